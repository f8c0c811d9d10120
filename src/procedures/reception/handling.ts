import {
  append,
  clear,
  clearDeadline,
  equals,
  has,
  issueForm,
  record,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { lastIsRest } from '../shared/rest.ts';
import { cleared } from './facts.ts';
import { answerOwed, answerTerm, newsOwed, progressDue, reclassifyAnswered, whileKnown } from './whole.ts';

const MATTER = '/context/facts/matter';
const DEPARTMENTS = [
  'engineering-head',
  'security-head',
  'cleaning',
  'finance',
  'project-department',
  'developer',
];

const owed = { ...answerOwed, ...newsOwed };

const done = (content: string) => [
  record({ '/facts/answeredAt': '/event/at', '/facts/content': value(content) }),
  clearDeadline('answer'),
  clearDeadline('progress'),
];

/** An inquiry: what is known is answered at once, the rest goes to a superior (2.1.1.3, 2.1.1.7, 5.2). */
export const inquiring = {
  meta: { title: { zh: '解答问询', en: 'Answering' }, clauses: ['1.2.2', '2.1.1.3', '2.1.1.7', '5.2'] },
  on: {
    ...whileKnown,
    ...owed,
    ANSWER: { target: 'answered', guard: cleared('answer'), actions: done('unknown') },
  },
};

/** A reasonable request is met quickly (2.1.1.4, 5.1). */
export const requested = {
  meta: { title: { zh: '办理合理要求', en: 'A reasonable request' }, clauses: ['2.1.1.4', '1.2.4', '5.1'] },
  on: { ...whileKnown, ...owed, GRANT: { target: 'answered', actions: done('unknown') } },
};

/** An unreasonable request is declined politely and reported (2.1.1.4, 2.1.1.11). */
export const declining = {
  meta: {
    title: { zh: '婉拒无理要求', en: 'An unreasonable request' },
    clauses: ['2.1.1.4', '2.1.1.11', '1.2.5'],
  },
  on: {
    ...whileKnown,
    ...owed,
    GRANT: {
      target: 'answered',
      guard: equals(MATTER, 'reasonable-request', 'unreasonable-granted'),
    },
    DECLINE: {
      target: 'answered',
      guard: cleared('decline'),
      actions: [
        ...done('unknown'),
        record({ '/facts/declined': value(true) }),
        tell(['cs-supervisor'], 'declined', '2.1.1.4'),
      ],
    },
  },
};

/** Not solved: logged, pressed on the departments, the customer told how it goes (2.1.1.8, 2.1.1.12). */
export const following = {
  meta: { title: { zh: '登记跟进', en: 'Followed up' }, clauses: ['2.1.1.8', '2.1.1.12', '1.2.4'] },
  entry: [
    record({ '/facts/content': value('unknown') }),
    clear('/facts/answeredAt'),
    issueForm('visit-log', '2.1.1.8'),
  ],
  on: {
    ...whileKnown,
    ...newsOwed,
    URGE_DEPARTMENT: lastIsRest(
      DEPARTMENTS.map((department) => ({
        guard: equals('/event/data/department', department),
        actions: [
          append('/facts/urged', { department: '/event/data/department', at: '/event/at' }),
          tell([department], 'urged', '2.1.1.8'),
        ],
      })),
    ),
    TELL_PROGRESS: { actions: [append('/facts/progress', { at: '/event/at' }), progressDue] },
    SOLVE: { target: 'answered', actions: done('unknown') },
  },
};

/** Answered: is the customer content (2.1.1.8)? */
export const answered = {
  meta: { title: { zh: '已答复', en: 'Answered' }, clauses: ['1.2.2', '2.1.1.8'] },
  on: {
    ...whileKnown,
    ...newsOwed,
    RECLASSIFY: reclassifyAnswered,
    ASK_CONTENT: [
      {
        guard: equals('/event/data/content', true),
        actions: [record({ '/facts/content': value('yes') }), clearDeadline('progress')],
      },
      // Logged already: it is followed up again.
      { target: 'following', guard: has('/context/facts/loggedAt'), actions: [progressDue] },
      { actions: [record({ '/facts/content': value('no') }), progressDue] },
    ],
    ANOTHER_MATTER: {
      target: 'received',
      guard: cleared('close'),
      actions: [
        clear(
          '/facts/matter',
          '/facts/place',
          '/facts/description',
          '/facts/happenedAt',
          '/facts/hazard',
          '/facts/kind',
          '/facts/answeredAt',
          '/facts/loggedAt',
          '/facts/superiorAnswers',
        ),
        record({
          '/facts/receivedAt': '/event/at',
          '/facts/content': value('unknown'),
          '/facts/declined': value(false),
        }),
        clearDeadline('progress'),
        answerTerm('/event/at'),
      ],
    },
  },
};
