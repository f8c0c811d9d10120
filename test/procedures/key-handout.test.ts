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

const PROCEDURE = 'key-handout';
const AT = '2026-12-01T10:00:00+08:00';

const event = (type: string, by: string, data: JsonObject = {}, at: string = AT): EventInput => ({
  type,
  by,
  at,
  data,
});
const handOut = (change: JsonObject = {}): EventInput => ({
  ...eventOf(PROCEDURE, 'main', 'HAND_OUT', change),
  at: AT,
});
const repair = (no: number): EventInput =>
  event('REPORT_REPAIR', 'cs-assistant', { no, description: '地漏排水不畅' });
const asked = (): Stop => before(PROCEDURE, 'main', 'HAND_OUT');
const withRepairs = (): Stop => takeAll(asked(), [repair(1), repair(2)]);

const poa = {
  scope: ['collect-keys'],
  unitMatches: true,
  signedByHand: true,
  startsOn: '2026-11-01',
  expiresOn: '2026-12-01',
};
const agent = { idShown: true, idCopies: 1, ownerIdCopies: 1, powerOfAttorney: poa };
const consent = { items: [{ no: 1 }], until: '2026-12-10', notifyEachTime: false, signed: true };

describe('who may collect (3.2.1.1)', () => {
  test('the request prints the receipt and asks the key keeper', () => {
    const { start } = readScript(PROCEDURE, 'main');
    const opened = desk.open(PROCEDURE, { id: 'k', now: start.at, ...start });
    expect(opened.ok && said(opened.effects)).toEqual(['issue key-receipt ×1', 'tell key-keeper']);
    expect(opened.ok && opened.case.state).toBe('checking');
  });

  test('an owner who signs himself has them, and with nothing to repair the case ends', () => {
    const { stop, effects } = take(asked(), handOut());
    expect([stop.case.state, said(effects)]).toEqual(['closed', ['tell key-keeper']]);
    expect(refusal(stop, { ...handOut(), at: '2026-12-01T11:00:00+08:00' }).code).toBe('CASE_CLOSED');
  });

  test.each<[JsonObject, readonly string[]]>([
    [{ idShown: false }, ['id-not-shown 3.2.1.1']],
    [{ receiptSigned: false }, ['receipt-not-signed 3.2.1.1']],
    [
      { comes: 'agent', agent: { idShown: true, idCopies: 1, ownerIdCopies: 1 } },
      ['power-of-attorney-missing 3.2.1.1'],
    ],
    [
      { comes: 'relative', agent: { idShown: true, idCopies: 1, ownerIdCopies: 1 } },
      ['power-of-attorney-missing 3.2.1.1'],
    ],
    [{ comes: 'agent', agent: { ...agent, idCopies: 0 } }, ['agent-id-copy-missing 3.2.1.1']],
    [{ comes: 'agent', agent: { ...agent, ownerIdCopies: 0 } }, ['owner-id-copy-missing 3.2.1.1']],
    [
      { comes: 'agent', agent: { ...agent, powerOfAttorney: { ...poa, scope: ['accept-unit'] } } },
      ['power-of-attorney-scope 3.2.1.1'],
    ],
    [
      { comes: 'agent', agent: { ...agent, powerOfAttorney: { ...poa, expiresOn: '2026-11-30' } } },
      ['power-of-attorney-expired 3.2.1.1'],
    ],
    [
      { comes: 'agent', agent: { ...agent, powerOfAttorney: { ...poa, startsOn: '2026-12-02' } } },
      ['power-of-attorney-not-begun 3.2.1.1'],
    ],
    [
      { comes: 'agent', agent: { ...agent, powerOfAttorney: { ...poa, signedByHand: false } } },
      ['power-of-attorney-signature 3.2.1.1'],
    ],
    [
      { comes: 'agent', agent: { ...agent, powerOfAttorney: { ...poa, unitMatches: false } } },
      ['power-of-attorney-unit 3.2.1.1'],
    ],
  ])('with %j nobody collects', (change, rules) => {
    expect(why(refusal(asked(), handOut(change)))).toEqual(['CONDITION_NOT_MET', ...rules]);
  });

  test('an agent with all papers collects until the last minute of his authority', () => {
    const collects = (at: string): EventInput => ({ ...handOut({ comes: 'agent', agent }), at });
    expect(take(asked(), collects('2026-12-01T23:59:59+08:00')).stop.case.state).toBe('closed');
    expect(why(refusal(asked(), collects('2026-12-02T00:00:00+08:00')))).toContain(
      'power-of-attorney-expired 3.2.1.1',
    );
  });

  test.each(['owner', 'receptionist', 'construction-worker', 'engineer'])(
    'the %s hands out no keys',
    (role) => {
      expect(refusal(asked(), { ...handOut(), by: role }).code).toBe('ROLE_NOT_ALLOWED');
    },
  );

  test('the request may be withdrawn, which ends the case', () => {
    expect(take(asked(), event('WITHDRAW', 'owner', { reason: '改日再来' })).stop.case.state).toBe(
      'withdrawn',
    );
  });
});

