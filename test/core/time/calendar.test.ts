import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDay, isInstant, minutesOfDay, parseInstant } from '../../../src/core/time/index.ts';

/** What the calendar of the platform says, asked anew each time. */
function asked(ms: number, zone: string): { readonly day: string; readonly minutes: number } {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const part = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, value]));
  return {
    day: `${part.year}-${part.month}-${part.day}`,
    minutes: Number(part.hour) * 60 + Number(part.minute),
  };
}

const ZONES = [
  'Asia/Shanghai',
  'America/New_York',
  'Europe/London',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'America/St_Johns',
  'Pacific/Apia',
  'Asia/Pyongyang',
  'Africa/Monrovia',
];

describe('the offset of a zone, which is kept for each hour', () => {
  it('is the one that the calendar gives, at any time since 1950', () => {
    const instants = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2037, 11, 31) });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), instants, (zone, ms) => {
        const instant = new Date(ms).toISOString();
        const { day, minutes } = asked(ms, zone);
        expect([civilDay(instant, zone), minutesOfDay(instant, zone)]).toEqual([day, minutes]);
      }),
      { numRuns: 3_000 },
    );
  });

  it('changes within the hour where the zone changes its clock, before and after', () => {
    // New York and Lord Howe on the days on which they change, each minute; Apia skipped a day, Monrovia 44.5 minutes.
    const spans: readonly (readonly [string, string])[] = [
      ['America/New_York', '2026-03-08T06:30:00Z'],
      ['America/New_York', '2026-11-01T05:30:00Z'],
      ['Australia/Lord_Howe', '2026-04-04T14:30:00Z'],
      ['Pacific/Apia', '2011-12-30T09:30:00Z'],
      ['Africa/Monrovia', '1972-01-07T00:00:00Z'],
    ];
    for (const [zone, start] of spans) {
      for (let minute = 0; minute < 90; minute += 1) {
        const ms = Date.parse(start) + minute * 60_000;
        const instant = new Date(ms).toISOString();
        const { day, minutes } = asked(ms, zone);
        expect([civilDay(instant, zone), minutesOfDay(instant, zone)], `${zone} ${instant}`).toEqual([
          day,
          minutes,
        ]);
      }
    }
  });
});

describe('an instant as it is usually written', () => {
  const two = fc.oneof(
    fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, '0')),
    fc.constantFrom('00', '01', '12', '24', '29', '31', '59', '60'),
  );
  const year = fc.constantFrom('1899', '1900', '2000', '2023', '2024', '2026', '2100', '9999');

  it('reads as it does with a fraction, which another reader reads, and as JavaScript reads it', () => {
    fc.assert(
      fc.property(
        year,
        two,
        two,
        two,
        two,
        two,
        fc.constantFrom('+', '-'),
        two,
        two,
        (y, mo, d, h, mi, s, g, oh, om) => {
          const start = `${y}-${mo}-${d}T${h}:${mi}:${s}`;
          const usual = `${start}${g}${oh}:${om}`;
          const other = `${start}.000${g}${oh}:${om}`;
          expect(isInstant(usual)).toBe(isInstant(other));
          if (!isInstant(usual)) return;
          expect(parseInstant(usual)).toBe(parseInstant(other));
          expect(parseInstant(usual)).toBe(Date.parse(usual));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('is none with another character in any place', () => {
    const usual = '2026-11-23T18:00:00+08:00';
    const any = fc.constantFrom(' ', '/', ':', '-', 'T', 'Z', '٣', '.', '+', 'x', '\u0000');
    fc.assert(
      fc.property(fc.nat(usual.length - 1), any, (place, character) => {
        const changed = usual.slice(0, place) + character + usual.slice(place + 1);
        if (changed !== usual && !(place === 19 && character === '-')) expect(isInstant(changed)).toBe(false);
      }),
    );
  });
});
