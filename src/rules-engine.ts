import { Engine } from 'json-rules-engine';
import { compileRules, type ReadTerm, ruleNamesOf } from './core/decide/index.ts';
import type { Policy, Rule } from './core/define/policy.ts';
import { parseInstant } from './core/time/index.ts';

/** What an engine needs besides the policy. */
export interface EngineOptions {
  /** The instant at which terms are read (ISO 8601 with offset). */
  readonly at: string;
  /** Reads a term; needed where the policy has terms. */
  readonly term?: ReadTerm;
  /** Rules in place of the policy's own; held to the same schema. */
  readonly rules?: readonly Rule[];
}

/**
 * Reads a dotted path (`lease.rooms.0`) of own properties; undefined where there is nothing. No expressions: this takes
 * the place of json-rules-engine's JSONPath, which can be made to run code.
 */
export const resolvePath = (value: object, path: string): unknown => {
  let current: unknown = value;
  for (const key of path.split('.')) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as { readonly [key: string]: unknown })[key];
  }
  return current;
};

/**
 * Makes a json-rules-engine of a policy, for hosts that run one: its rules, its terms as facts, our path resolver.
 * Needs the optional peer `json-rules-engine`. `decide` is its equal and much faster; see `strictDifferences` for where
 * an engine is more lenient. Throws `RULES_INVALID`, `INSTANT_INVALID`, and what `options.term` throws.
 *
 * @example
 * const engine = toEngine(policy, { at: '2026-11-23T10:00:00+08:00', term: desk.terms.value });
 * const { events } = await engine.run(facts);
 */
export const toEngine = (policy: Policy, options: EngineOptions): Engine => {
  parseInstant(options.at);
  const { rules } = compileRules(options.rules ?? policy.rules, ruleNamesOf(policy));
  const engine = new Engine([], { pathResolver: resolvePath, allowUndefinedFacts: false });
  for (const { rule } of rules) {
    // A copy of its own: the engine writes into the conditions that it is given.
    const { name, conditions, event, priority } = structuredClone(rule) as Rule;
    engine.addRule({
      name,
      conditions: conditions as Parameters<Engine['addRule']>[0]['conditions'],
      event,
      priority: priority ?? 1,
    });
  }
  for (const [fact, term] of Object.entries(policy.terms ?? {})) {
    if (options.term !== undefined) engine.addFact(fact, options.term(term, options.at));
  }
  return engine;
};
