import { isDay, isInstant } from '../time/index.ts';
import { explainDate } from './day.ts';
import { type FormatContext, fault, findFullWidth, type Parsed } from './result.ts';

const SHAPE = /^(\d{4})-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads an instant: date and time with an offset from Greenwich, years 1900 to 9999.
 *
 * Structure: `YYYY-MM-DDThh:mm[:ss[.f]]` and `Z` or `±hh:mm`. Source: GB/T 7408 (ISO 8601), RFC 3339.
 * Example: `2026-11-23T09:30:00+08:00`.
 * Codes: `FULL_WIDTH`, `OFFSET_MISSING`, `SHAPE`, `YEAR_RANGE`, `DATE_IMPOSSIBLE`, `TIME_IMPOSSIBLE`.
 */
export const parseInstant = (input: string, _context?: FormatContext): Parsed => {
  const isReal: boolean = isInstant(input);
  if (isReal) return { ok: true, value: input, warnings: [] };
  const match = SHAPE.exec(input);
  if (match !== null)
    return isDay(input.slice(0, 10))
      ? fault('TIME_IMPOSSIBLE', '没有这个时刻或时区偏移', 'there is no such time of day or offset')
      : explainDate(Number(match[1]));
  if (SHAPE.test(`${input}Z`))
    return fault(
      'OFFSET_MISSING',
      '时间缺少时区偏移，例如 +08:00',
      'the time lacks its offset from Greenwich, for example +08:00',
    );
  return (
    findFullWidth(input) ??
    fault(
      'SHAPE',
      '时间应写成 2026-11-23T09:30:00+08:00 的样式',
      'write the time like 2026-11-23T09:30:00+08:00',
    )
  );
};
