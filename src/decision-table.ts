import { type DecisionTable, makeDecisionTable } from './core/decision-table/index.ts';
import type { Policy } from './core/define/policy.ts';
import { createTerms } from './core/term/index.ts';
import { terms } from './generated/catalogue.ts';

/** A day after all changes of figures that are known. */
const LATEST = '9999-12-31';

/**
 * A policy's rules as a table, with what a check of it finds: gaps, overlaps and contradictions. Terms have the values that
 * hold last; `options.term` gives those of a site, or of policies that are not ours.
 * Throws `RULES_INVALID`, `TERM_UNKNOWN`.
 */
export const decisionTable = (
  policy: Policy,
  options: { readonly term?: (id: string) => unknown } = {},
): DecisionTable => {
  const { term = (id: string) => createTerms(terms).value(id, LATEST) } = options;
  return makeDecisionTable(policy, term);
};
