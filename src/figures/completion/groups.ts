import { DeskError } from '../../core/issue.ts';
import { rateOf } from '../rate.ts';
import type { CompletionCounts, CompletionRate } from './model.ts';

/** Counts that grow. */
export interface Tally {
  due: number;
  inTime: number;
  stillOpen: number;
}

/** How a case that was due has come out. */
export type Outcome = 'in-time' | 'late' | 'still-open';

export const newTally = (): Tally => ({ due: 0, inTime: 0, stillOpen: 0 });

/** Counts one case. */
export function count(tally: Tally, outcome: Outcome): void {
  tally.due += 1;
  if (outcome === 'in-time') tally.inTime += 1;
  if (outcome === 'still-open') tally.stillOpen += 1;
}

/** Adds the counts of one tally to another. */
export function addTally(sum: Tally, { due, inTime, stillOpen }: Tally): void {
  sum.due += due;
  sum.inTime += inTime;
  sum.stillOpen += stillOpen;
}

/** The counts with their rate; an incomplete report gets none (A26). */
export const rated = ({ due, inTime, stillOpen }: Tally, isComplete: boolean): CompletionRate => {
  const counts: CompletionCounts = { due, inTime, late: due - inTime, stillOpen };
  return { ...counts, ...(isComplete ? rateOf(inTime, due) : { rate: null, percent: null }) };
};

/** Groups of one sort at most: a summary, not an index. */
const MOST_GROUPS = 5000;

/** Tallies by a text that the records bring. */
export type Groups = Map<string, Tally>;

/** Counts one case in its group. Throws `FIGURES_TOO_MANY_GROUPS`. */
export function countIn(groups: Groups, key: string, outcome: Outcome): void {
  let tally = groups.get(key);
  if (!tally) {
    if (groups.size >= MOST_GROUPS) {
      throw new DeskError('FIGURES_TOO_MANY_GROUPS', {
        zh: `一期之内的级别、楼号、工号各不超过 ${MOST_GROUPS} 个`,
        en: `classes, buildings and staff numbers are at most ${MOST_GROUPS} each in one period`,
      });
    }
    tally = newTally();
    groups.set(key, tally);
  }
  count(tally, outcome);
}

/** The groups in order of their keys; the empty key stands for records that do not say. */
export const sorted = (groups: Groups): readonly (readonly [key: string, tally: Tally])[] =>
  [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
