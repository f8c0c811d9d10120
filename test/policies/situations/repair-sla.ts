import type { Facts } from '../../../src/core/decide/index.ts';
import type { Situation } from '../cases.ts';

/** A repair whose slip is back, all told, within its time. */
export const base: Facts = {
  measure: 'elapsed',
  recordedAt: '2026-11-23T09:00:00+08:00',
  toldAt: '2026-11-23T09:02:00+08:00',
  monthsSinceRecorded: 1,
  returned: false,
  done: false,
  keeperOnSite: true,
  causeKnown: true,
  customerTold: true,
};

const simple = { class: 'simple', minutesSinceTold: 5 };
const general = { class: 'general', hoursSinceRecorded: 24 };
const large = { class: 'large', daysSinceRecorded: 7 };
const dated = { class: 'major', dated: true, daysLeft: 0 };
const undated = { class: 'major', dated: false };
const deadline = { class: 'general', measure: 'deadline', dated: true };

/** What is late names its rule; what is in time names that of its class (2.4.3, A3, A4, A23). */
export const late: readonly Situation[] = [
  [{ ...simple, minutesSinceTold: 6 }, ['arrival-late 2.4.3', 'at-once 2.4.3']],
  [{ ...simple, class: 'emergency', minutesSinceTold: 5.1 }, ['arrival-late 2.4.3', 'at-once 2.4.3']],
  [{ ...general, hoursSinceRecorded: 25 }, ['general-late 2.4.3', 'within-a-day 2.4.3']],
  [{ ...large, daysSinceRecorded: 8 }, ['large-late 2.4.3', 'within-a-week 2.4.3']],
  [{ ...dated, daysLeft: -1 }, ['major-late A4']],
  [
    { ...general, hoursSinceRecorded: 25, keeperOnSite: false },
    ['general-late 2.4.3', 'keeper-not-on-site 2.4.5', 'within-a-day 2.4.3'],
  ],
  [
    { ...general, hoursSinceRecorded: 25, causeKnown: false },
    ['cause-unknown 2.4.5', 'general-late 2.4.3', 'within-a-day 2.4.3'],
  ],
  [
    { ...general, hoursSinceRecorded: 25, customerTold: false },
    ['customer-not-told 2.4.5', 'general-late 2.4.3', 'within-a-day 2.4.3'],
  ],
  [
    {
      ...general,
      hoursSinceRecorded: 25,
      done: true,
      keeperOnSite: false,
      customerTold: false,
      causeKnown: false,
    },
    ['cause-unknown 2.4.5', 'general-late 2.4.3', 'within-a-day 2.4.3'],
  ],
  [{ ...deadline, limitPassed: true, minutesLeft: -1 }, ['deadline-passed 2.4.3', 'within-a-day 2.4.3']],
];

export const inTime: readonly Situation[] = [
  [simple, ['at-once 2.4.3']],
  [{ ...simple, class: 'emergency' }, ['at-once 2.4.3']],
  [general, ['within-a-day 2.4.3']],
  [large, ['within-a-week 2.4.3']],
  [dated, []],
  [{ ...deadline, limitPassed: false }, ['within-a-day 2.4.3']],
  [{ ...deadline, limitPassed: true, minutesLeft: 0 }, ['within-a-day 2.4.3']],
];

export const awaiting: readonly Situation[] = [[undated, ['no-date-yet A4']]];

export const month: readonly Situation[] = [
  [{ ...undated, monthsSinceRecorded: 2 }, ['no-date-yet A4', 'not-back-for-a-month 2.4.7']],
  [
    { ...large, daysSinceRecorded: 40, monthsSinceRecorded: 1.01 },
    ['large-late 2.4.3', 'not-back-for-a-month 2.4.7', 'within-a-week 2.4.3'],
  ],
];

export const situations: readonly Situation[] = [...late, ...inTime, ...awaiting, ...month];
