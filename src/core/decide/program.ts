import type { Policy, Rule } from '../define/policy.ts';
import { DeskError } from '../issue.ts';
import type { Bilingual, ClauseRef } from '../text.ts';
import { type Accept, acceptorsOf } from './accept.ts';
import type { RuleNames } from './check.ts';
import { type CompiledRules, compileRules } from './compile.ts';
import type { Node, Test } from './node.ts';
import { type Split, splitSteps } from './split.ts';

/** What a rule gives as its reason, whatever the facts. */
export interface Saying {
  readonly rule: string;
  readonly clause: ClauseRef;
  /** Where `clause` is an article of law: the handbook's clause beside it (A22). */
  readonly beside?: ClauseRef;
  readonly message: Bilingual;
}

/** One rule in the order in which reasons are given. */
export interface Step {
  readonly rule: Rule;
  readonly root: Node;
  readonly says: Saying;
  /** Its outcome for the facts in the slots. */
  readonly test: Test;
  /** The facts that its conditions name. */
  readonly values: readonly { readonly fact: string; readonly slot: number }[];
  /** Place of its verdict in the policy's list; 0 is the strongest. */
  readonly rank: number;
}

/** Where a given fact goes: its slot (−1 where no rule names it) and the quick test of its value, if there is one. */
export interface Place {
  readonly slot: number;
  readonly accept: Accept | undefined;
}

/** The terms as they were last read, in their slots. */
interface Filled {
  at: string;
  term: unknown;
  slots: readonly unknown[];
}

/** A policy ready to decide. */
export interface Program {
  readonly policy: Policy;
  readonly facts: readonly string[];
  /** Slots in which every fact is missing. */
  readonly noFacts: readonly unknown[];
  /** By priority (high first), verdict (strong first), place in the list. */
  readonly steps: readonly Step[];
  /** The steps that the value of one fact leaves open. */
  readonly split: Split<Step> | undefined;
  /** Terms that come in as facts. */
  readonly terms: readonly { readonly fact: string; readonly slot: number; readonly term: string }[];
  readonly termFacts: ReadonlySet<string>;
  readonly filled: Filled;
  /** Names that a caller may give. */
  readonly ownNames: ReadonlySet<string>;
  /** Where each of them goes. */
  readonly places: ReadonlyMap<string, Place>;
  readonly schemaIsClosed: boolean;
  /** Whether a rule says when something is due. */
  readonly hasDue: boolean;
  readonly lastRank: number;
  readonly whenMissing: number;
}

/** Names of the facts that a caller may give: the schema's properties that are not terms. */
const givenFacts = (policy: Policy): readonly string[] => {
  const properties = policy.facts.schema['properties'];
  const names = typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
  return names.filter((name) => !Object.hasOwn(policy.terms ?? {}, name));
};

/** What rules of a policy may name: its facts, its terms as facts, its verdicts. For `checkRules`. */
export const ruleNamesOf = (policy: Policy): Required<RuleNames> => ({
  facts: [...givenFacts(policy), ...Object.keys(policy.terms ?? {})],
  verdicts: policy.verdicts.map(({ id }) => id),
});

const sayingOf = ({ beside = {} }: Policy, { name, event }: Rule): Saying => ({
  rule: name,
  clause: event.params.clause,
  ...(Object.hasOwn(beside, name) ? { beside: beside[name] as ClauseRef } : {}),
  message: event.params.message,
});

const policyError = (zh: string, en: string): DeskError => new DeskError('POLICY_INVALID', { zh, en });

const build = (policy: Policy, override: CompiledRules | undefined): Program => {
  const termFacts = new Map(Object.entries(policy.terms ?? {}));
  const ownNames = new Set(givenFacts(policy));
  const names = ruleNamesOf(policy);
  if (names.verdicts.length === 0) throw policyError('政策没有结论', 'the policy has no verdicts');
  const whenMissing = names.verdicts.indexOf(policy.whenMissing);
  if (whenMissing < 0)
    throw policyError('whenMissing 须为结论之一', 'whenMissing must be one of the verdicts');
  const compiled = compileRules(override?.rules.map(({ rule }) => rule) ?? policy.rules, names);
  const steps = compiled.rules
    .map(({ rule, root, slots, priority }) => ({
      step: {
        rule,
        root,
        says: sayingOf(policy, rule),
        test: root.test,
        values: slots.map((slot) => ({ fact: compiled.facts[slot] as string, slot })),
        rank: names.verdicts.indexOf(rule.event.type),
      },
      priority,
    }))
    .sort((a, b) => b.priority - a.priority || a.step.rank - b.step.rank)
    .map(({ step }) => step);
  const terms = compiled.facts.flatMap((fact, slot) => {
    const term = termFacts.get(fact);
    return term === undefined ? [] : [{ fact, slot, term }];
  });
  const { schema } = policy.facts;
  const acceptors = acceptorsOf(schema);
  return {
    policy,
    facts: compiled.facts,
    noFacts: compiled.facts.map(() => undefined),
    steps,
    split: splitSteps(steps, compiled.facts),
    terms,
    termFacts: new Set(termFacts.keys()),
    filled: { at: '', term: undefined, slots: [] },
    ownNames,
    places: new Map(
      [...ownNames].map((name) => [
        name,
        { slot: compiled.facts.indexOf(name), accept: acceptors.get(name) },
      ]),
    ),
    schemaIsClosed: schema['additionalProperties'] === false || schema['unevaluatedProperties'] === false,
    hasDue: steps.some(({ rule }) => rule.event.params.due !== undefined),
    lastRank: names.verdicts.length - 1,
    whenMissing,
  };
};

const programs = new WeakMap<Policy, Program>();
const overrides = new WeakMap<CompiledRules, WeakMap<Policy, Program>>();

/** The program of a policy, made once; with other rules where a site brings its own. Throws `RULES_INVALID`, `POLICY_INVALID`. */
export const programOf = (policy: Policy, override?: CompiledRules): Program => {
  let cache = programs;
  if (override !== undefined) {
    cache = overrides.get(override) ?? new WeakMap();
    overrides.set(override, cache);
  }
  let program = cache.get(policy);
  if (program === undefined) {
    program = build(policy, override);
    cache.set(policy, program);
  }
  return program;
};
