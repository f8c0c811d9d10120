import type { Bilingual, ClauseRef, JsonObject } from '../text.ts';

/** A guard or action by name with static data. */
export interface NamedConfig {
  readonly type: string;
  readonly params?: JsonObject;
}

/** One transition. Its clauses stand in `meta` where they are not those of its event. */
export interface TransitionConfig {
  readonly target?: string | readonly string[];
  readonly guard?: NamedConfig;
  readonly actions?: NamedConfig | readonly NamedConfig[];
  readonly reenter?: boolean;
  readonly meta?: { readonly clauses?: readonly ClauseRef[]; readonly title?: Bilingual };
}

export type Transitions = string | TransitionConfig | readonly TransitionConfig[];

/** One state: the part of XState's config that survives JSON. */
export interface StateConfig {
  readonly type?: 'atomic' | 'compound' | 'parallel' | 'final';
  readonly initial?: string;
  readonly states?: { readonly [key: string]: StateConfig };
  readonly entry?: NamedConfig | readonly NamedConfig[];
  readonly exit?: NamedConfig | readonly NamedConfig[];
  readonly on?: { readonly [type: string]: Transitions };
  readonly always?: Transitions;
  readonly onDone?: Transitions;
  readonly meta?: { readonly title: Bilingual; readonly clauses: readonly ClauseRef[] };
}

/** The config of a procedure's machine: pure data. */
export interface ProcedureConfig extends StateConfig {
  readonly id: string;
  readonly context: {
    readonly parties: JsonObject;
    readonly facts: JsonObject;
    readonly papers: JsonObject;
    readonly forms: JsonObject;
  };
}
