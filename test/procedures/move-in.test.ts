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

const PROCEDURE = 'move-in';
const CLERK = { role: 'cs-assistant', id: 'ca-03' };
const CONSULTANT = { role: 'sales-consultant', id: 'sc-07' };

const stopAt = (type: string, nth = 1): Stop => before(PROCEDURE, 'main', type, nth);
const main = (type: string, change: JsonObject = {}, nth = 1): EventInput =>
  eventOf(PROCEDURE, 'main', type, change, nth);
const event = (type: string, by: string, at: string, data: JsonObject = {}): EventInput => ({
  type,
  by,
  at,
  data,
});
/** Refusal of the main course's own event with some of its data changed. */
const refused = (type: string, change: JsonObject): readonly string[] =>
  why(refusal(stopAt(type), main(type, change)));

describe('the order of steps', () => {
  const script = readScript(PROCEDURE, 'main');
  const types = [...new Set(script.events.map(({ type }) => type))];

  test.each(types.slice(4))('%s left out stops the next step of another kind', (type) => {
    const left = { ...script, events: script.events.filter((one) => one.type !== type) };
    let stop = { case: open().case, at: script.start.at };
    let code: string | null = null;
    for (const one of left.events) {
      const next = desk.apply(stop.case, one, { now: one.at });
      if (!next.ok) {
        code = next.refusal.code;
        break;
      }
      stop = { case: next.case, at: one.at };
    }
    if (type === 'ARCHIVE') expect(stop.case.state).toEqual({ filing: 'checked' });
    else expect(['EVENT_NOT_EXPECTED', 'CONDITION_NOT_MET']).toContain(code);
  });

  test.each(types.filter((type) => !['READ_METERS', 'ARCHIVE'].includes(type)))(
    '%s a second time is refused',
    (type) => {
      const once = take(stopAt(type), main(type)).stop;
      const { code } = refusal(once, { ...main(type), at: '2026-11-28T23:55:00+08:00' });
      expect(['EVENT_NOT_EXPECTED', 'CONDITION_NOT_MET']).toContain(code);
    },
  );

  test.each([
    ['keys before the agreement is signed', 'SIGN_AGREEMENT', 'HAND_OVER_KEYS', '2.5.7'],
    ['papers before the unit is accepted', 'ACCEPT', 'HAND_OUT_PAPERS', '2.5.4'],
    ['the agreement before the papers', 'HAND_OUT_PAPERS', 'SIGN_AGREEMENT', '2.5.5'],
    ['forms before the agreement', 'SIGN_AGREEMENT', 'SIGN_FORMS', '2.5.6'],
    ['the inspection before the admission', 'ADMIT', 'INSPECT_ROOM', '2.5.3'],
    ['the review before the keys', 'HAND_OVER_KEYS', 'REVIEW_PAPERS', '2.5.8'],
    ['the farewell before the review', 'REVIEW_PAPERS', 'FAREWELL', '2.5.9'],
    ['the archive before the file is checked', 'CHECK_FILE', 'ARCHIVE', '2.5.10'],
    ['the admission before the customer is there', 'CUSTOMER_ARRIVES', 'ADMIT', '2.5.2'],
    ['the arrival before an appointment', 'APPOINT', 'CUSTOMER_ARRIVES', '2.5.1'],
  ])('%s are refused with the clause', (_, at, type, clause) => {
    const answer = refusal(stopAt(at), main(type));
    expect([answer.code, answer.clause]).toEqual(['EVENT_NOT_EXPECTED', clause]);
    expect(answer.allowed.map((one) => one.type)).toContain(at);
  });

  test('a case that has ended takes nothing', () => {
    const end = take(stopAt('ARCHIVE'), main('ARCHIVE')).stop;
    expect(end.case.state).toBe('archived');
    expect(
      why(
        refusal(end, event('CANCEL', 'sales-consultant', '2026-11-29T09:00:00+08:00', { reason: '退房' })),
      )[0],
    ).toBe('CASE_CLOSED');
    expect(desk.allowed(end.case, { by: 'cs-assistant', now: end.at })).toEqual([]);
  });
});

function open() {
  const { start } = readScript(PROCEDURE, 'main');
  const opened = desk.open(PROCEDURE, { id: 'case-1', now: start.at, ...start });
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened;
}

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

