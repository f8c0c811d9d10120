import { describe, expect, test } from 'vitest';
import type { EventInput } from '../../../src/core/case/model.ts';
import type { JsonObject } from '../../../src/core/text.ts';
import { desk, readScript, refusal, said, take, takeAll, why } from '../walk.ts';
import { CLERK, event, main, open, PROCEDURE, refused, stopAt } from './support.ts';

describe('the notice (2.5.1)', () => {
  test('asks for goods, consent and signature, prints the sheet and sets the day', () => {
    const { case: opened, effects } = open();
    expect(opened.state).toEqual({
      preparing: { goods: 'pending', consent: 'pending', finance: 'unsigned', visit: 'contacting' },
    });
    expect(said(effects)).toEqual([
      'issue move-in-sheet ×1',
      'set preparation 2026-11-29T00:00:00+08:00',
      'tell cs-assistant',
      'tell sales-consultant',
      'tell finance',
    ]);
  });

  test('is refused from an owner, and without rooms to inspect', () => {
    const { start } = readScript(PROCEDURE, 'main');
    const byOwner = desk.open(PROCEDURE, {
      id: 'c',
      now: start.at,
      by: 'owner',
      data: start.data as JsonObject,
    });
    expect(byOwner.ok ? '' : byOwner.refusal.code).toBe('ROLE_NOT_ALLOWED');
    const noRooms = desk.open(PROCEDURE, {
      id: 'c',
      now: start.at,
      by: CLERK,
      data: { ...start.data, rooms: [] },
    });
    expect(noRooms.ok ? '' : noRooms.refusal.code).toBe('DATA_INVALID');
  });

  test('goods that are not ready by the end of the expected day are reported to the supervisor', () => {
    const ticked = desk.tick(open().case, '2026-11-29T00:00:00+08:00');
    expect(ticked.ok && said(ticked.effects)).toEqual(['tell cs-supervisor']);
    const inTime = desk.tick(open().case, '2026-11-28T23:59:59+08:00');
    expect(inTime.ok && said(inTime.effects)).toEqual([]);
  });
});

describe('the appointment (2.5.1)', () => {
  test.each([
    [{ consultantAgrees: false }, 'consultant-not-reached 2.5.1'],
    [{ customerAgrees: false }, 'customer-not-reached 2.5.1'],
    [{ day: '2026-11-22' }, 'day-past 2.5.1'],
  ])('with %j is refused', (change, rule) => {
    expect(refused('APPOINT', change)).toEqual(['CONDITION_NOT_MET', rule]);
  });

  test('tells the owner what to bring and lapses at the end of the day', () => {
    const { stop, effects } = take(stopAt('APPOINT'), main('APPOINT'));
    expect(said(effects)).toEqual(['tell owner', 'set appointment 2026-11-29T00:00:00+08:00']);
    const missed = desk.tick(stop.case, '2026-11-29T08:00:00+08:00');
    expect(missed.ok && said(missed.effects)).toEqual(['tell cs-assistant', 'tell sales-consultant']);
    expect(missed.ok && (missed.case.state as { preparing: { visit: string } }).preparing.visit).toBe(
      'missed',
    );
  });

  test('that was kept and is entered a day late is no missed one: the alarm is withdrawn', () => {
    const { stop } = take(stopAt('APPOINT'), main('APPOINT'));
    const arrived = desk.apply(
      stop.case,
      {
        ...event(
          'CUSTOMER_ARRIVES',
          'receptionist',
          '2026-11-28T16:00:00+08:00',
          main('CUSTOMER_ARRIVES').data,
        ),
        at: '2026-11-28T16:00:00+08:00',
      },
      { now: '2026-11-29T08:00:00+08:00' },
    );
    expect(arrived.ok && said(arrived.effects)).toContain('withdraw appointment');
    expect(arrived.ok && (arrived.case.state as { preparing: { visit: string } }).preparing.visit).toBe(
      'admission',
    );
  });

  test('that was missed is made anew, or the customer comes after all', () => {
    const { stop } = take(stopAt('APPOINT'), main('APPOINT'));
    const at = '2026-11-29T09:00:00+08:00';
    const data = { day: '2026-12-01', consultantAgrees: true, customerAgrees: true };
    for (const [type, by, sent, visit] of [
      ['APPOINT', 'receptionist', data, 'appointed'],
      ['RESCHEDULE', 'receptionist', data, 'appointed'],
      ['CUSTOMER_ARRIVES', 'receptionist', main('CUSTOMER_ARRIVES').data, 'admission'],
    ] as const) {
      const next = take(stop, event(type, by, at, sent as JsonObject));
      expect((next.stop.case.state as { preparing: { visit: string } }).preparing.visit).toBe(visit);
    }
  });

  test('is changed by rescheduling, not by a second appointment', () => {
    const { stop } = take(stopAt('APPOINT'), main('APPOINT'));
    const at = '2026-11-24T09:00:00+08:00';
    const data = { day: '2026-12-01', consultantAgrees: true, customerAgrees: true };
    expect(refusal(stop, event('APPOINT', 'receptionist', at, data)).code).toBe('EVENT_NOT_EXPECTED');
    const moved = take(stop, event('RESCHEDULE', 'receptionist', at, data));
    expect(said(moved.effects)).toEqual([
      'tell owner',
      'cleared appointment 2026-11-29T00:00:00+08:00',
      'set appointment 2026-12-02T00:00:00+08:00',
    ]);
  });

  test('a blank power of attorney is printed for an owner who cannot come', () => {
    const { effects } = take(
      stopAt('CUSTOMER_ARRIVES'),
      event('OFFER_POWER_OF_ATTORNEY', 'receptionist', '2026-11-27T09:00:00+08:00'),
    );
    expect(said(effects)).toEqual(['issue power-of-attorney ×1']);
  });
});

