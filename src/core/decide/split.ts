import type { Condition, Rule } from '../define/policy.ts';
import { type Node, type Test, testKnowing } from './node.ts';

/** What is split: a rule with its compiled conditions. */
interface Splittable {
  readonly rule: Rule;
  readonly root: Node;
  readonly test: Test;
}

/** The rules that a value of one fact leaves open; with any other value, `otherwise`. */
export interface Split<S> {
  readonly slot: number;
  readonly byValue: ReadonlyMap<unknown, readonly S[]>;
  /** Rules that do not ask for a value of this fact. */
  readonly otherwise: readonly S[];
}

/** Fewer rules than this are not worth a look-up. */
const MIN_RULES = 4;

/** The values that a rule asks of a fact: those without which it cannot hold. By fact; facts that it leaves free are absent. */
const askedOf = ({ conditions }: Rule): ReadonlyMap<string, readonly unknown[]> => {
  const asked = new Map<string, readonly unknown[]>();
  const visit = (condition: Condition): void => {
    if ('all' in condition) condition.all.forEach(visit);
    else if ('fact' in condition) {
      const { fact, operator, value } = condition;
      if (operator === 'equal' && (typeof value !== 'object' || value === null)) asked.set(fact, [value]);
      else if (operator === 'in' && Array.isArray(value)) asked.set(fact, value);
    }
  };
  visit(conditions);
  return asked;
};

/**
 * Sorts rules by the fact that most of them ask for a certain value of (`step is settle`): a rule that asks for another
 * value cannot hold and need not be looked at. Undefined where that would spare little. The order of the rules stays.
 */
export const splitSteps = <S extends Splittable>(
  steps: readonly S[],
  facts: readonly string[],
): Split<S> | undefined => {
  const asked = steps.map((step) => ({ step, values: askedOf(step.rule) }));
  const counts = facts.map((fact) => asked.filter(({ values }) => values.has(fact)).length);
  const slot = counts.indexOf(Math.max(0, ...counts));
  const fact = facts[slot];
  if (fact === undefined || (counts[slot] as number) < MIN_RULES) return undefined;
  const values = new Set(asked.flatMap((one) => one.values.get(fact) ?? []));
  const stepsWith = (value: unknown): readonly S[] =>
    asked
      .filter((one) => one.values.get(fact)?.includes(value) ?? true)
      .map(({ step }) => ({ ...step, test: testKnowing(step.root, slot, value) }));
  return {
    slot,
    byValue: new Map([...values].map((value) => [value, stepsWith(value)])),
    otherwise: asked.filter((one) => !one.values.has(fact)).map(({ step }) => step),
  };
};
