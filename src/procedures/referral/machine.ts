import { setupProcedure } from '../../core/procedure/setup.ts';
import { record, setTerm, tell } from '../../core/procedure/write.ts';
import { referralHandling } from '../../policies/referral-handling.ts';
import * as terms from '../../terms/referral.ts';
import { assigning, dispatching, passed, reported, sorting, working } from './passing.ts';
import { callingBack, receiving, returned, suspended } from './returning.ts';

/** A matter passed on: registered on a numbered slip, given to one person, returned signed, checked and called back on (2.4, A42). */
export const createReferralMachine = () =>
  setupProcedure({ policies: [referralHandling], terms: Object.values(terms) }).createMachine({
    id: 'referral',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: {
        meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['2.4.1'] },
        on: {
          OPEN: {
            target: 'reported',
            actions: [
              record({
                '/parties/reporter': '/event/data/reporter',
                '/facts/source': '/event/data/source',
                '/facts/place': '/event/data/place',
                '/facts/description': '/event/data/description',
                '/facts/kind': '/event/data/kind',
                '/facts/reportedAt': '/event/at',
              }),
              setTerm('registration', 'REGISTRATION_OVERDUE', { term: 'referral-registration' }, '2.4.1'),
              setTerm('review', 'OUT_TOO_LONG', { term: 'referral-review' }, '2.4.7'),
              tell(['receptionist'], 'registerAsked', '2.4.1'),
            ],
          },
        },
      },
      reported,
      sorting,
      assigning,
      dispatching,
      passed,
      working,
      suspended,
      receiving,
      returned,
      callingBack,
      closed: {
        type: 'final',
        meta: { title: { zh: '已回访，结案', en: 'Closed' }, clauses: ['2.4.4'] },
      },
      passedOn: {
        type: 'final',
        meta: {
          title: { zh: '已转为报修或投诉', en: 'Now a repair or a complaint' },
          clauses: ['2.4.1', '2.4.3'],
        },
      },
      withdrawn: { type: 'final', meta: { title: { zh: '已撤回', en: 'Withdrawn' }, clauses: ['2.4.4'] } },
    },
  });
