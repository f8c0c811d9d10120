import type { Bilingual, ClauseRef } from '../text.ts';

/** Units that a term may have. Money is whole fen. */
export type Unit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'year'
  | 'working-minute'
  | 'working-hour'
  | 'working-day'
  | 'fen'
  | 'percent'
  | 'celsius'
  | 'count'
  | 'flag'
  | 'text';

/** One figure of the handbook or the law with its history. */
export interface Term {
  readonly kind: 'term';
  readonly id: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly unit: Unit;
  /** Least and greatest value that a site may set in its place (inclusive). */
  readonly range?: { readonly min: number; readonly max: number };
  /** Civil date from which a value holds → value and source. Before the first date there is no value. */
  readonly values: {
    readonly [from: string]: { readonly value: number | boolean | string; readonly source: ClauseRef };
  };
  readonly clauses: readonly ClauseRef[];
  /** True for a time of day, in minutes after midnight, and not a length of time. */
  readonly isClockTime?: true;
}

/** Declares a term. */
export const defineTerm = (term: Omit<Term, 'kind'>): Term => ({ kind: 'term', ...term });
