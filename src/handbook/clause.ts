import type { Bilingual } from '../core/text.ts';

/**
 * What a clause asks for: a binding `step` of a procedure; a `limit` (figure or prohibition) that can be
 * checked; a `paper` that must exist; a recurring or standing `duty`; a `manner` of behaviour.
 */
export type ClauseKind = 'step' | 'limit' | 'paper' | 'duty' | 'manner';

/** One clause of the handbook: its number, kind, section and a summary in our own words. */
export interface Clause {
  readonly id: string;
  readonly kind: ClauseKind;
  readonly summary: Bilingual;
  /** Id of the section that holds it: `2.5`, or `5` and `6` for chapters without sections. */
  readonly section: string;
}

/** The clauses of one section as they are written down: number → kind and summary. */
export type ClauseTable = { readonly [id: string]: Bilingual & { readonly kind: ClauseKind } };

/** Makes the clauses of a section from its table, in the order in which they stand. */
export const inSection = (section: string, table: ClauseTable): readonly Clause[] =>
  Object.entries(table).map(([id, { kind, zh, en }]) => ({ id, kind, summary: { zh, en }, section }));
