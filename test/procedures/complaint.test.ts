import { describe, expect, test } from 'vitest';
import type { EventInput } from '../../src/core/case/model.ts';
import type { JsonObject } from '../../src/core/text.ts';
import { createDesk } from '../../src/create-desk.ts';
import { complaintAnswerHangzhou, complaintFirstAnswer } from '../../src/terms/complaint.ts';
import { desk, listed, refusal, type Stop, said, take, takeAll, why } from './walk.ts';

const DAY = '2026-11-25';
const PLACE = { building: '3栋', room: '1501' };
const REPORT = { source: 'phone', place: PLACE, description: '楼上夜间施工' };

const instant = (time: string): string => (time.includes('T') ? `${time}+08:00` : `${DAY}T${time}+08:00`);
const event = (type: string, time: string, data: JsonObject = {}, by = 'cs-supervisor'): EventInput => ({
  type,
  by,
  at: instant(time),
  data,
});
function opened(time = '10:00:00', data: JsonObject = REPORT): Stop {
  const at = instant(time);
  const outcome = desk.open('complaint', { id: 'c', now: at, by: 'receptionist', data });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return { case: outcome.case, at };
}
const classed = (grade: string, stop: Stop = opened()): Stop =>
  take(stop, event('TRIAGE', '10:01:00', { class: grade })).stop;
const there = (time: string): EventInput => event('ARRIVE', time, { department: 'customer-service' });
const settle = (time: string): EventInput => event('SETTLE', time, { result: '已停止施工' });
const notice = (time: string, change: JsonObject = {}): EventInput =>
  event('SEND_NOTICE', time, {
    noticeNo: 'TZ-1',
    reason: '须由施工方整改',
    settleBy: instant('2026-11-27T18:00:00'),
    customerAgrees: true,
    delivered: true,
    ...change,
  });
const told = (time: string): EventInput => event('TELL_RESULT', time, { by: 'phone' });
const asked = (time: string, rating: string): EventInput =>
  event('FOLLOW_UP', time, { reached: true, by: 'phone', rating });
const dues = ({ case: { deadlines } }: Stop): { readonly [id: string]: string } =>
  Object.fromEntries(deadlines.map(({ id, dueAt }) => [id, dueAt]));
const late = (stop: Stop): readonly unknown[] =>
  (stop.case.context.facts as { verdicts?: readonly { late: boolean }[] }).verdicts?.map((one) => one.late) ??
  [];
/** Ticks at a due instant, where nothing may go off, and one second later. */
function alarmAt(stop: Stop, due: string): readonly string[] {
  const inTime = desk.tick(stop.case, due);
  expect(inTime.ok && inTime.effects).toEqual([]);
  const later = new Date(Date.parse(due) + 1000).toISOString();
  const outcome = desk.tick(stop.case, later);
  return outcome.ok ? said(outcome.effects) : [];
}

describe('recording (2.1.1.5, 2.4.1, 2.4.2)', () => {
  test('a complaint is recorded and reported at once, whoever is right', () => {
    const at = instant('10:00:00');
    const outcome = desk.open('complaint', { id: 'c', now: at, by: 'receptionist', data: REPORT });
    expect(outcome.ok && said(outcome.effects)).toEqual([
      'issue complaint-record ×1',
      'set triage 2026-11-25T10:30:00+08:00',
      'set first-answer 2026-11-26T10:00:00+08:00',
      'set review 2026-12-25T10:00:00+08:00',
      'tell cs-supervisor',
    ]);
  });

  test.each(['source', 'place', 'description'])('without its %s nothing is recorded', (key) => {
    const { [key]: _, ...data } = REPORT as JsonObject;
    const outcome = desk.open('complaint', { id: 'c', now: instant('10:00:00'), by: 'receptionist', data });
    expect(!outcome.ok && outcome.refusal.code).toBe('DATA_INVALID');
  });

  test('one that nobody classes counts as simple: its time is up after half an hour', () => {
    expect(alarmAt(opened(), instant('10:30:00'))).toEqual(['tell cs-assistant', 'tell cs-supervisor']);
  });

  test('a month later an open one is found out about, told and reported, counted to the end of a short month', () => {
    expect(dues(opened('2027-01-31T10:00:00'))).toHaveProperty('review', '2027-02-28T10:00:00+08:00');
  });
});

