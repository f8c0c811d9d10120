import { describe, expect, test } from 'vitest';
import type { EventInput } from '../../src/core/case/model.ts';
import type { JsonObject } from '../../src/core/text.ts';
import { desk, refusal, type Stop, said, take, takeAll, why } from './walk.ts';

const DAY = '2026-11-25';
const PLACE = { building: '3栋', room: '1501' };
const REPORT = { source: 'phone', place: PLACE, description: '楼上空调滴水' };
const PERSON = { role: 'cs-assistant', id: 'ca-03' };

const instant = (time: string): string => (time.includes('T') ? `${time}+08:00` : `${DAY}T${time}+08:00`);
const event = (type: string, time: string, data: JsonObject = {}, by = 'cs-supervisor'): EventInput => ({
  type,
  by,
  at: instant(time),
  data,
});
function opened(time = '10:00:00', data: JsonObject = REPORT): Stop {
  const at = instant(time);
  const outcome = desk.open('referral', { id: 'r', now: at, by: 'cs-assistant', data });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return { case: outcome.case, at };
}
const registers = (change: JsonObject = {}): EventInput =>
  event(
    'REGISTER',
    '10:02:00',
    { slipNo: 'ZC-1', kind: 'help', department: 'cs-assistant', ...change },
    'receptionist',
  );
const assigns = (change: JsonObject = {}): EventInput =>
  event('ASSIGN', '10:10:00', { person: PERSON, ...change });
const signs = (time: string): EventInput => event('SIGN_FOR', time, {}, 'cs-assistant');
const returns = (time: string, change: JsonObject = {}): EventInput =>
  event('RETURN_SLIP', time, { result: '已办妥', signed: true, ...change }, 'cs-assistant');
const checks = (time: string, slipNo = 'ZC-1', registered = true): EventInput =>
  event('CHECK_SLIP', time, { slipNo, registered }, 'receptionist');
const calls = (time: string, change: JsonObject = {}): EventInput =>
  event(
    'CALL_BACK',
    time,
    { reached: true, done: true, quality: 'good', attitude: 'good', ...change },
    'receptionist',
  );
const closes = (time: string): EventInput => event('CLOSE', time, {}, 'receptionist');
const working = (change: JsonObject = {}, time: JsonObject = {}): Stop =>
  takeAll(opened(), [registers(change), assigns(time), signs('10:20:00')]);
const dues = ({ case: { deadlines } }: Stop): { readonly [id: string]: string } =>
  Object.fromEntries(deadlines.map(({ id, dueAt }) => [id, dueAt]));

describe('registering (2.4.1)', () => {
  test('whatever is reported, reception puts it on a slip at once', () => {
    const at = instant('10:00:00');
    const outcome = desk.open('referral', { id: 'r', now: at, by: 'building-keeper', data: REPORT });
    expect(outcome.ok && said(outcome.effects)).toEqual([
      'set registration 2026-11-25T10:05:00+08:00',
      'set review 2026-12-25T10:00:00+08:00',
      'tell receptionist',
    ]);
    const inTime = desk.tick(opened().case, instant('10:05:00'));
    expect(inTime.ok && inTime.effects).toEqual([]);
    const late = desk.tick(opened().case, instant('10:05:01'));
    expect(late.ok && said(late.effects)).toEqual(['tell receptionist', 'tell cs-supervisor']);
  });

  test('the slip has a number and a department', () => {
    const bare = { ...registers(), data: { kind: 'help' } };
    expect(why(refusal(opened(), bare))).toEqual([
      'CONDITION_NOT_MET',
      'department-missing 2.4.1',
      'slip-without-number 2.4.1',
    ]);
    const { stop, effects } = take(opened(), registers());
    expect(said(effects)).toEqual([
      'cleared registration 2026-11-25T10:05:00+08:00',
      'issue referral-slip ×1',
      'set time 2026-11-26T10:00:00+08:00',
      'tell cs-supervisor',
    ]);
    expect(stop.case.state).toBe('assigning');
  });

  test.each(['engineer', 'building-keeper', 'owner'])('the %s does not register it', (by) => {
    expect(refusal(opened(), { ...registers(), by }).code).toBe('ROLE_NOT_ALLOWED');
  });
});

