import { describe, expect, it } from 'vitest';
import {
  addWorking,
  createCalendar,
  workingMinutesBetween,
  workingTimeBetween,
} from '../../../src/core/calendar/index.ts';
import { DeskError } from '../../../src/core/issue.ts';
import { chinaHolidays, estimateHolidays } from '../../../src/holidays/index.ts';
import { codeOf } from '../../support/code-of.ts';
import { calendarOf, shanghai } from './support.ts';

describe('a day of the calendar', () => {
  it.each([
    // 2026: National Day 1–7 October; Sunday 20 September and Saturday 10 October are worked.
    ['2026-09-30', true, 'weekday'],
    ['2026-10-01', false, 'holiday'],
    ['2026-10-04', false, 'holiday'],
    ['2026-10-08', true, 'weekday'],
    ['2026-10-10', true, 'make-up'],
    ['2026-10-11', false, 'rest-day'],
    ['2026-09-20', true, 'make-up'],
    // Leap day of 2024, a Thursday.
    ['2024-02-29', true, 'weekday'],
    // Saturday 31 December 2022 belongs to the notice of 2023.
    ['2022-12-31', false, 'holiday'],
    ['2025-12-31', true, 'weekday'],
  ])('%s works: %s (%s)', (day, isWorking, kind) => {
    expect(shanghai.day(day)).toMatchObject({ day, isWorking, kind, isEstimate: false });
  });

  it('names its holiday and the notice of its year', () => {
    const { name, source } = shanghai.day('2026-10-01');
    expect(name).toEqual({ zh: '国庆节', en: 'National Day' });
    expect(source).toContain('2026年部分节假日安排的通知');
  });

  it('is refused by name in a year without data, in both languages', () => {
    try {
      shanghai.day('2027-01-04');
      expect.unreachable();
    } catch (error) {
      const { code, text } = error as DeskError;
      expect(code).toBe('CALENDAR_YEAR_UNKNOWN');
      expect(text.zh).toContain('2027');
      expect(text.en).toContain('2027');
    }
    expect(codeOf(() => shanghai.day('2020-12-31'))).toBe('CALENDAR_YEAR_UNKNOWN');
  });

  it('is estimated and says so where the site asks for it, but not beyond what is known of the moon', () => {
    const calendar = calendarOf({ estimate: estimateHolidays });
    expect(calendar.day('2027-02-05')).toMatchObject({ isWorking: false, kind: 'holiday', isEstimate: true });
    expect(calendar.day('2027-02-10')).toMatchObject({ isWorking: true, isEstimate: true });
    expect(calendar.day('2026-12-31').isEstimate).toBe(false);
    expect(codeOf(() => calendar.day('2037-01-01'))).toBe('CALENDAR_YEAR_UNKNOWN');
  });

  it('needs no data where statutory holidays are worked', () => {
    const calendar = calendarOf({ statutory: false, years: [], restDays: [] });
    expect(calendar.day('2031-10-01')).toEqual({
      day: '2031-10-01',
      isWorking: true,
      kind: 'weekday',
      isEstimate: false,
    });
  });

  it('follows the own days of the desk before the notices', () => {
    const calendar = calendarOf({
      holidays: [{ name: { zh: '司庆', en: 'Company day' }, from: '2026-10-10' }],
      workdays: ['2026-10-01'],
    });
    expect(calendar.day('2026-10-10')).toMatchObject({ isWorking: false, kind: 'own-holiday' });
    expect(calendar.day('2026-10-01')).toMatchObject({ isWorking: true, kind: 'own-workday' });
  });
});

describe('a calendar that cannot be', () => {
  const calendar = (settings: object) => codeOf(() => calendarOf(settings));
  it.each([
    ['a week of rest', { restDays: [1, 2, 3, 4, 5, 6, 7] }],
    ['a day of the week 0', { restDays: [0] }],
    ['a day of the week NaN', { restDays: [Number.NaN] }],
    ['no hours', { hours: [] }],
    ['hours that end before they begin', { hours: [{ from: 600, to: 540 }] }],
    [
      'hours that overlap',
      {
        hours: [
          { from: 540, to: 720 },
          { from: 700, to: 800 },
        ],
      },
    ],
    ['hours beyond midnight', { hours: [{ from: 540, to: 1441 }] }],
    ['half minutes', { hours: [{ from: 540.5, to: 720 }] }],
    ['a year twice', { years: [chinaHolidays[0], chinaHolidays[0]] }],
    [
      'a holiday that ends before it begins',
      { holidays: [{ name: { zh: '', en: '' }, from: '2026-05-02', to: '2026-05-01' }] },
    ],
  ])('with %s is refused', (_, settings) => {
    expect(calendar(settings)).toBe('CALENDAR_INVALID');
  });

  it('is refused for days and zones that do not exist', () => {
    expect(calendar({ workdays: ['2026-02-30'] })).toBe('DAY_INVALID');
    expect(calendar({ zone: 'Mars/Olympus' })).toBe('ZONE_UNKNOWN');
    expect(codeOf(() => createCalendar({ zone: '', years: [] }))).toBe('ZONE_UNKNOWN');
  });
});

