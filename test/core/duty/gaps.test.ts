import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DutyDone, dutyGaps, dutyOccurrences, listDuties } from '../../../src/index.ts';

const of = (...ids: readonly string[]) => listDuties().filter(({ id }) => ids.includes(id));
const NOW = '2026-11-30T09:00:00+08:00';
const days = (from: string, to: string, ...ids: readonly string[]) =>
  dutyOccurrences(of(...ids), { from, to });

describe('what was done against what was due', () => {
  it('in time, missed, and the instant of the limit itself is late (A23)', () => {
    const due = days('2026-11-23', '2026-11-25', 'key-count-daily');
    const report = dutyGaps(
      due,
      [
        { duty: 'key-count-daily', at: '2026-11-23T18:00:00+08:00' },
        { duty: 'key-count-daily', at: '2026-11-26T00:00:00+08:00', day: '2026-11-25' },
      ],
      { now: NOW },
    );
    expect(report.results.map(({ day, status, lacking }) => [day, status, lacking])).toEqual([
      ['2026-11-23', 'done', 0],
      ['2026-11-24', 'missed', 1],
      ['2026-11-25', 'late', 0],
    ]);
    expect(report.counts).toEqual({ due: 3, done: 1, late: 1, missed: 1, open: 0 });
    expect(report.gaps.map(({ key }) => key)).toEqual([
      'key-count-daily@2026-11-24',
      'key-count-daily@2026-11-25',
    ]);
  });

  it('one second before midnight is in time, and what is not due yet is open', () => {
    const due = days('2026-11-29', '2026-11-30', 'key-count-daily');
    const report = dutyGaps(due, [{ duty: 'key-count-daily', at: '2026-11-29T23:59:59+08:00' }], {
      now: NOW,
    });
    expect(report.results.map(({ status }) => status)).toEqual(['done', 'open']);
  });

  it('a Friday report that comes on Saturday is late, one of Monday counts for the new week', () => {
    const due = days('2026-11-16', '2026-11-30', 'archivist-weekly-report');
    const report = dutyGaps(
      due,
      ['2026-11-21T10:00:00+08:00', '2026-11-23T08:00:00+08:00'].map((at) => ({
        duty: 'archivist-weekly-report',
        at,
      })),
      { now: NOW },
    );
    expect(report.results.map(({ day, status }) => [day, status])).toEqual([
      ['2026-11-20', 'late'],
      ['2026-11-27', 'done'],
    ]);
  });

  it("two of a manager's three patrols leave one lacking, for each manager apart", () => {
    const due = dutyOccurrences(of('manager-patrols'), {
      from: '2026-11-29',
      to: '2026-11-29',
      people: [
        { id: 'cs-01', role: 'cs-supervisor' },
        { id: 'pm-01', role: 'property-manager' },
      ],
    });
    const patrol = (person: string, day: number): DutyDone => ({
      duty: 'manager-patrols',
      person,
      at: `2026-11-${day}T09:00:00+08:00`,
    });
    const report = dutyGaps(
      due,
      [
        patrol('cs-01', 23),
        patrol('cs-01', 25),
        patrol('cs-01', 27),
        patrol('cs-01', 28),
        patrol('pm-01', 24),
        patrol('pm-01', 26),
        patrol('xx-09', 26),
      ],
      { now: NOW },
    );
    expect(report.results.map(({ person, status, lacking }) => [person, status, lacking])).toEqual([
      ['cs-01', 'done', 0],
      ['pm-01', 'missed', 1],
    ]);
    expect(report.strays).toEqual([
      { index: 3, code: 'DONE_ALREADY' },
      { index: 6, code: 'NOTHING_DUE' },
    ]);
  });

  it('the same note twice counts once, and notes beside the point are named', () => {
    const due = dutyOccurrences(of('manager-patrols'), { from: '2026-11-29', to: '2026-11-29' });
    const note = { duty: 'manager-patrols', at: '2026-11-24T09:00:00+08:00', id: 'p-1' };
    const report = dutyGaps(
      due,
      [
        note,
        note,
        { duty: 'no-such-duty', at: '2026-11-24T09:00:00+08:00' },
        { ...note, id: 'p-2', at: NOW },
      ],
      { now: NOW },
    );
    expect(report.results[0]).toMatchObject({ lacking: 2, status: 'missed' });
    expect(report.strays).toEqual([
      { index: 1, code: 'NOTE_TWICE' },
      { index: 2, code: 'NOTHING_DUE' },
      { index: 3, code: 'NOTHING_DUE' },
    ]);
  });

  it('a duty of nobody in particular is done by whoever does it, not before its period', () => {
    const due = days('2026-11-24', '2026-11-24', 'key-count-daily');
    const by = dutyGaps(
      due,
      [{ duty: 'key-count-daily', at: '2026-11-24T09:00:00+08:00', person: 'kk-02' }],
      { now: NOW },
    );
    expect(by.counts.done).toBe(1);
    const early = dutyGaps(
      due,
      [{ duty: 'key-count-daily', at: '2026-11-23T09:00:00+08:00', day: '2026-11-24' }],
      { now: NOW },
    );
    expect(early.strays).toEqual([{ index: 0, code: 'NOTHING_DUE' }]);
  });

  it.each([
    [null, 'TYPE'],
    [[], 'TYPE'],
    ['x', 'TYPE'],
    [{ duty: 7, at: '2026-11-24T09:00:00+08:00' }, 'TYPE'],
    [{ duty: 'key-count-daily', at: '2026-11-24' }, 'FORMAT_INSTANT'],
    [{ duty: 'key-count-daily', at: Number.NaN }, 'NOT_JSON'],
    [{ duty: 'key-count-daily', at: '2026-12-24T09:00:00+08:00' }, 'TIME_AFTER_NOW'],
    [{ duty: 'key-count-daily', at: '2026-11-24T09:00:00+08:00', day: '2026-02-30' }, 'FORMAT_DAY'],
    [{ duty: 'key-count-daily', at: '2026-11-24T09:00:00+08:00', person: 'x'.repeat(101) }, 'MAX_LENGTH'],
    [{ duty: 'key-count-daily', at: '2026-11-24T09:00:00+08:00', surprise: 1 }, 'UNKNOWN_KEY'],
    [JSON.parse('{"duty":"key-count-daily","__proto__":1}'), 'KEY_FORBIDDEN'],
  ])('the note %j is refused as %s', (note, code) => {
    const run = () => dutyGaps([], [note as DutyDone], { now: NOW });
    expect(run).toThrow('DONE_INVALID');
    try {
      run();
    } catch (error) {
      expect((error as { issues: { code: string }[] }).issues.map((one) => one.code)).toContain(code);
    }
  });

  it('refuses an instant without an offset as now', () => {
    expect(() => dutyGaps([], [], { now: '2026-11-30' })).toThrow('INSTANT_INVALID');
  });

  it('every occurrence has one status, every note is counted or named, whatever was done', () => {
    const due = dutyOccurrences(
      of('key-count-daily', 'key-count-weekly', 'manager-patrols', 'patrol-morning'),
      {
        from: '2026-11-01',
        to: '2026-11-30',
      },
    );
    const start = Date.parse('2026-10-25T00:00:00Z');
    const notes = fc.array(
      fc.record({
        duty: fc.constantFrom('key-count-daily', 'key-count-weekly', 'manager-patrols', 'patrol-morning'),
        at: fc
          .integer({ min: 0, max: 36 * 1440 })
          .map((minute) => new Date(start + minute * 60_000).toISOString()),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(notes, (done) => {
        const { counts, results, strays } = dutyGaps(due, done, { now: '2026-12-01T12:00:00Z' });
        expect(counts.done + counts.late + counts.missed + counts.open).toBe(due.length);
        const used = results.reduce((sum, { doneAt }) => sum + doneAt.length, 0);
        expect(used + strays.length).toBe(done.length);
        for (const one of results) {
          expect(one.lacking).toBe(one.times - one.doneAt.length);
          for (const at of one.doneAt) {
            expect(Date.parse(at)).toBeGreaterThanOrEqual(Date.parse(one.from));
            expect(Date.parse(at)).toBeLessThan(Date.parse(one.until));
          }
        }
      }),
    );
  });
});