describe('the four classes and simple matters (2.3.0–2.3.4)', () => {
  test.each([
    ['simple', '2026-11-25T10:30:00+08:00'],
    ['general', '2026-11-25T10:30:00+08:00'],
    ['fairly-complex', '2026-11-25T13:00:00+08:00'],
    ['complex', '2026-11-28T10:00:00+08:00'],
    ['specially-complex', undefined],
  ])('%s is due at %s, counted from the record', (grade, due) => {
    expect(dues(classed(grade)).settlement).toBe(due);
  });

  test.each(['general', 'fairly-complex', 'complex', 'specially-complex'])(
    '%s is a complex matter: leader and supervisor are told at once',
    (grade) => {
      const { effects } = take(opened(), event('TRIAGE', '10:01:00', { class: grade }));
      expect(said(effects)).toEqual(expect.arrayContaining(['tell duty-leader', 'tell cs-supervisor']));
    },
  );

  test('a simple one is dealt with on the spot, and its settlement reported', () => {
    const { effects, stop } = take(classed('simple'), settle('10:20:00'));
    expect(said(effects)).toContain('tell cs-supervisor');
    expect(late(stop)).toEqual([false]);
  });

  test.each([
    ['simple', '10:30:00', '10:30:01'],
    ['general', '10:30:00', '10:30:01'],
    ['fairly-complex', '13:00:00', '13:00:01'],
  ])('%s settled at %s is in time, at %s late', (grade, limit, after) => {
    const stop = take(classed(grade), there('10:05:00')).stop;
    expect(late(take(stop, settle(limit)).stop)).toEqual([false]);
    const { stop: done, effects } = take(stop, settle(after));
    expect(late(done)).toEqual([true]);
    expect(said(effects)).toEqual(expect.arrayContaining(['tell building-keeper', 'tell cs-supervisor']));
  });

  test('complex: three days from the record, day and night', () => {
    const stop = takeAll(classed('complex'), [there('10:05:00'), notice('11:00:00')]);
    expect(late(take(stop, settle('2026-11-28T10:00:00')).stop)).toEqual([false]);
    expect(late(take(stop, settle('2026-11-28T10:00:01')).stop)).toEqual([true]);
  });

  test('specially complex: the date agreed in writing is the limit', () => {
    const agreed = notice('11:00:00', { settleBy: instant('2026-12-20T18:00:00') });
    const stop = takeAll(classed('specially-complex'), [there('10:05:00'), agreed]);
    expect(dues(stop).settlement).toBe('2026-12-20T18:00:00+08:00');
    expect(late(take(stop, settle('2026-12-20T18:00:00')).stop)).toEqual([false]);
    expect(late(take(stop, settle('2026-12-20T18:00:01')).stop)).toEqual([true]);
  });

  test('a complaint of 23:55 is due at 00:25 of the next day', () => {
    const stop = take(opened('23:55:00'), event('TRIAGE', '23:56:00', { class: 'simple' })).stop;
    expect(dues(stop).settlement).toBe('2026-11-26T00:25:00+08:00');
    expect(late(take(stop, settle('2026-11-26T00:25:00')).stop)).toEqual([false]);
  });

  test('what was settled in time and only entered late is in time, and the alarm is withdrawn', () => {
    const stop = take(classed('general'), there('10:05:00')).stop;
    const ticked = desk.tick(stop.case, instant('11:00:00'));
    if (!ticked.ok) throw new Error(ticked.refusal.code);
    const entered = desk.apply(ticked.case, settle('10:29:00'), { now: instant('11:00:00') });
    if (!entered.ok) throw new Error(entered.refusal.code);
    expect(said(entered.effects)).toContain('withdraw settlement');
    expect(late({ case: entered.case, at: instant('11:00:00') })).toEqual([false]);
  });
});

