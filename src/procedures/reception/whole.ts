import { append, clearDeadline, record, setTerm, tell, value } from '../../core/procedure/write.ts';
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
  ANSWER_OVERDUE: alarm('answerOverdue', '5.1'),
  PROGRESS_OVERDUE: alarm('progressOverdue', '2.1.1.8'),
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

/** Once its kind is known it may turn out to be another, and what cannot be solved is logged (2.1.1.8, 1.2.4). */
export const whileKnown = {
  ...whileOpen,
  RECLASSIFY: {
    target: '#reception.sorting',
    guard: cleared('reclassify'),
    actions: [
      append('/facts/reclassified', { from: '/context/facts/matter', to: '/event/data/matter' }),
      record({ '/facts/declined': value(false) }),
      sortAgain,
    ],
  },
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
