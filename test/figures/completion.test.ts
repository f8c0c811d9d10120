import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSeen } from '../../src/figures/completion/seen.ts';
import {
  type CompletionPeriod,
  type CompletionRecord,
  type CompletionReport,
  completionCounter,
  completionFigures,
  createDesk,
} from '../../src/index.ts';
import { sampleOf } from '../../src/samples.ts';

const AT = '2026-12-01T09:00:00+08:00';
const sample = sampleOf('records', 'completion-record') as unknown as readonly CompletionRecord[];
const figures = (
  period: CompletionPeriod,
  records: readonly unknown[] = sample,
  more: { readonly at?: string; readonly zone?: string; readonly from?: string; readonly to?: string } = {},
): CompletionReport => completionFigures(records, { period, at: AT, ...more });
const order = (more: Partial<CompletionRecord> = {}): CompletionRecord => ({
  id: 'WX-1',
  kind: 'work-order',
  class: 'general',
  recordedAt: '2026-11-22T09:00:00+08:00',
  dueAt: '2026-11-23T09:00:00+08:00',
  ...more,
});
const at = (time: string): string => `2026-11-23T${time}+08:00`;
/** One period with the counts that matter: `[from, due, inTime, late, stillOpen]`. */
const rows = ({ periods }: CompletionReport) =>
  periods.map((one) => [one.from, one.due, one.inTime, one.late, one.stillOpen]);

describe('which cases count in which period (A20, A25, A26)', () => {
  // Worked out by hand from samples/records/completion-record/main.json.
  it.each<[CompletionPeriod, (readonly [string, number, number, string])[]]>([
    [
      'daily',
      [
        ['2026-11-23', 3, 2, '66.67'],
        ['2026-11-25', 1, 1, '100.00'],
      ],
    ],
    ['weekly', [['2026-11-23', 2, 1, '50.00']]],
    ['mid-month', [['2026-11-01', 2, 2, '100.00']]],
    ['month-end', [['2026-11-21', 6, 4, '66.67']]],
    ['monthly', [['2026-11-01', 8, 6, '75.00']]],
  ])('%s', (period, expected) => {
    const report = figures(period);
    expect(report.periods.map((one) => [one.from, one.due, one.inTime, one.percent])).toEqual(expected);
    expect(report.refusal).toBeNull();
  });

  it('orders count daily, repairs weekly, everything by the month, an order inside a repair once (A41)', () => {
    const { records, periods } = figures('month-end');
    expect(records).toEqual({
      read: 12,
      otherKind: 0,
      partOfRepair: 1,
      otherPeriod: 2, // what was due by the 20th
      withdrawn: 1,
      later: 0,
      areUnique: true,
    });
    expect(periods[0]?.byKind.map(({ key, due, inTime }) => [key, due, inTime])).toEqual([
      ['complaint', 1, 1],
      ['repair', 2, 1],
      ['work-order', 3, 2],
    ]);
    expect(figures('daily').records.otherKind).toBe(8);
  });

  it('a case counts when it was due, whenever it was done', () => {
    const done = order({ doneAt: '2026-11-30T09:00:00+08:00', reason: '缺件' });
    expect(rows(figures('daily', [done]))).toEqual([['2026-11-23', 1, 0, 1, 0]]);
    const early = order({
      recordedAt: at('08:00:00'),
      dueAt: '2026-11-30T09:00:00+08:00',
      doneAt: at('09:00:00'),
    });
    expect(rows(figures('daily', [early]))).toEqual([['2026-11-30', 1, 1, 0, 0]]);
  });

  it('what is done ahead of a day that has not begun counts only there', () => {
    const ahead = order({ dueAt: '2026-12-02T09:00:00+08:00', doneAt: at('10:00:00') });
    expect(figures('daily', [ahead])).toMatchObject({ periods: [], records: { otherPeriod: 1 } });
    expect(rows(figures('daily', [ahead], { at: '2026-12-02T08:00:00+08:00' }))).toEqual([
      ['2026-12-02', 1, 1, 0, 0],
    ]);
  });

  it('a limit at midnight belongs to the next day, one of a civil day to the day that it ends (A23)', () => {
    const midnight = { dueAt: '2026-11-24T00:00:00+08:00', doneAt: at('18:00:00') };
    expect(rows(figures('daily', [order(midnight)]))[0]?.[0]).toBe('2026-11-24');
    expect(rows(figures('daily', [order({ ...midnight, inclusive: false })]))[0]?.[0]).toBe('2026-11-23');
  });

  it('days are those of the zone, over the end of a year and on a leap day', () => {
    const due = (dueAt: string) => [order({ recordedAt: '2023-01-01T00:00:00Z', dueAt, doneAt: dueAt })];
    const day = (dueAt: string, zone: string) =>
      figures('daily', due(dueAt), { zone, at: '2030-01-01T00:00:00Z' }).periods[0]?.from;
    expect(day('2026-12-31T16:00:00Z', 'Asia/Shanghai')).toBe('2027-01-01');
    expect(day('2026-12-31T16:00:00Z', 'America/New_York')).toBe('2026-12-31');
    expect(day('2024-02-29T15:59:59Z', 'Asia/Shanghai')).toBe('2024-02-29');
    const month = figures('month-end', due('2024-02-29T15:59:59Z'), { at: '2030-01-01T00:00:00Z' });
    expect(month.periods.map(({ from, to }) => [from, to])).toEqual([['2024-02-21', '2024-02-29']]);
  });

  it('a week runs over the end of a year', () => {
    const repair = order({ kind: 'repair', dueAt: '2027-01-01T09:00:00+08:00', doneAt: at('10:00:00') });
    const { periods } = figures('weekly', [repair], { at: '2027-01-02T00:00:00+08:00' });
    expect(periods.map(({ from, to, isOver }) => [from, to, isOver])).toEqual([
      ['2026-12-28', '2027-01-03', false],
    ]);
  });

  it("a site's own day splits the month", () => {
    const { terms } = createDesk({ terms: { 'mid-month-day': 15 } });
    const { periods } = completionFigures(sample, { period: 'mid-month', at: AT, terms });
    expect(periods.map(({ from, to, due }) => [from, to, due])).toEqual([]);
    const rest = completionFigures(sample, { period: 'month-end', at: AT, terms });
    expect(rest.periods.map(({ from, to, due }) => [from, to, due])).toEqual([
      ['2026-11-16', '2026-11-30', 8],
    ]);
  });

  it('can be kept to some days', () => {
    expect(rows(figures('daily', sample, { from: '2026-11-24' })).map(([from]) => from)).toEqual([
      '2026-11-25',
    ]);
    expect(rows(figures('daily', sample, { to: '2026-11-24' })).map(([from]) => from)).toEqual([
      '2026-11-23',
    ]);
  });
});

