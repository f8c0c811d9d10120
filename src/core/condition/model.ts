import type { Ask, Decision } from '../decide/index.ts';
import type { Bilingual, ClauseRef, JsonObject } from '../text.ts';

/** One reason for a refusal. */
export interface Reason {
  readonly code: string;
  readonly message: Bilingual;
  readonly clause?: ClauseRef;
  /** Where `clause` is an article of law: the handbook's clause beside it. */
  readonly beside?: ClauseRef;
  /** Where: a JSON Pointer into the event (`/data/…`) or the case (`/context/…`). */
  readonly path?: string;
  readonly policy?: string;
  readonly rule?: string;
  /** The facts that a rule read. */
  readonly values?: JsonObject;
  readonly allowed?: readonly string[];
}

/** Reasons of a procedure's card by the id under which its guards name them. */
export interface CardReasons {
  readonly [id: string]: { readonly clause: ClauseRef; readonly message: Bilingual };
}

/** An event on its way into a machine. */
export interface MachineEvent {
  readonly type: string;
  readonly data: JsonObject;
  /** When it happened: ISO 8601 with offset. */
  readonly at: string;
  readonly by: { readonly role: string; readonly id?: string };
}

/** What a condition looks at. Parts of the event that are not known yet are left out and named in `open`. */
export interface Scope {
  readonly event: { readonly [key: string]: unknown };
  readonly context: JsonObject;
  /** Pointers whose values are not known yet (`/event/data`, `/event/by`). */
  readonly open: readonly string[];
}

/** True, false, or open: it depends on what is not known yet. */
export type Truth = boolean | 'open';

/** A compiled guard. None of its functions throws. */
export interface Guard {
  readonly test: (scope: Scope) => Truth;
  /** Why it does not pass; empty where it does. */
  readonly explain: (scope: Scope) => readonly Reason[];
  /** Whether a value that it needs is missing or cannot be judged: then its negation does not pass either. */
  readonly lacks: (scope: Scope) => Truth;
  /** Pointers that the guard reads. */
  readonly reads: readonly string[];
}

/** What conditions ask of the desk: its policies with its terms, and its time zone. */
export interface Judge {
  readonly zone: string;
  readonly decide: (policy: string, facts: JsonObject, at: string) => Decision;
  /** Prepares a question for the verdict alone, on facts that will come in this order. Throws `POLICY_UNKNOWN`. */
  readonly ask: (policy: string, names: readonly string[]) => Ask;
  /** Verdicts that may come out while the named facts are open. */
  readonly possible: (
    policy: string,
    facts: JsonObject,
    open: ReadonlySet<string>,
    at: string,
  ) => ReadonlySet<string>;
  readonly clauses: (policy: string) => readonly ClauseRef[];
}
