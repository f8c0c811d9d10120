import { describe, expect, test } from 'vitest';
import type { EventInput } from '../../src/core/case/model.ts';
import type { JsonObject } from '../../src/core/text.ts';
import { desk, listed, refusal, type Stop, said, take, takeAll, why } from './walk.ts';

const NO = 'ZC-2026-1123-01';
const HOME = { building: '3栋', room: '1501' };
const RECORDED = '2026-11-23T23:55:00+08:00';
const on = (day: number, time: string): string => `2026-11-${day}T${time}+08:00`;

const event = (type: string, by: string, at: string, data: JsonObject = {}): EventInput => ({
  type,
  by,
  at,
  data,
});
const ok = { method: 'phone', repaired: true, quality: 'satisfied', attitude: 'satisfied' };

/** A report at five to midnight. */
function recorded(data: JsonObject = {}, at: string = RECORDED): Stop {
  const opened = desk.open('repair', {
    id: 'r',
    now: at,
    by: 'receptionist',
    data: { source: 'phone', place: HOME, description: '厨房水槽下水管渗水', ...data },
  });
  if (!opened.ok) throw new Error(opened.refusal.code);
  return { case: opened.case, at };
}
const refer = (at: string): EventInput => event('REFER', 'receptionist', at, { slipNo: NO });
const signed = (at: string): EventInput => event('SIGN_FOR', 'engineering-head', at);
const arranged = (at: string, access = 'owner-attends'): EventInput =>
  event('ARRANGE_ACCESS', 'cs-assistant', at, { access });
const arrive = (at: string): EventInput => event('ARRIVE', 'engineer', at);
const finish = (at: string, data: JsonObject = {}): EventInput =>
  event('FINISH', 'engineer', at, { presence: 'owner', remedy: '更换接头', ...data });
const back = (at: string, data: JsonObject = {}): EventInput =>
  event('RETURN_SLIP', 'cs-assistant', at, { slipNo: NO, signedByDepartment: true, ...data });
const callBack = (at: string, data: JsonObject = {}): EventInput =>
  event('CALL_BACK', 'cs-assistant', at, { ...ok, ...data });
const close = (at: string): EventInput => event('CLOSE', 'cs-assistant', at);

const working = (data: JsonObject = { class: 'general' }): Stop =>
  takeAll(recorded(data), [
    refer(on(23, '23:57:00')),
    signed(on(23, '23:58:00')),
    arranged(on(23, '23:59:00')),
  ]);
const due = ({ case: { deadlines } }: Stop): readonly string[] =>
  deadlines.map(({ id, dueAt }) => `${id} ${dueAt}`).toSorted();
const lane = ({ case: { state } }: Stop, name: string): unknown =>
  (state as { open: { [lane: string]: unknown } }).open[name];
const MONTH = 'month 2026-12-23T23:55:00+08:00';

/** What a passed deadline tells, and the case after it. */
function ticked(stop: Stop, now: string): { readonly stop: Stop; readonly said: readonly string[] } {
  const next = desk.tick(stop.case, now);
  if (!next.ok) throw new Error(next.refusal.code);
  return { stop: { case: next.case, at: now }, said: said(next.effects) };
}

