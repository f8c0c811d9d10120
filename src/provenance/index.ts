import type { Bilingual } from '../core/text.ts';
import { clauses } from '../handbook/index.ts';

/** Every clause with what realises it. */
export const listClauses = (): readonly {
  readonly id: string;
  readonly title: Bilingual;
  readonly clauses: readonly string[];
  readonly realisedBy: readonly string[];
}[] => clauses.map(({ id, summary }) => ({ id, title: summary, clauses: [id], realisedBy: [] }));
