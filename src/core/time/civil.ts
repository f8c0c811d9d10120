import { DeskError } from '../issue.ts';

/** Milliseconds of 24 hours. */
export const DAY_MS = 86_400_000;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** First and last civil year that the library reads and writes. */
export const FIRST_YEAR = 1900;
/** See `FIRST_YEAR`. */
export const LAST_YEAR = 9999;

/** A civil date in numbers; `month` is 1–12. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** True for a leap year of the Gregorian calendar. */
export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Number of days of a month (1–12). */
export const lengthOfMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

/** True for numbers that make a real civil date in the years 1900–9999. */
export const isCivilDate = (year: number, month: number, day: number): boolean =>
  year >= FIRST_YEAR &&
  year <= LAST_YEAR &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= lengthOfMonth(year, month);

/** Days from 1970-01-01 to a civil date (proleptic Gregorian calendar). */
export const toEpochDay = (date: CivilDate): number => {
  // Years run from March, so that the leap day is the last of its year; a cycle of 400 years has 146097 days.
  const year = date.month > 2 ? date.year : date.year - 1;
  const cycle = Math.floor(year / 400);
  const yearOfCycle = year - cycle * 400;
  const month = (date.month + 9) % 12;
  const dayOfYear = Math.floor((153 * month + 2) / 5) + date.day - 1;
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  return cycle * 146_097 + yearOfCycle * 365 + leapDays + dayOfYear - 719_468;
};

/** The civil date that lies a number of days after 1970-01-01. */
export const fromEpochDay = (epochDay: number): CivilDate => {
  const shifted = epochDay + 719_468;
  const cycle = Math.floor(shifted / 146_097);
  const dayOfCycle = shifted - cycle * 146_097;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0), month, day };
};

/** Writes a number with leading zeros. */
export const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** Writes a civil date as `YYYY-MM-DD`; `DAY_INVALID` beyond the years 1900–9999. */
export const formatDay = (date: CivilDate): string => {
  if (!isCivilDate(date.year, date.month, date.day)) throw dayError();
  return `${pad(date.year, 4)}-${pad(date.month)}-${pad(date.day)}`;
};

const dayError = (): DeskError =>
  new DeskError('DAY_INVALID', {
    zh: '日期须为 1900—9999 年间真实存在的一天，写作 YYYY-MM-DD',
    en: 'a day must be a real civil date of the years 1900–9999, written YYYY-MM-DD',
  });

const readDay = (text: unknown): CivilDate | undefined => {
  const match = typeof text === 'string' && text.length === 10 ? DAY.exec(text) : null;
  if (match === null) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCivilDate(date.year, date.month, date.day) ? date : undefined;
};

/** True for a real civil date `YYYY-MM-DD` of the years 1900–9999. */
export const isDay = (text: unknown): text is string => readDay(text) !== undefined;

/** Reads `YYYY-MM-DD`; throws `DAY_INVALID`. */
export const parseDay = (text: string): CivilDate => {
  const date = readDay(text);
  if (date === undefined) throw dayError();
  return date;
};

/** The civil day a number of days later (earlier where negative); throws `DAY_INVALID`. */
export const addDays = (day: string, count: number): string =>
  formatDay(fromEpochDay(toEpochDay(parseDay(day)) + count));

/** Days from one civil day to another; throws `DAY_INVALID`. */
export const daysBetween = (from: string, to: string): number =>
  toEpochDay(parseDay(to)) - toEpochDay(parseDay(from));

/** Day of the week of a civil day: Monday 1 to Sunday 7. Throws `DAY_INVALID`. */
export const weekdayOf = (day: string): number => {
  // 1970-01-01 was a Thursday.
  const shifted = (toEpochDay(parseDay(day)) + 3) % 7;
  return (shifted < 0 ? shifted + 7 : shifted) + 1;
};

/** Adds whole months to a civil date; a day that the month lacks becomes its last day. */
export const addMonths = (date: CivilDate, count: number): CivilDate => {
  const months = date.year * 12 + (date.month - 1) + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return { year, month, day: Math.min(date.day, lengthOfMonth(year, month)) };
};
