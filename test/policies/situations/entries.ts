import type { Situation } from '../cases.ts';

/** Situations of a numbered list (defects, requests, repairs), with the clause that its policy cites. */
export const entries = (clause: string): readonly Situation[] => [
  [{ entry: 'new', sameNumber: 0 }, []],
  [{ entry: 'new', sameNumber: 1 }, [`number-taken ${clause}`]],
  [{ entry: 'new-with-term', sameNumber: 0, termDaysLeft: 0 }, []],
  [
    { entry: 'new-with-term', sameNumber: 1, termDaysLeft: -1 },
    [`number-taken ${clause}`, `term-past ${clause}`],
  ],
  [{ entry: 'follow-up', before: 1, done: 0 }, []],
  [{ entry: 'follow-up', before: 0, done: 0 }, [`not-on-the-list ${clause}`]],
  [{ entry: 'follow-up', before: 1, done: 1 }, [`done-already ${clause}`]],
  [{ entry: 'follow-up', before: 2, done: 1 }, []],
  [{ entry: 'follow-up-with-term', before: 1, done: 0, termDaysLeft: -1 }, [`term-past ${clause}`]],
];
