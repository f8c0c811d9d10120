import { describe, expect, test } from 'vitest';
import type { EventInput } from '../../src/core/case/model.ts';
import type { JsonObject } from '../../src/core/text.ts';
import { before, desk, readScript, refusal, type Stop, said, take, takeAll, why } from './walk.ts';

const PROCEDURE = 'archive-room';

const sent = (type: string, data: JsonObject, at: string, by = 'archivist'): EventInput => ({
  type,
  by,
  data,
  at,
});
const opened = (): Stop => before(PROCEDURE, 'main', 'RECORD_CLIMATE');
const reading = (temperature: number, humidity: number, at = '2026-11-30T09:00:00+08:00'): EventInput =>
  sent('RECORD_CLIMATE', { temperature, humidity, nextOn: '2026-12-31', longHoliday: true }, at);
/** The climate has been read, and is read again on the last day. */
const quiet = (): Stop => take(opened(), reading(20, 55)).stop;
const region = ({ case: theCase }: Stop, name: string): unknown =>
  (theCase.state as { running: { [region: string]: string } }).running[name];
const refusedFor = (stop: Stop, event: EventInput): readonly string[] => why(refusal(stop, event)).slice(1);

test('a half-year begins with its log, its first reading, check and count', () => {
  const { start } = readScript(PROCEDURE, 'main');
  const outcome = desk.open(PROCEDURE, { id: 'r', now: start.at, ...start });
  expect(outcome.ok && said(outcome.effects)).toEqual([
    'set reading 2026-12-01T00:00:00+08:00',
    'set check 2026-12-30T08:00:00+08:00',
    'set audit 2027-01-01T00:00:00+08:00',
    'issue archive-room-log ×1',
    'issue archive-room-entry ×1',
  ]);
  const wrong = { ...start, data: { ...start.data, endsOn: '2026-11-30' } };
  const refusedStart = desk.open(PROCEDURE, { id: 'r', now: start.at, ...wrong });
  expect(refusedStart.ok ? '' : refusedStart.refusal.code).toBe('DATA_INVALID');
});

describe('climate (3.3.1.7, A15, A47)', () => {
  test.each([
    [14, 50, 'inRange'],
    [24, 60, 'inRange'],
    [13.9, 55, 'outOfRange'],
    [24.1, 55, 'outOfRange'],
    [20, 49.5, 'outOfRange'],
    [20, 60.5, 'outOfRange'],
  ])('%d degrees and %d percent: %s', (temperature, humidity, state) => {
    expect(region(take(opened(), reading(temperature, humidity)).stop, 'climate')).toBe(state);
  });

  test('out of range, the time to act runs from the first reading', () => {
    const { stop, effects } = take(opened(), reading(26, 55));
    expect(said(effects)).toContain('set climate-measure 2026-12-01T09:00:00+08:00');
    const again = take(stop, reading(26, 55, '2026-11-30T15:00:00+08:00'));
    expect(said(again.effects).some((one) => one.startsWith('set climate-measure'))).toBe(false);
    const acted = take(again.stop, sent('TAKE_MEASURE', { measure: 'cool' }, '2026-11-30T16:00:00+08:00'));
    expect(said(acted.effects)).toEqual(['cleared climate-measure 2026-12-01T09:00:00+08:00']);
    const worse = take(acted.stop, reading(27, 55, '2026-11-30T17:00:00+08:00'));
    expect(said(worse.effects)).toContain('set climate-measure 2026-12-01T17:00:00+08:00');
    const right = take(worse.stop, reading(24, 55, '2026-11-30T18:00:00+08:00'));
    expect(region(right.stop, 'climate')).toBe('inRange');
    expect(said(right.effects)).toContain('cleared climate-measure 2026-12-01T17:00:00+08:00');
  });

  test('the next reading is on the next working day: three days at most, unless a holiday is noted', () => {
    const next = (nextOn: string, longHoliday = false): EventInput =>
      sent(
        'RECORD_CLIMATE',
        { temperature: 20, humidity: 55, nextOn, longHoliday },
        '2026-11-30T09:00:00+08:00',
      );
    expect(refusedFor(opened(), next('2026-11-30'))).toEqual(['next-reading-not-ahead 3.3.1.7']);
    expect(refusedFor(opened(), next('2026-12-04'))).toEqual(['next-reading-too-far A47']);
    expect(
      take(opened(), next('2026-12-03')).stop.case.deadlines.find(({ id }) => id === 'reading')?.dueAt,
    ).toBe('2026-12-04T00:00:00+08:00');
    expect(take(opened(), next('2026-12-09', true)).stop.case.state).toBeTruthy();
  });

  test('a day without a reading is reported at midnight', () => {
    const { case: theCase } = opened();
    const late = desk.tick(theCase, '2026-12-01T00:00:00+08:00');
    expect(late.ok && said(late.effects)).toEqual(['tell archivist', 'tell cs-supervisor']);
  });
});

