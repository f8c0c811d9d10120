import type { Comparison, Condition, Policy } from '../define/policy.ts';
import type { Json } from '../text.ts';
import { type Domain, domainOf, isNumeric, narrow, oneOf } from './domain.ts';

/** Facts of a policy by name: what its schema, and the values of its terms, let them be. */
export type Domains = ReadonlyMap<string, Domain>;

/** All values that a term has at any time. */
export type TermValues = (term: string) => readonly Json[];

/** What the facts of a policy may be. */
export function domainsOf(policy: Policy, values: TermValues): Domains {
  const { schema } = policy.facts;
  const properties = (schema['properties'] ?? {}) as { readonly [name: string]: unknown };
  return new Map([
    ...Object.entries(properties).map(([name, node]) => [name, domainOf(schema, node)] as const),
    ...Object.entries(policy.terms ?? {}).map(([name, term]) => [name, oneOf(values(term))] as const),
  ]);
}

/** A condition that is to hold, or to be false. */
type Goal = readonly [condition: Condition, positive: boolean];

const MOST_STEPS = 20_000;
const FREE = domainOf({}, {});

const isComparison = (condition: Condition): condition is Comparison => Object.hasOwn(condition, 'fact');

/** Searches for values that meet all goals. */
class Search {
  #left = MOST_STEPS;

  meets(goals: readonly Goal[], domains: Domains): boolean {
    // Given up: what may be possible is not ruled out.
    this.#left -= 1;
    if (this.#left < 0) return true;
    const [goal, ...rest] = goals;
    if (goal === undefined) return true;
    const [condition, positive] = goal;
    if ('not' in condition) return this.meets([[condition.not, !positive], ...rest], domains);
    if (isComparison(condition)) return this.#compare(condition, positive, rest, domains);
    const parts = 'all' in condition ? condition.all : condition.any;
    const isEvery = 'all' in condition === positive;
    const inner = parts.map((part): Goal => [part, positive]);
    return isEvery
      ? this.meets([...inner, ...rest], domains)
      : inner.some((one) => this.meets([one, ...rest], domains));
  }

  #compare(
    { fact, operator, value }: Comparison,
    positive: boolean,
    rest: readonly Goal[],
    domains: Domains,
  ): boolean {
    const domain = domains.get(fact) ?? FREE;
    const isFact = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isFact) {
      const left = narrow(domain, operator, value as Json, positive);
      return left !== undefined && this.meets(rest, new Map(domains).set(fact, left));
    }
    const { fact: other } = value as { readonly fact: string };
    const right = domains.get(other) ?? FREE;
    if (right.values) {
      return right.values.some((one) => {
        const left = narrow(domain, operator, one, positive);
        const next = new Map(domains).set(other, { ...right, values: [one] });
        return left !== undefined && this.meets(rest, next.set(fact, left));
      });
    }
    return !(positive && isApart(domain, operator, right)) && this.meets(rest, domains);
  }
}

/** Whether the bounds of two numbers rule out that one compares so with the other. */
const isApart = (left: Domain, operator: string, right: Domain): boolean => {
  if (!isNumeric(left) || !isNumeric(right)) return false;
  switch (operator) {
    case 'lessThan':
      return left.least >= right.most;
    case 'lessThanInclusive':
      return left.least > right.most;
    case 'greaterThan':
      return left.most <= right.least;
    case 'greaterThanInclusive':
      return left.most < right.least;
    case 'equal':
      return left.least > right.most || left.most < right.least;
    default:
      return false;
  }
};

/** Whether facts can be such that all these conditions hold. May say yes too often, never no wrongly. */
export const canHold = (conditions: readonly Condition[], domains: Domains): boolean =>
  new Search().meets(
    conditions.map((one): Goal => [one, true]),
    domains,
  );

/** Whether one condition holds wherever another does, all facts being known. May say no too often, never yes wrongly. */
export const implies = (one: Condition, other: Condition, domains: Domains): boolean =>
  !new Search().meets(
    [
      [one, true],
      [other, false],
    ],
    domains,
  );
