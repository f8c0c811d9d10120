import type { AnyStateMachine } from 'xstate';
import type { CardReasons } from '../condition/model.ts';
import type { Validate } from '../issue.ts';
import { type ProcedureJson, procedureToJson } from '../procedure/to-json.ts';
import type { Bilingual, ClauseRef, JsonObject, JsonSchema } from '../text.ts';

/** What an event is, who may send it, and where the handbook says so. Its data's schema is `$defs/<TYPE>` of `schemas/events/<procedure-id>.schema.json`. */
export interface EventCard {
  readonly title: Bilingual;
  /** Roles that may send it. `system` marks the event of a passed deadline: never from outside. */
  readonly by: readonly string[];
  readonly clauses: readonly ClauseRef[];
}

/** The data schemas of a procedure's events: generated. */
export interface EventsModule {
  readonly schema: JsonSchema;
  /** Event type → schema and validator of `data`. */
  readonly events: { readonly [type: string]: { readonly schema: JsonSchema; readonly validate: Validate } };
}

/** The card of a procedure. */
export interface Procedure {
  readonly kind: 'procedure';
  readonly id: string;
  readonly title: Bilingual;
  /** Raised whenever states, events or context change after a release. */
  readonly version: number;
  readonly clauses: readonly ClauseRef[];
  readonly forms: readonly string[];
  readonly policies: readonly string[];
  readonly documents: readonly string[];
  /** Event type → card; holds `OPEN`. */
  readonly events: { readonly [type: string]: EventCard };
  /** Wording of the messages that `tell` actions name. */
  readonly messages: { readonly [id: string]: Bilingual };
  /** Why a step is refused, where a guard on the case's own data says so; a policy's rules bring their own reasons. */
  readonly reasons?: CardReasons;
  readonly data: EventsModule;
  /** Makes the XState machine; called at first use. */
  readonly machine: () => AnyStateMachine;
  /**
   * From version n to n + 1: a total map of the deepest states' dotted paths, and what becomes of the context. Parallel
   * regions are mapped each for itself, or joined by `|` where only all together say where to go.
   */
  readonly migrations?: {
    readonly [from: number]: {
      readonly states: { readonly [path: string]: string };
      readonly context?: (context: JsonObject) => JsonObject;
    };
  };
  /** The whole procedure as plain JSON, from which `procedureFromJSON` makes one that behaves the same. */
  toJSON(): ProcedureJson;
}

/** Declares a procedure. */
export const defineProcedure = (procedure: Omit<Procedure, 'kind' | 'toJSON'>): Procedure => ({
  kind: 'procedure',
  ...procedure,
  toJSON() {
    return procedureToJson(this);
  },
});
