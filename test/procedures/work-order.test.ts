import { describe, expect, test } from 'vitest';
import type { EventInput } from '../../src/core/case/model.ts';
import type { JsonObject } from '../../src/core/text.ts';
import { desk, refusal, type Stop, said, take, takeAll, why } from './walk.ts';

const NO = 'WX-2026-1123-01';
const HOME = { building: '3栋', room: '1501' };
const WRITTEN = '2026-11-23T23:55:00+08:00';
const MONTH = 'month 2026-12-23T23:55:00+08:00';
const on = (day: number, time: string): string => `2026-11-${day}T${time}+08:00`;

const event = (type: string, by: string, at: string, data: JsonObject = {}): EventInput => ({
  type,
  by,
  at,
  data,
});

function written(data: JsonObject = {}): Stop {
  const opened = desk.open('work-order', {
    id: 'w',
    now: WRITTEN,
    by: 'cs-assistant',
    data: { source: 'phone', place: HOME, description: '阳台地漏堵塞', ...data },
  });
  if (!opened.ok) throw new Error(opened.refusal.code);
  return { case: opened.case, at: WRITTEN };
}
const give = (data: JsonObject = { orderNo: NO, filled: true }, at = on(23, '23:59:00')): EventInput =>
  event('GIVE_TO_ENGINEERING', 'cs-assistant', at, data);
const back = (at: string, data: JsonObject = { done: true }): EventInput =>
  event('RETURN_ORDER', 'engineer', at, data);
const register = (at: string, orderNo: string = NO): EventInput =>
  event('REGISTER', 'cs-assistant', at, { orderNo });
const visit = (at: string, data: JsonObject = {}): EventInput =>
  event('CALL_BACK', 'cs-assistant', at, { method: 'visit', repaired: true, signed: true, ...data });
const close = (at: string): EventInput => event('CLOSE', 'cs-assistant', at);

const given = (data: JsonObject = {}): Stop => take(written(data), give()).stop;
const registered = (): Stop => takeAll(given(), [back(on(24, '10:00:00')), register(on(24, '10:30:00'))]);
const due = ({ case: { deadlines } }: Stop): readonly string[] =>
  deadlines.map(({ id, dueAt }) => `${id} ${dueAt}`).toSorted();
const lane = ({ case: { state } }: Stop, name: string): unknown =>
  (state as { open: { [lane: string]: unknown } }).open[name];
function ticked(stop: Stop, now: string): { readonly stop: Stop; readonly said: readonly string[] } {
  const next = desk.tick(stop.case, now);
  if (!next.ok) throw new Error(next.refusal.code);
  return { stop: { case: next.case, at: now }, said: said(next.effects) };
}

describe('the order is written and given at once (2.2.1.1)', () => {
  test('it is printed, and five minutes later the supervisor hears that it is still on the desk', () => {
    expect(due(written())).toEqual([
      'handing 2026-11-24T00:00:00+08:00',
      MONTH,
      'repair 2026-11-24T23:55:00+08:00',
    ]);
    expect(ticked(written(), on(24, '00:00:00')).said).toEqual([]);
    const late = ticked(written(), on(24, '00:00:01'));
    expect(late.said).toEqual(['tell cs-supervisor', 'tell cs-assistant']);
    expect(lane(take(late.stop, give(undefined, on(24, '00:01:00'))).stop, 'job')).toBe('withEngineering');
  });

  test.each<[JsonObject, readonly string[]]>([
    [{ filled: true }, ['order-number-missing 2.2.1.1']],
    [{ orderNo: NO, filled: false }, ['order-not-filled 2.2.1.1']],
    [{ orderNo: NO }, ['order-not-filled 2.2.1.1']],
  ])('with %j it does not go to engineering', (data, rules) => {
    expect(why(refusal(written(), give(data)))).toEqual(['CONDITION_NOT_MET', ...rules]);
  });
});

