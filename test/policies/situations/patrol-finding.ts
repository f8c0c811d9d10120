import type { Situation } from '../cases.ts';
import { entries } from './entries.ts';

/** No day to look again is wanted. */
export const term = { termWanted: false };

/** Those of any numbered list, and what is passed on without a day to look again. */
export const situations: readonly Situation[] = [
  ...entries('3.1.2.3'),
  [{ entry: 'follow-up', before: 1, done: 0, termWanted: true, termGiven: true, termDaysLeft: 0 }, []],
  [
    { entry: 'follow-up', before: 1, done: 0, termWanted: true, termGiven: false },
    ['no-day-to-look-again 3.1.2.3'],
  ],
  [
    { entry: 'follow-up', before: 1, done: 0, termWanted: true, termGiven: true, termDaysLeft: -1 },
    ['day-to-look-again-past 3.1.2.3'],
  ],
];