describe('care of the room (3.3.1.3, 3.3.1.7)', () => {
  const check = (change: JsonObject = {}): EventInput =>
    sent(
      'CHECK_ROOM',
      { noRodents: true, noInsects: true, dry: true, fireSafe: true, locked: true, clean: true, ...change },
      '2026-12-01T09:00:00+08:00',
    );

  test('in order, the next check is due a month later', () => {
    const { stop, effects } = take(quiet(), check());
    expect([region(stop, 'care'), said(effects)]).toEqual([
      'inOrder',
      ['cleared check 2026-12-30T08:00:00+08:00', 'set check 2027-01-01T09:00:00+08:00'],
    ]);
  });

  test.each(['noRodents', 'noInsects', 'dry', 'fireSafe', 'locked', 'clean'])(
    'not %s: something is done about it',
    (fact) => {
      const { stop, effects } = take(opened(), check({ [fact]: false }));
      expect(region(stop, 'care')).toBe('toProtect');
      expect(said(effects)).toContain('set protect 2026-12-02T09:00:00+08:00');
      const done = sent('PROTECT', { measures: ['bait'] }, '2026-12-01T10:00:00+08:00');
      expect(region(take(stop, done).stop, 'care')).toBe('inOrder');
    },
  );
});

describe('entry (3.3.1.6)', () => {
  const enter = (change: JsonObject = {}, at = '2026-12-01T09:00:00+08:00'): EventInput =>
    sent('ENTER', { no: 1, visit: 'repair', archivistConsents: true, escorted: true, ...change }, at);
  const leave = (no: number): EventInput => sent('LEAVE', { no }, '2026-12-01T10:00:00+08:00');

  test.each<[JsonObject, string]>([
    [{ visit: 'none' }, 'no-business-there 3.3.1.6'],
    [{ archivistConsents: false }, 'no-consent-to-enter 3.3.1.6'],
    [{ escorted: false }, 'no-escort 3.3.1.6'],
  ])('with %j nobody enters', (change, rule) => {
    expect(refusedFor(opened(), enter(change))).toEqual([rule]);
  });

  test('the fire brigade does not wait for consent', () => {
    expect(
      take(opened(), enter({ visit: 'emergency', archivistConsents: false, escorted: false })).stop.case
        .state,
    ).toBeTruthy();
  });

  test('who entered leaves, once, on the same day', () => {
    const stop = take(opened(), enter()).stop;
    expect(refusedFor(stop, leave(2))).toEqual(['not-on-the-list 3.3.1.4']);
    const left = take(stop, leave(1)).stop;
    expect(refusedFor(left, { ...leave(1), at: '2026-12-01T11:00:00+08:00' })).toEqual([
      'done-already 3.3.1.4',
    ]);
    const inside = desk.tick(stop.case, '2026-12-02T00:00:00+08:00');
    expect(inside.ok && said(inside.effects)).toContain('tell security-head');
  });
});

describe('the half-yearly check (3.3.1.4, A25)', () => {
  const START = sent('START_AUDIT', {}, '2026-12-15T09:00:00+08:00');
  const find = (no: number, what: string): EventInput =>
    sent('FIND', { no, fileNo: 'ZH-3-1501', what }, '2026-12-15T10:00:00+08:00');
  const settle = (no: number): EventInput => sent('SETTLE', { no, how: '放回' }, '2026-12-16T10:00:00+08:00');
  const finish = (counted: number, onRegister = 120): EventInput =>
    sent('FINISH_AUDIT', { counted, onRegister }, '2026-12-17T10:00:00+08:00');

  test('ends when what was found is put right and the numbers agree', () => {
    const stop = takeAll(opened(), [START, find(1, 'wrong-place')]);
    expect(refusedFor(stop, finish(120))).toEqual(['findings-open 3.3.1.4']);
    expect(refusedFor(take(opened(), START).stop, finish(119))).toEqual(['counts-differ 3.3.1.4']);
    const { stop: done, effects } = take(take(stop, settle(1)).stop, finish(120));
    expect([region(done, 'audit'), said(effects)]).toEqual([
      'audited',
      ['cleared audit 2027-01-01T00:00:00+08:00', 'tell cs-supervisor'],
    ]);
  });

  test('a file that cannot be found is reported to the company leader, and then the count may be short', () => {
    const stop = takeAll(opened(), [START, find(1, 'missing')]);
    const report = sent(
      'REPORT_MISSING',
      { no: 1, fileNo: 'ZH-3-1501', personalData: true, description: '未见' },
      '2026-12-16T10:00:00+08:00',
    );
    const { stop: reported, effects } = take(stop, report);
    expect(said(effects)).toEqual(['tell company-leader', 'tell cs-supervisor', 'open archive-incident']);
    expect(region(take(reported, finish(119)).stop, 'audit')).toBe('audited');
  });

  test('not done by midnight of 31 December it is called for, and may still be done', () => {
    const stop = take(opened(), START).stop;
    const late = desk.tick(stop.case, '2027-01-01T00:00:00+08:00');
    expect(late.ok && late.effects.some((one) => one.kind === 'tell' && one.clause === '3.3.1.4')).toBe(true);
    if (!late.ok) throw new Error('the tick was refused');
    const at = '2027-01-02T09:00:00+08:00';
    expect(region(take({ case: late.case, at }, { ...finish(120), at }).stop, 'audit')).toBe('audited');
  });

  test('the half-year closes on its last day at the earliest, and opens the next', () => {
    const close = (at: string): EventInput => sent('CLOSE_PERIOD', { nextEndsOn: '2027-06-30' }, at);
    expect(refusedFor(quiet(), close('2026-12-30T10:00:00+08:00'))).toEqual([
      'audit-not-done 3.3.1.4',
      'half-year-not-over A25',
    ]);
    const done = takeAll(quiet(), [START, finish(120)]);
    const { stop, effects } = take(done, close('2026-12-31T10:00:00+08:00'));
    expect(stop.case.state).toBe('closed');
    expect(effects.find(({ kind }) => kind === 'open')).toMatchObject({
      procedure: 'archive-room',
      data: { endsOn: '2027-06-30' },
    });
  });
});

