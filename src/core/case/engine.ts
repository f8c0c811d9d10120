import type { Length, WorkCalendar } from '../calendar/index.ts';
import { compileGuard, type Guard, type Judge, type Reason, type Scope } from '../condition/index.ts';
import type { EventCard, Procedure } from '../define/procedure.ts';
import { DeskError, type Validate } from '../issue.ts';
import { copyJson } from '../json/canonical.ts';
import { type Touched, touchedBy, updateContext } from '../procedure/context.ts';
import {
  type Configuration,
  compileTable,
  type Host,
  type Named,
  type Table,
  type Transition,
} from '../table/index.ts';
import type { JsonObject } from '../text.ts';
import type { Hash } from './hash.ts';
import type { MachineEvent } from './model.ts';
import { freezeNew } from './seal.ts';

/** What a desk gives every procedure: judgement, zone, terms, hashing. */
export interface DeskScope {
  readonly judge: Judge;
  readonly zone: string;
  /** The hash of what a site file changes in the procedure; cases carry it. */
  readonly siteHash?: string;
  readonly duration: (term: string, at: string) => Length;
  /** Reckons terms that count working time. */
  readonly calendar?: WorkCalendar;
  /** A term's time of day in minutes after midnight. */
  readonly clockTime: (term: string, at: string) => number;
  readonly hash: Hash;
  /** Stands for the desk on the seals of cases that it gave out. */
  readonly desk: object;
}

/** A procedure made ready to run: its table, its guards compiled, its events. */
export interface Engine {
  readonly procedure: Procedure;
  readonly table: Table;
  readonly scope: DeskScope;
  readonly guards: ReadonlyMap<Named, Guard>;
  /** What each action on the context may change. */
  readonly touched: ReadonlyMap<Named, readonly Touched[] | undefined>;
  /** Events that the card and the schemas declare. */
  readonly units: ReadonlyMap<string, EventUnit>;
  /** What a case holds before its first event, frozen to its depth. */
  readonly context: JsonObject;
  /** First-level context keys by group (`facts`, `papers` …) that the machine writes. */
  readonly contextKeys: ReadonlyMap<string, ReadonlySet<string>>;
  /** Told of every transition that is taken: for tests that ask what was covered. */
  readonly onTaken?: (transitions: readonly Transition[], next: Configuration) => void;
}

/** Outside events of a procedure with what belongs to them. */
export interface EventUnit {
  readonly card: EventCard;
  readonly schema: JsonObject;
  readonly validate: Validate;
}

const actionsOf = (table: Table): readonly Named[] => [
  ...table.nodes.flatMap((node) => [...node.entry, ...node.exit]),
  ...table.transitions.flatMap((transition) => transition.actions),
];

const reasonsIn = (guard: unknown): readonly string[] => {
  if (typeof guard !== 'object' || guard === null) return [];
  const { params = {} } = guard as { readonly params?: { readonly [key: string]: unknown } };
  const inner = [params.guard, ...(Array.isArray(params.guards) ? params.guards : [])];
  return [...(typeof params.reason === 'string' ? [params.reason] : []), ...inner.flatMap(reasonsIn)];
};

/** Throws `MACHINE_UNSUPPORTED` for a message, deadline event or reason that the machine names and the card does not have. */
function checkNames({ id, messages, events, reasons = {} }: Procedure, table: Table): void {
  for (const { guard } of table.transitions) {
    for (const named of reasonsIn(guard)) {
      if (Object.hasOwn(reasons, named)) continue;
      throw new DeskError('MACHINE_UNSUPPORTED', {
        zh: `流程「${id}」的卡片上没有条件所指的理由 ${named}`,
        en: `The card of procedure "${id}" does not have the reason ${named}, which a guard names`,
      });
    }
  }
  for (const { type, params } of actionsOf(table)) {
    const named = String(type === 'tell' ? params.message : params.event);
    const isKnown =
      type === 'tell'
        ? Object.hasOwn(messages, named)
        : type !== 'setDeadline' || (Object.hasOwn(events, named) && events[named]?.by.includes('system'));
    if (isKnown) continue;
    throw new DeskError('MACHINE_UNSUPPORTED', {
      zh: `流程「${id}」的卡片上没有 ${type} 所指的 ${named}`,
      en: `The card of procedure "${id}" does not have ${named}, which a ${type} action names`,
    });
  }
}