describe('by kind (2.4.1–2.4.3)', () => {
  const data = { source: 'case', place: PLACE, description: '楼上空调滴水' };

  test.each([
    ['repair', 'engineering-head'],
    ['complaint', 'cs-supervisor'],
  ])('a %s goes on as one, without a person named', (kind, role) => {
    const { stop, effects } = take(opened(), { ...registers(), data: { slipNo: 'ZC-1', kind } });
    expect(stop.case.state).toBe('passedOn');
    expect(effects.find((one) => one.kind === 'open')).toMatchObject({ procedure: kind, data });
    expect(said(effects)).toContain(`tell ${role}`);
  });

  test.each(['flood', 'leak', 'water-failure', 'lift-entrapment', 'power-cut', 'fire', 'violence', 'theft'])(
    'an emergency of the kind %s opens it, and those in charge are told',
    (hazard) => {
      const { stop, effects } = take(opened(), registers({ kind: 'emergency', hazard }));
      expect(effects.filter((one) => one.kind === 'open')).toMatchObject([{ procedure: hazard, data }]);
      expect(said(effects)).toEqual(
        expect.arrayContaining(['tell cs-supervisor', 'tell duty-leader', 'tell control-room']),
      );
      expect(stop.case.state).toBe('assigning');
    },
  );

  test('an emergency without its kind is refused', () => {
    expect(why(refusal(opened(), registers({ kind: 'emergency' })))).toEqual([
      'CONDITION_NOT_MET',
      'emergency-not-named 2.4.1',
    ]);
  });

  test('what turns out to be something else becomes that, with a reason', () => {
    const turn = (data2: JsonObject): EventInput => event('RECLASSIFY', '10:40:00', data2);
    expect(why(refusal(working(), turn({ kind: 'repair' })))).toEqual([
      'CONDITION_NOT_MET',
      'reclassifying-reason-missing A24',
    ]);
    expect(take(working(), turn({ kind: 'repair', reason: '水管破裂' })).stop.case.state).toBe('passedOn');
    const fight = turn({ kind: 'emergency', hazard: 'violence', reason: '双方动手' });
    const { stop, effects } = take(working(), fight);
    expect(effects.find((one) => one.kind === 'open')).toMatchObject({ procedure: 'violence' });
    const later = event('RECLASSIFY', '11:40:00', { kind: 'dispute', reason: '已平息' });
    expect(take(stop, later).effects.filter((one) => one.kind === 'open')).toEqual([]);
  });
});

describe('one person, one department (2.4.2, 2.4.4)', () => {
  const waiting = (): Stop => take(opened(), registers()).stop;

  test('the supervisor names a person, and the department is told', () => {
    expect(why(refusal(waiting(), { ...assigns(), data: {} }))).toEqual([
      'CONDITION_NOT_MET',
      'person-not-named 2.4.2',
    ]);
    expect(refusal(waiting(), { ...assigns(), by: 'receptionist' }).code).toBe('ROLE_NOT_ALLOWED');
    const { stop, effects } = take(waiting(), assigns({ department: 'cleaning' }));
    expect([stop.case.state, said(effects)]).toEqual(['passed', ['tell cleaning']]);
  });

  test('the slip may set a time of its own, from now on', () => {
    const dueBy = instant('2026-11-27T18:00:00');
    expect(dues(take(waiting(), assigns({ dueBy })).stop).time).toBe('2026-11-27T18:00:00+08:00');
    expect(why(refusal(waiting(), assigns({ dueBy: instant('10:00:00') })))).toEqual([
      'CONDITION_NOT_MET',
      'time-past 2.4.4',
    ]);
  });

  test('a department that says it is not its matter gives the reason, and it is assigned again', () => {
    const stop = take(waiting(), assigns()).stop;
    const { stop: back, effects } = take(
      stop,
      event('DECLINE', '10:15:00', { reason: '属项目部' }, 'cleaning'),
    );
    expect([back.case.state, said(effects)]).toEqual(['assigning', ['tell cs-supervisor']]);
  });

  test('another person, or more time, needs a reason', () => {
    const more = event('EXTEND', '11:00:00', { dueBy: instant('2026-11-28T18:00:00') });
    expect(why(refusal(working(), more))).toEqual(['CONDITION_NOT_MET', 'reason-missing 2.4.5']);
    const given = { ...more, data: { ...more.data, reason: '当事人出差' } };
    expect(dues(take(working(), given).stop).time).toBe('2026-11-28T18:00:00+08:00');
    expect(why(refusal(working(), event('REASSIGN', '11:00:00')))).toEqual([
      'CONDITION_NOT_MET',
      'person-not-named 2.4.2',
      'reason-missing 2.4.5',
    ]);
  });
});

