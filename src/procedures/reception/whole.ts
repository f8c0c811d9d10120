import { append, clear, clearDeadline, record, setTerm, tell, value } from '../../core/procedure/write.ts';
import { handOver } from '../shared/hand-over.ts';
import { cleared } from './facts.ts';

/** A passed deadline: noted in the case, told to those who must act. The step that was due stays open. */
const alarm = (message: string, clause: string) => ({
  actions: [
    append('/facts/alarms', { deadline: '/event/data/deadline', at: '/event/at' }),
    tell(['receptionist', 'cs-supervisor'], message, clause),
  ],
});

/** News of an open matter are due again from here (2.1.1.8). */
export const progressDue = setTerm('progress', 'PROGRESS_OVERDUE', { term: 'reception-progress' }, '2.1.1.8');

/** From the contact, an answer is owed (5.1). */
export const answerTerm = (from: string) =>
  setTerm('answer', 'ANSWER_OVERDUE', { term: 'reception-answer', from }, '5.1');
/** Until he is answered or his matter is logged, the customer waits for an answer (5.1). */
export const answerOwed = { ANSWER_OVERDUE: alarm('answerOverdue', '5.1') };
/** A matter that was once logged, or did not content the customer, owes him news (2.1.1.8). */
export const newsOwed = { PROGRESS_OVERDUE: alarm('progressOverdue', '2.1.1.8') };

/** What may happen at any step. */
export const whileOpen = {
  ...handOver('2.1.1.8'),
  ASK_SUPERIOR: {
    actions: [
      append('/facts/asked', { at: '/event/at' }),
      tell(['cs-supervisor'], 'superiorAsked', '2.1.1.3'),
    ],
  },
  SUPERIOR_ANSWERS: {
    actions: [
      append('/facts/superiorAnswers', { at: '/event/at' }),
      tell(['receptionist'], 'superiorAnswered', '2.1.1.3'),
    ],
  },
  LEAVE: { target: '#reception.left' },
  CLOSE: { target: '#reception.closed', guard: cleared('close') },
} as const;

const sortAgain = record({
  '/facts/matter': '/event/data/matter',
  '/facts/place': '/event/data/place',
  '/facts/description': '/event/data/description',
  '/facts/hazard': '/event/data/hazard',
  '/facts/kind': '/event/data/kind',
});

/** The first look at what the customer wants. */
export const classify = { target: '#reception.sorting', guard: cleared('classify'), actions: [sortAgain] };

const reclassified = [
  append('/facts/reclassified', { from: '/context/facts/matter', to: '/event/data/matter' }),
  record({ '/facts/declined': value(false) }),
  sortAgain,
];
/** Answered as what it was not: the answer is owed still, since the contact (A24). */
export const reclassifyAnswered = {
  target: '#reception.sorting',
  guard: cleared('reclassify'),
  actions: [
    ...reclassified,
    clear('/facts/answeredAt'),
    record({ '/facts/content': value('unknown') }),
    answerTerm('/context/facts/receivedAt'),
  ],
};

/** Once its kind is known it may turn out to be another, and what cannot be solved is logged (2.1.1.8, 1.2.4). */
export const whileKnown = {
  ...whileOpen,
  RECLASSIFY: { target: '#reception.sorting', guard: cleared('reclassify'), actions: reclassified },
  LOG_UNSOLVED: {
    target: '#reception.following',
    guard: cleared('log'),
    actions: [
      record({
        '/facts/loggedAt': '/event/at',
        '/facts/description': '/event/data/description',
        '/facts/place': '/event/data/place',
        '/facts/happenedAt': '/event/data/happenedAt',
      }),
      tell(['cs-supervisor'], 'unsolved', '1.2.4'),
      clearDeadline('answer'),
      progressDue,
    ],
  },
} as const;
