import type { MachineEvent, Reason } from '../condition/index.ts';
import type { StateValue } from '../table/index.ts';
import type { Bilingual, ClauseRef, JsonObject } from '../text.ts';

/** Who does something: a role of the handbook and, where the host knows it, a person's id in the host's system. */
export interface Actor {
  readonly role: string;
  readonly id?: string;
}

/** The only place where a deadline lives. */
export interface Deadline {
  readonly id: string;
  /** The system event that it becomes when it passes. */
  readonly event: string;
  readonly dueAt: string;
  /** True: done at the very instant is in time. False (civil periods): it is late. */
  readonly inclusive: boolean;
  readonly clause: ClauseRef;
  /** True: it counts working time only. */
  readonly working?: true;
  /** True: it rests on a year whose holidays are only estimated. */
  readonly estimated?: true;
  /** Since when its time stands still; it passes no more until it is resumed, and is then due as much later. */
  readonly suspendedAt?: string;
  /** Sequence number of the alarm's audit entry, once it has passed. */
  readonly firedSeq?: number;
}

/** One link of the audit chain. Hosts keep the events themselves; here stands only the hash of their data. */
export interface AuditEntry {
  readonly seq: number;
  readonly at: string;
  readonly recordedAt: string;
  readonly by: Actor;
  readonly type: string;
  readonly eventId?: string;
  readonly dataHash: string;
  /** The hash of the case after this step: of all but its state, which is `to`, and its chain. */
  readonly caseHash: string;
  readonly from: StateValue | null;
  readonly to: StateValue;
  readonly prev: string;
  readonly hash: string;
}

/** What a host stores: plain JSON. */
export interface Case {
  readonly $schema: string;
  readonly procedure: string;
  readonly version: number;
  readonly siteHash?: string;
  readonly id: string;
  readonly state: StateValue;
  readonly context: JsonObject;
  readonly deadlines: readonly Deadline[];
  readonly audit: readonly AuditEntry[];
}

/** What must happen outside, as data; `key` (`caseId:seq:n`) makes doing it twice harmless. */
export type Effect =
  | {
      readonly kind: 'tell';
      readonly key: string;
      readonly to: string;
      readonly message: Bilingual;
      readonly clause: ClauseRef;
    }
  | {
      readonly kind: 'issue';
      readonly key: string;
      readonly form?: string;
      readonly document?: string;
      readonly copies: number;
      readonly clause: ClauseRef;
    }
  | {
      readonly kind: 'open';
      readonly key: string;
      readonly procedure: string;
      readonly data: JsonObject;
      readonly link: string;
      readonly clause: ClauseRef;
    }
  | {
      readonly kind: 'deadline';
      readonly key: string;
      readonly id: string;
      readonly change: 'set' | 'cleared' | 'suspended' | 'resumed';
      readonly dueAt: string;
      readonly inclusive: boolean;
      readonly clause: ClauseRef;
    }
  | {
      readonly kind: 'withdraw';
      readonly key: string;
      readonly deadline: string;
      /** Keys that begin with this belong to the alarm that proved false. */
      readonly alarm: string;
      readonly clause: ClauseRef;
    };

/** An event as a host sends it. */
export interface EventInput {
  readonly type: string;
  readonly by: Actor | string;
  readonly data?: JsonObject;
  /** When it happened; `now` if left out. */
  readonly at?: string;
  /** The host's own id of the event: a second one with the same id is refused. */
  readonly id?: string;
}

/** What a host asks when it opens a case. */
export interface OpenInput {
  readonly id: string;
  readonly now: string;
  readonly by: Actor | string;
  readonly data?: JsonObject;
  readonly at?: string;
}

/** An event that the present state takes. */
export interface AllowedEvent {
  readonly type: string;
  readonly title: Bilingual;
  readonly by: readonly string[];
  readonly clauses: readonly ClauseRef[];
  /** It depends on data that is not known yet. */
  readonly conditional?: true;
  /** Pointers that it depends on. */
  readonly dependsOn?: readonly string[];
  /** Data that would pass now, where one is known. */
  readonly example?: JsonObject;
}

/** Why something was not done: a value, never thrown. */
export interface Refusal {
  readonly code: string;
  readonly message: Bilingual;
  readonly clause: ClauseRef | null;
  /** All reasons, not the first. */
  readonly reasons: readonly Reason[];
  /** What the case would take instead. */
  readonly allowed: readonly AllowedEvent[];
}

/** A case moved on, or a refusal and the case as it was. */
export type Outcome =
  | { readonly ok: true; readonly case: Case; readonly effects: readonly Effect[] }
  | { readonly ok: false; readonly refusal: Refusal };

export type { MachineEvent, Reason };

/** Whether something is an id of a case, an event or a person: text of 1 to 200 characters. */
export const isId = (id: unknown): id is string =>
  typeof id === 'string' && id.length > 0 && id.length <= 200;

/** The `$schema` of every case. */
export const CASE_SCHEMA = 'https://property-desk.dev/schemas/case.schema.json';

/** The event that opens a case. */
export const OPENING = 'OPEN';
