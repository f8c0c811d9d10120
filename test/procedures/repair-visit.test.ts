import { describe, expect, test } from 'vitest';
import type { EventInput } from '../../src/core/case/model.ts';
import type { JsonObject } from '../../src/core/text.ts';
import {
  before,
  desk,
  eventOf,
  listed,
  readScript,
  refusal,
  type Stop,
  said,
  take,
  takeAll,
  why,
} from './walk.ts';

const PROCEDURE = 'repair-visit';
const DAY = '2026-12-07';

const event = (
  type: string,
  by: string,
  data: JsonObject = {},
  time = '10:00:00',
  day = DAY,
): EventInput => ({
  type,
  by,
  at: `${day}T${time}+08:00`,
  data,
});
const start = readScript(PROCEDURE, 'main').start;
const opened = (): Stop => {
  const outcome = desk.open(PROCEDURE, { id: 'v', now: start.at, ...start });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return { case: outcome.case, at: start.at };
};
const consent = { jobs: [{ job: 'WX-2026-1207' }], until: '2026-12-20', notifyEachTime: false, signed: true };
const withKey = (change: JsonObject = {}) =>
  event(
    'ARRANGE_WITH_KEY',
    'cs-assistant',
    {
      job: 'WX-2026-1207',
      consent,
      keys: [{ no: 'A-1501-1' }],
      borrower: { role: 'engineer', id: 'en-04' },
      appointment: `${DAY}T09:30:00+08:00`,
      ...change,
    },
    '08:00:00',
  );
const attended = (access = 'owner-attends') =>
  event(
    'ARRANGE_ATTENDED',
    'receptionist',
    { job: 'WX-2026-1207', access, appointment: `${DAY}T09:30:00+08:00` },
    '08:00:00',
  );
const takeKey = (change: JsonObject = {}, time = '09:00:00') =>
  event(
    'TAKE_KEY',
    'key-keeper',
    { holder: { role: 'engineer', id: 'en-04' }, loanNo: 'JY-1', ...change },
    time,
  );
const enter = (change: JsonObject = {}, time = '09:30:00') =>
  event(
    'START',
    'engineer',
    { presence: 'nobody', adult: false, companion: 'en-04', crew: 'contractor', ...change },
    time,
  );
const back = (change: JsonObject = {}, time = '11:30:00', day = DAY) =>
  event(
    'RETURN_KEY',
    'key-keeper',
    {
      returner: { role: 'engineer', id: 'en-04' },
      handler: 'kk-01',
      lockedAway: true,
      doorLocked: true,
      ...change,
    },
    time,
    day,
  );
const done = (time = '10:00:00') => event('REPAIR_DONE', 'engineer', { work: '清通地漏' }, time);
const pass = (time = '10:10:00') => event('PASS_INSPECTION', 'engineering-head', { note: '无渗漏' }, time);
const management = event('MANAGEMENT_CONFIRMS', 'cs-supervisor', {}, '10:20:00');
const owner = (change: JsonObject = {}) =>
  event('OWNER_CONFIRMS', 'cs-assistant', { confirmedBy: 'owner', how: 'phone', ...change }, '10:30:00');
const lockUp = event('LOCK_UP', 'cs-assistant', { doorLocked: true }, '12:00:00');
const agreed = (change: JsonObject = {}): Stop => take(opened(), withKey(change)).stop;
const working = (): Stop => takeAll(agreed(), [takeKey(), enter()]);
const step = (stop: Stop) => (stop.case.state as { readonly open: unknown }).open;