describe('the class and its limit (2.4.3, A3, A4, A24)', () => {
  test.each([
    ['general', 'repair 2026-11-24T23:55:00+08:00'],
    ['large', 'repair 2026-11-30T23:55:00+08:00'],
  ])('a %s repair is due from its record', (name, limit) => {
    expect(due(recorded({ class: name }))).toEqual([MONTH, limit]);
  });

  test('one without a class keeps a general one’s limit until it is sorted', () => {
    expect(due(recorded())).toEqual([MONTH, 'repair 2026-11-24T23:55:00+08:00']);
    expect(why(refusal(recorded(), refer(on(23, '23:56:00'))))).toEqual([
      'CONDITION_NOT_MET',
      'class-missing 2.4.3',
    ]);
    const major = take(recorded(), event('CLASSIFY', 'cs-assistant', on(24, '00:10:00'), { class: 'major' }));
    expect(due(major.stop)).toEqual([MONTH]);
    expect(said(major.effects)).toContain('tell property-manager');
  });

  test.each(['simple', 'emergency'])('for a %s one somebody is there five minutes after the word', (name) => {
    expect(due(recorded({ class: name }))).toEqual([MONTH]);
    const told = take(recorded({ class: name }), refer(on(23, '23:57:30')));
    expect(due(told.stop)).toEqual(['arrival 2026-11-24T00:02:30+08:00', MONTH]);
    expect(said(told.effects)).toEqual(
      expect.arrayContaining(['issue referral-slip ×1', 'tell engineering-head']),
    );
    expect(lane(take(told.stop, arrive(on(24, '00:02:30'))).stop, 'limit')).toBe('inTime');
    expect(lane(take(told.stop, arrive(on(24, '00:02:31'))).stop, 'limit')).toBe('late');
  });

  test('an emergency goes straight to the supervisor, who names one person before it is closed', () => {
    const opened = desk.open('repair', {
      id: 'e',
      now: RECORDED,
      by: 'cs-assistant',
      data: { source: 'staff', place: { area: '大堂' }, description: '单元门打不开', class: 'emergency' },
    });
    expect(opened.ok && said(opened.effects)).toContain('tell cs-supervisor');
    const stop = working({ class: 'emergency' });
    expect(why(refusal(stop, close(on(24, '00:00:00'))))).toContain('nobody-named 2.4.2');
  });

  test('reclassifying needs a reason, and the time still runs from the record', () => {
    const stop = working();
    const change = (data: JsonObject): EventInput =>
      event('RECLASSIFY', 'engineering-head', on(24, '20:00:00'), data);
    expect(why(refusal(stop, change({ class: 'large' })))).toEqual([
      'CONDITION_NOT_MET',
      'reclassified-without-reason A24',
    ]);
    const large = take(stop, change({ class: 'large', reason: '须重新穿线' })).stop;
    expect(due(large)).toEqual([MONTH, 'repair 2026-11-30T23:55:00+08:00']);
  });

  test('a general repair that turns out large after its day is late no more', () => {
    const alarmed = ticked(working(), on(25, '08:00:00')).stop;
    const large = take(
      alarmed,
      event('RECLASSIFY', 'cs-supervisor', on(25, '08:30:00'), { class: 'large', reason: '须重新穿线' }),
    ).stop;
    expect(lane(take(large, finish(on(26, '10:00:00'))).stop, 'limit')).toBe('inTime');
  });
});