describe('the slip comes back (2.4.4, 3.1.1.9, 5.5)', () => {
  test('with its result, signed', () => {
    expect(why(refusal(working(), { ...returns('11:00:00'), data: { signed: false } }))).toEqual([
      'CONDITION_NOT_MET',
      'result-missing 2.4.4',
      'result-not-signed 2.4.4',
    ]);
    const { stop, effects } = take(working(), returns('11:00:00'));
    expect([stop.case.state, dues(stop).time]).toEqual(['returned', undefined]);
    expect(said(effects)).toContain('tell receptionist');
  });

  test('a suggestion with its answer, a dispute with both sides heard', () => {
    const suggestion = working({ kind: 'suggestion' });
    expect(why(refusal(suggestion, returns('11:00:00')))).toContain('suggestion-unanswered 5.5');
    expect(take(suggestion, returns('11:00:00', { adopted: false })).stop.case.state).toBe('returned');
    const dispute = working({ kind: 'dispute' });
    expect(why(refusal(dispute, returns('11:00:00')))).toContain('one-side-only 3.1.1.9');
    expect(take(dispute, returns('11:00:00', { bothHeard: true })).stop.case.state).toBe('returned');
  });

  test('and is checked against the register by its number', () => {
    const stop = take(working(), returns('11:00:00')).stop;
    expect(why(refusal(stop, checks('11:10:00', 'ZC-2')))).toEqual([
      'CONDITION_NOT_MET',
      'slip-number-differs 2.4.4',
    ]);
    expect(why(refusal(stop, checks('11:10:00', 'ZC-1', false)))).toEqual([
      'CONDITION_NOT_MET',
      'slip-not-registered 2.4.4',
    ]);
    expect(dues(take(stop, checks('11:10:00')).stop)).toHaveProperty(
      'call-back',
      '2026-11-26T11:10:00+08:00',
    );
  });

  test('a faulty one goes back to its department, with new time', () => {
    const stop = take(working(), returns('11:00:00')).stop;
    const back = take(stop, event('SEND_BACK', '11:10:00', { fault: '写错房号' }, 'receptionist')).stop;
    expect([back.case.state, dues(back).time]).toEqual(['passed', '2026-11-26T11:10:00+08:00']);
  });

  test('a lost one is replaced and reported, and only the new number fits', () => {
    const lost = event('SLIP_LOST', '11:05:00', { reason: '途中遗失', newSlipNo: 'ZC-1-B' }, 'receptionist');
    const { stop, effects } = take(take(working(), returns('11:00:00')).stop, lost);
    expect(said(effects)).toEqual(['issue referral-slip ×1', 'tell cs-supervisor']);
    expect(why(refusal(stop, checks('11:10:00')))).toContain('slip-number-differs 2.4.4');
    expect(take(stop, checks('11:10:00', 'ZC-1-B')).stop.case.state).toMatchObject({
      callingBack: 'waiting',
    });
  });
});

describe('the call back and the end (2.4.4)', () => {
  const back = (): Stop => takeAll(working(), [returns('11:00:00'), checks('11:10:00')]);

  test('asks for the result, the standard of service and the attitude', () => {
    expect(why(refusal(back(), { ...calls('11:30:00'), data: { reached: true } }))).toEqual([
      'CONDITION_NOT_MET',
      'attitude-not-asked 2.4.4',
      'quality-not-asked 2.4.4',
      'result-not-asked 2.4.4',
    ]);
  });

  test('nothing is closed before the slip is back and somebody has called', () => {
    expect(why(refusal(opened(), closes('10:30:00')))).toEqual([
      'CONDITION_NOT_MET',
      'not-called-back 2.4.4',
      'slip-not-back 2.4.4',
    ]);
    expect(why(refusal(back(), closes('11:30:00')))).toEqual(['CONDITION_NOT_MET', 'not-called-back 2.4.4']);
    const end = takeAll(back(), [calls('11:30:00'), closes('11:35:00')]);
    expect([end.case.state, end.case.deadlines]).toEqual(['closed', []]);
  });

  test('what is not really done goes out again', () => {
    const { stop, effects } = take(back(), calls('11:30:00', { done: false, quality: 'poor' }));
    expect([stop.case.state, dues(stop)]).toMatchObject(['passed', { time: '2026-11-26T11:30:00+08:00' }]);
    expect(said(effects)).toEqual(expect.arrayContaining(['tell cs-supervisor', 'tell cs-assistant']));
    expect(why(refusal(stop, closes('11:40:00')))).toContain('slip-not-back 2.4.4');
  });

  test('what was confirmed and then proves not to be done is called back on once more', () => {
    const again = takeAll(back(), [
      calls('11:30:00'),
      calls('13:00:00', { done: false, quality: 'fair' }),
      signs('13:10:00'),
      returns('14:00:00'),
      checks('14:10:00'),
    ]);
    expect(why(refusal(again, closes('14:15:00')))).toEqual(['CONDITION_NOT_MET', 'not-called-back 2.4.4']);
    expect(takeAll(again, [calls('14:30:00'), closes('14:35:00')]).case.state).toBe('closed');
  });

  test.each([{ quality: 'poor' }, { attitude: 'poor' }])('with %j the supervisor looks into it', (answer) => {
    const { stop, effects } = take(back(), calls('11:30:00', answer));
    expect(said(effects)).toContain('tell cs-supervisor');
    expect(take(stop, closes('11:35:00')).stop.case.state).toBe('closed');
  });

  test('who cannot be reached is called three times', () => {
    const miss = (time: string): EventInput => calls(time, { reached: false });
    const twice = takeAll(back(), [miss('11:30:00'), miss('12:30:00')]);
    expect(why(refusal(twice, closes('12:35:00')))).toEqual(['CONDITION_NOT_MET', 'not-called-back 2.4.4']);
    expect(takeAll(twice, [miss('13:30:00'), closes('13:35:00')]).case.state).toBe('closed');
  });

  test('a call that is a day late is asked for', () => {
    const inTime = desk.tick(back().case, instant('2026-11-26T11:10:00'));
    expect(inTime.ok && inTime.effects).toEqual([]);
    const late = desk.tick(back().case, instant('2026-11-26T11:10:01'));
    expect(late.ok && said(late.effects)).toEqual(['tell receptionist', 'tell cs-supervisor']);
  });
});