describe('the way in (3.2.1.2, 3.2.1.3)', () => {
  test('the key left opens its loan, with all that the loan needs to know, and prints the receipt', () => {
    const { effects } = take(opened(), withKey());
    expect(said(effects)).toEqual([
      'set consent 2026-12-21T00:00:00+08:00',
      'set appointment 2026-12-07T09:30:00+08:00',
      'issue key-receipt ×1',
      'open key-loan',
      'tell key-keeper',
      'tell engineering-head',
    ]);
    const open = effects.find((effect) => effect.kind === 'open');
    const loan = desk.open('key-loan', {
      id: 'l',
      now: `${DAY}T08:00:00+08:00`,
      by: 'cs-assistant',
      data: open?.kind === 'open' ? (open.data as JsonObject) : {},
    });
    expect(loan.ok && loan.case.state).toBe('collecting');
  });

  test.each<[JsonObject, readonly string[]]>([
    [{ consent: { ...consent, signed: false } }, ['consent-not-signed 3.2.1.2']],
    [{ consent: { ...consent, until: '2026-12-06' } }, ['consent-expired 3.2.1.2']],
    [{ consent: { ...consent, jobs: [{ job: 'WX-9' }] } }, ['repair-outside-consent 3.2.1.2']],
    [{ borrower: { role: 'construction-worker' } }, ['crew-holds-key 3.2.3.1']],
    [{ appointment: `${DAY}T07:59:00+08:00` }, ['appointment-past 3.2.1.3']],
  ])('with %j no key is arranged', (change, rules) => {
    expect(why(refusal(opened(), withKey(change)))).toEqual(['CONDITION_NOT_MET', ...rules]);
  });

  test('without consent the key is not used: somebody is there instead', () => {
    const { consent: _, ...bare } = withKey().data as JsonObject;
    expect(why(refusal(opened(), { ...withKey(), data: bare }))).toContain('consent-missing 3.2.1.2');
    const stop = take(opened(), attended()).stop;
    expect(why(refusal(stop, takeKey()))).toContain('no-key-arranged 3.2.1.3');
    expect(why(refusal(stop, enter()))).toEqual(['CONDITION_NOT_MET', 'nobody-at-home 3.2.1.3']);
    expect(step(take(stop, enter({ presence: 'owner', adult: true })).stop)).toBe('repairing');
  });

  test('a child alone is nobody to open the door', () => {
    const stop = take(opened(), attended('someone-home')).stop;
    expect(why(refusal(stop, enter({ presence: 'someone-home' })))).toEqual([
      'CONDITION_NOT_MET',
      'child-alone 3.2.1.3',
    ]);
    take(stop, enter({ presence: 'someone-home', adult: true }));
  });

  test('nobody at home means another appointment, and a missed one sends somebody there', () => {
    const stop = take(opened(), attended()).stop;
    const late = desk.tick(stop.case, `${DAY}T09:30:01+08:00`);
    expect(late.ok && said(late.effects)).toEqual(['tell cs-assistant', 'tell building-keeper']);
    const nobody = take(stop, event('NOBODY_HOME', 'engineer', { noteLeft: true }, '09:40:00')).stop;
    expect([step(nobody), nobody.case.deadlines]).toEqual(['arranging', []]);
  });
});

describe('the key goes along with staff (3.2.4, 3.2.3.1)', () => {
  test.each<[JsonObject, string]>([
    [{ holder: { role: 'construction-worker' } }, 'crew-holds-key 3.2.3.1'],
    [{ holder: { role: 'outsider' } }, 'crew-holds-key 3.2.3.1'],
  ])('not with %j', (change, rule) => {
    expect(why(refusal(agreed(), takeKey(change)))).toEqual(['CONDITION_NOT_MET', rule]);
  });

  test('by its entry in the register, and after the owner was told where he wants it', () => {
    const { loanNo: _, ...bare } = takeKey().data as JsonObject;
    expect(why(refusal(agreed(), { ...takeKey(), data: bare }))).toEqual([
      'CONDITION_NOT_MET',
      'loan-not-registered 3.2.3.2',
    ]);
    const notify = agreed({ consent: { ...consent, notifyEachTime: true } });
    expect(why(refusal(notify, takeKey()))).toEqual(['CONDITION_NOT_MET', 'owner-not-told 3.2.1.2']);
    take(notify, takeKey({ ownerToldAt: `${DAY}T08:30:00+08:00` }));
  });

  test('the consent is judged again on the day', () => {
    const stop = agreed({ consent: { ...consent, until: DAY } });
    const tomorrow = { ...takeKey(), at: '2026-12-08T00:00:00+08:00' };
    expect(why(refusal(stop, tomorrow))).toEqual(['CONDITION_NOT_MET', 'consent-expired 3.2.1.2']);
    take(stop, takeKey({}, '23:59:59'));
    const lapsed = desk.tick(stop.case, '2026-12-08T00:00:00+08:00');
    expect(lapsed.ok && said(lapsed.effects)).toContain('tell key-keeper');
  });

  test('nobody enters an empty home without the key in a colleague’s hand', () => {
    expect(why(refusal(agreed(), enter()))).toEqual(['CONDITION_NOT_MET', 'key-not-taken 3.2.4']);
    const { companion: _, ...alone } = enter().data as JsonObject;
    const out = take(agreed(), takeKey()).stop;
    expect(why(refusal(out, { ...enter(), data: alone }))).toEqual(['CONDITION_NOT_MET', 'crew-alone 3.2.4']);
  });

  test('is due back at midnight, then alarms; late with its reason, and the step is still taken', () => {
    expect(working().case.deadlines.find(({ id }) => id === 'key')?.dueAt).toBe('2026-12-08T00:00:00+08:00');
    const late = desk.tick(working().case, '2026-12-08T00:00:00+08:00');
    expect(late.ok && said(late.effects)).toEqual([
      'tell key-keeper',
      'tell cs-supervisor',
      'tell engineering-head',
    ]);
    const next = back({}, '00:30:00', '2026-12-08');
    expect(why(refusal(working(), next))).toEqual(['CONDITION_NOT_MET', 'late-without-reason 3.2.2.3']);
    take(working(), { ...next, data: { ...next.data, lateReason: '抢修' } });
  });

  test('once back, work in the empty home waits for the key', () => {
    const stop = take(working(), back({}, '09:50:00')).stop;
    expect(why(refusal(stop, done()))).toEqual(['CONDITION_NOT_MET', 'key-not-taken 3.2.4']);
    expect(step(takeAll(stop, [takeKey({}, '09:55:00'), done()]))).toBe('inspecting');
    expect(why(refusal(stop, back({}, '09:51:00')))).toContain('key-not-out 3.2.3.3');
  });
});