describe('a major repair (2.4.3, 2.4.7, A4)', () => {
  const stop = (): Stop => working({ class: 'major' });
  const approve = (approved: boolean): EventInput =>
    event('APPROVE_PLAN', 'property-manager', on(25, '10:00:00'), { approved, plan: '更换立管' });
  const date = (doneBy: string, data: JsonObject = {}, at = on(25, '11:00:00')): EventInput =>
    event('SET_DATE', 'engineering-head', at, { doneBy, ...data });

  test('has no deadline until its plan is approved and a date set', () => {
    expect(due(stop())).toEqual([MONTH]);
    expect(why(refusal(stop(), date('2026-12-01')))).toEqual(['CONDITION_NOT_MET', 'plan-not-approved A4']);
    expect(why(refusal(take(stop(), approve(false)).stop, date('2026-12-01')))).toContain(
      'plan-not-approved A4',
    );
    const planned = take(stop(), approve(true)).stop;
    expect(due(planned)).toEqual([MONTH]);
    expect(why(refusal(planned, date('2026-11-24')))).toEqual(['CONDITION_NOT_MET', 'date-past A4']);
    const dated = take(planned, date('2026-12-01')).stop;
    expect(due(dated)).toEqual([MONTH, 'repair 2026-12-02T00:00:00+08:00']);
    expect(why(refusal(dated, date('2026-12-05', {}, on(26, '09:00:00'))))).toEqual([
      'CONDITION_NOT_MET',
      'date-moved-without-reason A4',
    ]);
  });

  test('is not done before it is planned', () => {
    expect(why(refusal(stop(), finish(on(26, '10:00:00'))))).toEqual([
      'CONDITION_NOT_MET',
      'done-without-plan A4',
    ]);
    expect(why(refusal(take(stop(), approve(true)).stop, finish(on(26, '10:00:00'))))).toEqual([
      'CONDITION_NOT_MET',
      'date-not-set A4',
    ]);
  });

  test('only a major one has a plan, and only management approves it', () => {
    expect(why(refusal(working(), approve(true)))).toEqual([
      'CONDITION_NOT_MET',
      'only-major-has-a-plan 2.4.3',
    ]);
    expect(refusal(stop(), { ...approve(true), by: 'engineering-head' }).code).toBe('ROLE_NOT_ALLOWED');
  });

  test('shows up after a month without a date, is reviewed, and shows up again after the next', () => {
    expect(ticked(stop(), '2026-12-23T23:55:00+08:00').said).toEqual([]);
    const month = ticked(stop(), '2026-12-23T23:55:01+08:00');
    expect(month.said).toEqual(['tell cs-supervisor', 'tell cs-assistant']);
    const review = (data: JsonObject, at: string): EventInput =>
      event('REVIEW_UNRETURNED', 'cs-supervisor', at, { cause: '方案待批', ...data });
    expect(why(refusal(month.stop, review({ customerTold: false }, '2026-12-24T09:00:00+08:00')))).toEqual([
      'CONDITION_NOT_MET',
      'customer-not-told 2.4.5',
    ]);
    expect(
      why(
        refusal(
          month.stop,
          review({ customerTold: true }, '2026-12-23T23:00:00+08:00'),
          '2026-12-23T23:00:00+08:00',
        ),
      ),
    ).toContain('review-too-early 2.4.7');
    const next = take(month.stop, review({ customerTold: true }, '2026-12-24T09:00:00+08:00'));
    expect(due(next.stop)).toEqual(['month 2027-01-24T09:00:00+08:00']);
    expect(said(next.effects)).toContain('tell cs-supervisor');
  });
});

describe('late and not done (2.4.5, 2.4.6)', () => {
  const LIMIT = '2026-11-24T23:55:00+08:00';

  test('at the limit nothing is said; a second later the keeper goes on site and the owner hears', () => {
    expect(ticked(working(), LIMIT).said).toEqual([]);
    expect(ticked(working(), on(24, '23:55:01')).said).toEqual([
      'tell building-keeper',
      'tell cs-supervisor',
      'tell engineering-head',
      'tell cs-assistant',
      'tell owner',
    ]);
  });

  test('every step that could be taken before the alarm can be taken after it', () => {
    const alarmed = ticked(working(), on(25, '00:00:00')).stop;
    expect(listed(alarmed, 'cs-assistant')).toEqual(listed({ ...working(), at: alarmed.at }, 'cs-assistant'));
  });

  test('done at the limit and entered after it withdraws the alarm and owes no reason', () => {
    const alarmed = ticked(working(), on(25, '09:00:00')).stop;
    const entered = desk.apply(alarmed.case, finish(LIMIT), { now: on(25, '09:01:00') });
    if (!entered.ok) throw new Error(entered.refusal.code);
    expect(said(entered.effects)).toContain('withdraw repair');
    const stop = { case: entered.case, at: on(25, '09:01:00') };
    expect(lane(stop, 'limit')).toBe('inTime');
    const called = takeAll(stop, [back(on(25, '10:00:00')), callBack(on(25, '10:10:00'))]);
    expect(take(called, close(on(25, '10:20:00'))).stop.case.state).toBe('closed');
  });

  test('one second after the limit is late, and is not closed without its reason', () => {
    const late = takeAll(working(), [
      finish(on(24, '23:55:01')),
      back(on(25, '09:00:00')),
      callBack(on(25, '09:10:00')),
    ]);
    expect(lane(late, 'limit')).toBe('late');
    expect(why(refusal(late, close(on(25, '09:20:00'))))).toEqual([
      'CONDITION_NOT_MET',
      'late-without-cause 2.4.6',
    ]);
    const cause = (customerTold: boolean): EventInput =>
      event('NOTE_CAUSE', 'cs-assistant', on(25, '09:15:00'), { cause: '配件缺货', customerTold });
    expect(why(refusal(late, cause(false)))).toEqual(['CONDITION_NOT_MET', 'customer-not-told 2.4.5']);
    const noted = take(late, cause(true)).stop;
    expect(take(noted, close(on(25, '09:20:00'))).stop.case.state).toBe('closed');
  });

  test('a reason names a day to look again, and that day passes', () => {
    const noted = take(
      working(),
      event('NOTE_CAUSE', 'engineer', on(24, '10:00:00'), {
        cause: '配件缺货',
        customerTold: true,
        expected: '2026-11-24',
      }),
    ).stop;
    expect(due(noted)).toContain('expected 2026-11-25T00:00:00+08:00');
    expect(ticked(noted, on(25, '00:00:00')).said).toContain('tell cs-assistant');
  });
});

