import { describe, expect, test } from 'vitest';
import type { EventInput } from '../../src/core/case/model.ts';
import type { JsonObject } from '../../src/core/text.ts';
import { CLERK, CONSULTANT, event, main, open, PROCEDURE, stopAt } from './move-in/support.ts';
import { before, desk, eventOf, readScript, refusal, type Stop, said, take, why } from './walk.ts';

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