describe('the order of the checks (3.2.4, 3.2.1.2)', () => {
  test('repair, inspection, both confirmations, key and lock: no step before the one before it', () => {
    const inspecting = take(working(), done()).stop;
    const confirming = take(inspecting, pass()).stop;
    for (const [stop, early] of [
      [working(), pass()],
      [working(), management],
      [working(), lockUp],
      [inspecting, owner()],
      [inspecting, lockUp],
      [confirming, lockUp],
      [take(confirming, management).stop, lockUp],
      [take(confirming, owner()).stop, lockUp],
    ] as const)
      expect(refusal(stop, early).code).toBe('EVENT_NOT_EXPECTED');
    expect(step(confirming)).toEqual({ confirming: { management: 'waiting', owner: 'waiting' } });
    const both = takeAll(confirming, [management, owner()]);
    expect(step(both)).toBe('lockingUp');
    expect(why(refusal(both, lockUp))).toEqual(['CONDITION_NOT_MET', 'key-still-out 3.2.4']);
    const closed = takeAll(both, [back(), lockUp]);
    expect([closed.case.state, closed.case.deadlines]).toEqual(['closed', []]);
  });

  test('the owner may confirm before management does', () => {
    const stop = takeAll(working(), [
      done(),
      pass(),
      { ...owner(), at: `${DAY}T10:15:00+08:00` },
      management,
    ]);
    expect(step(stop)).toBe('lockingUp');
  });

  test.each<[EventInput]>([[event('FAIL_INSPECTION', 'engineer', { reason: '渗水' }, '10:10:00')]])(
    '%j sends it back to the crew',
    (failed) => {
      const stop = takeAll(working(), [done(), failed]);
      expect(step(stop)).toBe('repairing');
      expect(refusal(stop, pass('10:20:00')).code).toBe('EVENT_NOT_EXPECTED');
    },
  );

  test.each(['MANAGEMENT_REJECTS', 'OWNER_REJECTS'])(
    '%s: repaired, inspected and confirmed by both again',
    (type) => {
      const by = type === 'OWNER_REJECTS' ? 'owner' : 'cs-supervisor';
      const stop = takeAll(working(), [done(), pass(), event(type, by, { reason: '不平整' }, '10:20:00')]);
      expect([step(stop), stop.case.deadlines.some(({ id }) => id === 'confirmation')]).toEqual([
        'repairing',
        false,
      ]);
      expect(step(takeAll(stop, [done('10:30:00'), pass('10:40:00')]))).toEqual({
        confirming: { management: 'waiting', owner: 'waiting' },
      });
    },
  );

  test('the owner confirms himself, or an agent with his written authority', () => {
    const stop = takeAll(working(), [done(), pass()]);
    for (const confirmedBy of ['resident', 'agent'])
      expect(why(refusal(stop, owner({ confirmedBy })))).toEqual([
        'CONDITION_NOT_MET',
        'not-the-owner 3.2.1.2',
      ]);
    take(stop, owner({ confirmedBy: 'agent', authority: '2026-11-20' }));
  });

  test('engineering inspects, and customer service locks up: nobody else', () => {
    const stop = before(PROCEDURE, 'main', 'PASS_INSPECTION');
    const inspection = eventOf(PROCEDURE, 'main', 'PASS_INSPECTION');
    for (const by of ['cs-assistant', 'construction-worker', 'owner'])
      expect(refusal(stop, { ...inspection, by }).code).toBe('ROLE_NOT_ALLOWED');
    expect(listed(before(PROCEDURE, 'main', 'LOCK_UP'), 'engineer')).not.toContain('LOCK_UP');
  });

  test('a confirmation that does not come is asked for after three days, and still taken then', () => {
    const stop = takeAll(working(), [done(), pass(), back({}, '10:15:00'), management]);
    const late = desk.tick(stop.case, '2026-12-10T10:10:01+08:00');
    expect(late.ok && said(late.effects)).toEqual(['tell building-keeper', 'tell cs-supervisor']);
    take(stop, { ...owner(), at: '2026-12-11T09:00:00+08:00' });
  });
});

