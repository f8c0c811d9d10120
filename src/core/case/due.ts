import { readPointer } from '../json/pointer.ts';
import type { JsonObject } from '../text.ts';
import {
  addDuration,
  atMinuteOfDay,
  compareInstants,
  type Duration,
  endOfCivilDay,
  isDay,
  isInstant,
  parseInstant,
} from '../time/index.ts';

/** What working out a due instant needs to know. */
export interface DueScope {
  readonly event: { readonly at: string };
  readonly zone: string;
  /** A term's length of time on the day of the event. */
  readonly duration: (term: string, at: string) => Duration;
  /** A term's time of day in minutes after midnight, on the day of the event. */
  readonly clockTime: (term: string, at: string) => number;
}

/** When something is due. Done at the very instant is in time where `inclusive`; a civil day is half open (A23). */
export interface Due {
  readonly dueAt: string;
  readonly inclusive: boolean;
}

type Params = { readonly [key: string]: unknown };
type Root = { readonly event: object; readonly context: JsonObject };

const endOfDay = (dayOrInstant: string, zone: string): Due => ({
  dueAt: endOfCivilDay(dayOrInstant, zone),
  inclusive: false,
});

/** So long after what `from` names; by default after the event itself. */
function afterTerm(params: Params, root: Root, { event, zone, duration }: DueScope): Due | undefined {
  const from = readPointer(root, String(params.from ?? '/event/at'));
  if (from === undefined) return undefined;
  // A day counts from its end: the period begins on the day after it.
  const start = isDay(from) ? endOfCivilDay(from, zone) : String(from);
  return {
    dueAt: addDuration(start, duration(String(params.term), event.at), zone),
    inclusive: !isDay(from),
  };
}

/** So long before an instant, and at once where that has passed (A16). */
function beforeTerm(params: Params, root: Root, { event, zone, duration }: DueScope): Due | undefined {
  const at = readPointer(root, String(params.at));
  if (!isInstant(at)) return undefined;
  const { value, unit } = duration(String(params.before), event.at);
  const due = addDuration(at, { value: -value, unit }, zone);
  return { dueAt: compareInstants(due, event.at) < 0 ? event.at : due, inclusive: true };
}

/** On the civil day of an instant: at the closing time of a term, or at 24:00 where there is none or it has passed (A6). */
function sameDay(params: Params, root: Root, { event, zone, clockTime }: DueScope): Due | undefined {
  const from = readPointer(root, String(params.dayOf));
  if (!isInstant(from)) return undefined;
  if (typeof params.closing !== 'string') return endOfDay(from, zone);
  const closing = atMinuteOfDay(from, clockTime(params.closing, event.at), zone);
  const isOpen =
    compareInstants(from, closing) < 0 && compareInstants(closing, endOfCivilDay(from, zone)) < 0;
  return isOpen ? { dueAt: closing, inclusive: true } : endOfDay(from, zone);
}

/**
 * When a deadline is due, by its params: `{ at }` a day or an instant, `{ term, from? }` so long after, `{ before, at }` so
 * long before, `{ dayOf, closing? }` the same day. Undefined where the pointer names nothing.
 * Throws `INSTANT_INVALID`, `DAY_INVALID`, `TERM_NO_VALUE`, `TERM_UNIT`.
 */
export function dueOf(params: Params, context: JsonObject, scope: DueScope): Due | undefined {
  const root = { event: scope.event, context };
  if (typeof params.term === 'string') return afterTerm(params, root, scope);
  if (typeof params.before === 'string') return beforeTerm(params, root, scope);
  if (typeof params.dayOf === 'string') return sameDay(params, root, scope);
  const due = readPointer(root, String(params.at));
  if (due === undefined) return undefined;
  if (isDay(due)) return endOfDay(due, scope.zone);
  parseInstant(String(due));
  return { dueAt: String(due), inclusive: true };
}
