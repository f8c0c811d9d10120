import { DeskError } from '../issue.ts';
import { DAY_MS, isCivilDate, toEpochDay } from './civil.ts';

const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d{2}):(\d{2}))$/;
const LONGEST = '2026-11-23T18:00:00.123456789+08:00'.length;
const MINUTE_MS = 60_000;

/** Greatest distance of a zone from UTC in minutes, with room for history (Manila before 1844: 15:56). */
const MAX_OFFSET = 18 * 60;

/** The error of a text that is no instant: `INSTANT_INVALID`. */
export const instantError = (): DeskError =>
  new DeskError('INSTANT_INVALID', {
    zh: '时刻须为 ISO 8601 格式并带时区偏移，例如 2026-11-23T18:00:00+08:00，年份 1900—9999',
    en: 'an instant must be ISO 8601 with an offset, such as 2026-11-23T18:00:00+08:00, of the years 1900–9999',
  });

const USUAL = '2026-11-23T18:00:00+08:00'.length;

/** Two digits at a place; NaN where there are none. */
const two = (text: string, place: number): number => {
  const tens = text.charCodeAt(place) - 48;
  const ones = text.charCodeAt(place + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
};

const isAt = (text: string, place: number, unit: number): boolean => text.charCodeAt(place) === unit;

/** Milliseconds of an instant by its parts; NaN where they are none. A list of numbers, since it is called so often. */
const toMs = (
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  milli: number,
  side: 1 | -1,
  offsetHour: number,
  offsetMinute: number,
): number => {
  const offset = offsetHour * 60 + offsetMinute;
  const isReal =
    isCivilDate(year, month, day) &&
    hour < 24 &&
    minute < 60 &&
    second < 60 &&
    offsetMinute < 60 &&
    offset <= MAX_OFFSET;
  if (!isReal) return Number.NaN;
  const clock = ((hour * 60 + minute) * 60 + second) * 1000 + milli;
  return toEpochDay({ year, month, day }) * DAY_MS + clock - side * offset * MINUTE_MS;
};

/** The way in which nearly all instants are written, read without a pattern; NaN for any other. */
const readUsual = (text: string): number => {
  const sign = text.charCodeAt(19);
  const isShaped =
    isAt(text, 4, 45) &&
    isAt(text, 7, 45) &&
    isAt(text, 10, 84) &&
    isAt(text, 13, 58) &&
    isAt(text, 16, 58) &&
    (sign === 43 || sign === 45) &&
    isAt(text, 22, 58);
  if (!isShaped) return Number.NaN;
  return toMs(
    two(text, 0) * 100 + two(text, 2),
    two(text, 5),
    two(text, 8),
    two(text, 11),
    two(text, 14),
    two(text, 17),
    0,
    sign === 45 ? -1 : 1,
    two(text, 20),
    two(text, 23),
  );
};

/** Milliseconds since 1970-01-01T00:00Z of an ISO 8601 instant with offset, or NaN where the text is none. Fractions finer than a millisecond are cut off. */
export const readInstant = (text: unknown): number => {
  if (typeof text !== 'string' || text.length > LONGEST) return Number.NaN;
  const usual = text.length === USUAL ? readUsual(text) : Number.NaN;
  return Number.isNaN(usual) ? readAny(text) : usual;
};

const readAny = (text: string): number => {
  const match = INSTANT.exec(text);
  if (match === null) return Number.NaN;
  return toMs(
    Number(match[1]),
    Number(match[2]),
    Number(match[3]),
    Number(match[4]),
    Number(match[5]),
    Number(match[6] ?? 0),
    match[7] === undefined ? 0 : Number(match[7].padEnd(3, '0').slice(0, 3)),
    match[8] === '-' ? -1 : 1,
    Number(match[9] ?? 0),
    Number(match[10] ?? 0),
  );
};

/** True for an ISO 8601 instant with offset (seconds optional) on a real date of the years 1900–9999. */
export const isInstant = (text: unknown): text is string => !Number.isNaN(readInstant(text));

/** Milliseconds since 1970-01-01T00:00Z of an ISO 8601 instant with offset; throws `INSTANT_INVALID`. */
export const parseInstant = (text: string): number => {
  const ms = readInstant(text);
  if (Number.isNaN(ms)) throw instantError();
  return ms;
};

/** Orders two instants whatever their offsets: negative where `a` is earlier, 0 where they are the same. Throws `INSTANT_INVALID`. */
export const compareInstants = (a: string, b: string): number => parseInstant(a) - parseInstant(b);