describe('the inspection (2.5.3)', () => {
  const AT = '2026-11-28T10:50:00+08:00';
  const signed = { customerSigned: true, consultantSigned: true, deskSigned: true };
  const defect = (no: number, change: JsonObject = {}): EventInput => ({
    type: 'RECORD_DEFECT',
    by: CLERK,
    at: AT,
    data: {
      no,
      room: '厨房',
      description: '地漏排水不畅',
      responsibility: 'builder',
      rectifyBy: '2026-12-15',
      ...change,
    },
  });
  const step = (type: string, by: string, data: JsonObject): EventInput => event(type, by, AT, data);

  test.each<[string, JsonObject, string]>([
    ['customerSigned', {}, 'customer-unsigned 2.5.3'],
    ['consultantSigned', {}, 'consultant-unsigned 2.5.3'],
    ['deskSigned', {}, 'desk-unsigned 2.5.3'],
  ])('is not accepted without %s', (who, _, rule) => {
    expect(refused('ACCEPT', { [who]: false })).toEqual(['CONDITION_NOT_MET', rule]);
  });

  test('is not accepted with a room left or meters unread', () => {
    expect(why(refusal(stopAt('INSPECT_ROOM', 7), { ...main('ACCEPT'), at: AT }))).toEqual([
      'CONDITION_NOT_MET',
      'meters-unread 2.5.3',
      'rooms-left 2.5.3',
    ]);
  });

  test('takes each room of the list once, and no other', () => {
    expect(why(refusal(stopAt('INSPECT_ROOM', 2), main('INSPECT_ROOM', { room: '入户' }, 2)))).toContain(
      'done-already 2.5.3',
    );
    expect(why(refusal(stopAt('INSPECT_ROOM'), main('INSPECT_ROOM', { room: '车位' })))).toContain(
      'not-on-the-list 2.5.3',
    );
  });

  test('a defect has its own number, a room of the list and a term that is not past', () => {
    const one = take(stopAt('ACCEPT'), defect(1));
    expect(said(one.effects)).toEqual(['set defect:1 2026-12-16T00:00:00+08:00']);
    expect(why(refusal(one.stop, defect(1, { room: '客厅' })))).toEqual([
      'CONDITION_NOT_MET',
      'number-taken 2.5.3',
    ]);
    expect(why(refusal(one.stop, defect(2, { room: '车库' })))).toEqual([
      'CONDITION_NOT_MET',
      'not-on-the-list 2.5.3',
    ]);
    expect(why(refusal(one.stop, defect(2, { rectifyBy: '2026-11-27' })))).toEqual([
      'CONDITION_NOT_MET',
      'term-past 2.5.3',
    ]);
    const { responsibility: _, ...bare } = defect(2).data as JsonObject & { responsibility: string };
    expect(refusal(one.stop, { ...defect(2), data: bare }).code).toBe('DATA_INVALID');
  });

  test('with open defects the owner accepts with rectification, demands repair or refuses; plain acceptance is refused', () => {
    const { stop } = take(stopAt('ACCEPT'), defect(1));
    expect(why(refusal(stop, main('ACCEPT')))).toEqual(['CONDITION_NOT_MET', 'defects-open 2.5.3']);
    const accepted = take(stop, step('ACCEPT_WITH_RECTIFICATION', 'cs-assistant', signed));
    expect(accepted.stop.case.state).toBe('handingOut');
    expect(said(accepted.effects)).toEqual([
      'tell engineering-head',
      'tell developer',
      'issue resident-record ×1',
      'issue payment-statement ×1',
      'issue handover-certificate ×1',
      'issue owners-handbook ×1',
      'issue interim-covenant ×1',
      'issue home-user-guide ×1',
      'issue quality-warranty ×1',
    ]);
    expect(take(stop, step('DEMAND_REPAIR', 'cs-assistant', signed)).stop.case.state).toBe('repairing');
    const no = take(stop, step('REFUSE_UNIT', 'cs-assistant', { reason: '外墙渗水' }));
    expect(no.stop.case.state).toBe('refused');
    expect(said(no.effects)).toEqual([
      'tell sales-consultant',
      'tell developer',
      'tell engineering-head',
      'tell cs-supervisor',
    ]);
  });

  test('refusing the unit needs no signature, only a reason', () => {
    expect(why(refusal(stopAt('ACCEPT'), step('REFUSE_UNIT', 'cs-assistant', {})))).toEqual([
      'CONDITION_NOT_MET',
      'reason-missing 2.5.3',
    ]);
  });

  test('rectification and repair need a defect', () => {
    for (const type of ['ACCEPT_WITH_RECTIFICATION', 'DEMAND_REPAIR']) {
      expect(why(refusal(stopAt('ACCEPT'), step(type, 'cs-assistant', signed)))).toEqual([
        'CONDITION_NOT_MET',
        'no-defect-open 2.5.3',
      ]);
    }
  });

  test('a defect repaired and confirmed on the spot lets the unit be accepted plainly', () => {
    const stop = takeAll(stopAt('ACCEPT'), [
      defect(1),
      step('DEFECT_REPAIRED', 'engineer', { no: 1, presence: 'owner' }),
      step('DEFECT_CONFIRMED', 'owner', { no: 1 }),
      main('ACCEPT'),
    ]);
    expect(stop.case.state).toBe('handingOut');
    expect(stop.case.deadlines.map(({ id }) => id)).toEqual([]);
  });

  test('a repair is confirmed after it is done, once, and only for a defect on the list', () => {
    const { stop } = take(stopAt('ACCEPT'), defect(1));
    expect(why(refusal(stop, step('DEFECT_CONFIRMED', 'owner', { no: 1 })))).toContain(
      'not-on-the-list 2.5.3',
    );
    expect(why(refusal(stop, step('DEFECT_REPAIRED', 'engineer', { no: 2, presence: 'owner' })))).toContain(
      'not-on-the-list 2.5.3',
    );
    const done = take(stop, step('DEFECT_REPAIRED', 'engineer', { no: 1, presence: 'owner' })).stop;
    expect(why(refusal(done, step('DEFECT_REPAIRED', 'engineer', { no: 1, presence: 'nobody' })))).toContain(
      'done-already 2.5.3',
    );
  });

  test('each term that passes is reported to engineering and the consultant', () => {
    const stop = takeAll(stopAt('ACCEPT'), [defect(1), defect(2, { rectifyBy: '2026-12-20' })]);
    const first = desk.tick(stop.case, '2026-12-16T00:00:00+08:00');
    expect(first.ok && said(first.effects)).toEqual([
      'tell engineering-head',
      'tell sales-consultant',
      'tell cs-supervisor',
    ]);
    const both = desk.tick(stop.case, '2026-12-21T00:00:00+08:00');
    expect(both.ok && both.effects).toHaveLength(6);
  });

  test('the next round after a repair needs the repair, reads the meters anew and holds them to the last reading', () => {
    const waiting = before(PROCEDURE, 'refused-then-reinspected', 'DEFECT_REPAIRED', 2);
    const visit = { comes: 'owner', consultantAccompanies: true };
    const soon = event('REINSPECT', 'cs-assistant', '2026-12-15T09:00:00+08:00', visit);
    expect(why(refusal(waiting, soon))).toEqual(['CONDITION_NOT_MET', 'defects-unrepaired 2.5.3']);
    const ready = before(PROCEDURE, 'refused-then-reinspected', 'REINSPECT', 2);
    const third = eventOf(PROCEDURE, 'refused-then-reinspected', 'REINSPECT', {}, 2);
    expect(why(refusal(ready, { ...third, data: { ...visit, consultantAccompanies: false } }))).toContain(
      'consultant-absent 2.5.3',
    );
    expect(
      why(refusal(ready, { ...third, data: { ...visit, comes: 'relative', agent: { idShown: true } } })),
    ).toContain('power-of-attorney-missing 2.5.2');
    const { stop } = take(ready, third);
    const at = third.at as string;
    expect(why(refusal(stop, { ...main('ACCEPT'), at }))).toEqual([
      'CONDITION_NOT_MET',
      'defects-open 2.5.3',
      'meters-unread 2.5.3',
    ]);
    const lower = {
      coldWater: { meterNo: 'W-20260317-08', reading: 1299, replaced: false },
      electricity: { meterNo: 'E-88120451', reading: 37_000, replaced: false },
    };
    expect(why(refusal(stop, event('READ_METERS', 'cs-assistant', at, lower)))).toEqual([
      'CONDITION_NOT_MET',
      'cold-water-lower 2.5.3',
    ]);
  });

  test('a refused unit is inspected again room by room', () => {
    const { stop } = take(
      before(PROCEDURE, 'refused-then-reinspected', 'REINSPECT'),
      eventOf(PROCEDURE, 'refused-then-reinspected', 'REINSPECT'),
    );
    expect((stop.case.context.facts as JsonObject).inspected).toBeUndefined();
    expect((stop.case.context.facts as { visits: unknown[] }).visits).toHaveLength(2);
  });

  describe('a special request', () => {
    const asked = (): Stop =>
      take(stopAt('ACCEPT'), step('REGISTER_REQUEST', 'cs-assistant', { no: 1, content: '加装插座' })).stop;

    test('goes to the consultant first, then to engineering and the developer', () => {
      const agreed = take(asked(), step('AGREE_REQUEST', 'sales-consultant', { no: 1 }));
      expect(said(agreed.effects)).toEqual(['tell engineering-head', 'tell developer']);
    });

    test('that the consultant has not signed holds up the acceptance; only the consultant may sign', () => {
      expect(why(refusal(asked(), main('ACCEPT')))).toEqual(['CONDITION_NOT_MET', 'request-undecided 2.5.3']);
      expect(refusal(asked(), step('AGREE_REQUEST', 'cs-supervisor', { no: 1 })).code).toBe(
        'ROLE_NOT_ALLOWED',
      );
    });

    test('that is declined ends there, and the owner is told', () => {
      const declined = take(
        asked(),
        step('DECLINE_REQUEST', 'sales-consultant', { no: 1, reason: '超出交付标准' }),
      );
      expect(said(declined.effects)).toEqual(['tell owner']);
      expect(why(refusal(declined.stop, step('AGREE_REQUEST', 'sales-consultant', { no: 1 })))).toContain(
        'done-already 2.5.3',
      );
      expect(
        why(refusal(declined.stop, step('ANSWER_REQUEST', 'engineer', { no: 1, result: '已办' }))),
      ).toContain('not-on-the-list 2.5.3');
      expect(take(declined.stop, main('ACCEPT')).stop.case.state).toBe('handingOut');
    });

    test('is confirmed by the owner only after its result, and its number is used once', () => {
      const agreed = take(asked(), step('AGREE_REQUEST', 'sales-consultant', { no: 1 })).stop;
      expect(why(refusal(agreed, step('CONFIRM_REQUEST', 'owner', { no: 1 })))).toContain(
        'not-on-the-list 2.5.3',
      );
      expect(
        why(refusal(agreed, step('REGISTER_REQUEST', 'cs-assistant', { no: 1, content: '另一项' }))),
      ).toContain('number-taken 2.5.3');
      const answered = take(
        agreed,
        step('ANSWER_REQUEST', 'engineering-head', { no: 1, result: '已加装' }),
      ).stop;
      expect(take(answered, step('CONFIRM_REQUEST', 'owner', { no: 1 })).stop.case.state).toBe('inspecting');
    });

    test('that was agreed to and is not confirmed holds up the review', () => {
      const stop = before(PROCEDURE, 'second-visit', 'CONFIRM_REQUEST');
      const review = eventOf(PROCEDURE, 'second-visit', 'REVIEW_PAPERS');
      expect(why(refusal(stop, review))).toEqual(['CONDITION_NOT_MET', 'special-request-open 2.5.3']);
    });
  });
});