describe('in time, late, open', () => {
  const outcome = (more: Partial<CompletionRecord>, now = AT) =>
    rows(figures('daily', [order({ reason: '缺件', ...more })], { at: now }))[0]?.slice(1);

  it('the limit itself is in time, one second later is late (A23)', () => {
    expect(outcome({ doneAt: at('09:00:00') })).toEqual([1, 1, 0, 0]);
    expect(outcome({ doneAt: at('09:00:01') })).toEqual([1, 0, 1, 0]);
    expect(outcome({ doneAt: at('09:00:00'), inclusive: false })).toEqual([1, 0, 1, 0]);
  });

  it('not done at the limit is open, a second later it is late and still open', () => {
    const open = figures('daily', [order()], { at: at('09:00:00') });
    expect([open.periods, open.open.map(({ id }) => id)]).toEqual([[], ['WX-1']]);
    expect(outcome({}, at('09:00:01'))).toEqual([1, 0, 1, 1]);
  });

  it('what happened after the instant of the report has not happened', () => {
    expect(outcome({ doneAt: at('12:00:00') }, at('11:00:00'))).toEqual([1, 0, 1, 1]);
    expect(figures('daily', [order()], { at: '2026-11-21T09:00:00+08:00' }).records.later).toBe(1);
  });

  it('simple repairs and emergencies count by arrival, complaints by settlement (A26)', () => {
    const week = (more: Partial<CompletionRecord>) =>
      rows(figures('weekly', [order({ kind: 'repair', reason: '缺件', ...more })]))[0]?.slice(1);
    const arrived = { arrivedAt: at('08:59:00'), doneAt: at('15:00:00') };
    expect(week({ class: 'simple', ...arrived })).toEqual([1, 1, 0, 0]);
    expect(week({ class: 'emergency', ...arrived })).toEqual([1, 1, 0, 0]);
    expect(week({ class: 'general', ...arrived })).toEqual([1, 0, 1, 0]);
    const complaint = figures('month-end', [
      order({
        kind: 'complaint',
        class: 'simple',
        settledAt: at('08:00:00'),
        arrivedAt: at('12:00:00'),
        doneAt: at('12:00:00'),
      }),
    ]);
    expect(rows(complaint)[0]?.slice(1)).toEqual([1, 1, 0, 0]);
  });

  it('withdrawn before the limit it does not count, after it it was late', () => {
    expect(figures('daily', [order({ withdrawnAt: at('08:00:00') })]).records.withdrawn).toBe(1);
    expect(outcome({ withdrawnAt: at('10:00:00') })).toEqual([1, 0, 1, 0]);
  });

  it('without a limit it is listed, and after a month in the monthly reports (A4, 2.4.7)', () => {
    const major = order({ kind: 'repair', class: 'major', recordedAt: '2026-10-31T10:00:00+08:00' });
    const { dueAt: _, ...undated } = major;
    const on = (now: string) => figures('month-end', [undated], { at: now });
    // A month after 31 October is 30 November (A25).
    expect(on('2026-11-30T10:00:00+08:00')).toMatchObject({ unreturned: [], undated: [{ id: 'WX-1' }] });
    expect(on('2026-11-30T10:00:01+08:00')).toMatchObject({ unreturned: [{ id: 'WX-1' }], periods: [] });
    expect(figures('weekly', [undated], { at: AT }).unreturned).toEqual([]);
  });
});

