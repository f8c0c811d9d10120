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

const PROCEDURE = 'key-loan';
const DAY = '2026-12-01';

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
const ask = (change: JsonObject = {}) =>
  desk.open(PROCEDURE, { id: 'k', now: start.at, ...start, data: { ...start.data, ...change } });
const asked = (change: JsonObject = {}): Stop => {
  const opened = ask(change);
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal.reasons));
  return { case: opened.case, at: start.at };
};
const authorisation = (change: JsonObject = {}) =>
  event('SHOW_AUTHORISATION', 'key-keeper', { signedBy: 'engineering-head', covers: true, ...change });
const consent = (change: JsonObject = {}) =>
  event('RECORD_CONSENT', 'cs-assistant', {
    kind: 'this-loan',
    from: 'owner',
    how: 'phone',
    covers: true,
    ...change,
  });
const instruct = event('INSTRUCT', 'cs-supervisor', { written: true });
const approve = event('APPROVE', 'property-manager', { written: true });
const lend = (change: JsonObject = {}, time = '10:00:00') =>
  event('LEND', 'key-keeper', { handler: 'kk-01', companion: 'en-04', ...change }, time);
const back = (change: JsonObject = {}, time = '16:00:00', day = DAY) =>
  event(
    'RETURN_KEY',
    'key-keeper',
    {
      no: 'B-1602-1',
      returner: { role: 'engineer', id: 'en-04' },
      handler: 'kk-01',
      condition: 'intact',
      lockedAway: true,
      ...change,
    },
    time,
    day,
  );
const keys = [{ no: 'B-1602-1' }, { no: 'B-1602-2' }];
const PAPERS = [authorisation(), consent(), instruct];
const lentAt = (time: string, change: JsonObject = {}): Stop =>
  takeAll(asked(change), [...PAPERS, lend({}, time)]);
const dueAt = (stop: Stop) => stop.case.deadlines.map(({ id, dueAt: due }) => [id, due]);

describe('who asks, and for what (3.2.3.1, 3.2.3.2)', () => {
  test('a request for a repair prints the authorisation and asks the heads and the superior', () => {
    const opened = ask();
    expect(opened.ok && [opened.case.state, said(opened.effects)]).toEqual([
      'collecting',
      ['tell cs-supervisor', 'issue key-authorisation ×1', 'tell project-head', 'tell engineering-head'],
    ]);
    const other = ask({ purpose: 'other' });
    expect(other.ok && said(other.effects)).toEqual(['tell cs-supervisor', 'tell property-manager']);
  });

  test.each<[JsonObject, readonly string[]]>([
    [{ borrower: { role: 'construction-worker', id: 'gr-07' } }, ['borrower-not-staff 3.2.3.1']],
    [{ borrower: { role: 'renovation-company', id: 'x-1' } }, ['borrower-not-staff 3.2.3.1']],
    [{ borrower: { role: 'outsider', id: 'x-2' }, purpose: 'other' }, ['borrower-not-staff 3.2.3.1']],
    [{ borrower: { role: 'engineer' } }, ['borrower-not-entered 3.2.3.2']],
    [
      { borrower: { role: 'construction-worker' } },
      ['borrower-not-entered 3.2.3.2', 'borrower-not-staff 3.2.3.1'],
    ],
    [{ atDesk: false }, ['key-not-at-desk 3.2.2.1']],
    [{ keys: [{ no: 'B-1602-1' }, { no: 'B-1602-1', kind: 'room' }] }, ['number-twice 3.2.3.2']],
  ])('with %j nothing is begun', (change, rules) => {
    const opened = ask(change);
    expect(!opened.ok && why(opened.refusal)).toEqual(['CONDITION_NOT_MET', ...rules]);
  });

  test('a register entry without borrower or purpose is refused with the clause', () => {
    const { borrower: _, purposeNote: __, ...bare } = start.data as JsonObject;
    const opened = desk.open(PROCEDURE, { id: 'k', now: start.at, ...start, data: bare });
    expect(!opened.ok && why(opened.refusal)).toEqual(
      expect.arrayContaining(['borrower-not-entered 3.2.3.2', 'purpose-not-entered 3.2.3.2']),
    );
  });
});

