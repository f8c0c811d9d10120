import { DeskError } from '../issue.ts';
import { addMonths, DAY_MS, toEpochDay } from './civil.ts';
import { parseInstant } from './instant.ts';
import { civilAt, formatInstant, fromWallClock } from './zone.ts';

/** Exact lengths in milliseconds: a day is 24 hours whatever the clock does. */
const EXACT: { readonly [unit: string]: number } = {
  minute: 60_000,
  hour: 3_600_000,
  day: DAY_MS,
  week: 7 * DAY_MS,
};
const MONTHS: { readonly [unit: string]: number } = { month: 1, year: 12 };

/** Units of time that a duration may have. */
export type DurationUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** A length of time: exact for minute to week, civil for month and year. */
export interface Duration {
  readonly value: number;
  readonly unit: DurationUnit;
}

/** True for the names of units of time. */
export const isDurationUnit = (unit: string): unit is DurationUnit =>
  Object.hasOwn(EXACT, unit) || Object.hasOwn(MONTHS, unit);

/** Milliseconds of an exact duration (minute, hour, day of 24 hours, week), or undefined for civil ones. */
export const exactLength = ({ value, unit }: Duration): number | undefined =>
  Object.hasOwn(EXACT, unit) ? value * (EXACT[unit] as number) : undefined;

const durationError = (): DeskError =>
  new DeskError('DURATION_INVALID', {
    zh: '时长须为整毫秒数的分钟、小时、天、周，或整数的月、年',
    en: 'a duration must be minutes, hours, days or weeks of whole milliseconds, or whole months or years',
  });

/**
 * The instant a duration later (earlier where negative), as ISO 8601 with the zone's offset.
 * Minutes to weeks are exact; months and years keep the zone's wall clock, and a day that the month lacks becomes its last.
 * Throws `INSTANT_INVALID`, `DURATION_INVALID`, `ZONE_UNKNOWN`.
 */
export const addDuration = (instant: string, duration: Duration, zone: string): string => {
  const ms = parseInstant(instant);
  const exact = exactLength(duration);
  if (exact !== undefined) {
    if (!Number.isSafeInteger(exact)) throw durationError();
    return formatInstant(ms + exact, zone);
  }
  const months = Object.hasOwn(MONTHS, duration.unit)
    ? duration.value * (MONTHS[duration.unit] as number)
    : Number.NaN;
  if (!Number.isSafeInteger(months)) throw durationError();
  const civil = civilAt(ms, zone);
  return formatInstant(
    fromWallClock(toEpochDay(addMonths(civil, months)) * DAY_MS + civil.clock, zone),
    zone,
  );
};