describe('papers, agreement and forms (2.5.4–2.5.6)', () => {
  test.each([
    ['residentRecord', 'resident-record'],
    ['paymentStatement', 'payment-statement'],
    ['handoverCertificate', 'handover-certificate'],
    ['ownersHandbook', 'owners-handbook'],
    ['interimCovenant', 'interim-covenant'],
    ['homeUserGuide', 'home-user-guide'],
    ['qualityWarranty', 'quality-warranty'],
  ])('the kit without %s is refused', (key, name) => {
    expect(refused('HAND_OUT_PAPERS', { [key]: false })).toEqual([
      'CONDITION_NOT_MET',
      `${name}-not-handed-out 2.5.4`,
    ]);
  });

  test('the kit leads to two copies of the agreement', () => {
    expect(said(take(stopAt('HAND_OUT_PAPERS'), main('HAND_OUT_PAPERS')).effects)).toEqual([
      'issue preliminary-service-agreement ×2',
    ]);
    expect(desk.terms.value('agreement-copies', '2026-11-28T11:00:00+08:00')).toBe(2);
  });

  test.each<[JsonObject, string]>([
    [{ copiesHandedOut: 1 }, 'agreement-copies-short 2.5.5'],
    [{ signed: false }, 'agreement-unsigned 2.5.5'],
    [{ copiesReturned: 0 }, 'agreement-not-returned 2.5.5'],
    [{ copiesReturned: 2 }, 'agreement-not-returned 2.5.5'],
  ])('the agreement with %j is refused', (change, rule) => {
    expect(refused('SIGN_AGREEMENT', change)).toEqual(['CONDITION_NOT_MET', rule]);
  });

  test.each<[JsonObject, string]>([
    [{ residentRecord: { filled: false, signed: true } }, 'resident-record-not-filled 2.5.6'],
    [{ residentRecord: { filled: true, signed: false } }, 'resident-record-not-signed 2.5.6'],
    [{ handoverCertificate: { filled: false, signed: true } }, 'handover-certificate-not-filled 2.5.6'],
    [{ handoverCertificate: { filled: true, signed: false } }, 'handover-certificate-not-signed 2.5.6'],
  ])('the forms with %j are refused', (change, rule) => {
    expect(refused('SIGN_FORMS', change)).toEqual(['CONDITION_NOT_MET', rule]);
  });

  /** An agent admitted with this scope, taken to a later step of the main course. */
  const agentAt = (type: string, scope: readonly string[]): Stop => {
    const papers = { unitMatches: true, signedByHand: true, startsOn: '2026-11-01', expiresOn: '2026-11-28' };
    const agent = { idShown: true, powerOfAttorney: { ...papers, scope } };
    const { events } = readScript(PROCEDURE, 'main');
    const to = events.findIndex((one) => one.type === type);
    const from = events.findIndex((one) => one.type === 'ADMIT');
    return takeAll(stopAt('ADMIT'), [
      main('ADMIT', { comes: 'agent', agent }),
      ...events.slice(from + 1, to),
    ]);
  };

  test('an agent signs the agreement only if his power of attorney covers it and still holds', () => {
    expect(why(refusal(agentAt('SIGN_AGREEMENT', ['accept-unit']), main('SIGN_AGREEMENT')))).toEqual([
      'CONDITION_NOT_MET',
      'agreement-beyond-authority 2.5.5',
    ]);
    const stop = agentAt('SIGN_AGREEMENT', ['accept-unit', 'sign-agreement']);
    expect(take(stop, main('SIGN_AGREEMENT')).stop.case.state).toBe('filling');
    expect(why(refusal(stop, { ...main('SIGN_AGREEMENT'), at: '2026-11-29T00:00:00+08:00' }))).toEqual([
      'CONDITION_NOT_MET',
      'agent-authority-expired 2.5.2',
    ]);
  });

  test.each(['ACCEPT', 'SIGN_FORMS'])('an agent signs nothing once his authority is over: %s', (type) => {
    const stop = agentAt(type, ['accept-unit', 'sign-agreement']);
    expect(take(stop, { ...main(type), at: '2026-11-28T23:59:59+08:00' }).stop.at).toMatch(/^2026-11-28/);
    expect(why(refusal(stop, { ...main(type), at: '2026-11-29T00:00:00+08:00' }))).toEqual([
      'CONDITION_NOT_MET',
      'agent-authority-expired 2.5.2',
    ]);
  });

  test('an agent confirms for the owner only where the case knows his power of attorney, and while it runs', () => {
    const confirm = eventOf(PROCEDURE, 'agent-two-defects', 'DEFECT_CONFIRMED');
    const known = before(PROCEDURE, 'agent-two-defects', 'DEFECT_CONFIRMED');
    expect(take(known, { ...confirm, by: 'agent' }).stop.at).toBe(confirm.at);
    expect(why(refusal(known, { ...confirm, by: 'agent', at: '2027-02-01T10:00:00+08:00' }))).toEqual([
      'CONDITION_NOT_MET',
      'agent-authority-expired 3.2.1.1',
    ]);
    const request = eventOf(PROCEDURE, 'special-request', 'CONFIRM_REQUEST');
    const stranger = before(PROCEDURE, 'special-request', 'CONFIRM_REQUEST');
    expect(why(refusal(stranger, { ...request, by: 'agent' }))).toEqual([
      'CONDITION_NOT_MET',
      'agent-unknown 3.2.1.1',
    ]);
  });

  test('an agent collects keys only with authority for that and both ID copies', () => {
    const scope = ['accept-unit', 'sign-agreement'];
    const copies = { ownerIdCopies: 1, agentIdCopies: 1 };
    expect(why(refusal(agentAt('HAND_OVER_KEYS', scope), main('HAND_OVER_KEYS', copies)))).toEqual([
      'CONDITION_NOT_MET',
      'power-of-attorney-scope 3.2.1.1',
    ]);
    const stop = agentAt('HAND_OVER_KEYS', [...scope, 'collect-keys']);
    expect(why(refusal(stop, main('HAND_OVER_KEYS', { ownerIdCopies: 1, agentIdCopies: 0 })))).toEqual([
      'CONDITION_NOT_MET',
      'agent-id-copy-missing 3.2.1.1',
    ]);
    expect(take(stop, main('HAND_OVER_KEYS', copies)).stop.case.state).toBe('review');
  });

  test("an agent's papers belong in the file", () => {
    const stop = before(PROCEDURE, 'agent-two-defects', 'CHECK_FILE');
    const check = eventOf(PROCEDURE, 'agent-two-defects', 'CHECK_FILE', {
      powerOfAttorney: false,
      agentId: false,
    });
    expect(why(refusal(stop, check))).toEqual([
      'CONDITION_NOT_MET',
      'agent-id-not-filed 2.5.10',
      'power-of-attorney-not-filed 2.5.10',
    ]);
  });
});