describe('which papers for which key (3.2.2.1, 3.2.2.2, 3.2.2.4, 3.2.3.2)', () => {
  test('an accepted unit, for a repair: authorisation, the owner’s consent and the instruction, all named at once', () => {
    expect(why(refusal(asked(), lend()))).toEqual([
      'CONDITION_NOT_MET',
      'authorisation-missing 3.2.2.1',
      'consent-missing 3.2.2.2',
      'instruction-missing 3.2.3.2',
    ]);
    for (const [left, rule] of [
      [0, 'authorisation-missing 3.2.2.1'],
      [1, 'consent-missing 3.2.2.2'],
      [2, 'instruction-missing 3.2.3.2'],
    ] as const) {
      const stop = takeAll(
        asked(),
        PAPERS.filter((_, index) => index !== left),
      );
      expect(why(refusal(stop, lend()))).toEqual(['CONDITION_NOT_MET', rule]);
    }
    expect(lentAt('10:00:00').case.state).toBe('out');
  });

  test.each(['not-accepted', 'shared'])('%s, for a repair: no owner is asked', (unitState) => {
    const stop = takeAll(asked({ unitState }), [authorisation(), instruct]);
    expect(take(stop, lend()).stop.case.state).toBe('out');
  });

  test('for anything else the property manager approves, and the owner of an accepted unit is asked all the same', () => {
    const other = asked({ purpose: 'other' });
    const stop = takeAll(other, [authorisation(), instruct]);
    expect(why(refusal(stop, lend()))).toEqual([
      'CONDITION_NOT_MET',
      'approval-missing 3.2.2.4',
      'consent-missing 3.2.2.2',
    ]);
    expect(takeAll(other, [instruct, approve, consent(), lend()]).case.state).toBe('out');
    const instructedByManager = { ...instruct, by: 'property-manager' };
    expect(why(refusal(takeAll(other, [instructedByManager, consent()]), lend()))).toEqual([
      'CONDITION_NOT_MET',
      'approval-missing 3.2.2.4',
    ]);
  });

  test.each<[EventInput, string]>([
    [authorisation({ signedBy: 'engineer' }), 'authorisation-signature 3.2.2.1'],
    [authorisation({ signedBy: 'property-manager' }), 'authorisation-signature 3.2.2.1'],
    [authorisation({ covers: false }), 'authorisation-scope 3.2.2.1'],
    [authorisation({ until: '2026-11-30' }), 'authorisation-expired 3.2.2.1'],
    [consent({ from: 'relative' }), 'consent-not-the-owners 3.2.2.2'],
    [consent({ from: 'agent' }), 'consent-not-the-owners 3.2.2.2'],
    [consent({ covers: false }), 'consent-outside 3.2.2.2'],
    [consent({ kind: 'key-left' }), 'consent-without-term 3.2.1.2'],
    [consent({ kind: 'key-left', until: '2026-11-30' }), 'consent-expired 3.2.1.2'],
    [{ ...instruct, data: { written: false } }, 'instruction-not-written 3.2.3.2'],
    [{ ...approve, data: { written: false } }, 'approval-not-written 3.2.2.4'],
  ])('%j is no paper', (paper, rule) => {
    expect(why(refusal(asked(), paper))).toEqual(['CONDITION_NOT_MET', rule]);
  });

  test.each(['receptionist', 'engineering-head', 'key-keeper'])('the %s gives no instruction', (by) => {
    expect(refusal(asked(), { ...instruct, by }).code).toBe('ROLE_NOT_ALLOWED');
  });

  test('a paper that held when it was shown is judged again when the key goes out', () => {
    const stop = takeAll(asked(), [authorisation({ until: DAY }), consent(), instruct]);
    const next = { ...lend(), at: '2026-12-02T00:00:00+08:00' };
    expect(why(refusal(stop, next))).toEqual(['CONDITION_NOT_MET', 'authorisation-expired 3.2.2.1']);
  });

  test('the key left for repairs is consent to them, and the owner who wants to be told is told first', () => {
    const left = consent({ kind: 'key-left', until: DAY, notifyEachTime: true });
    const stop = takeAll(asked(), [authorisation(), left, instruct]);
    expect(why(refusal(stop, lend()))).toEqual(['CONDITION_NOT_MET', 'owner-not-told 3.2.1.2']);
    expect(take(stop, lend({ ownerToldAt: start.at })).stop.case.state).toBe('out');
    expect(why(refusal(asked({ purpose: 'other' }), left))).toEqual([
      'CONDITION_NOT_MET',
      'consent-for-repairs-only 3.2.1.2',
    ]);
  });

  test('a paper that turns out wrong is void, and nothing goes out until it is replaced', () => {
    const stop = takeAll(asked(), [
      ...PAPERS,
      event('REVOKE_PAPER', 'engineering-head', { paper: 'authorisation', reason: '签字不符' }),
    ]);
    expect(why(refusal(stop, lend()))).toEqual(['CONDITION_NOT_MET', 'authorisation-missing 3.2.2.1']);
    expect(takeAll(stop, [authorisation(), lend()]).case.state).toBe('out');
  });

  test('a paper that has not come in cannot be void', () => {
    const revoked = event('REVOKE_PAPER', 'cs-supervisor', { paper: 'approval', reason: '撤回' });
    expect(why(refusal(takeAll(asked(), PAPERS), revoked))).toContain(
      'CONDITION_NOT_MET /context/papers/approval 3.2.2',
    );
  });

  test('the clerk is entered, lends to nobody but others, and workers are never alone with the key', () => {
    const stop = takeAll(asked(), PAPERS);
    const bare = event('LEND', 'key-keeper', {});
    expect(why(refusal(stop, bare))).toEqual(
      expect.arrayContaining(['crew-unaccompanied 3.2.3.1', 'handler-not-entered 3.2.3.2']),
    );
    expect(why(refusal(stop, lend({ handler: 'en-04' })))).toEqual([
      'CONDITION_NOT_MET',
      'handler-lends-to-himself 3.2.3.2',
    ]);
  });

  test('the owner or the manager may say no, and the borrower may withdraw', () => {
    expect(take(asked(), event('DECLINE', 'owner', { reason: '不同意' })).stop.case.state).toBe('declined');
    expect(take(asked(), event('WITHDRAW', 'engineer', { reason: '改期' })).stop.case.state).toBe(
      'withdrawn',
    );
  });
});

