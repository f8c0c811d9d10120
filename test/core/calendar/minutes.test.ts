import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorking,
  addWorkingMs,
  createCalendar,
  type WorkCalendar,
  workingMinutesBetween,
} from '../../../src/core/calendar/index.ts';
import { formatInstant } from '../../../src/core/time/index.ts';
import { chinaHolidays } from '../../../src/holidays/index.ts';

const MINUTE = 60_000;

/** A slow second opinion: asks the platform what the wall clock shows in each minute, and looks the day up by hand. */
class Slow {
  readonly #format: Intl.DateTimeFormat;
  readonly #hours: readonly { readonly from: number; readonly to: number }[];
  readonly #rest: readonly number[];

  constructor(zone: string, hours: readonly { from: number; to: number }[], rest: readonly number[]) {
    this.#hours = hours;
    this.#rest = rest;
    this.#format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  }

  works(ms: number): boolean {
    const part = Object.fromEntries(this.#format.formatToParts(ms).map(({ type, value }) => [type, value]));
    const day = `${part.year}-${part.month}-${part.day}`;
    const minute = Number(part.hour) * 60 + Number(part.minute);
    return this.#isOpenDay(day) && this.#hours.some(({ from, to }) => from <= minute && minute < to);
  }

  count(from: number, to: number): number {
    let minutes = 0;
    for (let ms = from; ms < to; ms += MINUTE) if (this.works(ms)) minutes += 1;
    return minutes;
  }

  #isOpenDay(day: string): boolean {
    if (chinaHolidays.some(({ workdays }) => workdays.includes(day))) return true;
    const isOff = chinaHolidays.some(({ holidays }) =>
      holidays.some(({ from, to = from }) => from <= day && day <= to),
    );
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
    return !isOff && !this.#rest.includes(weekday);
  }
}

const HOURS = [
  [
    { from: 540, to: 720 },
    { from: 780, to: 1080 },
  ],
  [{ from: 0, to: 1440 }],
  [
    { from: 421, to: 422 },
    { from: 900, to: 1439 },
  ],
];
const RESTS = [[6, 7], [], [7]];
// Clocks change in the night in New York, London and Lord Howe (by half an hour); Kathmandu is 5:45 ahead.
const ZONES = ['Asia/Shanghai', 'America/New_York', 'Europe/London', 'Asia/Kathmandu', 'Australia/Lord_Howe'];

const scenes = fc
  .record({
    zone: fc.constantFrom(...ZONES),
    hours: fc.constantFrom(...HOURS),
    rest: fc.constantFrom(...RESTS),
    // Around holidays, leap days, month ends, year ends and changes of the clocks, or anywhere.
    start: fc.oneof(
      fc.constantFrom(
        '2024-02-28',
        '2025-12-30',
        '2026-02-12',
        '2026-03-07',
        '2026-03-28',
        '2026-04-03',
        '2026-09-30',
        '2026-10-30',
      ),
      fc.constantFrom('2021-02-10', '2022-12-29', '2023-12-30', '2024-12-30', '2026-10-24', '2026-04-30'),
    ),
    minute: fc.integer({ min: 0, max: 1439 }),
    length: fc.integer({ min: 0, max: 4 * 1440 }),
  })
  .map(({ zone, hours, rest, start, minute, length }) => {
    const from = Date.parse(`${start}T00:00:00Z`) + minute * MINUTE;
    return {
      zone,
      from,
      to: from + length * MINUTE,
      calendar: createCalendar({ zone, years: chinaHolidays, hours, restDays: rest }),
      slow: new Slow(zone, hours, rest),
    };
  });

const at = (ms: number, { zone }: WorkCalendar): string => formatInstant(ms, zone);
const RUNS = { numRuns: 60 };

describe('working time, against a count minute by minute', () => {
  it('between two instants is the number of minutes in which the desk is open', () => {
    fc.assert(
      fc.property(scenes, ({ calendar, slow, from, to }) => {
        expect(workingMinutesBetween(calendar, at(from, calendar), at(to, calendar))).toBe(
          slow.count(from, to),
        );
      }),
      RUNS,
    );
  });

  it('added is the first instant at which so many minutes have gone by', () => {
    fc.assert(
      fc.property(scenes, fc.integer({ min: 1, max: 600 }), ({ calendar, slow, from }, value) => {
        const due = Date.parse(
          addWorking(calendar, at(from, calendar), { value, unit: 'working-minute' }).at,
        );
        expect(slow.count(from, due)).toBe(value);
        // The minute that ends there was worked: no earlier instant will do.
        expect(slow.works(due - MINUTE)).toBe(true);
      }),
      RUNS,
    );
  });

  it('taken away is the last instant from which so many minutes go by', () => {
    fc.assert(
      fc.property(scenes, fc.integer({ min: 1, max: 600 }), ({ calendar, slow, to }, value) => {
        const start = Date.parse(
          addWorking(calendar, at(to, calendar), { value: -value, unit: 'working-minute' }).at,
        );
        expect(slow.count(start, to)).toBe(value);
        expect(slow.works(start)).toBe(true);
      }),
      RUNS,
    );
  });

  it('of whole days ends at the close of the nth day after the first on which the desk opens', () => {
    fc.assert(
      fc.property(scenes, fc.integer({ min: 1, max: 4 }), ({ calendar, from }, value) => {
        const due = addWorking(calendar, at(from, calendar), { value, unit: 'working-day' }).at;
        const [today, last] = [at(from, calendar).slice(0, 10), due.slice(0, 10)];
        let worked = 0;
        for (let ms = Date.parse(today) + 1440 * MINUTE; ms <= Date.parse(last); ms += 1440 * MINUTE) {
          if (calendar.day(new Date(ms).toISOString().slice(0, 10)).isWorking) worked += 1;
        }
        // A desk that closes at 24:00 closes at 0:00 of the next day.
        const isMidnight = due.slice(11, 16) === '00:00';
        expect(worked - (isMidnight && calendar.day(last).isWorking ? 1 : 0)).toBe(value);
      }),
      RUNS,
    );
  });

  it('splits anywhere: the parts of a stretch are as long as the whole', () => {
    fc.assert(
      fc.property(scenes, fc.double({ min: 0, max: 1, noNaN: true }), ({ calendar, from, to }, share) => {
        const middle = from + Math.floor(((to - from) * share) / MINUTE) * MINUTE;
        const between = (a: number, b: number): number =>
          workingMinutesBetween(calendar, at(a, calendar), at(b, calendar));
        expect(between(from, middle) + between(middle, to)).toBe(between(from, to));
        expect(between(to, from)).toBe(0 - between(from, to));
        const ms = between(from, to) * MINUTE;
        expect(between(from, Date.parse(addWorkingMs(calendar, at(from, calendar), ms).at))).toBe(
          ms / MINUTE,
        );
      }),
      RUNS,
    );
  });
});
