import type { Reason } from '../condition/index.ts';
import { isEqualJson } from '../json/equal.ts';
import { takeJson } from '../json/take.ts';
import type { JsonObject } from '../text.ts';
import { compareInstants, isInstant } from '../time/index.ts';
import { hashData } from './audit.ts';
import { type Engine, eventUnit } from './engine.ts';
import { type Actor, type AuditEntry, type Case, isId, type MachineEvent, type Outcome } from './model.ts';
import { reason, refuse, toReason } from './refusal.ts';

type Refused = Outcome & { readonly ok: false };

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const NO_DATA: JsonObject = Object.freeze({});
const EVENT_KEYS: ReadonlySet<string> = new Set(['type', 'by', 'data', 'at', 'id']);

const malformed = (path: string, zh: string, en: string): Reason =>
  reason('EVENT_MALFORMED', zh, en, { path });

/** Who sends something: a role, or `{ role, id }`; undefined for anything else. The value must have passed `guardJson`. */
export const readActor = (by: unknown): Actor | undefined => {
  if (typeof by === 'string') return { role: by };
  if (!isObject(by) || typeof by.role !== 'string') return undefined;
  if (Object.keys(by).some((key) => key !== 'role' && key !== 'id')) return undefined;
  if (by.id === undefined) return { role: by.role };
  return isId(by.id) ? { role: by.role, id: by.id } : undefined;
};

/** Hosts write `{ at: undefined }` for what they do not know. */
const withoutUndefined = (input: object): object => {
  const values = Object.values(input);
  return values.includes(undefined)
    ? Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
    : input;
};

/** Takes what a host sends: one JSON object of bearable size; undefined keys count as left out. Frozen to its depth. */
export function readInput(input: unknown): { readonly ok: true; readonly input: JsonObject } | Refused {
  let given = input;
  try {
    if (isObject(input)) given = withoutUndefined(input);
  } catch {
    // a getter that throws is left to the guard
  }
  const taken = takeJson(given);
  if (!taken.ok) return refuse('INPUT_TOO_LARGE', { reasons: [toReason(taken.issue)] });
  return isObject(taken.json)
    ? { ok: true, input: taken.json }
    : refuse('EVENT_INVALID', { reasons: [malformed('', '须是一个对象', 'It is an object')] });
}

/** A reason for each key that is not among those that an input has. */
export function unknownKeys(input: JsonObject, allowed: ReadonlySet<string>): Reason[] {
  const reasons: Reason[] = [];
  for (const key of Object.keys(input)) {
    if (allowed.has(key)) continue;
    const unknown = malformed(`/${key.slice(0, 40)}`, '没有这一项', 'There is no such key');
    reasons.push({ ...unknown, allowed: [...allowed] });
  }
  return reasons;
}

/** Checks that an input has the shape of an event; gives it its time and its actor. */
export function readEvent(
  plain: JsonObject,
  now: unknown,
): { readonly ok: true; readonly event: MachineEvent; readonly id: string | undefined } | Refused {
  if (!isInstant(now))
    return refuse('TIME_INVALID', { reasons: [malformed('/now', 'now 须带时区', 'now needs an offset')] });
  const reasons = unknownKeys(plain, EVENT_KEYS);
  const { type, data = NO_DATA, at = now, id } = plain;
  const by = readActor(plain.by);
  if (typeof type !== 'string' || type.length > 100)
    reasons.push(malformed('/type', 'type 须是文本', 'type is text'));
  if (!by) reasons.push(malformed('/by', 'by 须为角色，或 { role, id }', 'by is a role, or { role, id }'));
  if (!isObject(data)) reasons.push(malformed('/data', 'data 须是一个对象', 'data is an object'));
  if (id !== undefined && !isId(id))
    reasons.push(malformed('/id', 'id 须是 1 至 200 个字符的文本', 'id is text of 1 to 200 characters'));
  if (reasons.length || !by) return refuse('EVENT_INVALID', { reasons });
  if (!isInstant(at))
    return refuse('TIME_INVALID', { reasons: [malformed('/at', 'at 须带时区', 'at needs an offset')] });
  if (compareInstants(at, now) > 0) {
    return refuse('TIME_IN_FUTURE', {
      reasons: [reason('TIME_IN_FUTURE', 'at 晚于 now', 'at is after now', { path: '/at' })],
    });
  }
  return {
    ok: true,
    event: { type: type as string, data: data as JsonObject, at, by },
    id: id as string | undefined,
  };
}

const roleReason = (path: string, allowed: readonly string[]): Reason =>
  reason('ROLE_NOT_ALLOWED', '可由下列角色进行', 'The roles that may do it are listed', { path, allowed });

/** Checks an event against its card: declared, from outside, role, data. */
export function checkEvent(engine: Engine, event: MachineEvent): Refused | undefined {
  const unit = eventUnit(engine, event.type);
  if (!unit) {
    const allowed = Object.entries(engine.procedure.events)
      .filter(([, card]) => !card.by.includes('system'))
      .map(([type]) => type);
    return refuse('EVENT_UNKNOWN', {
      reasons: [
        reason('EVENT_UNKNOWN', '可用的事件见列表', 'The events that exist are listed', {
          path: '/type',
          allowed,
        }),
      ],
    });
  }
  const clause = unit.card.clauses[0];
  if (unit.card.by.includes('system')) {
    const reasons = [
      reason(
        'SYSTEM_ONLY',
        '到期后由 tick 或 apply 产生',
        'tick and apply bring it about when it falls due',
        {
          path: '/type',
        },
      ),
    ];
    return refuse('SYSTEM_ONLY', { clause, reasons });
  }
  if (!unit.card.by.includes(event.by.role)) {
    return refuse('ROLE_NOT_ALLOWED', { clause, reasons: [roleReason('/by/role', unit.card.by)] });
  }
  const issues = (unit.validate.taken ?? unit.validate)(event.data);
  if (issues.length) {
    return refuse('DATA_INVALID', { clause, reasons: issues.map((issue) => toReason(issue, '/data')) });
  }
  return undefined;
}

/** The last entry of an event from outside. */
export function lastOutside({ audit }: Case): AuditEntry | undefined {
  for (let index = audit.length - 1; index >= 0; index -= 1) {
    const entry = audit[index] as AuditEntry;
    if (entry.by.role !== 'system') return entry;
  }
  return undefined;
}

/** Checks an event against what is on record: not before the last outside event (A39), not a repeat. */
export function checkOrder(
  engine: Engine,
  theCase: Case,
  event: MachineEvent,
  id: string | undefined,
): Refused | undefined {
  const last = lastOutside(theCase);
  const repeated =
    id === undefined
      ? last !== undefined && isSame(engine, last, event)
      : theCase.audit.some((entry) => entry.eventId === id);
  if (repeated) return refuse('EVENT_REPEATED');
  if (last && compareInstants(event.at, last.at) < 0) {
    return refuse('TIME_BEFORE_LAST', {
      reasons: [
        reason('TIME_BEFORE_LAST', '最近一个事件的时间见列表', 'The time of the last event is listed', {
          path: '/at',
          allowed: [last.at],
        }),
      ],
    });
  }
  return undefined;
}

const isSame = (engine: Engine, entry: AuditEntry, event: MachineEvent): boolean =>
  entry.eventId === undefined &&
  entry.type === event.type &&
  compareInstants(entry.at, event.at) === 0 &&
  isEqualJson(entry.by, event.by) &&
  entry.dataHash === hashData(event.data, engine.scope.hash);
