import type { Situation } from '../cases.ts';
import { entries } from './entries.ts';

/** A day to look again is set. */
export const term = { termGiven: true };

/** Those of any numbered list, and what is passed on without a day to look again. */
export const situations: readonly Situation[] = [
  ...entries('3.1.2.3'),
  [
    { entry: 'follow-up-with-term', before: 1, done: 0, termDaysLeft: 0, termGiven: false },
    ['no-day-to-look-again 3.1.2.3'],
  ],
];
