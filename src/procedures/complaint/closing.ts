import {
  anyOf,
  append,
  clear,
  clearDeadline,
  count,
  equals,
  has,
  issueForm,
  not,
  record,
  setTerm,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { cleared, inTimeAfterAlarm } from './facts.ts';
import { alarm, answered, answerOwed, whileOpen } from './whole.ts';

/** A new round: the class's time again from here, a first answer again; the verdicts so far stay (A24, 2.1.1.8). */
const reopen = {
  target: '#complaint.handling.work.classing',
  actions: [
    append('/facts/reopenings', { at: '/event/at' }),
    record({ '/facts/startedAt': '/event/at' }),
    clear(
      '/facts/settledAt',
      '/facts/resultToldAt',
      '/facts/followedUpAt',
      '/facts/settleDue',
      '/facts/calls',
      '/facts/arrivals',
      '/facts/attempts',
      '/papers/notice',
      '/papers/report',
    ),
    clearDeadline('result'),
    setTerm('first-answer', 'FIRST_ANSWER_OVERDUE', { term: 'complaint-first-answer' }, '5.3'),
    tell(['duty-leader', 'cs-supervisor'], 'reopened', '2.1.1.8'),
  ],
};

const verdict = (late: boolean) =>
  append('/facts/verdicts', {
    class: '/context/facts/class',
    settledAt: '/context/facts/settledAt',
    late: value(late),
  });

const judging = {
  meta: {
    title: { zh: '核对时限', en: 'Checking the limit' },
    clauses: ['2.3.1', '2.3.2', '2.3.3', '2.3.4'],
  },
  always: [
    {
      target: 'resultOwed',
      guard: anyOf(not(has('/context/facts/settleDue')), inTimeAfterAlarm('/context/facts/settledAt')),
      actions: [verdict(false)],
    },
    { target: 'resultOwed', actions: [verdict(true), tell(['cs-supervisor'], 'settledLate', '2.4.7')] },
  ],
};

const followUp = [
  {
    guard: equals('/event/data/reached', false),
    actions: [append('/facts/attempts', { at: '/event/at' })],
  },
  {
    // Not content: the case opens again, until the customer is.
    guard: equals('/event/data/rating', 'dissatisfied'),
    ...reopen,
    actions: [record({ '/facts/rating': '/event/data/rating' }), ...reopen.actions],
  },
  {
    actions: [
      record({ '/facts/followedUpAt': '/event/at', '/facts/rating': value('none') }),
      record({ '/facts/rating': '/event/data/rating' }),
    ],
  },
];

/** Settled: the result is told, the customer asked whether he is content, the report handed in (2.3.0, 5.3). */
export const settled = {
  initial: 'judging',
  meta: { title: { zh: '已处理完毕', en: 'Settled' }, clauses: ['2.3.0', '5.3'] },
  on: {
    ...whileOpen,
    REOPEN: reopen,
    REPORT_TO_MANAGER: {
      actions: [
        record({ '/papers/report': '/event/data/reportNo' }),
        issueForm('manager-report', '2.3.0'),
        tell(['centre-manager'], 'managerReport', '2.3.0'),
      ],
    },
  },
  states: {
    judging,
    resultOwed: {
      meta: { title: { zh: '待告知结果', en: 'Result owed' }, clauses: ['5.3'] },
      on: {
        ...answerOwed,
        RESULT_OVERDUE: alarm(['cs-assistant', 'cs-supervisor'], 'resultOverdue', '5.3'),
        TELL_RESULT: {
          target: 'followingUp',
          guard: cleared('tell'),
          actions: [
            record({ '/facts/resultToldAt': '/event/at' }),
            clearDeadline('result'),
            answered,
            issueForm('follow-up-record', '2.3.0'),
          ],
        },
      },
    },
    followingUp: {
      meta: { title: { zh: '回访满意程度', en: 'Following up' }, clauses: ['2.3.0', '2.1.1.8'] },
      on: {
        FOLLOW_UP: followUp,
        LEAVE_OFF: {
          target: '#complaint.unreachable',
          guard: cleared('leave-off'),
          actions: [
            record({ '/facts/attemptsMade': count('/context/facts/attempts') }),
            tell(['centre-manager'], 'leftOff', '2.1.1.8'),
          ],
        },
      },
    },
  },
} as const;