describe('at the scene (2.3.0, A24)', () => {
  const call = (time: string, department = 'engineering-head'): EventInput =>
    event('NOTIFY_DEPARTMENT', time, { department });

  test('the five minutes run from the call of the department, not from the record', () => {
    const { stop, effects } = take(classed('general'), call('10:10:00'));
    expect(said(effects)).toEqual([
      'set arrival:engineering-head 2026-11-25T10:15:00+08:00',
      'tell engineering-head',
    ]);
    expect(alarmAt(stop, instant('10:15:00'))).toEqual(['tell duty-leader', 'tell cs-supervisor']);
  });

  test('there is no such limit before a department is called, which is done if needed', () => {
    expect(Object.keys(dues(classed('complex')))).toEqual(['first-answer', 'review', 'settlement']);
  });

  test('arriving clears it, also when it was late', () => {
    const stop = take(classed('general'), call('10:10:00')).stop;
    const come = (time: string) => event('ARRIVE', time, { department: 'engineering-head' }, 'engineer');
    for (const time of ['10:15:00', '10:40:00'])
      expect(dues(take(stop, come(time)).stop)).not.toHaveProperty('arrival:engineering-head');
  });

  test('each department has its own five minutes', () => {
    const stop = takeAll(classed('general'), [call('10:10:00'), call('10:12:00', 'security-head')]);
    expect(dues(stop)).toMatchObject({
      'arrival:engineering-head': '2026-11-25T10:15:00+08:00',
      'arrival:security-head': '2026-11-25T10:17:00+08:00',
    });
  });

  test('a department that was not called does not arrive; customer service goes by itself', () => {
    const come = event('ARRIVE', '10:12:00', { department: 'cleaning' });
    expect(why(refusal(classed('general'), come))).toEqual([
      'CONDITION_NOT_MET',
      'department-not-called 2.3.0',
    ]);
    expect(take(classed('general'), there('10:12:00')).stop.case.state).toMatchObject({
      handling: { scene: 'reached' },
    });
  });

  test('a complex matter is not settled before somebody was there', () => {
    expect(why(refusal(classed('general'), settle('10:20:00')))).toEqual([
      'CONDITION_NOT_MET',
      'scene-not-reached 2.3.0',
    ]);
  });

  test('a higher supervisor is called in if needed', () => {
    const call2 = event('CALL_SUPERIOR', '10:12:00', { reason: '客户要求见负责人' });
    expect(said(take(classed('general'), call2).effects)).toEqual(['tell property-manager']);
  });
});

