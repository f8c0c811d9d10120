import { type CompiledRule, compileRules } from '../decide/compile.ts';
import { ruleNamesOf } from '../decide/program.ts';
import { FALSE, TRUE } from '../decide/tri.ts';
import type { Policy } from '../define/policy.ts';
import type { Json, JsonObject } from '../text.ts';
import { candidatesOf } from './candidates.ts';
import { type Found, searchFacts } from './search.ts';

/** A value of a fact under which no rule can speak: the answer is the last verdict, unexamined. */
export interface Gap {
  readonly fact: string;
  readonly value: Json;
}

/** Two rules for different verdicts that can hold together; the stronger verdict is given, both are reasons. */
export interface Overlap {
  readonly rules: readonly [stronger: string, weaker: string];
  readonly verdict: string;
  /** Facts for which both hold; facts that are not named may be anything. */
  readonly example: JsonObject;
}

/**
 * Rules that contradict themselves or each other: `never` no facts make it hold; `shadowed` whenever it holds, `by` holds and
 * speaks for a stronger verdict; `twice` it says of the same facts what `by` says.
 */
export interface Contradiction {
  readonly kind: 'never' | 'shadowed' | 'twice';
  readonly rule: string;
  readonly by?: string;
}

/** What is odd about a rule set. */
export interface TableCheck {
  readonly gaps: readonly Gap[];
  /** Verdicts, the last apart, that no rule speaks for and that are not the safe side. */
  readonly unreachable: readonly string[];
  /** Facts of the schema that no rule reads. */
  readonly unread: readonly string[];
  readonly overlaps: readonly Overlap[];
  readonly contradictions: readonly Contradiction[];
}

/** A policy's rules with what is needed to search facts for them. */
class Rules {
  readonly all: readonly CompiledRule[];
  readonly #compiled: ReturnType<typeof compileRules>;
  readonly #policy: Policy;
  readonly #termValues: ReadonlyMap<string, unknown>;
  readonly #terms: { readonly [fact: string]: unknown };

  constructor(policy: Policy, terms: ReadonlyMap<string, unknown>) {
    this.#compiled = compileRules(policy.rules, ruleNamesOf(policy));
    this.all = this.#compiled.rules;
    this.#policy = policy;
    this.#termValues = terms;
    this.#terms = Object.fromEntries(terms);
  }

  /** Facts for which all of `hold` hold and `fails`, if given, does not. */
  find(hold: readonly CompiledRule[], fails?: CompiledRule, fixed: JsonObject = {}): Found {
    const goals = [
      ...hold.map((rule) => ({ rule, outcome: TRUE }) as const),
      ...(fails ? [{ rule: fails, outcome: FALSE } as const] : []),
    ];
    const rules = goals.map(({ rule }) => rule.rule);
    const candidates = candidatesOf(this.#policy, rules, this.#termValues);
    return searchFacts(this.#compiled, goals, candidates, { ...this.#terms, ...fixed });
  }

  /** Whether one rule holds whenever the other does. */
  implies(one: CompiledRule, other: CompiledRule): boolean {
    return this.find([one], other) === 'none';
  }

  factsOf({ slots }: CompiledRule): readonly string[] {
    return slots.map((slot) => this.#compiled.facts[slot] as string);
  }

  withoutTerms(found: JsonObject): JsonObject {
    return Object.fromEntries(Object.entries(found).filter(([name]) => !Object.hasOwn(this.#terms, name)));
  }
}

const nameOf = ({ rule }: CompiledRule): string => rule.name;

const findGaps = (policy: Policy, rules: Rules): readonly Gap[] => {
  const properties = (policy.facts.schema['properties'] ?? {}) as { readonly [fact: string]: JsonObject };
  const last = policy.verdicts.at(-1)?.id;
  const speaking = rules.all.filter(({ rule }) => rule.event.type !== last);
  return Object.entries(properties).flatMap(([fact, schema]) => {
    const values = (schema['enum'] ?? (schema['type'] === 'boolean' ? [true, false] : [])) as readonly Json[];
    return values
      .filter((value) =>
        speaking.every((rule) => rules.find([rule], undefined, { [fact]: value }) === 'none'),
      )
      .map((value) => ({ fact, value }));
  });
};

/** Searches a rule set for gaps, overlaps and contradictions. `terms` holds the values of the facts that are terms. */
export const checkTable = (policy: Policy, terms: ReadonlyMap<string, unknown>): TableCheck => {
  const rules = new Rules(policy, terms);
  const ranks = new Map(policy.verdicts.map(({ id }, index) => [id, index]));
  const rankOf = ({ rule }: CompiledRule): number => ranks.get(rule.event.type) ?? 0;
  const never = new Set(rules.all.filter((rule) => rules.find([rule]) === 'none'));
  const overlaps: Overlap[] = [];
  const contradictions: Contradiction[] = [...never].map((rule) => ({ kind: 'never', rule: nameOf(rule) }));
  const live = rules.all.filter((rule) => !never.has(rule));
  for (const [index, one] of live.entries()) {
    for (const two of live.slice(index + 1)) {
      const [strong, weak] = rankOf(one) <= rankOf(two) ? [one, two] : [two, one];
      const isSame = rankOf(one) === rankOf(two);
      const together = isSame ? undefined : rules.find([strong, weak]);
      if (typeof together === 'object') {
        overlaps.push({
          rules: [nameOf(strong), nameOf(weak)],
          verdict: strong.rule.event.type,
          example: rules.withoutTerms(together as JsonObject),
        });
        if (rules.implies(weak, strong))
          contradictions.push({ kind: 'shadowed', rule: nameOf(weak), by: nameOf(strong) });
      }
      if (isSame && rules.implies(one, two) && rules.implies(two, one))
        contradictions.push({ kind: 'twice', rule: nameOf(two), by: nameOf(one) });
    }
  }
  const spoken = new Set(policy.rules.map(({ event }) => event.type));
  const read = new Set(
    policy.rules
      .flatMap(({ event }) => event.params.due?.from ?? [])
      .concat(rules.all.flatMap((rule) => rules.factsOf(rule))),
  );
  return {
    gaps: findGaps(policy, rules),
    unreachable: policy.verdicts
      .slice(0, -1)
      .map(({ id }) => id)
      .filter((id) => !spoken.has(id) && id !== policy.whenMissing),
    unread: ruleNamesOf(policy).facts.filter((fact) => !read.has(fact)),
    overlaps,
    contradictions,
  };
};
