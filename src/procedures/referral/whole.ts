import { append, clearDeadline, has, issueForm, record, tell } from '../../core/procedure/write.ts';
import { handOver } from '../shared/hand-over.ts';
import { cleared } from './facts.ts';

/** A passed deadline: noted in the case, told to those who must act. The step that was due stays open. */
export const alarm = (to: readonly string[], message: string, clause: string) => ({
  actions: [
    append('/facts/alarms', { deadline: '/event/data/deadline', at: '/event/at' }),
    tell(to, message, clause),
  ],
});

/** What may happen to an open referral at any step. */
export const whileOpen = {
  ...handOver('2.4.1'),
  TELL_PROGRESS: { actions: [append('/facts/progress', { at: '/event/at' })] },
  KEEPER_ON_SITE: {
    actions: [
      append('/facts/keeperOnSite', { at: '/event/at' }),
      tell(['cs-assistant', 'cs-supervisor'], 'keeperOnSite', '2.4.5'),
    ],
  },
  NOTE_CAUSE: {
    guard: has('/context/facts/alarms', 'nothing-late'),
    actions: [append('/facts/causes', { at: '/event/at' }), tell(['cs-supervisor'], 'causeNoted', '2.4.5')],
  },
  OUT_TOO_LONG: alarm(['cs-assistant', 'cs-supervisor', 'property-manager'], 'outTooLong', '2.4.7'),
  WITHDRAW: {
    target: '#referral.withdrawn',
    actions: [tell(['cs-supervisor', 'cs-assistant'], 'withdrawn', '2.4.4')],
  },
  CLOSE: {
    target: '#referral.closed',
    guard: cleared('close'),
    actions: [tell(['cs-supervisor'], 'closed', '2.4.4')],
  },
} as const;

/** While the slip is out its time runs; it may be lost, or the matter turn out to be another. */
export const whileOut = {
  ...whileOpen,
  // The first time that passed is the one whose cause is asked for.
  TIME_OVERDUE: [
    {
      guard: has('/context/facts/overdueSince'),
      ...alarm(['building-keeper', 'cs-supervisor', 'cs-assistant'], 'timeOverdue', '2.4.5'),
    },
    {
      actions: [
        record({ '/facts/overdueSince': '/event/at' }),
        ...alarm(['building-keeper', 'cs-supervisor', 'cs-assistant'], 'timeOverdue', '2.4.5').actions,
      ],
    },
  ],
  RECLASSIFY: {
    target: '#referral.sorting',
    guard: cleared('reclassify'),
    actions: [
      record({
        '/facts/kind': '/event/data/kind',
        '/facts/hazard': '/event/data/hazard',
        '/facts/department': '/event/data/department',
      }),
      append('/facts/reclassified', { kind: '/event/data/kind', at: '/event/at' }),
      tell(['cs-supervisor'], 'reclassified', 'A24'),
    ],
  },
  SLIP_LOST: {
    actions: [
      record({ '/papers/slipNo': '/event/data/newSlipNo' }),
      append('/facts/lost', { at: '/event/at' }),
      issueForm('referral-slip', '2.4.4'),
      tell(['cs-supervisor'], 'slipLost', '2.4.4'),
    ],
  },
} as const;

/** The slip is back: its time has ended. */
export const backAgain = clearDeadline('time');
