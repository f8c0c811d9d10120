import type { Desk } from '../desk.ts';
import type { StateValue } from '../table/index.ts';
import type { JsonObject } from '../text.ts';
import {
  type Actor,
  type AllowedEvent,
  type AuditEntry,
  type Case,
  type Deadline,
  type Effect,
  OPENING,
  type Refusal,
} from './model.ts';

/** A whole course of a procedure as data: how it starts and what happens. In scripts an event is recorded when it happens. */
export interface Script {
  readonly id?: string;
  readonly start: { readonly at: string; readonly by: Actor | string; readonly data?: JsonObject };
  readonly events: readonly {
    readonly type: string;
    readonly at: string;
    readonly by: Actor | string;
    readonly data?: JsonObject;
    readonly id?: string;
  }[];
}

/** A refusal at its place in a script; −1 is the start. */
export interface ScriptRefusal extends Refusal {
  readonly index: number;
}

/** Where a script led. `state` is null when it could not start. */
export interface ScriptReport {
  readonly procedure: string;
  readonly accepted: number;
  /** The first refusal; with `continue`, the list of all. */
  readonly refused: ScriptRefusal | null | readonly ScriptRefusal[];
  readonly state: StateValue | null;
  readonly done: boolean;
  readonly allowed: readonly AllowedEvent[];
  readonly deadlines: readonly Deadline[];
  readonly effects: readonly Effect[];
  readonly audit: readonly AuditEntry[];
  readonly case: Case | null;
}

/** Steps through a script and stops at the first refusal, or with `continue` notes it and goes on. */
export function runScript(
  desk: Desk,
  procedure: string,
  script: Script,
  options: {
    readonly continue?: boolean;
    readonly onStep?: (type: string, state: StateValue, effects: readonly Effect[]) => void;
  } = {},
): ScriptReport {
  const refused: ScriptRefusal[] = [];
  const effects: Effect[] = [];
  let accepted = 0;
  let now = script.start?.at;
  const opened = desk.open(procedure, { ...script.start, id: script.id ?? 'script', now });
  let current: Case | null = null;
  if (opened.ok) {
    current = opened.case;
    effects.push(...opened.effects);
    options.onStep?.(OPENING, opened.case.state, opened.effects);
  } else refused.push({ index: -1, ...opened.refusal });
  for (const [index, event] of current ? script.events.entries() : []) {
    const happened = event?.at;
    const next = desk.apply(current as Case, event, { now: happened });
    if (next.ok) {
      current = next.case;
      now = happened;
      accepted += 1;
      effects.push(...next.effects);
      options.onStep?.(event.type, next.case.state, next.effects);
    } else {
      refused.push({ index, ...next.refusal });
      if (!options.continue) break;
    }
  }
  return {
    procedure,
    accepted,
    refused: options.continue ? refused : (refused[0] ?? null),
    state: current?.state ?? null,
    done: current ? desk.isDone(current) : false,
    allowed: current ? desk.allowed(current, { now }) : (refused[0]?.allowed ?? []),
    deadlines: current ? desk.deadlines(current) : [],
    effects,
    audit: current?.audit ?? [],
    case: current,
  };
}
