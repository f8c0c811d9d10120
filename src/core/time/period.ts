import { addDays, formatDay, lengthOfMonth, parseDay, weekdayOf } from './civil.ts';

/** Kinds of civil period: weeks run Monday to Sunday; the two parts of a month meet at a day that is given (A25). */
export type PeriodKind = 'daily' | 'weekly' | 'mid-month' | 'month-end' | 'monthly' | 'half-yearly';

/** Civil days from the first to the last, both included. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** Which parts periods have that a calendar alone does not say. */
export interface PeriodSettings {
  /** Last day of a month's first part; `month-end` begins the day after. Needed by these two. */
  readonly split?: number;
  /** How many months make a `monthly` period, by default 1; they are counted from a January. */
  readonly months?: number;
}

/** True for a civil day inside a span. */
export const isInSpan = (day: string, { from, to }: DaySpan): boolean => from <= day && day <= to;

/** The months of a period that holds a month, aligned so that one begins with each January that it divides. */
const monthsAround = (year: number, month: number, size: number): DaySpan => {
  const first = Math.floor((year * 12 + month - 1) / size) * size;
  const last = first + size - 1;
  const [lastYear, lastMonth] = [Math.floor(last / 12), (last % 12) + 1];
  return {
    from: formatDay({ year: Math.floor(first / 12), month: (first % 12) + 1, day: 1 }),
    to: formatDay({ year: lastYear, month: lastMonth, day: lengthOfMonth(lastYear, lastMonth) }),
  };
};

/** The first period of a kind that ends on a civil day or after it. Throws `DAY_INVALID`. */
export function spanFrom(
  day: string,
  kind: PeriodKind,
  { split = 20, months = 1 }: PeriodSettings = {},
): DaySpan {
  const { year, month, day: date } = parseDay(day);
  switch (kind) {
    case 'daily':
      return { from: day, to: day };
    case 'weekly': {
      const monday = addDays(day, 1 - weekdayOf(day));
      return { from: monday, to: addDays(monday, 6) };
    }
    case 'mid-month': {
      const shift = date <= split ? 0 : 1;
      const next = {
        year: year + Math.floor((month - 1 + shift) / 12),
        month: ((month - 1 + shift) % 12) + 1,
      };
      return { from: formatDay({ ...next, day: 1 }), to: formatDay({ ...next, day: split }) };
    }
    case 'month-end':
      return {
        from: formatDay({ year, month, day: split + 1 }),
        to: formatDay({ year, month, day: lengthOfMonth(year, month) }),
      };
    case 'monthly':
      return monthsAround(year, month, months);
    case 'half-yearly':
      return monthsAround(year, month, 6);
  }
}
