import type { listClauses } from '../../src/index.ts';
import { codes, page, table } from './page.ts';

/** The page of all clauses with what realises each. */
export const clausePage = (clauses: ReturnType<typeof listClauses>): string =>
  page('Clauses', [
    `${clauses.length} clauses; ${clauses.filter((clause) => clause.realisedBy.length).length} realised so far.`,
    table(
      ['Clause', '内容', 'Content', 'Realised by'],
      clauses.map((clause) => [clause.id, clause.title.zh, clause.title.en, codes(clause.realisedBy)]),
    ),
  ]);