describe('what goes wrong', () => {
  const breakOff = (doorLocked: boolean, time = '10:00:00') =>
    event('BREAK_OFF', 'engineer', { reason: '缺配件', doorLocked }, time);

  test('a visit is broken off with the door locked and the key back, and goes on at another appointment', () => {
    expect(why(refusal(working(), breakOff(true)))).toEqual(['CONDITION_NOT_MET', 'key-still-out 3.2.4']);
    const keyBack = take(working(), back({}, '09:50:00')).stop;
    expect(why(refusal(keyBack, breakOff(false)))).toEqual(['CONDITION_NOT_MET', 'door-not-locked 3.2.4']);
    expect(step(take(keyBack, breakOff(true)).stop)).toBe('arranging');
  });

  test('what is repaired needs only the inspection at the next visit', () => {
    const inspection = event('START_INSPECTION', 'engineer', { presence: 'owner', adult: true }, '11:00:00');
    expect(why(refusal(agreed(), inspection))).toEqual([
      'CONDITION_NOT_MET',
      'CONDITION_NOT_MET /context/facts/repairedAt 3.2.4',
    ]);
    const repaired = takeAll(working(), [done(), back({}, '10:10:00'), breakOff(true, '10:15:00')]);
    const again = take(repaired, {
      ...attended(),
      at: `${DAY}T10:20:00+08:00`,
      data: { ...attended().data, appointment: `${DAY}T11:00:00+08:00` },
    }).stop;
    expect(step(take(again, inspection).stop)).toBe('inspecting');
  });

  test('an owner who takes his consent back stops the visit; the key comes back before anything ends', () => {
    const withdrawn = take(working(), event('WITHDRAW_CONSENT', 'owner', { reason: '本人到场' })).stop;
    expect(step(withdrawn)).toBe('arranging');
    const callOff = event('WITHDRAW', 'owner', { reason: '不修了' }, '10:05:00');
    expect(why(refusal(withdrawn, callOff))).toEqual(['CONDITION_NOT_MET', 'key-still-out 3.2.4']);
    const returned = take(withdrawn, back({}, '10:10:00')).stop;
    expect(take(returned, { ...callOff, at: `${DAY}T10:15:00+08:00` }).stop.case.state).toBe('withdrawn');
  });

  test('a lost key is told at once, and is no longer waited for', () => {
    const { stop, effects } = take(
      working(),
      event('REPORT_KEY_LOSS', 'engineer', { circumstances: '不见了' }),
    );
    expect(said(effects)).toEqual(
      expect.arrayContaining(['tell cs-supervisor', 'tell security-head', 'tell key-keeper']),
    );
    expect(stop.case.deadlines.map(({ id }) => id)).toEqual(['consent']);
    expect(why(refusal(agreed(), event('REPORT_KEY_LOSS', 'engineer', { circumstances: '不见了' })))).toEqual(
      ['CONDITION_NOT_MET', 'key-not-out 3.2.3.3'],
    );
  });
});