describe('written notice (2.3.0, 2.3.3, 2.3.4, A2)', () => {
  const owed = (grade = 'complex'): Stop => take(classed(grade), there('10:05:00')).stop;

  test('complex and specially complex ones are not settled without it', () => {
    expect(why(refusal(owed(), settle('12:00:00')))).toEqual(['CONDITION_NOT_MET', 'notice-missing 2.3.3']);
    expect(why(refusal(owed('specially-complex'), settle('12:00:00')))).toEqual([
      'CONDITION_NOT_MET',
      'agreed-notice-missing 2.3.4',
    ]);
  });

  test.each<[string, JsonObject, readonly string[]]>([
    ['complex', { reason: null }, ['notice-reason-missing 2.3.0']],
    ['complex', { delivered: false }, ['notice-not-delivered 2.3.0']],
    ['complex', { settleBy: instant('2026-11-25T10:30:00') }, ['notice-date-past 2.3.0']],
    ['complex', { settleBy: instant('2026-11-29T00:00:00') }, ['notice-date-beyond-limit 2.3.3']],
    ['specially-complex', { customerAgrees: false }, ['date-not-agreed 2.3.4']],
    ['complex', { delivered: null }, ['notice-not-delivered 2.3.0']],
    ['fairly-complex', {}, ['settle-on-the-spot 2.3.0']],
  ])('a %s one with %j is refused', (grade, change, rules) => {
    const { data = {} } = notice('11:00:00', change);
    const given = Object.fromEntries(Object.entries(data).filter(([, one]) => one !== null));
    expect(why(refusal(owed(grade), { ...notice('11:00:00'), data: given }))).toEqual([
      'CONDITION_NOT_MET',
      ...rules,
    ]);
  });

  test('it is the first answer, due within 24 hours of the record', () => {
    expect(dues(owed())).toHaveProperty('first-answer', '2026-11-26T10:00:00+08:00');
    const { stop, effects } = take(owed(), notice('2026-11-26T10:00:00'));
    expect(said(effects)).toContain('cleared first-answer 2026-11-26T10:00:00+08:00');
    expect(dues(stop)).not.toHaveProperty('first-answer');
    expect(alarmAt(owed(), instant('2026-11-26T10:00:00'))).toEqual([
      'tell cs-assistant',
      'tell cs-supervisor',
    ]);
  });

  test('the team goes at the time agreed', () => {
    const visitAt = instant('2026-11-27T10:00:00');
    const stop = take(owed(), notice('11:00:00', { visitAt })).stop;
    expect(alarmAt(stop, visitAt)).toEqual(['tell duty-leader', 'tell cs-supervisor']);
    const gone = take(
      stop,
      event('KEEP_APPOINTMENT', '2026-11-27T10:00:00', { measure: '复测' }, 'engineer'),
    );
    expect(dues(gone.stop)).not.toHaveProperty('visit');
  });

  test('a new date agreed before the old one has passed takes its place', () => {
    const stop = takeAll(owed('specially-complex'), [
      notice('11:00:00'),
      notice('2026-11-27T17:00:00', { settleBy: instant('2026-12-10T18:00:00') }),
    ]);
    expect(dues(stop).settlement).toBe('2026-12-10T18:00:00+08:00');
    expect(late(take(stop, settle('2026-12-10T18:00:00')).stop)).toEqual([false]);
  });

  test('one agreed in time and only entered late takes its place as well', () => {
    const stop = take(owed('specially-complex'), notice('11:00:00')).stop;
    const ticked = desk.tick(stop.case, instant('2026-11-27T19:00:00'));
    if (!ticked.ok) throw new Error(ticked.refusal.code);
    const agreed = notice('2026-11-27T17:00:00', { settleBy: instant('2026-12-10T18:00:00') });
    const entered = desk.apply(ticked.case, agreed, { now: instant('2026-11-27T19:00:00') });
    if (!entered.ok) throw new Error(entered.refusal.code);
    const at = instant('2026-11-27T19:00:00');
    const done = take({ case: entered.case, at }, settle('2026-12-10T18:00:00')).stop;
    expect(late(done)).toEqual([false]);
  });

  test('one agreed after the old date was missed does not make the complaint punctual', () => {
    const stop = takeAll(owed('specially-complex'), [
      notice('11:00:00'),
      notice('2026-11-28T09:00:00', { settleBy: instant('2026-12-10T18:00:00') }),
    ]);
    expect(late(take(stop, settle('2026-12-01T18:00:00')).stop)).toEqual([true]);
  });
});

describe('reclassifying (A24)', () => {
  const again = (time: string, grade: string, reason?: string): EventInput =>
    event('RECLASSIFY', time, { class: grade, ...(reason === undefined ? {} : { reason }) });

  test('needs a reason, and another class', () => {
    expect(why(refusal(classed('general'), again('10:20:00', 'general')))).toEqual([
      'CONDITION_NOT_MET',
      'reclassifying-reason-missing A24',
      'same-class 2.3.0',
    ]);
  });

  test('the time of the new class runs from the record', () => {
    const stop = take(classed('general'), again('10:20:00', 'fairly-complex', '须核对录像')).stop;
    expect(dues(stop).settlement).toBe('2026-11-25T13:00:00+08:00');
    expect(late(takeAll(stop, [there('10:30:00'), settle('13:00:00')]))).toEqual([false]);
  });

  test('a lower class may be late from the outset', () => {
    const stop = takeAll(classed('complex'), [
      there('10:05:00'),
      again('12:00:00', 'general', '当场可解决'),
      settle('12:05:00'),
    ]);
    expect(late(stop)).toEqual([true]);
  });

  test('a notice given in another class does not count', () => {
    const stop = takeAll(classed('complex'), [
      there('10:05:00'),
      notice('11:00:00'),
      again('12:00:00', 'specially-complex', '须由开发商配合'),
    ]);
    expect(dues(stop)).not.toHaveProperty('settlement');
    expect(why(refusal(stop, settle('13:00:00')))).toContain('agreed-notice-missing 2.3.4');
  });
});