describe('overdue, suspended, withdrawn (2.4.5, 2.4.7)', () => {
  const DUE = '2026-11-26T10:00:00';
  const AFTER = '2026-11-26T10:00:01';
  const finish = (stop: Stop, day = '2026-11-26'): Stop =>
    takeAll(stop, [checks(`${day}T11:10:00`), calls(`${day}T11:30:00`)]);

  test('the building keeper goes on site, the supervisor knows, the clerk keeps in touch', () => {
    const inTime = desk.tick(working().case, instant(DUE));
    expect(inTime.ok && inTime.effects).toEqual([]);
    const late = desk.tick(working().case, instant(AFTER));
    expect(late.ok && said(late.effects)).toEqual([
      'tell building-keeper',
      'tell cs-supervisor',
      'tell cs-assistant',
    ]);
  });

  test('it is still returned afterwards, and closed once its cause is noted', () => {
    const stop = finish(take(working(), returns(AFTER)).stop);
    expect(why(refusal(stop, closes('2026-11-26T12:00:00')))).toEqual([
      'CONDITION_NOT_MET',
      'cause-missing 2.4.5',
    ]);
    const noted = event('NOTE_CAUSE', '2026-11-26T12:00:00', { cause: '当事人未回来' });
    expect(takeAll(stop, [noted, closes('2026-11-26T12:05:00')]).case.state).toBe('closed');
  });

  test('one returned in time and entered late was never overdue', () => {
    const ticked = desk.tick(working().case, instant('2026-11-26T11:00:00'));
    if (!ticked.ok) throw new Error(ticked.refusal.code);
    const entered = desk.apply(ticked.case, returns(DUE), { now: instant('2026-11-26T11:00:00') });
    if (!entered.ok) throw new Error(entered.refusal.code);
    expect(said(entered.effects)).toContain('withdraw time');
    const end = finish({ case: entered.case, at: instant('2026-11-26T11:00:00') });
    expect(take(end, closes('2026-11-26T12:00:00')).stop.case.state).toBe('closed');
  });

  test('the keeper says what he finds, and there is no cause to note where nothing is late', () => {
    const found = event('KEEPER_ON_SITE', '11:00:00', { found: '仍在滴水' }, 'building-keeper');
    expect(said(take(working(), found).effects)).toEqual(['tell cs-assistant', 'tell cs-supervisor']);
    const cause = event('NOTE_CAUSE', '11:00:00', { cause: '无' });
    expect(refusal(working(), cause).reasons).toMatchObject([{ clause: '2.4.5' }]);
  });

  test('while it is suspended its time stands still', () => {
    const held = take(working(), event('SUSPEND', '12:00:00', { reason: '当事人出差' })).stop;
    const silent = desk.tick(held.case, instant('2026-12-01T00:00:00'));
    expect(silent.ok && silent.effects).toEqual([]);
    const on = take(held, event('RESUME', '2026-11-27T12:00:00', { reason: '已回来' })).stop;
    expect(dues(on).time).toBe('2026-11-28T10:00:00+08:00');
  });

  test('after a month it is found out about, told and reported', () => {
    const late = desk.tick(opened().case, instant('2026-12-25T10:00:01'));
    expect(late.ok && said(late.effects)).toContain('tell property-manager');
  });

  test('whoever reported it may withdraw, and another clerk may take it over', () => {
    const to = { role: 'cs-assistant', id: 'ca-05' };
    const handed = take(working(), event('HAND_OVER', '11:00:00', { to, reason: '交接班' })).stop;
    expect(handed.case.context.parties).toMatchObject({ clerk: to });
    const end = take(handed, event('WITHDRAW', '11:05:00', { reason: '已自行解决' }, 'resident')).stop;
    expect([end.case.state, end.case.deadlines]).toEqual(['withdrawn', []]);
  });
});