describe('back the same day (3.2.2.3, A6)', () => {
  test('a key that goes out at 23:50 is due ten minutes later', () => {
    expect(dueAt(lentAt('23:50:00'))).toEqual([['return', '2026-12-02T00:00:00+08:00']]);
  });

  test('the last second of the day is in time, midnight is late and wants its reason', () => {
    const stop = lentAt('23:50:00');
    const inTime = take(stop, back({}, '23:59:59'));
    expect([inTime.stop.case.state, inTime.stop.case.deadlines]).toEqual(['closed', []]);
    const midnight = back({}, '00:00:00', '2026-12-02');
    expect(why(refusal(stop, midnight))).toEqual(['CONDITION_NOT_MET', 'late-without-reason 3.2.2.3']);
    const late = take(stop, back({ lateReason: '现场漏水' }, '00:00:00', '2026-12-02'));
    expect([late.stop.case.state, said(late.effects)]).toEqual([
      'closed',
      [
        'tell key-keeper',
        'tell cs-supervisor',
        'tell engineering-head',
        'tell security-head',
        'tell cs-supervisor',
        'tell key-keeper',
      ],
    ]);
  });

  test('the alarm goes off at midnight, and a return entered late but made in time takes it back', () => {
    const stop = lentAt('10:00:00');
    const quiet = desk.tick(stop.case, '2026-12-01T23:59:59+08:00');
    expect(quiet.ok && quiet.effects).toEqual([]);
    const rung = desk.tick(stop.case, '2026-12-02T00:00:00+08:00');
    expect(rung.ok && said(rung.effects)).toContain('tell key-keeper');
    if (!rung.ok) throw new Error();
    const entered = desk.apply(rung.case, back({}, '23:40:00'), { now: '2026-12-02T08:00:00+08:00' });
    expect(entered.ok && [entered.case.state, said(entered.effects)]).toEqual([
      'closed',
      ['tell key-keeper', 'withdraw return'],
    ]);
  });

  test('several keys come back one by one; the case ends with the last', () => {
    const stop = take(lentAt('10:00:00', { keys }), back()).stop;
    expect(stop.case.state).toBe('out');
    expect(why(refusal(stop, back({}, '16:30:00')))).toEqual([
      'CONDITION_NOT_MET',
      'key-accounted-for 3.2.3.3',
    ]);
    expect(why(refusal(stop, back({ no: 'B-1602-9' }, '16:30:00')))).toEqual([
      'CONDITION_NOT_MET',
      'key-not-lent 3.2.3.3',
    ]);
    expect(dueAt(stop)).toHaveLength(1);
    expect(take(stop, back({ no: 'B-1602-2' }, '17:00:00')).stop.case.state).toBe('closed');
  });

  test('time, returner, clerk, condition, locked away: what is missing is named', () => {
    const bare = event(
      'RETURN_KEY',
      'key-keeper',
      { no: 'B-1602-1', condition: 'intact', lockedAway: false },
      '16:00:00',
    );
    expect(why(refusal(lentAt('10:00:00'), bare))).toEqual(
      expect.arrayContaining([
        'not-locked-away 3.2.3.1',
        'return-handler-not-entered 3.2.3.3',
        'returner-not-entered 3.2.3.3',
      ]),
    );
  });
});