describe('the result, the follow-up and the end (2.3.0, 2.1.1.8, 5.3)', () => {
  const done = (): Stop => take(classed('simple'), settle('10:20:00')).stop;
  const close = (time: string): EventInput => event('CLOSE', time);

  test('the result is told within 24 hours of the settlement', () => {
    const stop = takeAll(classed('complex'), [
      there('10:05:00'),
      notice('11:00:00'),
      settle('2026-11-27T10:20:00'),
    ]);
    expect(alarmAt(stop, instant('2026-11-28T10:20:00'))).toEqual([
      'tell cs-assistant',
      'tell cs-supervisor',
    ]);
    expect(Object.keys(dues(take(stop, told('2026-11-28T10:20:00')).stop))).toEqual(['review']);
  });

  test('the first answer comes within the ten days of the law, however long a site makes its time', () => {
    expect([complaintFirstAnswer.unit, complaintFirstAnswer.range?.max]).toEqual(['hour', 72]);
    expect(Object.values(complaintAnswerHangzhou.values).map(({ value }) => value)).toEqual([10]);
    const slow = createDesk({ terms: { 'complaint-first-answer': 72 } });
    const at = instant('10:00:00');
    const outcome = slow.open('complaint', { id: 'c', now: at, by: 'receptionist', data: REPORT });
    expect(outcome.ok && said(outcome.effects)).toContain('set first-answer 2026-11-28T10:00:00+08:00');
  });

  test('a result told within 24 hours of the record is the first answer as well', () => {
    expect(dues(done())).toMatchObject({
      'first-answer': '2026-11-26T10:00:00+08:00',
      result: '2026-11-26T10:20:00+08:00',
    });
    expect(Object.keys(dues(take(done(), told('10:30:00')).stop))).toEqual(['review']);
  });

  test('closing names everything that is still owed, at any step', () => {
    const all = ['not-followed-up 2.3.0', 'not-settled 2.3.0', 'result-not-told 5.3'];
    expect(why(refusal(opened(), close('10:30:00')))).toEqual(['CONDITION_NOT_MET', ...all]);
    expect(why(refusal(done(), close('10:30:00')))).toEqual([
      'CONDITION_NOT_MET',
      'not-followed-up 2.3.0',
      'result-not-told 5.3',
    ]);
  });

  test.each(['satisfied', 'very-satisfied'])('a customer who is %s ends it', (rating) => {
    const end = takeAll(done(), [told('10:30:00'), asked('11:00:00', rating), close('11:05:00')]);
    expect([end.case.state, end.case.deadlines]).toEqual(['closed', []]);
  });

  test('one who finds it fair does not', () => {
    const stop = takeAll(done(), [told('10:30:00'), asked('11:00:00', 'fair')]);
    expect(refusal(stop, close('11:05:00')).clause).toBe('2.1.1.8');
    expect(takeAll(stop, [asked('12:00:00', 'satisfied'), close('12:05:00')]).case.state).toBe('closed');
  });

  test('one who is not content opens it again: a new round of the same class, the first verdict kept', () => {
    const first = takeAll(done(), [told('10:30:00')]);
    const { stop, effects } = take(first, asked('11:00:00', 'dissatisfied'));
    expect(stop.case.state).toMatchObject({ handling: { work: 'onTheSpot' } });
    expect(dues(stop)).toMatchObject({
      settlement: '2026-11-25T11:30:00+08:00',
      'first-answer': '2026-11-26T11:00:00+08:00',
    });
    expect(said(effects)).toContain('tell duty-leader');
    expect(why(refusal(stop, close('11:01:00')))).toContain('customer-not-content 2.1.1.8');
    expect(late(take(stop, settle('11:30:00')).stop)).toEqual([false, false]);
    expect(late(take(stop, settle('11:30:01')).stop)).toEqual([false, true]);
  });

  test('a late first round stays late whatever the second is', () => {
    const stop = takeAll(classed('simple'), [
      settle('10:45:00'),
      told('10:50:00'),
      asked('11:00:00', 'dissatisfied'),
      settle('11:10:00'),
    ]);
    expect(late(stop)).toEqual([true, false]);
  });

  test('the customer may have it opened again himself before it is closed', () => {
    const stop = take(done(), event('REOPEN', '10:40:00', { reason: '夜间再次施工' }, 'owner')).stop;
    expect(dues(stop).settlement).toBe('2026-11-25T11:10:00+08:00');
  });

  test('a new round of a complex one needs a new notice, a visit and a report', () => {
    const stop = takeAll(classed('complex'), [
      there('10:05:00'),
      notice('11:00:00'),
      settle('2026-11-27T10:00:00'),
      told('2026-11-27T10:30:00'),
      event('REPORT_TO_MANAGER', '2026-11-27T10:40:00', { reportNo: 'BG-1' }),
      asked('2026-11-27T11:00:00', 'dissatisfied'),
    ]);
    expect(dues(stop).settlement).toBe('2026-11-30T11:00:00+08:00');
    expect(why(refusal(stop, settle('2026-11-27T12:00:00')))).toEqual([
      'CONDITION_NOT_MET',
      'notice-missing 2.3.3',
      'scene-not-reached 2.3.0',
    ]);
    const { rules } = { rules: why(refusal(stop, close('2026-11-27T12:00:00'))) };
    expect(rules).toContain('manager-report-missing 2.3.0');
  });

  test('one that was not settled on the spot ends with a report to the centre manager; others need none', () => {
    const stop = takeAll(classed('complex'), [
      there('10:05:00'),
      notice('11:00:00'),
      settle('2026-11-27T10:00:00'),
      told('2026-11-27T10:30:00'),
      asked('2026-11-27T11:00:00', 'satisfied'),
    ]);
    expect(why(refusal(stop, close('2026-11-27T11:05:00')))).toEqual([
      'CONDITION_NOT_MET',
      'manager-report-missing 2.3.0',
    ]);
    const report = event('REPORT_TO_MANAGER', '2026-11-27T11:10:00', { reportNo: 'BG-1' });
    const { stop: reported, effects } = take(stop, report);
    expect(said(effects)).toEqual(['issue manager-report ×1', 'tell centre-manager']);
    expect(take(reported, close('2026-11-27T11:15:00')).stop.case.state).toBe('closed');
  });

  test('the result of a complainant who is known is told to him, not posted', () => {
    const posted = event('TELL_RESULT', '10:30:00', { by: 'posted' });
    expect(why(refusal(done(), posted))).toEqual(['CONDITION_NOT_MET', 'posted-is-not-told 5.3']);
  });

  test('an anonymous one is answered by a posted result and needs no follow-up', () => {
    const stop = takeAll(classed('simple', opened('10:00:00', { ...REPORT, anonymous: true })), [
      settle('10:20:00'),
      event('TELL_RESULT', '10:30:00', { by: 'posted' }),
      close('10:35:00'),
    ]);
    expect(stop.case.state).toBe('closed');
  });

  test('a customer who cannot be reached is tried three times before the supervisor ends the case', () => {
    const miss = (time: string): EventInput => event('FOLLOW_UP', time, { reached: false, by: 'phone' });
    const leave = (time: string): EventInput => event('LEAVE_OFF', time, { reason: '无人应答' });
    const twice = takeAll(done(), [told('10:30:00'), miss('11:00:00'), miss('12:00:00')]);
    expect(why(refusal(twice, leave('12:05:00')))).toEqual(['CONDITION_NOT_MET', 'too-few-attempts 2.1.1.8']);
    expect(takeAll(twice, [miss('13:00:00'), leave('13:05:00')]).case.state).toBe('unreachable');
    expect(refusal(twice, { ...leave('13:05:00'), by: 'receptionist' }).code).toBe('ROLE_NOT_ALLOWED');
  });
});

