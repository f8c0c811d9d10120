import type { Bilingual, ClauseRef } from '../core/text.ts';

/** A reading where the handbook is silent, garbled or contradicts itself, or where today's law has moved on. */
export interface Assumption {
  /** `A1` to `A50`. */
  readonly id: string;
  /** What it is about: clauses, or whole sections (`2.6`) and chapters (`4`); see `clausesUnder`. */
  readonly clauses: readonly ClauseRef[];
  readonly question: Bilingual;
  /** The default reading. */
  readonly reading: Bilingual;
}

/** Assumptions as they are written down: id → clauses, question and reading. */
export type AssumptionTable = { readonly [id: string]: Omit<Assumption, 'id'> };

/** Makes assumptions from their table, in the order in which they stand. */
export const listAssumptions = (table: AssumptionTable): readonly Assumption[] =>
  Object.entries(table).map(([id, assumption]) => ({ id, ...assumption }));