describe('a late one without its reason (A26)', () => {
  const late = order({ doneAt: at('10:00:00') });

  it.each([[{}], [{ reason: '' }], [{ reason: '  　' }]])('makes the report incomplete: %j', (more) => {
    const report = figures('daily', [{ ...late, ...more }, order({ id: 'WX-2', doneAt: at('08:00:00') })]);
    expect(report.refusal).toMatchObject({
      code: 'REPORT_INCOMPLETE',
      clause: 'A26',
      reasons: [{ code: 'REASON_MISSING', id: 'WX-1', kind: 'work-order', period: '2026-11-23' }],
    });
    expect(report.total).toEqual({ due: 2, inTime: 1, late: 1, stillOpen: 0, rate: null, percent: null });
    expect(report.periods[0]).toMatchObject({ isComplete: false, rate: null, byClass: [{ percent: null }] });
  });

  it('leaves the other periods their rates', () => {
    const other = order({
      id: 'WX-2',
      recordedAt: at('10:00:00'),
      dueAt: '2026-11-24T10:00:00+08:00',
      doneAt: at('11:00:00'),
    });
    const { periods } = figures('daily', [late, other]);
    expect(periods.map(({ percent }) => percent)).toEqual([null, '100.00']);
  });

  it('each late one stands with its reason', () => {
    expect(figures('month-end').periods[0]?.lateCases).toEqual([
      {
        id: 'WX-1123-02',
        kind: 'work-order',
        class: 'general',
        building: '3栋',
        person: 'en-02',
        recordedAt: '2026-11-22T10:00:00+08:00',
        dueAt: '2026-11-23T10:00:00+08:00',
        doneAt: '2026-11-23T10:20:00+08:00',
        reason: '配件缺货，到货后完成',
      },
      expect.objectContaining({ id: 'BX-1120-01', reason: '业主外出，改约次日入户' }),
    ]);
  });
});

