import { isDay } from '../time/index.ts';
import { type FormatContext, fault, findFullWidth, type Parsed } from './result.ts';

const SHAPE = /^(\d{4})-\d{2}-\d{2}$/;

/** What is wrong with the date part of a text that has the shape of one. */
export const explainDate = (year: number): ReturnType<typeof fault> =>
  year < 1900
    ? fault('YEAR_RANGE', '年份应在 1900 至 9999 之间', 'the year must lie between 1900 and 9999')
    : fault('DATE_IMPOSSIBLE', '日历上没有这一天', 'there is no such day in the calendar');

/**
 * Reads a civil day: a date of the Gregorian calendar without a time zone, years 1900 to 9999.
 *
 * Structure: `YYYY-MM-DD`. Source: GB/T 7408 (ISO 8601). Example: `2026-11-23`.
 * Codes: `FULL_WIDTH`, `SHAPE`, `YEAR_RANGE`, `DATE_IMPOSSIBLE`.
 */
export const parseDay = (input: string, _context?: FormatContext): Parsed => {
  if (isDay(input)) return { ok: true, value: input, warnings: [] };
  const match = SHAPE.exec(input);
  if (match !== null) return explainDate(Number(match[1]));
  return (
    findFullWidth(input) ??
    fault(
      'SHAPE',
      '日期应写成“年-月-日”，例如 2026-11-23',
      'write the day as year-month-day, for example 2026-11-23',
    )
  );
};