describe('the keys (2.5.7, 3.2.1.1–3.2.1.3)', () => {
  test.each<[JsonObject, string]>([
    [{ permitsExplained: false }, 'renovation-permits-not-explained 2.5.7'],
    [{ idShown: false }, 'id-not-shown 3.2.1.1'],
    [{ receiptSigned: false }, 'receipt-not-signed 3.2.1.1'],
    [
      {
        access: 'key-left',
        keysLeft: 1,
        consent: { items: [{ no: 1 }], until: '2026-12-20', notifyEachTime: true, signed: true },
      },
      'no-repair-to-consent-to 3.2.1.2',
    ],
  ])('with %j are refused', (change, rule) => {
    expect(refused('HAND_OVER_KEYS', change)).toEqual(['CONDITION_NOT_MET', rule]);
  });

  test('with nothing said of permits and no receipt signed are refused for both', () => {
    expect(refused('HAND_OVER_KEYS', { permitsExplained: false, receiptSigned: false })).toEqual([
      'CONDITION_NOT_MET',
      'receipt-not-signed 3.2.1.1',
      'renovation-permits-not-explained 2.5.7',
    ]);
  });

  const DEFECTS = 'agent-two-defects';
  const keys = (change: JsonObject): EventInput => eventOf(PROCEDURE, DEFECTS, 'HAND_OVER_KEYS', change);
  const withoutConsent = (access: string): EventInput => {
    const { data = {}, ...handing } = keys({ access });
    const { consent: _, keysLeft: __, ...rest } = data;
    return { ...handing, data: rest };
  };
  const consent = { items: [{ no: 1 }, { no: 2 }], until: '2026-12-20', notifyEachTime: true, signed: true };

  test.each<[JsonObject, readonly string[]]>([
    [{ repairsExplained: false }, ['repair-not-explained 3.2.1.2']],
    [{ access: 'not-needed' }, ['consent-without-key 3.2.1.2', 'no-way-in 3.2.1.3']],
    [{ access: 'owner-attends' }, ['consent-without-key 3.2.1.2']],
    [{ consent: { ...consent, items: [{ no: 1 }, { no: 9 }] } }, ['consent-names-unknown-repair 3.2.1.2']],
    [{ keysLeft: 2 }, ['keys-left-wrong 3.2.1.2']],
    [{ consent: { ...consent, signed: false } }, ['consent-not-signed 3.2.1.2']],
    [{ consent: { ...consent, items: [] } }, ['consent-names-no-repair 3.2.1.2']],
    [{ consent: { ...consent, until: '2026-11-27' } }, ['consent-past 3.2.1.2']],
  ])('with defects open and %j are refused', (change, rules) => {
    expect(why(refusal(before(PROCEDURE, DEFECTS, 'HAND_OVER_KEYS'), keys(change)))).toEqual([
      'CONDITION_NOT_MET',
      ...rules,
    ]);
  });

  test('an owner who leaves no key attends the repair or has somebody at home', () => {
    const { stop } = take(before(PROCEDURE, DEFECTS, 'HAND_OVER_KEYS'), withoutConsent('owner-attends'));
    const repair = (presence: string): EventInput =>
      event('DEFECT_REPAIRED', 'engineer', '2026-12-01T10:00:00+08:00', { no: 1, presence });
    expect(why(refusal(stop, repair('nobody')))).toEqual(['CONDITION_NOT_MET', 'nobody-at-home 3.2.1.3']);
    expect(take(stop, repair('someone-home')).stop.case.state).toBe('review');
  });

  test('a key left is consent to the repairs named, and to its last day', () => {
    const { stop } = take(
      before(PROCEDURE, DEFECTS, 'HAND_OVER_KEYS'),
      keys({ consent: { ...consent, items: [{ no: 1 }] } }),
    );
    const repair = (no: number, at: string): EventInput =>
      event('DEFECT_REPAIRED', 'engineer', at, { no, presence: 'nobody' });
    expect(why(refusal(stop, repair(2, '2026-12-01T10:00:00+08:00')))).toEqual([
      'CONDITION_NOT_MET',
      'repair-outside-consent 3.2.1.2',
    ]);
    expect(take(stop, repair(1, '2026-12-20T23:59:59+08:00')).stop.case.state).toBe('review');
    expect(why(refusal(stop, repair(1, '2026-12-21T00:00:00+08:00')))).toEqual([
      'CONDITION_NOT_MET',
      'consent-expired 3.2.1.2',
    ]);
    const renewed = take(
      stop,
      event('CONSENT_TO_REPAIR', 'cs-assistant', '2026-12-21T09:00:00+08:00', {
        keysLeft: 1,
        consent: { ...consent, until: '2026-12-31' },
      }),
    ).stop;
    expect(take(renewed, repair(2, '2026-12-22T10:00:00+08:00')).stop.case.state).toBe('review');
  });

  test('the key goes back to the owner or his agent, and not twice', () => {
    const stop = before(PROCEDURE, DEFECTS, 'GIVE_BACK_KEY');
    const back = (change: JsonObject): EventInput => eventOf(PROCEDURE, DEFECTS, 'GIVE_BACK_KEY', change);
    expect(stop.case.state).toBe('rectifying');
    expect(why(refusal(stop, back({ receiptSigned: false })))).toEqual([
      'CONDITION_NOT_MET',
      'receipt-not-signed 3.2.1.1',
    ]);
    expect(
      why(
        refusal(stop, back({ comes: 'relative', agent: { idShown: true, ownerIdCopies: 1, idCopies: 1 } })),
      ),
    ).toEqual(['CONDITION_NOT_MET', 'power-of-attorney-missing 3.2.1.1']);
    const done = take(stop, back({}));
    expect(done.stop.case.state).toBe('archived');
    const early = take(before(PROCEDURE, DEFECTS, 'DEFECT_REPAIRED'), {
      ...back({ access: 'owner-attends' }),
      at: '2026-12-01T09:00:00+08:00',
    });
    expect(early.stop.case.state).toBe('rectifying');
    expect(why(refusal(early.stop, back({})))).toContain('no-key-at-desk 3.2.1.2');
  });

  test('a key kept beyond the consent is reported', () => {
    const stop = before(PROCEDURE, DEFECTS, 'DEFECT_REPAIRED');
    const late = desk.tick(stop.case, '2026-12-21T00:00:00+08:00');
    expect(late.ok && said(late.effects)).toContain('tell key-keeper');
  });
});