describe('waiting for the customer', () => {
  const suspend = (holdUp: string): EventInput =>
    event('SUSPEND', 'cs-assistant', on(24, '10:00:00'), { holdUp });

  test('the clock stands still for the customer, not for material', () => {
    expect(why(refusal(working(), suspend('material')))).toEqual([
      'CONDITION_NOT_MET',
      'clock-not-for-us 2.4.5',
    ]);
    const held = take(working(), suspend('customer-asks')).stop;
    expect(ticked(held, on(28, '10:00:00')).said).toEqual([]);
    const again = take(held, event('RESUME', 'cs-assistant', on(26, '10:00:00'))).stop;
    expect(due(again)).toEqual([MONTH, 'repair 2026-11-26T23:55:00+08:00']);
    expect(
      why(
        refusal(
          held,
          event('RECLASSIFY', 'cs-supervisor', on(25, '10:00:00'), { class: 'large', reason: '变大' }),
        ),
      ),
    ).toEqual(['CONDITION_NOT_MET', 'clock-stands-still A24']);
  });
});

describe('the way into a home (3.2.1.2, 3.2.1.3)', () => {
  const referred = (): Stop =>
    takeAll(recorded({ class: 'general' }), [refer(on(23, '23:57:00')), signed(on(23, '23:58:00'))]);
  const access = (data: JsonObject): EventInput =>
    event('ARRANGE_ACCESS', 'cs-assistant', on(24, '08:00:00'), data);

  test('must be settled, and somebody be there unless a key was left', () => {
    expect(why(refusal(referred(), finish(on(24, '10:00:00'))))).toEqual([
      'CONDITION_NOT_MET',
      'no-way-in 3.2.1.3',
    ]);
    const attends = take(referred(), access({ access: 'owner-attends' })).stop;
    expect(why(refusal(attends, finish(on(24, '10:00:00'), { presence: 'nobody' })))).toEqual([
      'CONDITION_NOT_MET',
      'nobody-at-home 3.2.1.3',
    ]);
    const { presence: _, ...unsaid } = { presence: 'owner', remedy: '更换接头' };
    expect(why(refusal(attends, event('FINISH', 'engineer', on(24, '10:00:00'), unsaid)))).toEqual([
      'CONDITION_NOT_MET',
      'presence-not-stated 3.2.1.3',
    ]);
  });

  test('a key left is explained and consented to, and opens a visit with the key', () => {
    expect(why(refusal(referred(), access({ access: 'key-left' })))).toEqual([
      'CONDITION_NOT_MET',
      'owner-has-not-agreed 3.2.2.2',
      'repair-not-explained 3.2.1.2',
    ]);
    const left = take(referred(), access({ access: 'key-left', explained: true, ownerConsents: true }));
    expect(said(left.effects)).toEqual(['open repair-visit', 'tell key-keeper']);
    expect(left.effects[0]).toMatchObject({
      data: { source: 'case', place: HOME, description: '厨房水槽下水管渗水' },
      link: 'r',
    });
    expect(take(left.stop, finish(on(24, '10:00:00'), { presence: 'nobody' })).stop.case.state).toBeDefined();
  });

  test('nobody at home: the owner is asked again, and no repair is done on the old word', () => {
    const tried = take(
      take(referred(), access({ access: 'someone-home' })).stop,
      event('NOT_AT_HOME', 'engineer', on(24, '09:00:00')),
    );
    expect(said(tried.effects)).toEqual(['tell cs-assistant', 'tell owner']);
    expect(why(refusal(tried.stop, finish(on(24, '10:00:00'))))).toContain('no-way-in 3.2.1.3');
  });

  test('a shared part needs none of it', () => {
    const shared = takeAll(recorded({ class: 'general', source: 'patrol', place: { area: '车库' } }), [
      refer(on(23, '23:57:00')),
      signed(on(23, '23:58:00')),
    ]);
    const done = event('FINISH', 'engineer', on(24, '10:00:00'), { remedy: '更换灯管' });
    expect(lane(take(shared, done).stop, 'job')).toBe('returning');
  });
});

