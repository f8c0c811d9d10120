import { DeskError } from '../issue.ts';
import {
  addDays,
  addDuration,
  civilDay,
  compareInstants,
  formatInstant,
  parseInstant,
} from '../time/index.ts';
import { isClockLength, type Length, type Reckoned, type WorkCalendar, type WorkingUnit } from './model.ts';

const MINUTE_MS = 60_000;
/** No count goes over more days than this, about a century. */
const MOST_DAYS = 36_600;

const tooLong = (): DeskError =>
  new DeskError('DURATION_INVALID', {
    zh: '工作时间须为整数，且不超过约一百年',
    en: 'working time is a whole number and at most about a century',
  });

/** Working time between two instants, in whole milliseconds, and whether it rests on an estimated year. */
export interface WorkingTime {
  readonly ms: number;
  readonly isEstimate: boolean;
}

/**
 * Working time from one instant to another, negative where the second is the earlier.
 * Throws `INSTANT_INVALID`, `CALENDAR_YEAR_UNKNOWN`, `DURATION_INVALID` (more than a century).
 */
export function workingTimeBetween(calendar: WorkCalendar, from: string, to: string): WorkingTime {
  if (compareInstants(from, to) > 0) {
    const back = workingTimeBetween(calendar, to, from);
    return { ms: back.ms === 0 ? 0 : -back.ms, isEstimate: back.isEstimate };
  }
  const [start, end] = [parseInstant(from), parseInstant(to)];
  const last = civilDay(to, calendar.zone);
  let ms = 0;
  let isEstimate = false;
  let day = civilDay(from, calendar.zone);
  for (let count = 0; day <= last; count += 1) {
    if (count > MOST_DAYS) throw tooLong();
    for (const [opens, closes] of calendar.spans(day)) {
      ms += Math.max(0, Math.min(closes, end) - Math.max(opens, start));
    }
    isEstimate ||= calendar.day(day).isEstimate;
    if (day === last) break;
    day = addDays(day, 1);
  }
  return { ms, isEstimate };
}

/** Whole working minutes between two instants, rounded down (towards zero). Throws as `workingTimeBetween` does. */
export const workingMinutesBetween = (calendar: WorkCalendar, from: string, to: string): number => {
  const minutes = Math.trunc(workingTimeBetween(calendar, from, to).ms / MINUTE_MS);
  return minutes === 0 ? 0 : minutes;
};

/** Goes day by day, from the day of an instant, until `visit` gives an instant. */
function search(
  calendar: WorkCalendar,
  instant: string,
  step: 1 | -1,
  visit: (day: string) => number | undefined,
): Reckoned {
  let isEstimate = false;
  let day = civilDay(instant, calendar.zone);
  for (let count = 0; count <= MOST_DAYS; count += 1) {
    isEstimate ||= calendar.day(day).isEstimate;
    const found = visit(day);
    if (found !== undefined) return { at: formatInstant(found, calendar.zone), isEstimate };
    day = addDays(day, step);
  }
  throw tooLong();
}

/** The instant by which so much working time has gone by: the earliest after, the latest before. */
export function addWorkingMs(calendar: WorkCalendar, instant: string, ms: number): Reckoned {
  const start = parseInstant(instant);
  if (!Number.isSafeInteger(ms)) throw tooLong();
  let left = Math.abs(ms);
  if (left === 0) return { at: formatInstant(start, calendar.zone), isEstimate: false };
  if (ms > 0) {
    return search(calendar, instant, 1, (day) => {
      for (const [opens, closes] of calendar.spans(day)) {
        const from = Math.max(opens, start);
        if (closes <= from) continue;
        if (closes - from >= left) return from + left;
        left -= closes - from;
      }
      return undefined;
    });
  }
  return search(calendar, instant, -1, (day) => {
    for (const [opens, closes] of calendar.spans(day).toReversed()) {
      const to = Math.min(closes, start);
      if (to <= opens) continue;
      if (to - opens >= left) return to - left;
      left -= to - opens;
    }
    return undefined;
  });
}

/**
 * The close of the nth working day after the day of an instant, or before it where negative; 0 is the instant itself.
 * The day itself does not count, and the period ends when the desk closes on its last day (民法典 201、203).
 */
function addWorkingDays(calendar: WorkCalendar, instant: string, count: number): Reckoned {
  if (count === 0) return { at: formatInstant(parseInstant(instant), calendar.zone), isEstimate: false };
  const today = civilDay(instant, calendar.zone);
  let left = Math.abs(count);
  return search(calendar, instant, count > 0 ? 1 : -1, (day) => {
    const spans = calendar.spans(day);
    if (day === today || spans.length === 0) return undefined;
    left -= 1;
    return left === 0 ? spans.at(-1)?.[1] : undefined;
  });
}

/**
 * The instant a length of working time later (earlier where negative), with the zone's offset. Minutes and hours run in
 * working hours only; a working day is one after the day of the instant, to its close (民法典 201、203).
 * Throws `INSTANT_INVALID`, `CALENDAR_YEAR_UNKNOWN`, `DURATION_INVALID`.
 */
export function addWorking(
  calendar: WorkCalendar,
  instant: string,
  { value, unit }: { readonly value: number; readonly unit: WorkingUnit },
): Reckoned {
  if (!Number.isSafeInteger(value)) throw tooLong();
  return unit === 'working-day'
    ? addWorkingDays(calendar, instant, value)
    : addWorkingMs(calendar, instant, value * (unit === 'working-hour' ? 60 : 1) * MINUTE_MS);
}

/**
 * The instant a length later, by the clock or in working time. Throws as `addDuration` and `addWorking` do, and
 * `CALENDAR_MISSING` for working time without a calendar.
 */
export function addLength(
  instant: string,
  length: Length,
  zone: string,
  calendar: WorkCalendar | undefined,
): Reckoned {
  if (isClockLength(length)) return { at: addDuration(instant, length, zone), isEstimate: false };
  const { value, unit } = length;
  if (calendar) return addWorking(calendar, instant, { value, unit: unit as WorkingUnit });
  throw new DeskError('CALENDAR_MISSING', {
    zh: '按工作时间计算须有工作日历',
    en: 'working time can only be reckoned with a working calendar',
  });
}
