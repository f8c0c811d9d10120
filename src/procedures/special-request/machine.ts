import { setupProcedure } from '../../core/procedure/setup.ts';
import { allOf, issueForm, record, tell, value } from '../../core/procedure/write.ts';
import { specialRequestProgress } from '../../policies/special-request-progress.ts';
import { specialRequestTerm } from '../../policies/special-request-term.ts';
import * as terms from '../../terms/repair.ts';
import { handOver } from '../shared/hand-over.ts';
import { may, term } from './facts.ts';
import { stages } from './stages.ts';
import { dueBack, form, month, TERM, tracking } from './whole.ts';

const FORM_TERM = '/context/facts/answerBy';

/** A special request in hand (2.2.2). */
const open = {
  initial: 'registered',
  meta: { title: { zh: '特殊申请办理', en: 'A special request in hand' }, clauses: ['2.2.2'] },
  on: {
    ...form,
    ...tracking,
    ...handOver('2.2.2.3'),
    SEND_TO_ENGINEERING: {
      target: '#special-request.open.withEngineering',
      guard: allOf(
        may('engineering'),
        term(FORM_TERM, '/context/facts/registeredAt', ['in-time', 'overdue']),
      ),
      actions: [
        record({ '/facts/sentToEngineering': value(true), '/facts/sentAt': '/event/at' }),
        tell(['engineering-head'], 'sent', '2.2.2.1'),
      ],
    },
    WITHDRAW: {
      target: '#special-request.withdrawn',
      guard: may('withdraw'),
      actions: [tell(['cs-supervisor', 'engineering-head'], 'withdrawn', '2.2.2')],
    },
    COMPLETE: { target: '#special-request.open.ending', guard: may('complete') },
  },
  states: stages,
} as const;

/** A special request from its record to engineering's answer and what follows (2.2.2). */
export const createSpecialRequestMachine = () =>
  setupProcedure({
    policies: [specialRequestProgress, specialRequestTerm],
    terms: Object.values(terms),
  }).createMachine({
    id: 'special-request',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: {
        meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['2.2.2.1'] },
        on: {
          OPEN: {
            target: 'open',
            guard: term(TERM, '/event/at', ['in-time', 'incomplete']),
            actions: [
              record({
                '/parties/applicant': '/event/data/applicant',
                '/parties/organisation': '/event/data/organisation',
                '/parties/unit': '/event/data/unit',
                '/facts/source': '/event/data/source',
                '/facts/place': '/event/data/place',
                '/facts/description': '/event/data/description',
                '/facts/answerBy': TERM,
                '/facts/registeredAt': '/event/at',
                '/facts/sentToEngineering': value(false),
                '/facts/overdue': value(false),
                '/facts/monthPassed': value(false),
                '/facts/copyHanded': value(false),
                '/facts/resultReported': value(false),
                '/facts/permitStarted': value(false),
              }),
              dueBack,
              month,
              issueForm('special-request-form', '2.2.2.1'),
              tell(['cs-supervisor'], 'opinionAsked', '2.2.2.1'),
            ],
          },
        },
      },
      open,
      completed: { type: 'final', meta: { title: { zh: '已办结', en: 'Completed' }, clauses: ['2.2.2.3'] } },
      declined: {
        type: 'final',
        meta: { title: { zh: '未获同意', en: 'Not granted' }, clauses: ['A27', '2.2.2.2'] },
      },
      withdrawn: {
        type: 'final',
        meta: { title: { zh: '申请人撤回', en: 'Withdrawn' }, clauses: ['2.2.2'] },
      },
    },
  });