describe('warranty and price', () => {
  const quote = (at: string): EventInput => event('QUOTE', 'engineer', at, { amount: 8000 });

  test('under warranty the developer is told and the owner not charged', () => {
    const opened = desk.open('repair', {
      id: 'w',
      now: RECORDED,
      by: 'cs-assistant',
      data: { source: 'phone', place: HOME, description: '外窗渗水', class: 'large', inWarranty: true },
    });
    expect(opened.ok && said(opened.effects)).toContain('tell developer');
    const stop = working({ class: 'large', inWarranty: true });
    expect(why(refusal(stop, quote(on(24, '09:00:00'))))).toEqual([
      'CONDITION_NOT_MET',
      'free-in-warranty 建设工程质量管理条例 41',
    ]);
    expect(why(refusal(stop, finish(on(24, '10:00:00'), { charged: 8000 })))).toEqual([
      'CONDITION_NOT_MET',
      'charged-without-quote 物业管理条例 43',
    ]);
  });

  test('the owner agrees to the price before it is done, and pays no other', () => {
    const quoted = take(working(), quote(on(24, '09:00:00'))).stop;
    expect(why(refusal(quoted, finish(on(24, '10:00:00'), { charged: 8000 })))).toEqual([
      'CONDITION_NOT_MET',
      'price-not-agreed 物业管理条例 43',
    ]);
    const agree = (amount: number): EventInput =>
      event('AGREE_PRICE', 'owner', on(24, '09:30:00'), { amount, means: 'signature' });
    expect(why(refusal(quoted, agree(9000)))).toEqual([
      'CONDITION_NOT_MET',
      'amount-differs 物业管理条例 43',
    ]);
    const agreed = take(quoted, agree(8000)).stop;
    expect(why(refusal(agreed, finish(on(24, '10:00:00'), { charged: 9000 })))).toEqual([
      'CONDITION_NOT_MET',
      'charged-otherwise 物业管理条例 43',
    ]);
    expect(lane(take(agreed, finish(on(24, '10:00:00'), { charged: 8000 })).stop, 'job')).toBe('returning');
    expect(refusal(quoted, { ...agree(8000), by: 'engineer' }).code).toBe('ROLE_NOT_ALLOWED');
  });

  test('a price that is raised is agreed to anew', () => {
    const agreed = takeAll(working(), [
      quote(on(24, '09:00:00')),
      event('AGREE_PRICE', 'owner', on(24, '09:30:00'), { amount: 8000, means: 'signature' }),
      event('QUOTE', 'engineer', on(24, '09:40:00'), { amount: 12000 }),
    ]);
    expect(why(refusal(agreed, finish(on(24, '10:00:00'), { charged: 12000 })))).toContain(
      'price-not-agreed 物业管理条例 43',
    );
  });
});

