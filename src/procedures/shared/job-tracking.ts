import type { NamedConfig } from '../../core/procedure/config.ts';
import {
  append,
  clear,
  clearDeadline,
  record,
  resumeDeadline,
  setDeadline,
  setTerm,
  suspendDeadline,
  tell,
  value,
} from '../../core/procedure/write.ts';
import type { ClauseRef } from '../../core/text.ts';
import { limitPassed, newRound } from './class-limit.ts';

const MONTH = { term: 'unreturned-review' } as const;

/** The month after which a job that is not back is looked into (2.4.7, A5). */
export const month = setTerm('month', 'MONTH_UNRETURNED', MONTH, '2.4.7');

/** What a new job has not got yet. */
export const untracked = record({
  '/facts/suspended': value(false),
  '/facts/returned': value(false),
  '/facts/calledBack': value(false),
  '/facts/causeDue': value(false),
  '/facts/monthPassed': value(false),
});

/** The customer says that it is not repaired: everything from engineering on is done once more (A24). */
export const againFromHere = [
  ...newRound,
  append('/facts/reopenings', { at: '/event/at' }),
  clear('/facts/monthAt'),
  record({
    '/facts/returned': value(false),
    '/facts/calledBack': value(false),
    '/facts/monthPassed': value(false),
  }),
  month,
];

/** What a job that is done no longer waits for. */
export const doneNow = [
  record({ '/facts/done': value(true), '/facts/doneAt': '/event/at' }),
  clearDeadline('expected'),
];

/** Waiting for the customer: the limits stand still. */
export const standStill = [
  record({ '/facts/suspended': value(true) }),
  append('/facts/holdUps', { holdUp: '/event/data/holdUp', at: '/event/at' }),
  suspendDeadline('arrival'),
  suspendDeadline('repair'),
];
/** The customer is ready: the limits run on. */
export const runOn = [
  record({ '/facts/suspended': value(false) }),
  resumeDeadline('arrival'),
  resumeDeadline('repair'),
];

/** How a job is tracked: what its guards are, and the clauses of tracking and of noting causes. */
export interface Tracking {
  readonly may: (step: 'cause' | 'review') => NamedConfig;
  readonly track: ClauseRef;
  readonly note: ClauseRef;
  /** More to do when a limit passes. */
  readonly alarm?: readonly NamedConfig[];
  /** More to do when a cause is noted. */
  readonly noted?: readonly NamedConfig[];
}

/**
 * Following a job up (2.2.1.2, 2.4.5–2.4.7): a limit that passes calls the building keeper to the scene, causes are noted
 * and reported, the customer is kept informed, what is out for a month is reviewed. No alarm takes a step away.
 */
export const tracking = ({ may, track, note, alarm = [], noted = [] }: Tracking) => ({
  ARRIVAL_OVERDUE: {
    actions: [
      limitPassed,
      ...alarm,
      tell(
        ['cs-supervisor', 'engineering-head', 'building-keeper', 'cs-assistant'],
        'arrivalOverdue',
        '2.4.5',
      ),
    ],
  },
  REPAIR_OVERDUE: {
    actions: [
      limitPassed,
      ...alarm,
      tell(['building-keeper', 'cs-supervisor', 'engineering-head', 'cs-assistant'], 'overdue', '2.4.5'),
      tell(['owner'], 'stillOpen', '2.4.5'),
    ],
  },
  EXPECTED_PASSED: { actions: [tell(['cs-assistant', 'cs-supervisor'], 'expectedPassed', track)] },
  MONTH_UNRETURNED: {
    actions: [
      record({ '/facts/monthPassed': value(true), '/facts/monthAt': '/event/at' }),
      tell(['cs-supervisor', 'cs-assistant'], 'monthUnreturned', '2.4.7'),
    ],
  },
  NOTE_CAUSE: {
    guard: may('cause'),
    actions: [
      append('/facts/causes', { at: '/event/at', expected: '/event/data/expected' }),
      setDeadline('expected', 'EXPECTED_PASSED', '/event/data/expected', track),
      ...noted,
      tell(['cs-supervisor'], 'causeNoted', note),
    ],
  },
  REVIEW_UNRETURNED: {
    guard: may('review'),
    actions: [
      append('/facts/reviews', { at: '/event/at' }),
      append('/facts/causes', { at: '/event/at' }),
      record({ '/facts/monthPassed': value(false) }),
      month,
      tell(['cs-supervisor', 'property-manager'], 'reviewed', '2.4.7'),
    ],
  },
  KEEPER_ON_SITE: {
    actions: [
      append('/facts/siteVisits', { at: '/event/at' }),
      tell(['cs-supervisor', 'cs-assistant'], 'keeperOnSite', '2.4.5'),
    ],
  },
  INFORM_CUSTOMER: { actions: [append('/facts/contacts', { at: '/event/at' })] },
});