describe('the admission (2.5.2)', () => {
  const poa = {
    scope: ['accept-unit'],
    unitMatches: true,
    signedByHand: true,
    startsOn: '2026-11-01',
    expiresOn: '2026-11-28',
  };
  const agent = { idShown: true, powerOfAttorney: poa };

  test.each<[JsonObject, readonly string[]]>([
    [{ contractShown: false }, ['contract-not-shown 2.5.2']],
    [{ ownerIdCopies: 1 }, ['owner-id-copies-short 2.5.2']],
    [{ invoiceCopies: 0 }, ['invoice-copies-short 2.5.2']],
    [{ fundProof: 'none' }, ['fund-proof-missing 2.5.2']],
    [{ fundProof: 'e-receipt' }, ['fund-receipt-number-missing 2.5.2']],
    [{ consultantAccompanies: false }, ['consultant-absent 2.5.3']],
    [{ comes: 'agent', agent: { idShown: true } }, ['power-of-attorney-missing 2.5.2']],
    [{ comes: 'relative', agent: { idShown: true } }, ['power-of-attorney-missing 2.5.2']],
    [{ comes: 'agent', agent: { ...agent, idShown: false } }, ['agent-id-not-shown 2.5.2']],
    [
      { comes: 'agent', agent: { ...agent, powerOfAttorney: { ...poa, scope: ['collect-keys'] } } },
      ['power-of-attorney-scope 2.5.2'],
    ],
    [
      { comes: 'agent', agent: { ...agent, powerOfAttorney: { ...poa, expiresOn: '2026-11-27' } } },
      ['power-of-attorney-expired 2.5.2'],
    ],
    [
      { comes: 'agent', agent: { ...agent, powerOfAttorney: { ...poa, startsOn: '2026-11-29' } } },
      ['power-of-attorney-not-begun 2.5.2'],
    ],
    [
      { comes: 'agent', agent: { ...agent, powerOfAttorney: { ...poa, signedByHand: false } } },
      ['power-of-attorney-signature 2.5.2'],
    ],
    [
      { comes: 'agent', agent: { ...agent, powerOfAttorney: { ...poa, unitMatches: false } } },
      ['power-of-attorney-unit 2.5.2'],
    ],
    [{ ownerIdCopies: 1, fundProof: 'none' }, ['fund-proof-missing 2.5.2', 'owner-id-copies-short 2.5.2']],
  ])('with %j is refused with every reason', (change, rules) => {
    expect(refused('ADMIT', change)).toEqual(['CONDITION_NOT_MET', ...rules]);
  });

  test('an agent who names no papers at all is refused, and what cannot be judged is named', () => {
    expect(refused('ADMIT', { comes: 'agent' })).toEqual([
      'CONDITION_NOT_MET',
      'agent-id-not-shown 2.5.2',
      'power-of-attorney-missing 2.5.2',
    ]);
  });

  test("a power of attorney holds to the last minute of its last day, in the site's zone", () => {
    const comes = (at: string): EventInput => ({ ...main('ADMIT', { comes: 'agent', agent }), at });
    const late = stopAt('ADMIT');
    expect(take(late, comes('2026-11-28T23:59:59+08:00')).stop.case.state).toBe('inspecting');
    expect(why(refusal(late, comes('2026-11-29T00:00:00+08:00')))).toContain(
      'power-of-attorney-expired 2.5.2',
    );
    expect(take(late, comes('2026-11-28T15:59:59Z')).stop.case.state).toBe('inspecting');
  });

  test.each([
    ['CONSULTANT_CONSENTS', 'consultant-has-not-consented 2.5.2'],
    ['FINANCE_SIGNS', 'finance-has-not-signed 2.5.2'],
    ['GOODS_READY', 'goods-not-ready 2.5.1'],
  ])('without %s is refused', (type, rule) => {
    const events = readScript(PROCEDURE, 'main')
      .events.slice(0, 5)
      .filter((one) => one.type !== type);
    const stop = takeAll({ case: open().case, at: '' }, events);
    expect(why(refusal(stop, main('ADMIT')))).toEqual(['CONDITION_NOT_MET', rule]);
  });

  test('consent and signature may be withdrawn until then, and given again', () => {
    const at = '2026-11-28T09:59:00+08:00';
    const without = takeAll(stopAt('ADMIT'), [
      event('CONSULTANT_WITHHOLDS', 'sales-consultant', at, { reason: '尾款未到账' }),
      event('FINANCE_DECLINES', 'finance', at, { reason: '物业费尚未交纳' }),
    ]);
    expect(why(refusal(without, main('ADMIT')))).toEqual([
      'CONDITION_NOT_MET',
      'consultant-has-not-consented 2.5.2',
      'finance-has-not-signed 2.5.2',
    ]);
    const again = takeAll(without, [
      event('CONSULTANT_CONSENTS', 'sales-consultant', at),
      event('FINANCE_SIGNS', 'finance', at),
      main('ADMIT'),
    ]);
    expect(again.case.state).toBe('inspecting');
  });

  test('a customer whose papers do not suffice goes home, and the appointment is made anew', () => {
    const gone = take(
      stopAt('ADMIT'),
      event('BREAK_OFF', 'cs-assistant', '2026-11-28T10:02:00+08:00', { reason: '回家取发票' }),
    ).stop;
    expect((gone.case.state as { preparing: { visit: string } }).preparing.visit).toBe('contacting');
  });

  test.each(['owner', 'receptionist', 'sales-consultant', 'finance', 'archivist', 'engineer'])(
    'is not for the %s',
    (role) => {
      expect(refusal(stopAt('ADMIT'), { ...main('ADMIT'), by: { role } }).code).toBe('ROLE_NOT_ALLOWED');
    },
  );

  test.each([
    ['CONSULTANT_CONSENTS', 'cs-assistant'],
    ['FINANCE_SIGNS', 'cs-supervisor'],
  ])('%s cannot be sent by the %s', (type, role) => {
    expect(refusal(stopAt(type), { ...main(type), by: { role } }).code).toBe('ROLE_NOT_ALLOWED');
  });
});