describe('the slip and the call back (2.4.4)', () => {
  const done = (): Stop => take(working(), finish(on(24, '10:00:00'))).stop;
  const returned = (): Stop => take(done(), back(on(24, '11:00:00'))).stop;

  test('is numbered before it goes out', () => {
    expect(
      why(refusal(recorded({ class: 'general' }), event('REFER', 'receptionist', on(23, '23:56:00')))),
    ).toEqual(['CONDITION_NOT_MET', 'slip-number-missing 2.4.1']);
  });

  test.each<[JsonObject, readonly string[]]>([
    [{ slipNo: 'ZC-2026-1123-02' }, ['slip-number-differs 2.4.4']],
    [{ signedByDepartment: false }, ['slip-not-signed 2.4.4']],
  ])('comes back as it is in the register: %j is refused', (data, rules) => {
    expect(why(refusal(done(), back(on(24, '11:00:00'), data)))).toEqual(['CONDITION_NOT_MET', ...rules]);
  });

  test('one lost is replaced under a new number, with how it happened, and the supervisor hears', () => {
    const lost = (data: JsonObject): EventInput =>
      event('SLIP_LOST', 'cs-assistant', on(24, '10:30:00'), data);
    expect(why(refusal(done(), lost({ newSlipNo: NO })))).toEqual([
      'CONDITION_NOT_MET',
      'lost-without-reason 2.4.4',
      'number-used 2.4.4',
    ]);
    const found = take(done(), lost({ newSlipNo: 'ZC-2026-1124-09', reason: '交接时遗失' }));
    expect(said(found.effects)).toEqual([
      'issue referral-slip ×1',
      'tell cs-supervisor',
      'tell engineering-head',
    ]);
    expect(why(refusal(found.stop, back(on(24, '11:00:00'))))).toContain('slip-number-differs 2.4.4');
  });

  test('one that is wrong is put right, and time runs on', () => {
    const right = { place: { building: '3栋', room: '1601' }, reason: '房号听错' };
    const fixed = take(working(), event('CORRECT_SLIP', 'cs-assistant', on(24, '08:00:00'), right)).stop;
    expect(fixed.case.context.facts).toMatchObject({ place: right.place, slipNo: NO });
    expect(due(fixed)).toEqual(due(working()));
  });

  test('one that is signed and back stays as it is: what was wrong on it is put right in the register', () => {
    const wrong = { place: { building: '3栋', room: '1601' }, slipNo: 'ZC-9', reason: '房号听错' };
    const correct = event('CORRECT_SLIP', 'cs-assistant', on(24, '11:30:00'), wrong);
    const fixed = take(returned(), correct);
    expect(said(fixed.effects)).toEqual(['tell cs-supervisor']);
    expect(fixed.stop.case.context.facts).toMatchObject({ place: wrong.place, slipNo: NO });
    const { reason: _, ...silent } = wrong;
    expect(refusal(returned(), { ...correct, data: silent }).code).toBe('CONDITION_NOT_MET');
    // While it is out, the new slip takes its place.
    expect(said(take(working(), { ...correct, at: on(24, '08:00:00') }).effects)).toContain(
      'issue referral-slip ×1',
    );
  });

  test.each([
    ['before the slip is back', done, ['no-call-back 2.4.4', 'slip-not-back 2.4.4']],
    ['before the call back', returned, ['no-call-back 2.4.4']],
  ])('nothing is closed %s', (_, stop, rules) => {
    expect(why(refusal(stop(), close(on(24, '12:00:00'))))).toEqual(['CONDITION_NOT_MET', ...rules]);
    expect(refusal(stop(), close(on(24, '12:00:00'))).clause).toBe('2.4.4');
  });

  test.each<[JsonObject, string]>([
    [{ quality: null }, 'quality-not-asked 2.4.4'],
    [{ attitude: null }, 'attitude-not-asked 2.4.4'],
    [{ method: 'site-check' }, 'customer-not-asked 2.4.4'],
  ])('the call back with %j is no call back', (change, rule) => {
    const data = Object.fromEntries(
      Object.entries({ ...ok, ...change }).filter(([, value]) => value !== null),
    );
    const call = event('CALL_BACK', 'cs-assistant', on(24, '12:00:00'), data);
    expect(why(refusal(returned(), call))).toEqual(['CONDITION_NOT_MET', rule]);
  });

  test('a customer who is not reached is still owed a call', () => {
    const tried = take(returned(), event('CALL_BACK_FAILED', 'cs-assistant', on(24, '12:00:00'))).stop;
    expect(why(refusal(tried, close(on(24, '12:10:00'))))).toContain('no-call-back 2.4.4');
    expect(
      take(take(tried, callBack(on(24, '13:00:00'))).stop, close(on(24, '13:10:00'))).stop.case.state,
    ).toBe('closed');
  });

  test('bad words go to the supervisor', () => {
    expect(
      said(take(returned(), callBack(on(24, '12:00:00'), { attitude: 'dissatisfied' })).effects),
    ).toContain('tell cs-supervisor');
  });

  test('not repaired means a new round: the class’s time again, the slip out again, the first verdict kept', () => {
    const again = take(returned(), callBack(on(26, '12:00:00'), { repaired: false }));
    expect(lane(again.stop, 'job')).toBe('signing');
    expect(due(again.stop)).toEqual(['month 2026-12-26T12:00:00+08:00', 'repair 2026-11-27T12:00:00+08:00']);
    expect(said(again.effects)).toContain('issue referral-slip ×1');
    const late = takeAll(again.stop, [
      signed(on(26, '13:00:00')),
      finish(on(27, '12:00:01')),
      back(on(27, '13:00:00')),
      callBack(on(27, '14:00:00')),
    ]);
    expect(late.case.context.facts).toMatchObject({
      verdicts: [{ verdict: 'in-time' }, { verdict: 'overdue' }],
    });
    expect(why(refusal(late, close(on(27, '15:00:00'))))).toContain('late-without-cause 2.4.6');
  });

  test('the owner may say so himself, before anybody has called', () => {
    const again = take(done(), event('REOPEN', 'owner', on(24, '20:00:00'), { reason: '仍在滴水' })).stop;
    expect(lane(again, 'job')).toBe('signing');
  });
});

