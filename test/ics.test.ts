import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { toCalendarFile } from '../src/ics.ts';
import { dutyOccurrences, listDuties } from '../src/index.ts';

const STAMP = '2026-01-01T08:00:00+08:00';
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

describe('duties as an iCalendar file', () => {
  const year = dutyOccurrences(listDuties(), { from: '2027-12-01', to: '2028-02-29' });
  const file = toCalendarFile(year, { stamp: STAMP });
  const events = eventsOf(file);

  it('is read back by another library, an event for each occurrence, on its day', () => {
    expect(events).toHaveLength(year.length);
    for (const [index, one] of year.entries()) {
      const event = events[index] as ICAL.Event;
      expect(event.summary).toBe(one.title.zh);
      expect(event.description).toContain(one.clauses.join('、'));
      if (event.startDate.isDate) {
        expect([event.startDate.toString(), event.endDate.toJSDate() > event.startDate.toJSDate()]).toEqual([
          one.day,
          true,
        ]);
      } else {
        expect(event.startDate.toJSDate().getTime()).toBe(Date.parse(one.from));
        expect(event.endDate.toJSDate().getTime()).toBe(Date.parse(one.dueAt));
      }
    }
  });

  it('holds the leap day and the turn of the year', () => {
    const days = events
      .filter(({ summary }) => summary === '钥匙日小点')
      .map(({ startDate }) => startDate.toString());
    expect(days).toHaveLength(31 + 31 + 29);
    expect(days).toEqual(expect.arrayContaining(['2027-12-31', '2028-01-01', '2028-02-29']));
  });

  it('names each event by an id of its own that stays the same', () => {
    const ids = events.map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
    const later = eventsOf(toCalendarFile(year, { stamp: '2027-01-01T00:00:00Z' }));
    expect(later.map(({ uid }) => uid)).toEqual(ids);
    expect(ids[0]).toMatch(/^[a-z-]+\.2027-12-01@property-desk$/);
  });

  it('keeps to the format: CRLF, lines of at most 75 octets, no event blocks the day', () => {
    expect(file.replaceAll('\r\n', '').includes('\n')).toBe(false);
    const longest = Math.max(...file.split('\r\n').map((line) => new TextEncoder().encode(line).length));
    expect(longest).toBeLessThanOrEqual(75);
    expect(file.split('TRANSP:TRANSPARENT').length - 1).toBe(year.length);
  });

  it('is the same byte for byte from the same input, whatever the zone of the machine', () => {
    expect(toCalendarFile(year, { stamp: STAMP })).toBe(file);
    const script = `
      import { dutyOccurrences, listDuties } from '${join(import.meta.dirname, '../src/index.ts')}';
      import { toCalendarFile } from '${join(import.meta.dirname, '../src/ics.ts')}';
      const due = dutyOccurrences(listDuties(), { from: '2027-12-01', to: '2028-02-29' });
      process.stdout.write(toCalendarFile(due, { stamp: '${STAMP}' }));`;
    const tsx = join(import.meta.dirname, '../node_modules/.bin/tsx');
    const { stdout } = spawnSync(tsx, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      maxBuffer: 10_000_000,
      env: { ...process.env, TZ: 'America/Los_Angeles' },
    });
    expect(stdout).toBe(file);
  });

  it('speaks English, and takes a hostile person id without breaking the file', () => {
    const person = 'a\r\nEND:VEVENT\u0000;,\\"@';
    const due = dutyOccurrences(
      listDuties().filter(({ id }) => id === 'manager-patrols'),
      { from: '2026-11-29', to: '2026-11-29', people: [{ id: person, role: 'cs-supervisor' }] },
    );
    const [event, ...others] = eventsOf(
      toCalendarFile(due, { stamp: STAMP, language: 'en', name: 'x\u0007\ny' }),
    );
    expect(others).toEqual([]);
    expect(event?.summary).toBe("A manager's patrols of the week");
    expect(event?.description).toContain('Times: 3');
    expect(event?.component.getFirstPropertyValue('categories')).toBe('Customer-service supervisor');
  });

  it('an empty calendar is still one, and a stamp is an instant', () => {
    expect(eventsOf(toCalendarFile([], { stamp: STAMP }))).toEqual([]);
    expect(() => toCalendarFile([], { stamp: '2026-01-01' })).toThrow('INSTANT_INVALID');
  });
});
