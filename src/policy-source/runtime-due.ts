/** What generated policies with due dates call: bundled into their text. Mirrors `core/decide/due.ts`. */
import { exactLength, formatLike, isDurationUnit, isInstant, parseInstant } from '../core/time/index.ts';

/** A due date: the rank of the verdict that it belongs to, and the instant, length and unit that make it. */
export type Due = readonly [rank: number, from: unknown, value: unknown, unit: string];

/** The earliest due instant of the rules that speak for the verdict; undefined where there is none. */
export const earliest = (dues: readonly Due[], wanted: number): string | undefined => {
  let first = Number.POSITIVE_INFINITY;
  let text: string | undefined;
  for (const [rank, from, value, unit] of dues) {
    if (rank !== wanted || !isInstant(from)) continue;
    const length =
      typeof value === 'number' && isDurationUnit(unit) ? exactLength({ value, unit }) : undefined;
    if (length === undefined) throw new TypeError('DUE_UNIT: the term of a due date is no length of time');
    const ms = parseInstant(from) + length;
    if (ms < first) {
      first = ms;
      text = formatLike(ms, from);
    }
  }
  return text;
};