describe('review, farewell and file (2.5.8–2.5.10)', () => {
  test.each([
    ['moveInSheet', 'move-in-sheet'],
    ['serviceAgreement', 'service-agreement'],
    ['residentRecord', 'resident-record'],
    ['handoverCertificate', 'handover-certificate'],
    ['unitInspection', 'unit-inspection'],
  ])('the review with %s unsigned, incomplete or missing is refused', (key, name) => {
    for (const fault of ['unsigned', 'incomplete', 'missing']) {
      expect(refused('REVIEW_PAPERS', { [key]: fault })).toEqual([
        'CONDITION_NOT_MET',
        `${name}-${fault} 2.5.8`,
      ]);
    }
  });

  test('a paper sent back comes back corrected before the review passes, and only then', () => {
    const at = '2026-11-28T11:35:00+08:00';
    const paper = 'resident-record';
    expect(
      why(refusal(stopAt('REVIEW_PAPERS'), event('CORRECT_PAPER', 'cs-assistant', at, { paper }))),
    ).toContain('paper-not-returned 2.5.8');
    const out = take(
      stopAt('REVIEW_PAPERS'),
      event('RETURN_PAPER', 'cs-assistant', at, { paper, fault: 'unsigned' }),
    ).stop;
    expect(why(refusal(out, main('REVIEW_PAPERS')))).toEqual([
      'CONDITION_NOT_MET',
      'returned-paper-not-corrected 2.5.8',
    ]);
    expect(
      why(
        refusal(
          out,
          event('RETURN_PAPER', 'cs-assistant', '2026-11-28T11:36:00+08:00', { paper, fault: 'unsigned' }),
        ),
      ),
    ).toContain('paper-already-returned 2.5.8');
    const back = take(
      out,
      event('CORRECT_PAPER', 'cs-assistant', '2026-11-28T11:37:00+08:00', { paper }),
    ).stop;
    expect(take(back, main('REVIEW_PAPERS')).stop.case.state).toBe('farewell');
  });

  test.each([
    ['congratulated', 'not-congratulated'],
    ['promisesTold', 'promises-not-told'],
  ])('the farewell without %s is refused', (key, rule) => {
    expect(refused('FAREWELL', { [key]: false })).toEqual(['CONDITION_NOT_MET', `${rule} 2.5.9`]);
  });

  test.each([
    ['index', 'file-index'],
    ['ownerIdCopies', 'owner-id-copies'],
    ['invoiceCopy', 'invoice-copy'],
    ['fundProof', 'fund-proof'],
    ['moveInSheet', 'move-in-sheet'],
    ['serviceAgreement', 'service-agreement'],
    ['residentRecord', 'resident-record'],
    ['handoverCertificate', 'handover-certificate'],
    ['unitInspection', 'unit-inspection'],
    ['paymentStatement', 'payment-statement'],
    ['keyReceipt', 'key-receipt'],
  ])('a file without %s is not put away', (key, name) => {
    expect(refused('CHECK_FILE', { [key]: false })).toEqual([
      'CONDITION_NOT_MET',
      `${name}-not-filed 2.5.10`,
    ]);
  });

  test('the file is for the archivist and the desk', () => {
    expect(refusal(stopAt('ARCHIVE'), { ...main('ARCHIVE'), by: { role: 'receptionist' } }).code).toBe(
      'ROLE_NOT_ALLOWED',
    );
    expect(listed(stopAt('ARCHIVE'), 'archivist')).toEqual(['ARCHIVE']);
  });

  test('with defects open the file is put away and the case waits for the owner', () => {
    const stop = before(PROCEDURE, 'agent-two-defects', 'DEFECT_CONFIRMED', 2);
    expect(stop.case.state).toBe('rectifying');
    expect((stop.case.context.papers as JsonObject).fileNo).toBe('RZ-03-1602');
    const { stop: confirmed } = take(
      stop,
      eventOf(PROCEDURE, 'agent-two-defects', 'DEFECT_CONFIRMED', {}, 2),
    );
    // The owner's key is still at the desk.
    expect(confirmed.case.state).toBe('rectifying');
  });

  test('a repair sent back has a new term and is repaired and confirmed again', () => {
    const stop = before(PROCEDURE, 'agent-two-defects', 'DEFECT_CONFIRMED');
    const at = '2026-12-05T09:00:00+08:00';
    const back = take(
      stop,
      event('DEFECT_RETURNED', 'owner', at, { no: 1, reason: '仍堵', rectifyBy: '2026-12-12' }),
    );
    expect(said(back.effects)).toEqual([
      'set defect:1 2026-12-13T00:00:00+08:00',
      'tell engineering-head',
      'tell developer',
    ]);
    expect(why(refusal(back.stop, event('DEFECT_CONFIRMED', 'owner', at, { no: 1 })))).toContain(
      'done-already 2.5.3',
    );
    const again = takeAll(back.stop, [
      event('DEFECT_REPAIRED', 'engineer', at, { no: 1, presence: 'nobody' }),
      event('DEFECT_CONFIRMED', 'owner', at, { no: 1 }),
    ]);
    expect(again.case.deadlines.map(({ id }) => id)).toEqual(['consent']);
  });
});

