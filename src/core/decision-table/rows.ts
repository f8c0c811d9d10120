import { oppositeOf } from '../decide/domain.ts';
import type { Comparison, Condition, Policy, Rule } from '../define/policy.ts';
import type { Bilingual, ClauseRef } from '../text.ts';

/**
 * One row: the rule speaks for the verdict if of each list in `when` one comparison holds. Alternatives at the top of a rule
 * are rows of their own.
 */
export interface TableRow {
  readonly rule: string;
  readonly verdict: string;
  readonly clause: ClauseRef;
  readonly message: Bilingual;
  readonly when: readonly (readonly Comparison[])[];
  readonly due?: { readonly from: string; readonly term: string };
}

type Lists = readonly (readonly Comparison[])[];

const crossed = (parts: readonly Lists[]): Lists =>
  parts.reduce<Lists>((found, part) => found.flatMap((one) => part.map((other) => [...one, ...other])), [[]]);

/** A condition (or its negation) as lists of comparisons: all lists must hold, of each list one comparison. */
const listsOf = (condition: Condition, isWanted: boolean): Lists => {
  if ('not' in condition) return listsOf(condition.not, !isWanted);
  if ('fact' in condition) {
    const { fact, operator, value } = condition;
    return [[isWanted ? condition : { fact, operator: oppositeOf(operator), value }]];
  }
  const isAll = 'all' in condition;
  const parts = (isAll ? condition.all : condition.any).map((part) => listsOf(part, isWanted));
  return isAll === isWanted ? parts.flat() : crossed(parts);
};

/** Alternatives at the top of a rule are rows of their own. */
const branchesOf = (condition: Condition): readonly Condition[] =>
  'any' in condition ? condition.any.flatMap(branchesOf) : [condition];

const rowsOf = ({ name, conditions, event }: Rule): readonly TableRow[] => {
  const { clause, message, due } = event.params;
  return branchesOf(conditions).map((branch) => ({
    rule: name,
    verdict: event.type,
    clause,
    message,
    when: listsOf(branch, true),
    ...(due === undefined ? {} : { due }),
  }));
};

/** The rows of a policy: the strongest verdict first, then by place. */
export const tableRows = ({ rules, verdicts }: Policy): readonly TableRow[] =>
  verdicts.flatMap(({ id }) => rules.filter(({ event }) => event.type === id).flatMap(rowsOf));