function contextKeysOf(table: Table): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>();
  for (const [group, value] of Object.entries(table.context)) {
    keys.set(group, new Set(Object.keys((value ?? {}) as object)));
  }
  const note = (pointer: string): void => {
    const [, group, key] = pointer.split('/');
    if (group !== undefined && key !== undefined) keys.get(group)?.add(key);
  };
  for (const { type, params } of actionsOf(table)) {
    if (type === 'record') for (const pointer of Object.keys((params.set ?? {}) as object)) note(pointer);
    if (type === 'append') note(String(params.to));
  }
  return keys;
}

const unitsOf = ({ events, data }: Procedure): Map<string, EventUnit> => {
  const units = new Map<string, EventUnit>();
  for (const [type, card] of Object.entries(events)) {
    const module = Object.hasOwn(data.events, type) ? data.events[type] : undefined;
    if (module) units.set(type, { card, ...module });
  }
  return units;
};

/** Makes a procedure ready. Throws `DeskError` when its machine cannot be carried by a case. */
export function createEngine(procedure: Procedure, scope: DeskScope): Engine {
  const table = compileTable(procedure.machine().config);
  checkNames(procedure, table);
  const guards = new Map<Named, Guard>();
  for (const { guard } of table.transitions) {
    if (guard) guards.set(guard, compileGuard(guard, scope.judge, procedure.reasons));
  }
  return {
    procedure,
    table,
    scope,
    guards,
    touched: new Map(actionsOf(table).map((action) => [action, touchedBy(action)])),
    units: unitsOf(procedure),
    context: freezeNew(copyJson(table.context)),
    contextKeys: contextKeysOf(table),
  };
}

/** The event's card, schema and validator; undefined when the procedure does not declare it. */
export const eventUnit = ({ units }: Engine, type: string): EventUnit | undefined => units.get(type);

/** What one action changed; undefined: it may be anything. */
export type Touch = readonly Touched[] | undefined;

const scopeOf = (event: MachineEvent, context: JsonObject): Scope => ({
  event: { ...event },
  context,
  open: [],
});

/** Guards and context actions for running one event through the table; `touched` gathers what they change. */
export function hostFor(engine: Engine, event: MachineEvent, touched: Touch[]): Host<JsonObject> {
  // As in XState, what follows from a completion sees that event, which has no data.
  const seen = (raised: string | undefined): { readonly [key: string]: unknown } =>
    raised === undefined ? (event as unknown as { readonly [key: string]: unknown }) : { type: raised };
  return {
    passes: (guard, context, raised) =>
      engine.guards.get(guard)?.test({ event: seen(raised), context, open: [] }) === true,
    update: (action, context, raised) => {
      const updated = updateContext(action, { event: seen(raised), context });
      if (updated !== undefined) touched.push(engine.touched.get(action));
      return updated;
    },
    onTaken: engine.onTaken,
  };
}

/** The transitions of active states that an event type could take, deepest first. */
export const candidates = (configuration: Configuration, type: string): readonly Transition[] =>
  configuration.nodes.toReversed().flatMap((node) => node.on.get(type) ?? []);

/** Why no candidate passes: the reasons of all, each once. */
export function explainRefusal(
  engine: Engine,
  transitions: readonly Transition[],
  event: MachineEvent,
  context: JsonObject,
): readonly Reason[] {
  const found = new Map<string, Reason>();
  for (const { guard } of transitions) {
    for (const reason of (guard && engine.guards.get(guard)?.explain(scopeOf(event, context))) ?? []) {
      found.set(`${reason.code}|${reason.policy ?? ''}|${reason.rule ?? ''}|${reason.path ?? ''}`, reason);
    }
  }
  return [...found.values()];
}