describe('the summary by class, building and person', () => {
  it('adds up, and keeps the classes of each kind apart', () => {
    const [month] = figures('month-end').periods;
    expect(month?.byClass.map(({ kind, key, due, percent }) => [kind, key, due, percent])).toEqual([
      ['complaint', 'general', 1, '100.00'],
      ['repair', 'large', 1, '0.00'],
      ['repair', 'simple', 1, '100.00'],
      ['work-order', 'general', 3, '66.67'],
    ]);
    expect(month?.byBuilding.map(({ key, due, inTime }) => [key, due, inTime])).toEqual([
      ['3栋', 4, 2],
      ['5栋', 2, 2],
    ]);
    expect(month?.byPerson.map(({ key, rate }) => [key, rate])).toEqual([
      ['en-02', { numerator: 1, denominator: 3 }],
      ['en-03', { numerator: 2, denominator: 2 }],
      ['re-01', { numerator: 1, denominator: 1 }],
    ]);
  });

  it('names are data: a building called __proto__ is one like any other, and none is null', () => {
    const { periods } = figures('daily', [
      order({ building: '__proto__', doneAt: at('08:00:00') }),
      order({ id: 'WX-2', building: 'constructor', doneAt: at('08:00:00') }),
      order({ id: 'WX-3', doneAt: at('08:00:00') }),
    ]);
    expect(periods[0]?.byBuilding.map(({ key }) => key)).toEqual([null, '__proto__', 'constructor']);
  });

  it('refuses to be an index', () => {
    const many = Array.from({ length: 5001 }, (_, index) =>
      order({ id: `WX-${index}`, person: `p-${index}`, doneAt: at('08:00:00') }),
    );
    expect(() => figures('daily', many)).toThrow('FIGURES_TOO_MANY_GROUPS');
  });
});

describe('bad input', () => {
  it.each([
    [null, ''],
    [[], ''],
    [{}, '/id'],
    [order({ id: 7 as never }), '/id'],
    [order({ kind: 'holiday' as never }), '/kind'],
    [order({ recordedAt: '2026-11-22' }), '/recordedAt'],
    [order({ dueAt: '2026-02-30T09:00:00+08:00' }), '/dueAt'],
    [order({ dueAt: Number.NaN as never }), '/dueAt'],
    [order({ doneAt: '2026-11-21T09:00:00+08:00' }), '/doneAt'],
    [order({ reason: 'x'.repeat(501) }), '/reason'],
    [{ ...order(), surprise: 1 }, '/surprise'],
    [order({ person: 'x'.repeat(100_001) }), '/person'],
  ])('%#: is refused with its place', (record, path) => {
    try {
      figures('daily', [order({ id: 'WX-0' }), record]);
      expect.unreachable();
    } catch (error) {
      const { code, issues, message } = error as {
        code: string;
        issues: { path: string }[];
        message: string;
      };
      expect(code).toBe('RECORD_INVALID');
      expect(issues.map((one) => one.path)).toContain(`/1${path}`);
      expect(message).not.toContain('xxx');
    }
  });

  it('two records of one case are refused, of two kinds they are two cases', () => {
    expect(() => figures('daily', [order(), order()])).toThrow('RECORD_TWICE');
    expect(figures('daily', [order(), order({ kind: 'repair' })]).records.read).toBe(2);
  });

  it.each([
    [{ period: 'yearly' }, 'PERIOD_UNKNOWN'],
    [{ period: 'toString' }, 'PERIOD_UNKNOWN'],
    [{ period: undefined }, 'PERIOD_UNKNOWN'],
    [{ at: '2026-12-01' }, 'INSTANT_INVALID'],
    [{ from: '2026-02-29' }, 'DAY_INVALID'],
    [{ zone: 'Mars/Olympus' }, 'ZONE_UNKNOWN'],
  ])('the query %j is refused as %s', (query, code) => {
    expect(() => completionFigures(sample, { period: 'daily', at: AT, ...query } as never)).toThrow(code);
  });

  it('of nothing there is no rate', () => {
    expect(figures('daily', [])).toMatchObject({
      periods: [],
      refusal: null,
      total: { due: 0, rate: null, percent: null },
    });
  });
});