describe('it comes back (2.2.1.2, 2.2.1.4)', () => {
  test('undone only with the cause, and goes on to completion', () => {
    const undone = (data: JsonObject): EventInput => back(on(24, '10:00:00'), { done: false, ...data });
    expect(why(refusal(given(), undone({})))).toEqual([
      'CONDITION_NOT_MET',
      'unfinished-without-cause 2.2.1.4',
    ]);
    const again = take(given(), undone({ cause: '等配件' }));
    expect(lane(again.stop, 'job')).toBe('withEngineering');
    expect(said(again.effects)).toContain('tell cs-supervisor');
    expect(due(again.stop)).toContain('repair 2026-11-24T23:55:00+08:00');
  });

  test('a late one wants its cause by the end of that day', () => {
    const late = ticked(given(), on(24, '23:56:00')).stop;
    expect(due(late)).toContain('daily 2026-11-25T00:00:00+08:00');
    expect(ticked(late, on(25, '00:00:00')).said).toEqual(['tell cs-assistant', 'tell cs-supervisor']);
    const cause = event('NOTE_CAUSE', 'cs-assistant', on(24, '23:57:00'), {
      cause: '缺配件',
      customerTold: true,
    });
    expect(ticked(take(late, cause).stop, on(25, '00:00:00')).said).toEqual([]);
  });

  test('one that was back in time but entered after the alarm owes nothing', () => {
    const late = ticked(given(), on(25, '08:00:00')).stop;
    const entered = desk.apply(late.case, back(on(24, '23:55:00')), { now: on(25, '08:01:00') });
    if (!entered.ok) throw new Error(entered.refusal.code);
    expect(said(entered.effects)).toEqual(expect.arrayContaining(['withdraw repair', 'withdraw daily']));
    const stop = takeAll({ case: entered.case, at: on(25, '08:01:00') }, [
      register(on(25, '08:10:00')),
      visit(on(25, '09:00:00')),
    ]);
    expect(take(stop, close(on(25, '09:10:00'))).stop.case.state).toBe('closed');
  });

  test('a second late, it is not closed without its cause', () => {
    const late = takeAll(given(), [
      back(on(24, '23:55:01')),
      register(on(25, '08:10:00')),
      visit(on(25, '09:00:00')),
    ]);
    expect(why(refusal(late, close(on(25, '09:10:00'))))).toEqual([
      'CONDITION_NOT_MET',
      'late-without-cause 2.2.1.4',
    ]);
  });

  test('a simple one comes back done only with the time of arrival', () => {
    const simple = given({ class: 'simple' });
    expect(due(simple)).toContain('arrival 2026-11-24T00:04:00+08:00');
    expect(why(refusal(simple, back(on(24, '00:10:00'))))).toEqual([
      'CONDITION_NOT_MET',
      'nobody-has-arrived 2.4.3',
    ]);
    const there = take(simple, event('ARRIVE', 'engineer', on(24, '00:04:00'))).stop;
    expect(lane(there, 'limit')).toBe('inTime');
  });

  test('a major one of its own waits for plan and date; one inside a repair for the repair’s', () => {
    expect(why(refusal(given({ class: 'major' }), back(on(28, '10:00:00'))))).toEqual([
      'CONDITION_NOT_MET',
      'date-not-set A4',
    ]);
    expect(
      lane(take(given({ class: 'major', insideRepair: true }), back(on(28, '10:00:00'))).stop, 'job'),
    ).toBe('returned');
    const date = event('SET_DATE', 'engineering-head', on(25, '10:00:00'), { doneBy: '2026-12-01' });
    expect(why(refusal(given({ class: 'major' }), date))).toEqual([
      'CONDITION_NOT_MET',
      'plan-not-approved A4',
    ]);
  });
});

describe('it is registered, then the customer called back, who signs (2.2.1.3)', () => {
  test('under the number that it went out with', () => {
    const returned = take(given(), back(on(24, '10:00:00'))).stop;
    expect(refusal(returned, visit(on(24, '10:10:00'))).code).toBe('EVENT_NOT_EXPECTED');
    expect(why(refusal(returned, register(on(24, '10:10:00'), 'WX-9')))).toEqual([
      'CONDITION_NOT_MET',
      'order-number-differs 2.2.1.3',
    ]);
    expect(why(refusal(returned, close(on(24, '10:10:00'))))).toEqual([
      'CONDITION_NOT_MET',
      'no-call-back 2.2.1.3',
      'order-not-registered 2.2.1.3',
    ]);
  });

  test.each<[JsonObject, string]>([
    [{ signed: false }, 'call-back-not-signed 2.2.1.3'],
    [{ method: 'site-check' }, 'customer-not-asked 2.2.1.3'],
    [{ method: 'repair-case' }, 'no-repair-behind-it A41'],
  ])('with %j it is no call back', (data, rule) => {
    expect(why(refusal(registered(), visit(on(24, '12:00:00'), data)))).toEqual(['CONDITION_NOT_MET', rule]);
  });

  test('what was wrong on an order that is signed and back is put right in the register, and nothing is printed', () => {
    const wrong = { place: { building: '3栋', room: '1601' }, orderNo: 'WX-9', reason: '房号听错' };
    const correct = event('CORRECT_ORDER', 'cs-assistant', on(24, '10:40:00'), wrong);
    const fixed = take(registered(), correct);
    expect(said(fixed.effects)).toEqual(['tell cs-supervisor']);
    expect(fixed.stop.case.context.facts).toMatchObject({ place: wrong.place, orderNo: NO });
    const { reason: _, ...silent } = wrong;
    expect(refusal(registered(), { ...correct, data: silent }).code).toBe('CONDITION_NOT_MET');
    // While it is out, the new order takes its place, under its own number.
    const out = take(given(), { ...correct, at: on(24, '09:00:00') });
    expect(said(out.effects)).toContain('issue repair-order ×1');
    expect(out.stop.case.context.facts).toMatchObject({ orderNo: 'WX-9' });
  });

  test('not repaired means back to engineering, with the class’s time again', () => {
    const again = take(registered(), visit(on(25, '12:00:00'), { repaired: false })).stop;
    expect(lane(again, 'job')).toBe('withEngineering');
    expect(due(again)).toEqual(['month 2026-12-25T12:00:00+08:00', 'repair 2026-11-26T12:00:00+08:00']);
    expect(refusal(again, visit(on(25, '12:10:00'))).code).toBe('EVENT_NOT_EXPECTED');
  });

  test('signed and content, it is closed', () => {
    const called = take(registered(), visit(on(24, '12:00:00'))).stop;
    expect(take(called, close(on(24, '12:10:00'))).stop.case).toMatchObject({
      state: 'closed',
      deadlines: [],
    });
  });
});

test('an order out for a month is told of, and reviewed for the next (2.4.7)', () => {
  const major = given({ class: 'major' });
  expect(ticked(major, '2026-12-23T23:55:00+08:00').said).toEqual([]);
  const month = ticked(major, '2026-12-23T23:55:01+08:00');
  expect(month.said).toEqual(['tell cs-supervisor', 'tell cs-assistant']);
  const review = event('REVIEW_UNRETURNED', 'cs-supervisor', '2026-12-24T10:00:00+08:00', {
    cause: '厂家停产',
    customerTold: true,
  });
  expect(due(take(month.stop, review).stop)).toEqual(['month 2027-01-24T10:00:00+08:00']);
});