describe('while it is out (3.2.3.1, 3.2.3.4, 1.5.6)', () => {
  test('a lent key is not passed on: another borrower comes to the desk with an instruction of his own', () => {
    const change = (data: JsonObject) =>
      event(
        'CHANGE_BORROWER',
        'key-keeper',
        {
          borrower: { role: 'engineer', id: 'en-07' },
          atDesk: true,
          instructed: true,
          handler: 'kk-01',
          ...data,
        },
        '11:00:00',
      );
    const stop = lentAt('10:00:00');
    expect(why(refusal(stop, change({ borrower: { role: 'construction-worker' }, atDesk: false })))).toEqual(
      expect.arrayContaining(['borrower-not-staff 3.2.3.1', 'passed-on-elsewhere 3.2.3.1']),
    );
    expect(why(refusal(stop, change({ atDesk: false })))).toEqual([
      'CONDITION_NOT_MET',
      'passed-on-elsewhere 3.2.3.1',
    ]);
    expect(why(refusal(stop, change({ instructed: false })))).toEqual([
      'CONDITION_NOT_MET',
      'new-borrower-not-instructed 3.2.3.2',
    ]);
    const changed = take(stop, change({})).stop;
    expect([changed.case.state, dueAt(changed)]).toEqual(['out', [['return', '2026-12-02T00:00:00+08:00']]]);
  });

  test('it stays in the building unless a superior gives leave', () => {
    const takeOut = (data: JsonObject) =>
      event('TAKE_OUT', 'engineer', { reason: '配锁芯', ...data }, '11:00:00');
    for (const data of [{}, { leaveBy: 'engineering-head' }])
      expect(why(refusal(lentAt('10:00:00'), takeOut(data)))).toEqual([
        'CONDITION_NOT_MET',
        'taken-out-without-leave 3.2.3.4',
      ]);
    expect(said(take(lentAt('10:00:00'), takeOut({ leaveBy: 'cs-supervisor' })).effects)).toEqual([
      'tell key-keeper',
      'tell security-head',
    ]);
  });

  test('an owner who withdraws his consent has the key called back within the half hour', () => {
    const recall = event('RECALL', 'owner', { cause: 'consent-withdrawn', reason: '停止入户' }, '11:00:00');
    const { stop } = take(lentAt('10:00:00'), recall);
    expect(dueAt(stop)).toContainEqual(['recall', '2026-12-01T11:30:00+08:00']);
    const late = desk.tick(stop.case, '2026-12-01T11:30:01+08:00');
    expect(late.ok && said(late.effects)).toEqual(['tell cs-supervisor', 'tell security-head']);
    expect(take(stop, back()).stop.case.deadlines).toEqual([]);
  });

  test('a key that a worker brings back is taken and entered as a breach, which keeps the case open', () => {
    const { stop, effects } = take(lentAt('10:00:00'), back({ returner: { role: 'construction-worker' } }));
    expect([stop.case.state, stop.case.deadlines]).toEqual(['settling', []]);
    expect(said(effects)).toContain('tell property-manager');
    const settle = (fine: number) =>
      event('SETTLE_BREACH', 'cs-supervisor', { measure: 'warning', fine, note: '已谈话' }, '17:00:00');
    expect(why(refusal(stop, settle(10000)))).toEqual(['CONDITION_NOT_MET', 'no-fines A36']);
    expect(take(stop, settle(0)).stop.case.state).toBe('closed');
  });

  test('a damaged key is taken, and replaced before the case ends', () => {
    const { stop } = take(lentAt('10:00:00'), back({ condition: 'damaged' }));
    expect(stop.case.state).toBe('settling');
    const mend = (ownerTold: boolean) =>
      event('SETTLE_DAMAGE', 'key-keeper', { no: 'B-1602-1', measure: 'replaced', ownerTold }, '17:00:00');
    expect(why(refusal(stop, mend(false)))).toEqual(['CONDITION_NOT_MET', 'damage-owner-not-told 1.5.4']);
    expect(take(stop, mend(true)).stop.case.state).toBe('closed');
  });

  test('a return entered by mistake is corrected, and the key is due as before', () => {
    const stop = take(lentAt('10:00:00', { keys }), back()).stop;
    const wrong = (no: string) => event('CORRECT_RETURN', 'key-keeper', { no, reason: '另一把' }, '16:10:00');
    expect(why(refusal(stop, wrong('B-1602-2')))).toEqual(['CONDITION_NOT_MET', 'not-back-yet 1.5.2']);
    const corrected = take(stop, wrong('B-1602-1')).stop;
    expect(why(refusal(corrected, { ...wrong('B-1602-1'), at: '2026-12-01T16:11:00+08:00' }))).toEqual([
      'CONDITION_NOT_MET',
      'not-back-yet 1.5.2',
    ]);
    expect(takeAll(corrected, [back({ no: 'B-1602-2' }, '16:20:00'), back({}, '16:30:00')]).case.state).toBe(
      'closed',
    );
  });
});