describe('withdrawn, void, sent back', () => {
  const withdraw = (data: JsonObject = { reason: '已自行修好' }): EventInput =>
    event('WITHDRAW', 'owner', on(24, '09:00:00'), data);

  test('a customer withdraws a repair in his home, with a reason, until it is done', () => {
    expect(why(refusal(working(), withdraw({})))).toEqual([
      'CONDITION_NOT_MET',
      'ended-without-reason 2.4.5',
    ]);
    expect(take(working(), withdraw()).stop.case).toMatchObject({ state: 'withdrawn', deadlines: [] });
    const done = take(working(), finish(on(24, '08:00:00'))).stop;
    expect(why(refusal(done, withdraw()))).toEqual(['CONDITION_NOT_MET', 'work-done-already 2.4.5']);
  });

  test('a shared part is repaired whether or not whoever reported it withdraws', () => {
    const shared = recorded({ class: 'general', place: { area: '车库' } });
    expect(why(refusal(shared, withdraw()))).toEqual(['CONDITION_NOT_MET', 'shared-part-stays 2.4.5']);
    const twice = event('VOID', 'cs-assistant', on(24, '09:00:00'), { kind: 'duplicate', reason: '重复' });
    expect(take(shared, twice).stop.case.state).toBe('voided');
    expect(refusal(shared, { ...twice, by: 'owner' }).code).toBe('ROLE_NOT_ALLOWED');
  });

  test('an unsigned slip comes back to the desk and is referred again', () => {
    const sent = take(recorded({ class: 'simple' }), refer(on(23, '23:57:00'))).stop;
    const unsigned = take(
      sent,
      event('RETURN_UNSIGNED', 'engineering-head', on(23, '23:58:00'), { reason: '房号写错' }),
    ).stop;
    expect(lane(unsigned, 'job')).toBe('recording');
    expect(lane(take(unsigned, refer(on(24, '00:00:00'))).stop, 'job')).toBe('signing');
  });

  test('a repair order is issued once a round, and only after the referral', () => {
    const issue = (at: string): EventInput => event('ISSUE_WORK_ORDER', 'cs-assistant', at);
    expect(why(refusal(recorded({ class: 'general' }), issue(on(24, '08:00:00'))))).toEqual([
      'CONDITION_NOT_MET',
      'no-order-before-referral 2.4.1',
    ]);
    const issued = take(working(), issue(on(24, '08:00:00')));
    expect(issued.effects).toMatchObject([
      { kind: 'open', procedure: 'work-order', data: { class: 'general', insideRepair: true } },
    ]);
    expect(why(refusal(issued.stop, issue(on(24, '09:00:00'))))).toEqual([
      'CONDITION_NOT_MET',
      'order-out-already A41',
    ]);
  });
});
