import {
  addLength,
  isWorkingUnit,
  type Length,
  type Reckoned,
  type WorkCalendar,
} from '../calendar/index.ts';
import { readPointer } from '../json/pointer.ts';
import type { JsonObject } from '../text.ts';
import {
  atMinuteOfDay,
  compareInstants,
  endOfCivilDay,
  isDay,
  isInstant,
  parseInstant,
  startOfCivilDay,
} from '../time/index.ts';

/** What working out a due instant needs to know. */
export interface DueScope {
  readonly event: { readonly at: string };
  readonly zone: string;
  /** A term's length of time on the day of the event. */
  readonly duration: (term: string, at: string) => Length;
  /** Reckons terms that count working time. */
  readonly calendar?: WorkCalendar;
  /** A term's time of day in minutes after midnight, on the day of the event. */
  readonly clockTime: (term: string, at: string) => number;
}

/** When something is due. Done at the very instant is in time where `inclusive`; a civil day is half open (A23). */
export interface Due {
  readonly dueAt: string;
  readonly inclusive: boolean;
  /** It counts working time: a suspension takes as much of it away. */
  readonly working?: true;
  /** It rests on a year whose holidays are only estimated. */
  readonly estimated?: true;
}

type Params = { readonly [key: string]: unknown };
type Root = { readonly event: object; readonly context: JsonObject };

const endOfDay = (dayOrInstant: string, zone: string): Due => ({
  dueAt: endOfCivilDay(dayOrInstant, zone),
  inclusive: false,
});

/** What a due instant says of the time that it counts. */
const marks = ({ unit }: Length, { isEstimate }: Reckoned): Pick<Due, 'working' | 'estimated'> => ({
  ...(isWorkingUnit(unit) ? { working: true } : {}),
  ...(isEstimate ? { estimated: true } : {}),
});

/** So long after what `from` names; by default after the event itself. */
function afterTerm(
  params: Params,
  root: Root,
  { event, zone, duration, calendar }: DueScope,
): Due | undefined {
  const from = readPointer(root, String(params.from ?? '/event/at'));
  if (from === undefined) return undefined;
  // A day counts from its end: the period begins on the day after it.
  const start = isDay(from) ? endOfCivilDay(from, zone) : String(from);
  const length = duration(String(params.term), event.at);
  // A working day never counts the day that it is reckoned from.
  const reckoned = addLength(
    length.unit === 'working-day' && isDay(from) ? startOfCivilDay(from, zone) : start,
    length,
    zone,
    calendar,
  );
  const inclusive = !isDay(from) || isWorkingUnit(length.unit);
  return { dueAt: reckoned.at, inclusive, ...marks(length, reckoned) };
}

/** So long before an instant, and at once where that has passed (A16). */
function beforeTerm(
  params: Params,
  root: Root,
  { event, zone, duration, calendar }: DueScope,
): Due | undefined {
  const at = readPointer(root, String(params.at));
  if (!isInstant(at)) return undefined;
  const { value, unit } = duration(String(params.before), event.at);
  const length: Length = { value: 0 - value, unit };
  const reckoned = addLength(at, length, zone, calendar);
  const dueAt = compareInstants(reckoned.at, event.at) < 0 ? event.at : reckoned.at;
  return { dueAt, inclusive: true, ...marks(length, reckoned) };
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
 * Throws `INSTANT_INVALID`, `DAY_INVALID`, `TERM_NO_VALUE`, `TERM_UNIT`, `CALENDAR_YEAR_UNKNOWN`.
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