describe('a lost key (3.2.3.5, A36)', () => {
  const report = (data: JsonObject = {}, time = '17:00:00') =>
    event(
      'REPORT_LOSS',
      'engineer',
      { no: 'B-1602-1', discoveredAt: `${DAY}T16:40:00+08:00`, circumstances: '不见了', ...data },
      time,
    );
  const lost = (): Stop => take(lentAt('10:00:00', { keys }), report()).stop;
  const no = 'B-1602-1';
  const told = event('TELL_OWNER', 'key-keeper', { no, how: 'phone' }, '18:00:00');
  const changed = event('SECURE_LOCK', 'engineering-head', { no, measure: 'changed' }, '18:10:00');
  const concluded = event(
    'CONCLUDE_INVESTIGATION',
    'security-head',
    { no, fault: 'borrower', findings: '未保管好' },
    '18:20:00',
  );
  const settle = (data: JsonObject = {}) =>
    event(
      'SETTLE_LOSS',
      'cs-supervisor',
      {
        no,
        price: 18000,
        compensation: 18000,
        fine: 0,
        wagePercent: 0,
        aboveMinimumWage: true,
        criticism: true,
        ...data,
      },
      '18:30:00',
    );

  test('a second key lost opens what was done for the first, and is no breach when reported at once', () => {
    const second = before(PROCEDURE, 'second-key-lost', 'REPORT_LOSS', 2);
    expect(second.case.state).toMatchObject({ lost: { lock: 'done' } });
    const { stop, effects } = take(second, eventOf(PROCEDURE, 'second-key-lost', 'REPORT_LOSS', {}, 2));
    expect(stop.case.state).toMatchObject({ lost: { lock: 'open' } });
    expect(said(effects)).toEqual(['tell cs-supervisor', 'tell engineering-head', 'tell security-head']);
    const third = take(stop, eventOf(PROCEDURE, 'second-key-lost', 'RETURN_KEY'));
    expect(said(third.effects)).toContain('tell property-manager');
    expect((third.stop.case.context.facts as JsonObject).breaches).toMatchObject([{ kind: 'passed-on' }]);
  });

  test('tells the heads and security, prints the report, and opens four lanes', () => {
    const { stop, effects } = take(lentAt('10:00:00', { keys }), report());
    expect(said(effects)).toEqual([
      'tell cs-supervisor',
      'tell engineering-head',
      'tell security-head',
      'issue key-loss-report ×1',
      'tell key-keeper',
    ]);
    expect(stop.case.state).toEqual({
      lost: { keys: 'outstanding', investigation: 'open', lock: 'open', redress: 'open' },
    });
  });

  test('is at once for half an hour; later it is taken, told to the manager and entered as a breach', () => {
    const out = lentAt('10:00:00');
    expect(said(take(out, report({}, '17:10:00')).effects)).not.toContain('tell property-manager');
    const late = take(out, report({}, '17:11:00'));
    expect(said(late.effects)).toContain('tell property-manager');
    const end = takeAll(late.stop, [told, changed, concluded, settle()]);
    expect(end.case.state).toBe('settling');
    expect(why(refusal(out, report({ discoveredAt: `${DAY}T17:30:00+08:00` })))).toEqual([
      'CONDITION_NOT_MET',
      'loss-found-later 3.2.3.5',
    ]);
  });

  test('the other keys are still due today, and the case ends when all lanes do', () => {
    const stop = takeAll(lost(), [told, changed, concluded, settle()]);
    expect(stop.case.state).toEqual({
      lost: { keys: 'outstanding', investigation: 'done', lock: 'done', redress: 'done' },
    });
    expect(dueAt(stop)).toEqual([['return', '2026-12-02T00:00:00+08:00']]);
    const { stop: end } = take(stop, back({ no: 'B-1602-2' }, '19:00:00'));
    expect([end.case.state, end.case.deadlines]).toEqual(['closed', []]);
  });

  test('another key lost opens the lanes again', () => {
    const stop = takeAll(lost(), [
      told,
      changed,
      concluded,
      settle(),
      report({ no: 'B-1602-2' }, '18:40:00'),
    ]);
    expect(stop.case.state).toEqual({
      lost: { keys: 'back', investigation: 'open', lock: 'open', redress: 'open' },
    });
  });

  test('nothing is settled before security has concluded, and the owner hears of it before the lock', () => {
    expect(why(refusal(lost(), settle()))).toEqual(['CONDITION_NOT_MET', 'not-investigated 3.2.3.5']);
    expect(why(refusal(lost(), changed))).toEqual(['CONDITION_NOT_MET', 'owner-not-told-of-loss 3.2.3.5']);
    expect(refusal(lost(), { ...concluded, by: 'engineer' }).code).toBe('ROLE_NOT_ALLOWED');
  });

  test('the lock is changed unless the key was never out of care, or the owner writes that it stays', () => {
    const keep = (data: JsonObject = {}) =>
      event('SECURE_LOCK', 'key-keeper', { no, measure: 'kept', ...data }, '18:10:00');
    const stop = take(lost(), told).stop;
    const found = (unguarded: boolean) =>
      event('FIND_KEY', 'key-keeper', { no, handler: 'kk-01', lockedAway: true, unguarded }, '18:05:00');
    expect(why(refusal(stop, keep()))).toEqual(['CONDITION_NOT_MET', 'lock-must-change 3.2.3.5']);
    expect(why(refusal(take(stop, found(true)).stop, keep()))).toEqual([
      'CONDITION_NOT_MET',
      'lock-must-change 3.2.3.5',
    ]);
    take(take(stop, found(false)).stop, keep());
    take(stop, keep({ ownerLetter: '2026-12-01' }));
  });

  test.each<[JsonObject, readonly string[]]>([
    [{ fine: 5000 }, ['no-fines A36']],
    [{ compensation: 9000 }, ['compensation-not-the-price 3.2.3.5']],
    [{ compensation: 20000 }, ['compensation-above-price 3.2.3.5', 'compensation-not-the-price 3.2.3.5']],
    [{ criticism: false }, ['criticism-not-recorded 3.2.3.5']],
    [{ wagePercent: 21 }, ['wage-share-exceeded A36']],
    [{ wagePercent: 20, aboveMinimumWage: false }, ['below-minimum-wage A36']],
  ])('with %j it is not settled', (change, rules) => {
    const stop = take(lost(), concluded).stop;
    expect(why(refusal(stop, settle(change)))).toEqual(['CONDITION_NOT_MET', ...rules]);
    take(stop, settle({ wagePercent: 20 }));
  });
});

test('nobody but the desk lends, and the list says so', () => {
  const stop = before(PROCEDURE, 'main', 'LEND');
  expect(listed(stop, 'engineer')).toEqual(['WITHDRAW']);
  expect(listed(stop, 'key-keeper')).toContain('LEND');
  expect(refusal(stop, { ...eventOf(PROCEDURE, 'main', 'LEND'), by: 'engineer' }).code).toBe(
    'ROLE_NOT_ALLOWED',
  );
});