describe('breaking off', () => {
  const STOPS = [
    ['READ_METERS', 'inspecting'],
    ['HAND_OUT_PAPERS', 'handingOut'],
    ['SIGN_AGREEMENT', 'agreement'],
    ['SIGN_FORMS', 'filling'],
    ['HAND_OVER_KEYS', 'keys'],
    ['REVIEW_PAPERS', 'review'],
    ['FAREWELL', 'farewell'],
  ] as const;
  const AT = '2026-11-28T12:00:00+08:00';
  const LATER = '2026-12-02T15:00:00+08:00';
  const leave = event('BREAK_OFF', 'cs-assistant', AT, { reason: '客户有急事' });
  const comesBack = (data: JsonObject): EventInput =>
    event('RESUME', 'cs-assistant', LATER, { comes: 'owner', consultantAccompanies: true, ...data });

  test.each(STOPS)('before %s leaves at %s, and the next visit goes on there', (type, state) => {
    const { stop } = take(stopAt(type), leave);
    expect(stop.case.state).toBe('away');
    expect(refusal(stop, { ...main(type), at: AT }).code).toBe('EVENT_NOT_EXPECTED');
    const back = take(stop, comesBack({})).stop;
    expect(back.case.state).toBe(state);
    expect(take(back, { ...main(type), at: LATER }).stop.case.state).not.toBe('away');
  });

  test('whoever comes next is checked like the first', () => {
    const { stop } = take(stopAt('SIGN_AGREEMENT'), leave);
    expect(why(refusal(stop, comesBack({ comes: 'relative', agent: { idShown: true } })))).toEqual([
      'CONDITION_NOT_MET',
      'power-of-attorney-missing 2.5.2',
    ]);
  });

  test('the consultant is needed again only for the inspection', () => {
    const alone = comesBack({ consultantAccompanies: false });
    expect(why(refusal(take(stopAt('READ_METERS'), leave).stop, alone))).toEqual([
      'CONDITION_NOT_MET',
      'consultant-absent 2.5.3',
    ]);
    expect(take(take(stopAt('SIGN_FORMS'), leave).stop, alone).stop.case.state).toBe('filling');
  });

  test('a further visit is agreed, and missed when nobody comes that day', () => {
    const { stop } = take(stopAt('SIGN_FORMS'), leave);
    const day = { day: '2026-12-02', consultantAgrees: true, customerAgrees: true };
    const { stop: waiting, effects } = take(stop, event('APPOINT', 'receptionist', AT, day));
    expect(said(effects)).toEqual(['set appointment 2026-12-03T00:00:00+08:00']);
    const missed = desk.tick(waiting.case, '2026-12-03T09:00:00+08:00');
    expect(missed.ok && said(missed.effects)).toEqual(['tell cs-assistant', 'tell sales-consultant']);
    expect(said(take(waiting, comesBack({})).effects)).toEqual([
      'cleared appointment 2026-12-03T00:00:00+08:00',
    ]);
  });

  test('no key can be left before the keys are out', () => {
    const { stop } = take(before(PROCEDURE, 'agent-two-defects', 'SIGN_FORMS'), leave);
    const data = {
      keysLeft: 1,
      consent: { items: [{ no: 1 }], until: '2026-12-20', notifyEachTime: true, signed: true },
    };
    expect(why(refusal(stop, event('CONSENT_TO_REPAIR', 'cs-assistant', AT, data)))).toEqual([
      'CONDITION_NOT_MET',
      'keys-not-out 3.2.1.2',
    ]);
  });
});