describe('a key left for repairs (3.2.1.2)', () => {
  const leaves = (change: JsonObject = {}): EventInput =>
    handOut({
      access: 'key-left',
      keysLeft: 1,
      consent: { ...consent, items: [{ no: 1 }, { no: 2 }] },
      ...change,
    });
  const held = (): Stop => take(withRepairs(), leaves()).stop;

  test.each<[JsonObject, string]>([
    [{ repairsExplained: false }, 'repair-not-explained 3.2.1.2'],
    [{ keysLeft: 3 }, 'keys-left-wrong 3.2.1.2'],
    [{ consent: { ...consent, signed: false } }, 'consent-not-signed 3.2.1.2'],
    [{ consent: { ...consent, until: '2026-11-30' } }, 'consent-past 3.2.1.2'],
    [{ consent: { ...consent, items: [] } }, 'consent-names-no-repair 3.2.1.2'],
  ])('with %j is refused', (change, rule) => {
    expect(why(refusal(withRepairs(), leaves(change)))).toEqual(['CONDITION_NOT_MET', rule]);
  });

  test('is not asked for where nothing needs repair', () => {
    expect(why(refusal(asked(), leaves()))).toEqual(['CONDITION_NOT_MET', 'no-repair-to-consent-to 3.2.1.2']);
  });

  test('lets the repairers in until the consent ends, for what it names', () => {
    const one = take(withRepairs(), leaves({ consent })).stop;
    const done = (no: number, at: string): EventInput =>
      event('REPAIR_DONE', 'engineer', { no, presence: 'nobody' }, at);
    expect(take(one, done(1, '2026-12-10T23:59:59+08:00')).stop.case.state).toBe('repairing');
    expect(why(refusal(one, done(1, '2026-12-11T00:00:00+08:00')))).toEqual([
      'CONDITION_NOT_MET',
      'consent-expired 3.2.1.2',
    ]);
    expect(why(refusal(one, done(2, '2026-12-02T10:00:00+08:00')))).toEqual([
      'CONDITION_NOT_MET',
      'repair-outside-consent 3.2.1.2',
    ]);
    expect(take(one, event('REPAIR_DONE', 'engineer', { no: 2, presence: 'owner' })).stop.case.state).toBe(
      'repairing',
    );
  });

  test('is reported when the consent ends, and lapses from that instant', () => {
    const stop = held();
    expect(stop.case.deadlines.map(({ id, dueAt }) => [id, dueAt])).toEqual([
      ['consent', '2026-12-11T00:00:00+08:00'],
    ]);
    const late = desk.tick(stop.case, '2026-12-11T00:00:00+08:00');
    expect(late.ok && said(late.effects)).toEqual(['tell key-keeper', 'tell cs-assistant']);
    const renewed = take(
      stop,
      event('CONSENT_TO_REPAIR', 'key-keeper', { keysLeft: 1, consent: { ...consent, until: '2026-12-31' } }),
    );
    expect(renewed.stop.case.deadlines.map(({ dueAt }) => dueAt)).toEqual(['2027-01-01T00:00:00+08:00']);
  });

  test('goes back after the owner has confirmed, and then the case ends', () => {
    const steps = (no: number): EventInput[] => [
      event('REPAIR_DONE', 'engineer', { no, presence: 'nobody' }),
      event('CONFIRM_REPAIR', 'owner', { no }),
    ];
    const confirmed = takeAll(held(), [...steps(1), ...steps(2)]);
    expect(confirmed.case.state).toBe('repairing');
    const back = event('GIVE_BACK_KEY', 'key-keeper', {
      comes: 'owner',
      idShown: true,
      receiptSigned: true,
      access: 'not-needed',
    });
    const closed = take(confirmed, back);
    expect([closed.stop.case.state, closed.stop.case.deadlines]).toEqual(['closed', []]);
    expect(said(closed.effects)).toContain('issue key-receipt ×1');
  });

  test('goes back early only if somebody will let the repairers in', () => {
    const back = (access: string): EventInput =>
      event('GIVE_BACK_KEY', 'cs-assistant', { comes: 'owner', idShown: true, receiptSigned: true, access });
    expect(why(refusal(held(), back('not-needed')))).toEqual(['CONDITION_NOT_MET', 'no-way-in 3.2.1.3']);
    const { stop } = take(held(), back('someone-home'));
    const alone = event('REPAIR_DONE', 'engineer', { no: 1, presence: 'nobody' });
    expect(why(refusal(stop, alone))).toEqual(['CONDITION_NOT_MET', 'nobody-at-home 3.2.1.3']);
    expect(why(refusal(stop, { ...back('someone-home'), at: '2026-12-01T11:00:00+08:00' }))).toEqual([
      'CONDITION_NOT_MET',
      'no-key-at-desk 3.2.1.2',
    ]);
  });
});

