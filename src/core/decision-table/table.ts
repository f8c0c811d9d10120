import type { Policy } from '../define/policy.ts';
import type { Bilingual, ClauseRef } from '../text.ts';
import { checkTable, type TableCheck } from './check.ts';
import { type TableRow, tableRows } from './rows.ts';

/** A policy's rules as a table that a person can check. */
export interface DecisionTable {
  readonly policy: string;
  readonly title: Bilingual;
  readonly clauses: readonly ClauseRef[];
  /** From the strongest to the weakest. */
  readonly verdicts: Policy['verdicts'];
  /** A row for each way in which a rule holds; all rows that fit are reasons, the strongest verdict is given. */
  readonly rows: readonly TableRow[];
  /** The verdict where no row fits. */
  readonly otherwise: string;
  /** The least verdict while a fact that is needed is missing. */
  readonly whenMissing: string;
  readonly check: TableCheck;
}

/** Makes the decision table of a policy; `term` gives the value of a term by its id. Throws `RULES_INVALID`. */
export const makeDecisionTable = (policy: Policy, term: (id: string) => unknown): DecisionTable => {
  const terms = new Map(Object.entries(policy.terms ?? {}).map(([fact, id]) => [fact, term(id)]));
  return {
    policy: policy.id,
    title: policy.title,
    clauses: policy.clauses,
    verdicts: policy.verdicts,
    rows: tableRows(policy),
    otherwise: policy.verdicts.at(-1)?.id ?? '',
    whenMissing: policy.whenMissing,
    check: checkTable(policy, terms),
  };
};