describe('events that a step knows', () => {
  const REQUEST: { readonly [type: string]: readonly [string, JsonObject] } = {
    AGREE_REQUEST: ['sales-consultant', { no: 9 }],
    DECLINE_REQUEST: ['sales-consultant', { no: 9, reason: '超出交付标准' }],
    ANSWER_REQUEST: ['engineer', { no: 9, result: '已加装' }],
    CONFIRM_REQUEST: ['owner', { no: 9 }],
  };
  const stops: readonly (readonly [string, Stop, boolean, boolean])[] = [
    ['inspecting', stopAt('ACCEPT'), true, true],
    ['refused', before(PROCEDURE, 'requests-open-until-the-review', 'AGREE_REQUEST'), true, true],
    ['away', before(PROCEDURE, 'repaired-between-visits', 'RESUME'), true, true],
    ['repairing', before(PROCEDURE, 'refused-then-reinspected', 'DEFECT_REPAIRED', 2), false, true],
    ['handingOut', stopAt('HAND_OUT_PAPERS'), false, true],
    ['agreement', stopAt('SIGN_AGREEMENT'), false, true],
    ['filling', stopAt('SIGN_FORMS'), false, true],
    ['keys', stopAt('HAND_OVER_KEYS'), false, true],
    ['review', stopAt('REVIEW_PAPERS'), false, true],
    ['farewell', stopAt('FAREWELL'), false, false],
    ['filing', stopAt('CHECK_FILE'), false, false],
    ['rectifying', before(PROCEDURE, 'agent-two-defects', 'DEFECT_REPAIRED'), false, false],
  ];

  test.each(stops)('%s: requests are decided, then answered and confirmed', (state, stop, decide, finish) => {
    const at = stop.case.state;
    expect(typeof at === 'string' ? at : Object.keys(at)[0]).toBe(state);
    const known = (type: string): boolean => {
      const [by, data] = REQUEST[type] as readonly [string, JsonObject];
      return refusal(stop, event(type, by, stop.at, data)).code === 'CONDITION_NOT_MET';
    };
    expect(Object.keys(REQUEST).map(known)).toEqual([decide, decide, finish, finish]);
  });

  test('while the customer is away the consultant decides, and repairs and the key go their way', () => {
    const away = before(PROCEDURE, 'repaired-between-visits', 'DEFECT_REPAIRED', 2);
    const late = desk.tick(away.case, '2026-12-07T14:00:00+08:00');
    expect(late.ok && said(late.effects)).toEqual([
      'tell engineering-head',
      'tell sales-consultant',
      'tell cs-supervisor',
    ]);
    const back = before(PROCEDURE, 'repaired-between-visits', 'RESUME', 2);
    expect([back.case.state, (back.case.context.facts as JsonObject).access]).toEqual([
      'away',
      'owner-attends',
    ]);
    expect(take(back, eventOf(PROCEDURE, 'repaired-between-visits', 'RESUME', {}, 2)).stop.case.state).toBe(
      'review',
    );
  });
});

