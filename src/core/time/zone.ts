import { DeskError } from '../issue.ts';
import {
  addDays,
  type CivilDate,
  DAY_MS,
  formatDay,
  fromEpochDay,
  pad,
  parseDay,
  toEpochDay,
} from './civil.ts';
import { instantError, parseInstant } from './instant.ts';

const MINUTE_MS = 60_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterOf = (zone: string): Intl.DateTimeFormat => {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  try {
    const made = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, made);
    return made;
  } catch {
    throw new DeskError('ZONE_UNKNOWN', {
      zh: '时区须为 IANA 名称，例如 Asia/Shanghai',
      en: 'a time zone must be an IANA name such as Asia/Shanghai',
    });
  }
};

/** Wall clock of a zone at an instant, as milliseconds of the same wall clock in UTC; asked of the calendar. */
const askWallClock = (ms: number, zone: string): number => {
  const part = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of formatterOf(zone).formatToParts(ms)) {
    if (Object.hasOwn(part, type)) part[type as keyof typeof part] = Number(value);
  }
  const clock = ((part.hour * 60 + part.minute) * 60 + part.second) * 1000;
  return toEpochDay(part) * DAY_MS + clock + (((ms % 1000) + 1000) % 1000);
};

const HOUR_MS = 3_600_000;
const MOST_HOURS = 10_000;
// The offset of a zone through each hour in which it does not change; asking the calendar takes a hundred times as long.
const steadyHours = new Map<string, Map<number, number | null>>();

function steadyOffset(hour: number, zone: string): number | null {
  const hours = steadyHours.get(zone) ?? new Map<number, number | null>();
  const known = hours.get(hour);
  if (known !== undefined) return known;
  const start = hour * HOUR_MS;
  const offset = askWallClock(start, zone) - start;
  const end = start + HOUR_MS;
  const steady = askWallClock(end, zone) - end === offset ? offset : null;
  if (hours.size >= MOST_HOURS) hours.clear();
  hours.set(hour, steady);
  steadyHours.set(zone, hours);
  return steady;
}

/** Wall clock of a zone at an instant, as milliseconds of the same wall clock in UTC. */
const wallClock = (ms: number, zone: string): number => {
  const offset = steadyOffset(Math.floor(ms / HOUR_MS), zone);
  return offset === null ? askWallClock(ms, zone) : ms + offset;
};

/** How far a zone's wall clock is ahead of UTC at an instant, in milliseconds. Throws `ZONE_UNKNOWN`. */
export const offsetAt = (ms: number, zone: string): number => wallClock(ms, zone) - ms;

/** The instant (milliseconds) of a wall clock in a zone: the earlier one where the clock shows it twice, moved on by the gap where it never shows it. */
export const fromWallClock = (wall: number, zone: string): number => {
  const before = offsetAt(wall - DAY_MS, zone);
  const after = offsetAt(wall + DAY_MS, zone);
  const fits = [wall - before, wall - after].filter((ms) => wallClock(ms, zone) === wall);
  return fits.length > 0 ? Math.min(...fits) : wall - before;
};

const writeInstant = (ms: number, offsetMinutes: number): string => {
  const wall = ms + offsetMinutes * MINUTE_MS;
  const epochDay = Math.floor(wall / DAY_MS);
  const clock = wall - epochDay * DAY_MS;
  const seconds = Math.floor(clock / 1000);
  const milli = clock - seconds * 1000;
  const time = `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  const size = Math.abs(offsetMinutes);
  const offset = `${offsetMinutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
  return `${formatDay(fromEpochDay(epochDay))}T${time}${milli === 0 ? '' : `.${pad(milli, 3)}`}${offset}`;
};

/** Writes milliseconds as ISO 8601 with the zone's offset at that instant (`2026-11-23T18:00:00+08:00`). Throws `ZONE_UNKNOWN`, `INSTANT_INVALID`. */
export const formatInstant = (ms: number, zone: string): string => {
  if (!Number.isSafeInteger(ms)) throw instantError();
  // Local mean times before 1901 have seconds in their offset: the offset is cut to minutes, the instant stays exact.
  return writeInstant(ms, Math.trunc(offsetAt(ms, zone) / MINUTE_MS));
};

/** Writes milliseconds as ISO 8601 with the offset that another instant is written with. Throws `INSTANT_INVALID`. */
export const formatLike = (ms: number, instant: string): string => {
  parseInstant(instant);
  const sign = instant.endsWith('Z') ? '+00:00' : instant.slice(-6);
  const minutes = Number(sign.slice(1, 3)) * 60 + Number(sign.slice(4));
  return writeInstant(ms, sign.startsWith('-') ? -minutes : minutes);
};

/** The civil date and the time of day (milliseconds) that a zone's clock shows at an instant. */
export const civilAt = (ms: number, zone: string): CivilDate & { readonly clock: number } => {
  const wall = wallClock(ms, zone);
  const epochDay = Math.floor(wall / DAY_MS);
  return { ...fromEpochDay(epochDay), clock: wall - epochDay * DAY_MS };
};

/** The civil day `YYYY-MM-DD` that a zone's calendar shows at an instant. Throws `INSTANT_INVALID`, `ZONE_UNKNOWN`. */
export const civilDay = (instant: string, zone: string): string =>
  formatDay(civilAt(parseInstant(instant), zone));

const dayOf = (dayOrInstant: string, zone: string): string =>
  dayOrInstant.length === 10 ? formatDay(parseDay(dayOrInstant)) : civilDay(dayOrInstant, zone);

/** The first instant of a civil day in a zone, as ISO 8601 with the zone's offset. Throws `DAY_INVALID`, `INSTANT_INVALID`, `ZONE_UNKNOWN`. */
export const startOfCivilDay = (dayOrInstant: string, zone: string): string =>
  formatInstant(fromWallClock(toEpochDay(parseDay(dayOf(dayOrInstant, zone))) * DAY_MS, zone), zone);

/** The instant of 24:00 of a civil day in a zone (the first of the next day), as ISO 8601 with the zone's offset. Throws `DAY_INVALID`, `INSTANT_INVALID`, `ZONE_UNKNOWN`. */
export const endOfCivilDay = (dayOrInstant: string, zone: string): string =>
  startOfCivilDay(addDays(dayOf(dayOrInstant, zone), 1), zone);

/** Minutes since midnight that a zone's clock shows at an instant, rounded down. Throws `INSTANT_INVALID`, `ZONE_UNKNOWN`. */
export const minutesOfDay = (instant: string, zone: string): number =>
  Math.floor(civilAt(parseInstant(instant), zone).clock / MINUTE_MS);

/** The instant at which a zone's clock shows so many minutes since midnight of a civil day (1,440: 24:00). Throws `DAY_INVALID`, `INSTANT_INVALID`, `ZONE_UNKNOWN`. */
export const atMinuteOfDay = (dayOrInstant: string, minutes: number, zone: string): string =>
  formatInstant(
    fromWallClock(toEpochDay(parseDay(dayOf(dayOrInstant, zone))) * DAY_MS + minutes * MINUTE_MS, zone),
    zone,
  );

/** The instant so many milliseconds later, written with the same offset. Throws `INSTANT_INVALID`. */
export const addMilliseconds = (instant: string, ms: number): string =>
  formatLike(parseInstant(instant) + ms, instant);