test('no half-year closes over a log without a single reading, and one reading fills it (3.3.1.7)', () => {
  const begin = sent('START_AUDIT', {}, '2026-12-15T09:00:00+08:00');
  const count = sent('FINISH_AUDIT', { counted: 120, onRegister: 120 }, '2026-12-17T10:00:00+08:00');
  const close = sent('CLOSE_PERIOD', { nextEndsOn: '2027-06-30' }, '2026-12-31T10:00:00+08:00');
  const unread = takeAll(opened(), [begin, count]);
  expect(refusedFor(unread, close)).toEqual(['CONDITION_NOT_MET /context/facts/temperature 3.3.1.7']);
  const late = { ...reading(20, 55, '2026-12-31T09:00:00+08:00') };
  const read = take(unread, { ...late, data: { ...late.data, nextOn: '2027-01-04' } as JsonObject });
  expect(take(read.stop, close).stop.case.state).toBe('closed');
});

describe('another archivist (3.3.1.8)', () => {
  const announced = (): Stop =>
    take(
      opened(),
      sent(
        'ANNOUNCE_CHANGE',
        { to: { role: 'archivist', id: 'ar-02' }, dueOn: '2026-12-18', reason: '调岗' },
        '2026-12-01T09:00:00+08:00',
        'cs-supervisor',
      ),
    ).stop;
  const sign = (change: JsonObject = {}): EventInput =>
    sent(
      'SIGN_HANDOVER',
      { leavingSigned: true, comingSigned: true, supervised: true, ...change },
      '2026-12-03T09:00:00+08:00',
      'cs-supervisor',
    );
  const holdings = (counted: number): EventInput =>
    sent('CHECK_HOLDINGS', { counted, onRegister: 120 }, '2026-12-02T09:00:00+08:00');

  test('takes over files that are checked, before a superior, signed by both', () => {
    expect(refusedFor(announced(), sign())).toEqual(['holdings-not-checked 3.3.1.8']);
    expect(refusedFor(take(announced(), holdings(119)).stop, sign())).toEqual([
      'handover-count-differs 3.3.1.8',
    ]);
    const ready = take(announced(), holdings(120)).stop;
    expect(refusedFor(ready, sign({ leavingSigned: false, supervised: false }))).toEqual([
      'handover-not-witnessed 3.3.1.8',
      'leaving-not-signed 3.3.1.8',
    ]);
    const { stop } = take(ready, sign());
    expect(region(stop, 'custody')).toBe('held');
    expect(stop.case.context).toMatchObject({ parties: { archivist: { id: 'ar-02' } } });
  });

  test('late, it is called for; and no half-year closes over it', () => {
    const late = desk.tick(announced().case, '2026-12-19T00:00:00+08:00');
    expect(late.ok && late.effects.some((one) => one.kind === 'tell' && one.clause === '3.3.1.8')).toBe(true);
    const close = sent('CLOSE_PERIOD', { nextEndsOn: '2027-06-30' }, '2026-12-31T10:00:00+08:00');
    expect(refusedFor(announced(), close)).toContain('handover-open 3.3.1.8');
  });
});

test('the work is held against its standards (3.3.4)', () => {
  const sample = readScript(PROCEDURE, 'main').events.find(({ type }) => type === 'ASSESS')
    ?.data as JsonObject;
  const assess = (change: JsonObject): EventInput =>
    sent('ASSESS', { ...sample, ...change }, '2026-12-20T09:00:00+08:00', 'cs-supervisor');
  expect(said(take(quiet(), assess({})).effects)).toEqual(['tell archivist']);
  const below = { filesComplete: 9799, filesDue: 10000, completePercent: 97.99 };
  expect(said(take(quiet(), assess(below)).effects)).toEqual(['tell archivist', 'tell cs-supervisor']);
  const wrong = { filesComplete: 9999, filesDue: 10000, completePercent: 100 };
  expect(said(take(quiet(), assess(wrong)).effects)).toEqual(['tell cs-supervisor']);
});