describe('a stream', () => {
  it('is counted without being kept: lists are cut, counts are whole', () => {
    const counter = completionCounter({ period: 'daily', at: AT, mostListed: 5 });
    for (let index = 0; index < 2000; index += 1)
      counter.add(
        order({ id: `WX-${index}`, doneAt: at(index % 10 === 0 ? '10:00:00' : '08:00:00'), reason: '缺件' }),
      );
    const { total, periods, omitted } = counter.report();
    expect(total).toMatchObject({ due: 2000, inTime: 1800, late: 200, percent: '90.00' });
    expect([periods[0]?.lateCases.length, omitted.late]).toEqual([5, 195]);
  });

  it('may be asked for a report on the way', () => {
    const counter = completionCounter({ period: 'daily', at: AT });
    counter.add(order({ doneAt: at('08:00:00') }));
    const first = counter.report();
    counter.add(order({ id: 'WX-2', doneAt: at('10:00:00'), reason: '缺件' }));
    expect([first.total.percent, counter.report().total.percent]).toEqual(['100.00', '50.00']);
  });

  it('fingerprints find every repeat, grow, and say when they are full', () => {
    const seen = createSeen();
    const ids = Array.from({ length: 20_000 }, (_, index) => `work-order/WX-${index}`);
    expect(ids.filter((id) => seen.add(id))).toEqual([]);
    expect(ids.every((id) => seen.add(id))).toBe(true);
    const small = createSeen(16);
    for (const id of ids.slice(0, 9)) small.add(id);
    expect([small.isWhole(), small.add(ids[0] as string), small.add(ids[8] as string)]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('against the same worked out at length', () => {
  const minute = fc.integer({ min: 0, max: 90 * 1440 });
  const start = Date.parse('2026-01-25T00:00:00Z');
  const instant = (offset: number): string => new Date(start + offset * 60_000).toISOString();
  const records = fc
    .array(
      fc.record({
        kind: fc.constantFrom('work-order', 'repair', 'complaint', 'special-request', 'referral'),
        class: fc.constantFrom('simple', 'general', undefined),
        building: fc.constantFrom('1栋', '2栋', undefined),
        recorded: minute,
        due: fc.option(fc.integer({ min: 0, max: 10_000 })),
        arrived: fc.option(fc.integer({ min: 0, max: 12_000 })),
        settled: fc.option(fc.integer({ min: 0, max: 12_000 })),
        done: fc.option(fc.integer({ min: 0, max: 12_000 })),
      }),
      { maxLength: 40 },
    )
    .map((all) =>
      all.map(({ recorded, due, arrived, settled, done, ...rest }, index) => ({
        id: `N-${index}`,
        ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
        reason: 'x',
        recordedAt: instant(recorded),
        ...(due === null ? {} : { dueAt: instant(recorded + due) }),
        ...(arrived === null ? {} : { arrivedAt: instant(recorded + arrived) }),
        ...(settled === null ? {} : { settledAt: instant(recorded + settled) }),
        ...(done === null ? {} : { doneAt: instant(recorded + done) }),
      })),
    );
  const NOW = '2026-06-01T00:00:00Z';

  it('the month has every case that was due once, and its two parts together are the month', () => {
    fc.assert(
      fc.property(records, (all) => {
        const of = (period: CompletionPeriod) => figures(period, all, { zone: 'UTC', at: NOW });
        const month = of('monthly');
        let [due, inTime] = [0, 0];
        for (const one of all as unknown as CompletionRecord[]) {
          if (one.dueAt === undefined) continue;
          const isSimple = one.class === 'simple' && (one.kind === 'repair' || one.kind === 'work-order');
          const done = one.kind === 'complaint' ? one.settledAt : isSimple ? one.arrivedAt : one.doneAt;
          due += 1;
          if (done !== undefined && Date.parse(done) <= Date.parse(one.dueAt)) inTime += 1;
        }
        expect([month.total.due, month.total.inTime]).toEqual([due, inTime]);
        const [first, second] = [of('mid-month'), of('month-end')];
        expect(first.total.due + second.total.due).toBe(due);
        expect(first.total.inTime + second.total.inTime).toBe(inTime);
        for (const one of month.periods) {
          for (const groups of [one.byKind, one.byClass, one.byBuilding, one.byPerson])
            expect(groups.reduce((sum, group) => sum + group.due, 0)).toBe(one.due);
          expect(one.inTime + one.late).toBe(one.due);
        }
        const { read, otherKind, partOfRepair, otherPeriod, withdrawn, later } = month.records;
        expect(otherKind + partOfRepair + otherPeriod + withdrawn + later + due + month.undated.length).toBe(
          read,
        );
      }),
    );
  });

  it('the order of the records makes no difference to the counts', () => {
    fc.assert(
      fc.property(records, (all) => {
        const counts = (list: readonly unknown[]) =>
          figures('weekly', list, { at: NOW }).periods.map((one) => ({
            ...one,
            lateCases: one.lateCases.map(({ id }) => id).toSorted(),
          }));
        expect(counts(all.toReversed())).toEqual(counts(all));
      }),
    );
  });
});