describe('what else happens', () => {
  test('a complaint about a repair or another matter opens that', () => {
    const pass = (data: JsonObject) => take(classed('general'), event('REFER', '10:10:00', data)).effects;
    expect(pass({ procedure: 'repair' })).toMatchObject([
      {
        kind: 'open',
        procedure: 'repair',
        data: { source: 'case', place: PLACE, description: '楼上夜间施工' },
      },
    ]);
    expect(pass({ procedure: 'referral', kind: 'dispute' })[0]).toMatchObject({
      procedure: 'referral',
      data: { source: 'case', place: PLACE, kind: 'dispute' },
    });
  });

  test('a wrong record is corrected and what is passed on afterwards is right', () => {
    const place = { building: '3栋', room: '1601' };
    const stop = take(
      classed('general'),
      event('CORRECT_RECORD', '10:09:00', { place, reason: '房号记错' }),
    ).stop;
    const { effects } = take(stop, event('REFER', '10:10:00', { procedure: 'repair' }));
    expect(effects).toMatchObject([{ data: { place, description: '楼上夜间施工' } }]);
  });

  test('the cause of a delay is noted only where something was late', () => {
    const cause = (time: string): EventInput => event('EXPLAIN_DELAY', time, { cause: '施工方未到' });
    expect(refusal(classed('general'), cause('10:20:00')).reasons).toMatchObject([{ clause: '2.4.7' }]);
    expect(said(take(classed('general'), cause('10:45:00')).effects)).toContain('tell cs-supervisor');
  });

  test('it goes to another clerk, and the customer may withdraw it', () => {
    const to = { role: 'cs-assistant', id: 'ca-05' };
    const stop = take(classed('general'), event('HAND_OVER', '10:10:00', { to, reason: '交接班' })).stop;
    expect(stop.case.context.parties).toMatchObject({ clerk: to });
    const end = take(stop, event('WITHDRAW', '10:15:00', { reason: '和解' }, 'resident')).stop;
    expect([end.case.state, end.case.deadlines]).toEqual(['withdrawn', []]);
  });

  test('after every alarm the step that was due is still taken', () => {
    const stop = takeAll(classed('general'), [
      event('NOTIFY_DEPARTMENT', '10:02:00', { department: 'cleaning' }),
    ]);
    const late2 = desk.tick(stop.case, instant('2026-12-26T10:00:00'));
    if (!late2.ok) throw new Error(late2.refusal.code);
    const now = { case: late2.case, at: instant('2026-12-26T10:00:00') };
    expect(listed(now, 'cs-supervisor')).toEqual(expect.arrayContaining(['ARRIVE', 'RECLASSIFY', 'REFER']));
    const end = takeAll(now, [there('2026-12-26T10:01:00'), settle('2026-12-26T10:02:00')]);
    expect(late(end)).toEqual([true]);
  });

  test.each(['owner', 'renovation-company', 'finance'])('the %s neither classes nor settles it', (by) => {
    expect(refusal(opened(), { ...event('TRIAGE', '10:01:00', { class: 'simple' }), by }).code).toBe(
      'ROLE_NOT_ALLOWED',
    );
    expect(refusal(classed('simple'), { ...settle('10:10:00'), by }).code).toBe('ROLE_NOT_ALLOWED');
  });

  test('names and phones stay with the parties', () => {
    const complainant = { name: '陈思远', phone: '13800138000' };
    const { context } = opened('10:00:00', { ...REPORT, complainant }).case;
    expect(JSON.stringify(context.facts)).not.toMatch(/陈思远|13800138000/);
    expect(context.parties).toEqual({ complainant });
  });
});
