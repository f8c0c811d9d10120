import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isInSpan, type PeriodKind, spanFrom, weekdayOf } from '../../../src/core/time/index.ts';

describe('civil periods (A25)', () => {
  it.each([
    ['2026-11-23', 1],
    ['2026-11-29', 7],
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['1900-01-01', 1],
    ['2024-02-29', 4],
  ])('%s is weekday %i', (day, weekday) => expect(weekdayOf(day)).toBe(weekday));

  it.each<[PeriodKind, string, string, string]>([
    ['daily', '2024-02-29', '2024-02-29', '2024-02-29'],
    ['weekly', '2026-11-23', '2026-11-23', '2026-11-29'],
    ['weekly', '2026-11-29', '2026-11-23', '2026-11-29'],
    ['weekly', '2027-01-01', '2026-12-28', '2027-01-03'], // over the end of the year
    ['mid-month', '2026-02-20', '2026-02-01', '2026-02-20'],
    ['mid-month', '2026-02-21', '2026-03-01', '2026-03-20'], // the part is over: the next month's
    ['mid-month', '2026-12-31', '2027-01-01', '2027-01-20'],
    ['month-end', '2026-02-03', '2026-02-21', '2026-02-28'],
    ['month-end', '2024-02-29', '2024-02-21', '2024-02-29'],
    ['monthly', '2026-12-31', '2026-12-01', '2026-12-31'],
    ['half-yearly', '2026-06-30', '2026-01-01', '2026-06-30'],
    ['half-yearly', '2026-07-01', '2026-07-01', '2026-12-31'],
  ])('the %s period from %s on is %s to %s', (kind, day, from, to) =>
    expect(spanFrom(day, kind)).toEqual({ from, to }),
  );

  it('three months are quarters, and a site may split the month on another day', () => {
    expect(spanFrom('2026-11-01', 'monthly', { months: 3 })).toEqual({
      from: '2026-10-01',
      to: '2026-12-31',
    });
    expect(spanFrom('2026-11-16', 'month-end', { split: 15 })).toEqual({
      from: '2026-11-16',
      to: '2026-11-30',
    });
  });

  it('refuses a day that does not exist', () => {
    expect(() => spanFrom('2026-02-29', 'weekly')).toThrow('DAY_INVALID');
  });

  const days = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays('1950-01-01', count));
  const kinds = fc.constantFrom<PeriodKind>('daily', 'weekly', 'monthly', 'half-yearly');

  it('follow each other without gap or overlap, and each day lies in its own', () => {
    fc.assert(
      fc.property(days, kinds, (day, kind) => {
        const span = spanFrom(day, kind);
        expect(isInSpan(day, span)).toBe(true);
        expect(spanFrom(addDays(span.to, 1), kind).from).toBe(addDays(span.to, 1));
        expect(spanFrom(span.from, kind)).toEqual(span);
      }),
    );
  });

  it('the two parts of a month make the whole month', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 11, max: 20 }), (day, split) => {
        const month = spanFrom(day, 'monthly');
        const first = spanFrom(month.from, 'mid-month', { split });
        const second = spanFrom(month.from, 'month-end', { split });
        expect([first.from, addDays(first.to, 1), second.to]).toEqual([month.from, second.from, month.to]);
      }),
    );
  });
});
