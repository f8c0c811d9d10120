import type { Validate } from '../issue.ts';
import type { Bilingual, ClauseRef, Json, JsonSchema } from '../text.ts';

/** json-rules-engine's condition: a comparison of a fact with a value or with another fact. */
export interface Comparison {
  readonly fact: string;
  readonly operator: string;
  readonly value: Json | { readonly fact: string };
}

/** json-rules-engine's condition tree: exactly one of `all`, `any`, `not`, or a comparison. */
export type Condition =
  | Comparison
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** What a rule gives with its verdict. */
export interface RuleParams {
  readonly clause: ClauseRef;
  readonly message: Bilingual;
  /** The verdict wants something done this term (minutes to weeks) after the instant that a fact holds. */
  readonly due?: { readonly from: string; readonly term: string };
}

/** One rule in json-rules-engine's own JSON. `event.type` is the verdict that it speaks for. */
export interface Rule {
  readonly name: string;
  readonly conditions: Exclude<Condition, Comparison>;
  readonly event: {
    readonly type: string;
    readonly params: RuleParams;
  };
  readonly priority?: number;
}

/** Facts of a policy: generated from `schemas/facts/<policy-id>.schema.json`. */
export interface FactsModule {
  readonly schema: JsonSchema;
  readonly validate: Validate;
}

/** One rule set that decides and explains. */
export interface Policy {
  readonly kind: 'policy';
  readonly id: string;
  readonly title: Bilingual;
  readonly clauses: readonly ClauseRef[];
  readonly facts: FactsModule;
  /** Fact name → term id: figures come in as facts, never inline. */
  readonly terms?: { readonly [fact: string]: string };
  /** Verdicts from the strongest to the weakest; the last is given when no rule fires. */
  readonly verdicts: readonly {
    readonly id: string;
    readonly title: Bilingual;
    readonly negative: boolean;
  }[];
  /** The least verdict that may be given while a fact that a rule needs is missing (the safe side). */
  readonly whenMissing: string;
  readonly rules: readonly Rule[];
  /** Rule → the handbook's clause beside its article: today's law is stricter there, or says what the handbook leaves open (A22). */
  readonly beside?: { readonly [rule: string]: ClauseRef };
}

/** Declares a policy. */
export const definePolicy = (policy: Omit<Policy, 'kind'>): Policy => ({ kind: 'policy', ...policy });
