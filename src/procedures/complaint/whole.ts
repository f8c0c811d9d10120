import {
  append,
  clearDeadline,
  equals,
  has,
  openProcedure,
  record,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { handOver } from '../shared/hand-over.ts';
import { cleared } from './facts.ts';

const handedOn = {
  source: value('case'),
  place: '/context/facts/place',
  description: '/context/facts/description',
};
const referred = append('/facts/referred', { procedure: '/event/data/procedure', at: '/event/at' });

/** What may happen to an open complaint at any step. */
export const whileOpen = {
  ...handOver('2.1.1.8'),
  RECORD_STEP: { actions: [append('/facts/steps', { at: '/event/at' })] },
  TELL_PROGRESS: { actions: [append('/facts/progress', { at: '/event/at' })] },
  CORRECT_RECORD: {
    actions: [
      record({ '/facts/place': '/event/data/place', '/facts/description': '/event/data/description' }),
      append('/facts/corrections', { at: '/event/at' }),
      tell(['cs-supervisor'], 'recordCorrected', '2.1.1.5'),
    ],
  },
  CALL_SUPERIOR: { actions: [tell(['property-manager'], 'superiorCalled', '2.3.0')] },
  REFER: [
    {
      guard: equals('/event/data/procedure', 'repair'),
      actions: [referred, openProcedure('repair', handedOn, '2.4.1')],
    },
    {
      actions: [
        referred,
        openProcedure('referral', { ...handedOn, kind: '/event/data/kind' }, '2.4.1'),
        tell(['receptionist'], 'referredOn', '2.4.1'),
      ],
    },
  ],
  EXPLAIN_DELAY: {
    guard: has('/context/facts/alarms', 'nothing-late'),
    actions: [
      append('/facts/causes', { at: '/event/at' }),
      tell(['cs-supervisor'], 'delayExplained', '2.4.7'),
    ],
  },
  OPEN_TOO_LONG: {
    actions: [
      append('/facts/alarms', { deadline: '/event/data/deadline', at: '/event/at' }),
      tell(['cs-assistant', 'cs-supervisor', 'property-manager'], 'openTooLong', '2.4.7'),
    ],
  },
  WITHDRAW: {
    target: '#complaint.withdrawn',
    actions: [
      record({ '/facts/withdrawnAt': '/event/at' }),
      tell(['cs-supervisor'], 'complaintWithdrawn', '2.1.1.8'),
    ],
  },
  CLOSE: {
    target: '#complaint.closed',
    guard: cleared('close'),
    actions: [tell(['cs-supervisor'], 'complaintClosed', '2.3.0')],
  },
} as const;

/** A passed deadline: noted in the case, told to those who must act. The step that was due stays open. */
export const alarm = (to: readonly string[], message: string, clause: string) => ({
  actions: [
    append('/facts/alarms', { deadline: '/event/data/deadline', at: '/event/at' }),
    tell(to, message, clause),
  ],
});

/** The first answer is still owed (5.3, A2): stricter than the ten days of 杭州市物业管理条例 50, whatever a site sets. */
export const answerOwed = {
  FIRST_ANSWER_OVERDUE: alarm(['cs-assistant', 'cs-supervisor'], 'firstAnswerOverdue', '5.3'),
};

/** The first answer is given. */
export const answered = clearDeadline('first-answer');
