import { setupProcedure } from '../../core/procedure/setup.ts';
import { record, value } from '../../core/procedure/write.ts';
import { callAnswering } from '../../policies/call-answering.ts';
import { receptionHandling } from '../../policies/reception-handling.ts';
import * as terms from '../../terms/reception.ts';
import { missed, received, sorting, welcoming } from './arriving.ts';
import { answered, declining, following, inquiring, requested } from './handling.ts';
import { answerTerm } from './whole.ts';

/** A customer calls, writes or comes: answered, declined politely, passed on, or logged and followed until he is content (2.1). */
export const createReceptionMachine = () =>
  setupProcedure({
    policies: [callAnswering, receptionHandling],
    terms: Object.values(terms),
  }).createMachine({
    id: 'reception',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: {
        meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['2.1.1'] },
        on: {
          OPEN: {
            target: 'welcoming',
            actions: [
              record({
                '/parties/customer': '/event/data/customer',
                '/facts/source': '/event/data/source',
                '/facts/receivedAt': '/event/at',
                '/facts/content': value('unknown'),
                '/facts/declined': value(false),
              }),
              answerTerm('/event/at'),
            ],
          },
        },
      },
      welcoming,
      missed,
      received,
      sorting,
      inquiring,
      requested,
      declining,
      following,
      answered,
      closed: { type: 'final', meta: { title: { zh: '已结束', en: 'Ended' }, clauses: ['2.1.1.8'] } },
      passedOn: {
        type: 'final',
        meta: { title: { zh: '已转办', en: 'Passed on' }, clauses: ['2.1.1.5', '2.4.1'] },
      },
      left: {
        type: 'final',
        meta: { title: { zh: '客户自行离开', en: 'The customer left' }, clauses: ['2.1.1'] },
      },
    },
  });