describe('no key left (3.2.1.3)', () => {
  test('with repairs open it must be settled who lets the repairers in', () => {
    expect(why(refusal(withRepairs(), handOut()))).toEqual(['CONDITION_NOT_MET', 'no-way-in 3.2.1.3']);
  });

  test.each(['owner-attends', 'someone-home'])('%s: nobody there means no repair', (access) => {
    const { stop } = take(withRepairs(), handOut({ access }));
    const visit = (presence: string): EventInput => event('REPAIR_DONE', 'engineer', { no: 1, presence });
    expect(why(refusal(stop, visit('nobody')))).toEqual(['CONDITION_NOT_MET', 'nobody-at-home 3.2.1.3']);
    expect(take(stop, visit('someone-home')).stop.case.state).toBe('repairing');
    expect(listed(stop, 'engineer')).toEqual(['REPAIR_DONE']);
  });
});

describe('the list of repairs (3.2.1.2)', () => {
  const out = (): Stop => take(withRepairs(), handOut({ access: 'owner-attends' })).stop;
  const done = (no: number): EventInput => event('REPAIR_DONE', 'engineer', { no, presence: 'owner' });

  test('takes a number once, and before the keys go out', () => {
    expect(why(refusal(withRepairs(), { ...repair(1), at: '2026-12-01T10:30:00+08:00' }))).toEqual([
      'CONDITION_NOT_MET',
      'number-taken 3.2.1.2',
    ]);
    expect(refusal(out(), repair(3)).code).toBe('EVENT_NOT_EXPECTED');
  });

  test('a repair is done before it is confirmed, and each once', () => {
    expect(why(refusal(out(), event('CONFIRM_REPAIR', 'owner', { no: 1 })))).toEqual([
      'CONDITION_NOT_MET',
      'not-on-the-list 3.2.1.2',
    ]);
    expect(why(refusal(out(), done(9)))).toEqual(['CONDITION_NOT_MET', 'not-on-the-list 3.2.1.2']);
    const once = take(out(), done(1)).stop;
    expect(why(refusal(once, { ...done(1), at: '2026-12-01T11:00:00+08:00' }))).toEqual([
      'CONDITION_NOT_MET',
      'done-already 3.2.1.2',
    ]);
  });

  test('one sent back is repaired and confirmed again; the case ends with the last', () => {
    const stop = takeAll(out(), [
      done(1),
      event('RETURN_REPAIR', 'owner', { no: 1, reason: '仍堵' }),
      done(2),
      event('CONFIRM_REPAIR', 'owner', { no: 2 }),
    ]);
    expect(stop.case.state).toBe('repairing');
    const end = takeAll(stop, [done(1), event('CONFIRM_REPAIR', 'owner', { no: 1 })]);
    expect(end.case.state).toBe('closed');
  });
});
