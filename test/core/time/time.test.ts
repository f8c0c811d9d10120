import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addDuration,
  civilDay,
  compareInstants,
  type Duration,
  daysBetween,
  endOfCivilDay,
  formatInstant,
  formatLike,
  isDay,
  isInstant,
  parseInstant,
  startOfCivilDay,
} from '../../../src/core/time/index.ts';
import { codeOf } from '../../support/code-of.ts';

const shanghai = 'Asia/Shanghai';
const newYork = 'America/New_York';
const kathmandu = 'Asia/Kathmandu';

describe('days', () => {
  it.each([['2024-02-29'], ['2000-02-29'], ['1900-01-01'], ['9999-12-31']])('%s is a day', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each([
    ['2023-02-29'],
    ['1900-02-29'],
    ['2100-02-29'],
    ['2026-04-31'],
    ['2026-00-10'],
    ['2026-13-10'],
    ['2026-01-00'],
    ['0000-01-01'],
    ['1899-12-31'],
    ['2026-1-01'],
    ['２０２６-01-01'],
    ['2026-01-01 '],
    [' 2026-01-01'],
    ['2026-01-01\n'],
    [20_260_101],
    [null],
  ])('%j is no day', (day) => {
    expect(isDay(day)).toBe(false);
  });

  it.each([
    ['2026-11-23', 7, '2026-11-30'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-01-01', 365, '2027-01-01'],
  ])('%s and %i days is %s', (day, count, later) => {
    expect(addDays(day, count)).toBe(later);
    expect(daysBetween(day, later)).toBe(count);
  });

  it('count as the proleptic Gregorian calendar of JavaScript does, from 1900 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 2_932_896 }), (count) => {
        expect(addDays('1970-01-01', count)).toBe(new Date(count * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  it('do not go beyond the year 9999', () => {
    expect(codeOf(() => addDays('9999-12-31', 1))).toBe('DAY_INVALID');
  });
});

describe('instants', () => {
  it.each([
    ['1970-01-01T00:00:00Z', 0],
    ['1970-01-01T08:00:00+08:00', 0],
    ['1969-12-31T19:00:00-05:00', 0],
    ['1970-01-01T05:45+05:45', 0],
    ['1970-01-01T00:00:00.5Z', 500],
    ['1970-01-01T00:00:00.0019Z', 1],
    ['1970-01-02T00:00:01Z', 86_401_000],
  ])('%s is %i ms', (text, ms) => {
    expect(parseInstant(text)).toBe(ms);
  });

  it.each([
    ['2026-11-23'],
    ['2026-11-23T10:00:00'],
    ['2026-11-23 10:00:00Z'],
    ['2026-11-23T24:00:00Z'],
    ['2026-11-23T10:60:00Z'],
    ['2026-11-23T10:00:60Z'],
    ['2026-02-29T10:00:00Z'],
    ['2026-11-23T10:00:00+8'],
    ['2026-11-23T10:00:00+08:60'],
    ['2026-11-23T10:00:00+19:00'],
    ['2026-11-23T10:00:00.Z'],
    ['2026-11-23T10:00:00z'],
    [`2026-11-23T10:00:00.${'0'.repeat(10_000_000)}Z`],
    [1_700_000_000_000],
    [undefined],
  ])('refuses what is no instant (%#)', (text) => {
    expect(isInstant(text)).toBe(false);
    expect(codeOf(() => parseInstant(text as string))).toBe('INSTANT_INVALID');
  });

  it('are ordered by time, not by text', () => {
    expect(compareInstants('2026-11-23T23:00:00-05:00', '2026-11-24T01:00:00+08:00')).toBeGreaterThan(0);
    expect(compareInstants('2026-11-23T10:00:00+08:00', '2026-11-23T02:00:00Z')).toBe(0);
    expect(compareInstants('2026-11-23T01:59:59Z', '2026-11-23T10:00:00+08:00')).toBeLessThan(0);
  });

  it.each([
    ['2026-11-23T10:00:00Z', shanghai, '2026-11-23T18:00:00+08:00'],
    ['2026-11-23T10:00:00Z', newYork, '2026-11-23T05:00:00-05:00'],
    ['2026-07-01T10:00:00Z', newYork, '2026-07-01T06:00:00-04:00'],
    ['2026-07-01T10:00:00.25Z', kathmandu, '2026-07-01T15:45:00.250+05:45'],
    ['2026-07-01T10:00:00Z', 'UTC', '2026-07-01T10:00:00+00:00'],
    // Shanghai had summer time in 1988.
    ['1988-07-01T00:00:00Z', shanghai, '1988-07-01T09:00:00+09:00'],
    ['1960-01-01T00:00:00.001Z', shanghai, '1960-01-01T08:00:00.001+08:00'],
  ])('%s is written in %s as %s', (instant, zone, text) => {
    expect(formatInstant(parseInstant(instant), zone)).toBe(text);
  });

  it('survive writing and reading in any zone', () => {
    const zones = fc.constantFrom(
      shanghai,
      newYork,
      kathmandu,
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'Europe/Lisbon',
    );
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000_000_000, max: 4_000_000_000_000 }), zones, (ms, zone) => {
        expect(parseInstant(formatInstant(ms, zone))).toBe(ms);
      }),
    );
  });

  it('can be written with the offset of another', () => {
    expect(formatLike(0, '2026-01-01T00:00:00-03:30')).toBe('1969-12-31T20:30:00-03:30');
    expect(formatLike(0, '2026-01-01T00:00:00Z')).toBe('1970-01-01T00:00:00+00:00');
  });

  it.each([['Asia/Nowhere'], [''], ['__proto__']])('refuse the zone %j', (zone) => {
    expect(codeOf(() => formatInstant(0, zone))).toBe('ZONE_UNKNOWN');
  });
});

describe('civil days in a zone', () => {
  it.each([
    ['2026-11-23T17:00:00Z', shanghai, '2026-11-24'],
    ['2026-11-23T15:59:59.999Z', shanghai, '2026-11-23'],
    ['2026-11-23T16:00:00Z', shanghai, '2026-11-24'],
    ['2026-11-24T04:59:59Z', newYork, '2026-11-23'],
  ])('%s in %s is %s', (instant, zone, day) => {
    expect(civilDay(instant, zone)).toBe(day);
  });

  it.each([
    ['a plain day', '2026-11-23', shanghai, '2026-11-24T00:00:00+08:00'],
    ["an instant's day", '2026-11-23T17:00:00Z', shanghai, '2026-11-25T00:00:00+08:00'],
    ["a year's last day", '2026-12-31', shanghai, '2027-01-01T00:00:00+08:00'],
    ['the day of 23 hours', '2026-03-08', newYork, '2026-03-09T00:00:00-04:00'],
    ['the day of 25 hours', '2026-11-01', newYork, '2026-11-02T00:00:00-05:00'],
    // São Paulo's clocks went from 24:00 on 3 November 2018 to 01:00.
    ['a day whose midnight is skipped', '2018-11-03', 'America/Sao_Paulo', '2018-11-04T01:00:00-02:00'],
    // Havana's clocks went back from 01:00 to 00:00 on 2 November 2025: the day begins at the first midnight.
    ['a midnight that comes twice', '2025-11-01', 'America/Havana', '2025-11-02T00:00:00-04:00'],
    // Samoa had no 30 December 2011.
    ['a day before one that was left out', '2011-12-29', 'Pacific/Apia', '2011-12-31T00:00:00+14:00'],
  ])('end at 24:00: %s', (_name, day, zone, end) => {
    expect(endOfCivilDay(day, zone)).toBe(end);
  });

  it('begin at 00:00', () => {
    expect(startOfCivilDay('2026-11-23T17:00:00Z', shanghai)).toBe('2026-11-24T00:00:00+08:00');
  });

  it.each([
    ['2026-02-29', 'DAY_INVALID'],
    ['2026-11-23T10:00:00', 'INSTANT_INVALID'],
    ['9999-12-31', 'DAY_INVALID'],
  ])('refuse %s', (day, code) => {
    expect(codeOf(() => endOfCivilDay(day, shanghai))).toBe(code);
  });
});

describe('addDuration', () => {
  it.each<[string, Duration, string, string]>([
    ['2026-11-23T10:00:00+08:00', { value: 30, unit: 'minute' }, shanghai, '2026-11-23T10:30:00+08:00'],
    ['2026-11-23T10:00:00+08:00', { value: 8, unit: 'hour' }, shanghai, '2026-11-23T18:00:00+08:00'],
    ['2026-11-23T10:00:00+08:00', { value: 3, unit: 'day' }, shanghai, '2026-11-26T10:00:00+08:00'],
    ['2026-11-23T10:00:00+08:00', { value: 2, unit: 'week' }, shanghai, '2026-12-07T10:00:00+08:00'],
    ['2026-11-23T02:00:00Z', { value: -1, unit: 'day' }, shanghai, '2026-11-22T10:00:00+08:00'],
    // A day is 24 hours even where the clock jumps on 8 March 2026.
    ['2026-03-07T12:00:00-05:00', { value: 1, unit: 'day' }, newYork, '2026-03-08T13:00:00-04:00'],
    ['2026-01-31T10:00:00+08:00', { value: 1, unit: 'month' }, shanghai, '2026-02-28T10:00:00+08:00'],
    ['2024-01-31T10:00:00+08:00', { value: 1, unit: 'month' }, shanghai, '2024-02-29T10:00:00+08:00'],
    ['2026-08-31T10:00:00+08:00', { value: 6, unit: 'month' }, shanghai, '2027-02-28T10:00:00+08:00'],
    ['2026-11-30T10:00:00+08:00', { value: 3, unit: 'month' }, shanghai, '2027-02-28T10:00:00+08:00'],
    ['2026-03-31T10:00:00+08:00', { value: -1, unit: 'month' }, shanghai, '2026-02-28T10:00:00+08:00'],
    ['2024-02-29T10:00:00+08:00', { value: 1, unit: 'year' }, shanghai, '2025-02-28T10:00:00+08:00'],
    ['2024-02-29T10:00:00+08:00', { value: 4, unit: 'year' }, shanghai, '2028-02-29T10:00:00+08:00'],
    // 00:30 on 1 February in Shanghai is still January in UTC: the month is counted where the site is.
    ['2026-01-31T16:30:00Z', { value: 1, unit: 'month' }, shanghai, '2026-03-01T00:30:00+08:00'],
    // The wall clock stays, the offset changes.
    ['2026-02-20T12:00:00-05:00', { value: 1, unit: 'month' }, newYork, '2026-03-20T12:00:00-04:00'],
    // 02:30 on 8 March 2026 does not exist in New York: the clock is an hour on.
    ['2026-02-08T02:30:00-05:00', { value: 1, unit: 'month' }, newYork, '2026-03-08T03:30:00-04:00'],
    // 01:30 on 1 November 2026 comes twice in New York: the first is meant.
    ['2026-10-01T01:30:00-04:00', { value: 1, unit: 'month' }, newYork, '2026-11-01T01:30:00-04:00'],
    // Lord Howe moves its clocks by half an hour: 02:15 on 4 October 2026 does not exist.
    [
      '2026-09-04T02:15:00+10:30',
      { value: 1, unit: 'month' },
      'Australia/Lord_Howe',
      '2026-10-04T02:45:00+11:00',
    ],
  ])('%s and %j in %s is %s', (instant, duration, zone, later) => {
    expect(addDuration(instant, duration, zone)).toBe(later);
  });

  it.each<[string, Duration]>([
    ['half a month', { value: 0.5, unit: 'month' }],
    ['no number', { value: Number.NaN, unit: 'hour' }],
    ['for ever', { value: Number.POSITIVE_INFINITY, unit: 'year' }],
    ['an unknown unit', { value: 1, unit: 'fortnight' as 'week' }],
    ['a name of the prototype', { value: 1, unit: 'constructor' as 'week' }],
  ])('refuses %s', (_name, duration) => {
    expect(codeOf(() => addDuration('2026-11-23T10:00:00+08:00', duration, shanghai))).toBe(
      'DURATION_INVALID',
    );
  });

  it('does not go beyond the year 9999', () => {
    const far = { value: 9000, unit: 'year' } as const;
    expect(codeOf(() => addDuration('2026-11-23T10:00:00+08:00', far, shanghai))).toBe('DAY_INVALID');
  });

  it('does not depend on the zone of the machine', () => {
    const before = process.env['TZ'];
    const answers = ['UTC', 'America/New_York', 'Asia/Tokyo'].map((zone) => {
      process.env['TZ'] = zone;
      return [
        endOfCivilDay('2026-03-08', newYork),
        addDuration('2026-01-31T10:00:00Z', { value: 1, unit: 'month' }, newYork),
      ];
    });
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    expect(new Set(answers.map((answer) => answer.join())).size).toBe(1);
  });
});