describe('the sale rescinded', () => {
  const cancel = { type: 'CANCEL', by: CONSULTANT, data: { reason: '买卖合同已解除' } };

  test.each([
    'GOODS_READY',
    'ADMIT',
    'INSPECT_ROOM',
    'HAND_OUT_PAPERS',
    'SIGN_AGREEMENT',
    'SIGN_FORMS',
    'HAND_OVER_KEYS',
    'REVIEW_PAPERS',
    'FAREWELL',
    'CHECK_FILE',
    'ARCHIVE',
  ])('before %s ends the case, and its deadlines with it', (type) => {
    const start = stopAt(type);
    const { stop, effects } = take(start, { ...cancel, at: start.at });
    expect([stop.case.state, stop.case.deadlines]).toEqual(['cancelled', []]);
    expect(said(effects)).toEqual(
      expect.arrayContaining(['tell cs-supervisor', 'tell finance', 'tell key-keeper']),
    );
  });

  test('is for the consultant to say', () => {
    const start = stopAt('ADMIT');
    expect(refusal(start, { ...cancel, by: CLERK, at: start.at }).code).toBe('ROLE_NOT_ALLOWED');
  });
});

describe('time and outsiders', () => {
  test('a deadline event never comes from outside', () => {
    const stop = stopAt('CUSTOMER_ARRIVES');
    expect(
      refusal(stop, event('APPOINTMENT_MISSED', 'system', stop.at, { deadline: 'appointment' })).code,
    ).toBe('SYSTEM_ONLY');
  });

  test('an event is not dated before the last one', () => {
    expect(refusal(stopAt('ADMIT'), { ...main('ADMIT'), at: '2026-11-28T09:57:59+08:00' }).code).toBe(
      'TIME_BEFORE_LAST',
    );
  });

  test('nothing of the customer beyond the unit and the owners is kept in the case', () => {
    const { case: last } = take(stopAt('ARCHIVE'), main('ARCHIVE')).stop;
    expect(Object.keys(last.context.parties as object).toSorted()).toEqual(['owners', 'unit']);
    expect(JSON.stringify({ ...last.context, parties: {} })).not.toContain('陈思远');
  });
});
