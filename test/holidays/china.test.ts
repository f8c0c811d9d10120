import chineseDays from 'chinese-days';
import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../src/core/calendar/index.ts';
import { addDays, daysBetween } from '../../src/core/time/index.ts';
import { chinaHolidays, estimateHolidays } from '../../src/holidays/index.ts';

const calendar = createCalendar({ zone: 'Asia/Shanghai', years: chinaHolidays });
const daysOf = (year: number): readonly string[] =>
  Array.from({ length: daysBetween(`${year}-01-01`, `${year + 1}-01-01`) }, (_, index) =>
    addDays(`${year}-01-01`, index),
  );

describe('the holidays of the years that have been announced', () => {
  it('are those of 2021 to 2026, each year once, with its notice and the date of it', () => {
    expect(chinaHolidays.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
    for (const { year, source } of chinaHolidays) {
      expect(source).toContain(`国务院办公厅关于${year}年部分节假日安排的通知`);
      expect(source).toMatch(new RegExp(`${year - 1}-1[0-2]-\\d\\d）$`));
    }
  });

  it.each(chinaHolidays)('of $year agree with another record of them, day by day', ({ year }) => {
    for (const day of daysOf(year))
      expect([day, calendar.day(day).isWorking]).toEqual([day, chineseDays.isWorkday(day)]);
  });

  // Counted in the notices: days off in a row, of which weekends are moved by make-up days.
  it.each([
    // 3 + 7 + 3 + 5 + 3 + 3 + 7 days off; 7 make-up days.
    [2021, 31, 7],
    // 3 + 7 + 3 + 5 + 3 + 3 + 7, and 31 December for 2023; 7 make-up days.
    [2022, 32, 7],
    // 2 + 7 + 1 + 5 + 3 + 8; 7 make-up days.
    [2023, 26, 7],
    // 1 + 8 + 3 + 5 + 1 + 3 + 7; 8 make-up days.
    [2024, 28, 8],
    // 1 + 8 + 3 + 5 + 3 + 8; 5 make-up days.
    [2025, 28, 5],
    // 3 + 9 + 3 + 5 + 3 + 3 + 7; 6 make-up days.
    [2026, 33, 6],
  ])('of %i are %i days off and %i days made up', (year, off, madeUp) => {
    const kinds = daysOf(year).map((day) => calendar.day(day).kind);
    expect(kinds.filter((kind) => kind === 'holiday')).toHaveLength(off);
    expect(kinds.filter((kind) => kind === 'make-up')).toHaveLength(madeUp);
  });

  it('make up on weekends only', () => {
    for (const day of chinaHolidays.flatMap(({ workdays }) => workdays))
      expect([0, 6]).toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
  });
});

describe('the estimate of a year that has not been announced', () => {
  it('holds the thirteen days that the law fixes, or twelve where two fall together, and no make-up days', () => {
    for (let year = 2027; year <= 2036; year += 1) {
      const made = estimateHolidays(year);
      expect(made?.isEstimate).toBe(true);
      expect(made?.workdays).toEqual([]);
      const days = new Set(
        made?.holidays.flatMap(({ from, to = from }) =>
          Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index)),
        ),
      );
      // Mid-Autumn falls into National Day in 2028 (3 October) and 2031 (1 October).
      expect([year, days.size]).toEqual([year, year === 2028 || year === 2031 ? 12 : 13]);
    }
  });

  it('has Spring Festival and the other moving days where the lunar calendar has them', () => {
    for (let year = 2027; year <= 2036; year += 1) {
      const starts = Object.fromEntries(
        (estimateHolidays(year)?.holidays ?? []).map(({ name, from }) => [name.en, from]),
      );
      const solar = (lunar: string): string => chineseDays.getSolarDateFromLunar(`${year}-${lunar}`).date;
      expect(starts['Spring Festival']).toBe(addDays(solar('01-01'), -1));
      expect(starts['Dragon Boat Festival']).toBe(solar('05-05'));
      expect(starts['Mid-Autumn Festival']).toBe(solar('08-15'));
    }
  });

  it('is not made for years beyond it', () => {
    expect([2026, 2037, Number.NaN, -1].map(estimateHolidays)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
