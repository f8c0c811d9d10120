import type { JsonObject } from '../text.ts';

/** A named guard or action as it stands in a machine's config. */
export interface Named {
  readonly type: string;
  readonly params: JsonObject;
}

/** One transition of a state node; `targets` undefined means that no state is left. */
export interface Transition {
  readonly index: number;
  readonly source: StateNode;
  readonly targets: readonly StateNode[] | undefined;
  readonly guard: Named | undefined;
  readonly actions: readonly Named[];
  readonly reenter: boolean;
  readonly meta: JsonObject | undefined;
}

/** One state of a compiled machine. `path` is dotted and empty for the root. */
export interface StateNode {
  readonly key: string;
  readonly path: string;
  readonly order: number;
  readonly type: 'atomic' | 'compound' | 'parallel' | 'final';
  readonly parent: StateNode | undefined;
  readonly children: readonly StateNode[];
  readonly initial: StateNode | undefined;
  readonly entry: readonly Named[];
  readonly exit: readonly Named[];
  readonly on: ReadonlyMap<string, readonly Transition[]>;
  readonly always: readonly Transition[];
  readonly meta: JsonObject | undefined;
}

/** An XState state value: a state's key, or regions and children by key. */
export type StateValue = string | { readonly [key: string]: StateValue };

/** The active states that have transitions for an event, in the order in which they decide: those below before their parent. */
export interface Plan {
  readonly below: readonly Plan[];
  readonly own: readonly Transition[];
}

/** A set of active states, interned: equal sets are the same object. */
export interface Configuration {
  readonly key: string;
  readonly nodes: readonly StateNode[];
  readonly leaves: readonly StateNode[];
  readonly value: StateValue;
  /** The value's canonical JSON, escaped to stand in a text itself. */
  readonly text: string;
  readonly done: boolean;
  /** For each deepest state the `always` transitions from it upwards; without those that have none. */
  readonly always: readonly (readonly Transition[])[];
  /** Who decides about an event, by its type; null where no active state has a transition for it. */
  readonly plans: Map<string, Plan | null>;
  /** Microsteps already worked out, by the transitions taken. */
  readonly steps: Map<string, Microstep>;
}

/** What taking some transitions in a configuration does, guards apart: it never depends on context. */
export interface Microstep {
  readonly next: Configuration;
  readonly actions: readonly Named[];
  /** Types of the `done` events that entering final states raises. */
  readonly raised: readonly string[];
}

/** A machine's config, compiled once: what `apply` runs on. */
export interface Table {
  readonly id: string;
  readonly root: StateNode;
  readonly nodes: readonly StateNode[];
  readonly transitions: readonly Transition[];
  readonly context: JsonObject;
  readonly configurations: Map<string, Configuration>;
}

/** Whether `node` lies below `ancestor`. */
export const isDescendant = (node: StateNode, ancestor: StateNode | undefined): boolean => {
  for (let up = node.parent; up; up = up.parent) if (up === ancestor) return true;
  return false;
};