describe('working time', () => {
  it.each([
    // Friday 2026-11-20 17:30 to Monday 09:15: half an hour and a quarter.
    ['2026-11-20T17:30:00+08:00', '2026-11-23T09:15:00+08:00', 45],
    // Over lunch: 11:50–12:00 and 13:00–13:05.
    ['2026-11-23T11:50:00+08:00', '2026-11-23T13:05:00+08:00', 15],
    // 30 September 17:00 to 8 October 10:00, over National Day: 60 + 60.
    ['2026-09-30T17:00:00+08:00', '2026-10-08T10:00:00+08:00', 120],
    // A whole day, written in UTC.
    ['2026-11-23T00:00:00Z', '2026-11-23T16:00:00Z', 480],
    ['2026-11-21T00:00:00+08:00', '2026-11-22T23:59:59+08:00', 0],
    // Seconds are cut off.
    ['2026-11-23T09:00:00+08:00', '2026-11-23T09:01:59+08:00', 1],
    // Backwards.
    ['2026-11-23T09:15:00+08:00', '2026-11-20T17:30:00+08:00', -45],
    // Leap day: 28 February 2024 17:00 to 1 March 10:00 = 60 + 480 + 60.
    ['2024-02-28T17:00:00+08:00', '2024-03-01T10:00:00+08:00', 600],
    // Year's end: Wednesday 31 December 2025 17:00; 1–3 January off, Sunday 4 January worked from 9.
    ['2025-12-31T17:00:00+08:00', '2026-01-04T10:00:00+08:00', 120],
  ])('from %s to %s is %i minutes', (from, to, minutes) => {
    expect(workingMinutesBetween(shanghai, from, to)).toBe(minutes);
  });

  it.each([
    ['2026-11-20T17:30:00+08:00', 45, 'working-minute', '2026-11-23T09:15:00+08:00'],
    // Reached at the very close, not at the next opening.
    ['2026-11-20T17:30:00+08:00', 30, 'working-minute', '2026-11-20T18:00:00+08:00'],
    ['2026-11-23T08:00:00+08:00', 1, 'working-hour', '2026-11-23T10:00:00+08:00'],
    ['2026-11-23T12:30:00+08:00', 8, 'working-hour', '2026-11-24T12:00:00+08:00'],
    ['2026-11-23T09:15:00+08:00', -45, 'working-minute', '2026-11-20T17:30:00+08:00'],
    ['2026-11-23T12:30:00+08:00', -1, 'working-hour', '2026-11-23T11:00:00+08:00'],
    ['2026-11-22T12:30:00+08:00', 0, 'working-hour', '2026-11-22T12:30:00+08:00'],
    // 30 September, three working days: 8, 9 and (make-up) 10 October.
    ['2026-09-30T10:00:00+08:00', 3, 'working-day', '2026-10-10T18:00:00+08:00'],
    // The day itself never counts, even before the desk opens.
    ['2026-11-23T00:00:00+08:00', 1, 'working-day', '2026-11-24T18:00:00+08:00'],
    ['2026-11-21T10:00:00+08:00', 1, 'working-day', '2026-11-23T18:00:00+08:00'],
    ['2026-11-23T10:00:00+08:00', -1, 'working-day', '2026-11-20T18:00:00+08:00'],
    // 31 December 2025: 4 January 2026 is the first day worked after it.
    ['2025-12-31T10:00:00+08:00', 1, 'working-day', '2026-01-04T18:00:00+08:00'],
    // The day in Shanghai, though UTC still has the one before.
    ['2026-11-23T17:00:00Z', 1, 'working-day', '2026-11-25T18:00:00+08:00'],
  ] as const)('%s plus %i %s is %s', (at, value, unit, expected) => {
    expect(addWorking(shanghai, at, { value, unit })).toEqual({ at: expected, isEstimate: false });
  });

  it('says where it rests on an estimate, and only there', () => {
    const calendar = calendarOf({ estimate: estimateHolidays });
    const within = addWorking(calendar, '2026-12-30T10:00:00+08:00', { value: 1, unit: 'working-day' });
    expect(within).toEqual({ at: '2026-12-31T18:00:00+08:00', isEstimate: false });
    const beyond = addWorking(calendar, '2026-12-31T10:00:00+08:00', { value: 1, unit: 'working-day' });
    expect(beyond).toEqual({ at: '2027-01-04T18:00:00+08:00', isEstimate: true });
    expect(workingTimeBetween(calendar, '2026-12-31T17:00:00+08:00', '2027-01-04T10:00:00+08:00')).toEqual({
      ms: 120 * 60_000,
      isEstimate: true,
    });
  });

  it('is refused, not guessed, where it runs into a year without data', () => {
    const add = (value: number) => () =>
      addWorking(shanghai, '2026-12-31T10:00:00+08:00', { value, unit: 'working-day' });
    expect(codeOf(add(1))).toBe('CALENDAR_YEAR_UNKNOWN');
    expect(addWorking(shanghai, '2026-12-31T10:00:00+08:00', { value: 7, unit: 'working-hour' }).at).toBe(
      '2026-12-31T18:00:00+08:00',
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 0.5, 1e300])('is refused for the length %s', (value) => {
    for (const unit of ['working-minute', 'working-hour', 'working-day'] as const)
      expect(codeOf(() => addWorking(shanghai, '2026-11-23T10:00:00+08:00', { value, unit }))).toBe(
        'DURATION_INVALID',
      );
  });

  it('does not go on for ever', () => {
    const calendar = calendarOf({ statutory: false });
    const add = () => addWorking(calendar, '2026-11-23T10:00:00+08:00', { value: 1e9, unit: 'working-day' });
    expect(codeOf(add)).toBe('DURATION_INVALID');
    const between = () =>
      workingMinutesBetween(calendar, '1950-01-01T00:00:00+08:00', '2150-01-01T00:00:00+08:00');
    expect(codeOf(between)).toBe('DURATION_INVALID');
  });
});
