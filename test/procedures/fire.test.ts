import { describe, expect, test } from 'vitest';
import type { EventInput } from '../../src/core/case/model.ts';
import type { JsonObject } from '../../src/core/text.ts';
import { before, desk, refusal, type Stop, said, take, takeAll, why } from './walk.ts';

const PROCEDURE = 'fire';
const at = (time: string): string => `2026-11-25T${time}+08:00`;
const event = (type: string, by: string, time: string, data: JsonObject = {}): EventInput => ({
  type,
  by,
  at: at(time),
  data,
});
const open = (
  by = 'security-guard',
  change: JsonObject = {},
): Stop & { readonly effects: readonly string[] } => {
  const data = { source: 'patrol', place: { building: '3栋' }, description: '冒烟', ...change };
  const opened = desk.open(PROCEDURE, { id: 'c', now: at('21:10:00'), by, data });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  return { case: opened.case, at: at('21:10:00'), effects: said(opened.effects) };
};
const lane = (stop: Stop, name: string): unknown => {
  const state = stop.case.state as {
    burning?: { [lane: string]: unknown };
    after?: { [lane: string]: unknown };
  };
  return (state.burning ?? state.after)?.[name];
};
const fight = (means: string, time = '21:11:00'): EventInput =>
  event('FIGHT', 'security-guard', time, { means });
const call = (by: string, time: string, data: JsonObject = {}): EventInput =>
  event('CALL_BRIGADE', by, time, data);
const calls = (stop: Stop): unknown => (stop.case.context.facts as { calls?: unknown }).calls;
const inCommand = (): Stop =>
  takeAll(open(), [
    call('resident', '21:11:00'),
    event('BRIGADE_ARRIVES', 'fire-brigade', '21:20:00'),
    event('HAND_COMMAND', 'duty-supervisor', '21:21:00', { briefing: '12层' }),
  ]);

describe('the alarm (4.6.1)', () => {
  test('is raised by anybody, and goes to control room and receptionist within a minute', () => {
    const stop = open('resident');
    expect(stop.effects).toEqual(expect.arrayContaining(['tell control-room', 'tell receptionist']));
    expect(stop.case.deadlines.map(({ id, dueAt }) => `${id} ${dueAt.slice(11, 19)}`).toSorted()).toEqual([
      'decision 21:15:00',
      'notify-control-room 21:11:00',
      'notify-cs-supervisor 21:11:00',
      'notify-departments 21:11:00',
      'notify-engineer 21:11:00',
      'notify-security-head 21:11:00',
      'report-control-room 21:11:00',
      'report-receptionist 21:11:00',
    ]);
  });

  test('whoever records the fire need not be told of it', () => {
    expect([
      lane(open('receptionist'), 'toReceptionist'),
      lane(open('receptionist'), 'toControlRoom'),
    ]).toEqual(['told', 'untold']);
    expect(lane(open('control-room'), 'notice')).toMatchObject({
      controlRoom: 'told',
      csSupervisor: 'untold',
    });
    expect(lane(open('cs-supervisor'), 'notice')).toMatchObject({ csSupervisor: 'told' });
  });

  test.each(['water-extinguisher', 'foam-extinguisher', 'hydrant', 'hose'])(
    '%s on an electrical fire is refused',
    (means) => {
      const refused = refusal(open('security-guard', { nature: 'electrical' }), fight(means));
      expect(why(refused)).toEqual(['CONDITION_NOT_MET', 'water-on-electrical-fire 4.6.1']);
      expect(refused.reasons[0]?.message.zh).toContain('干粉');
    },
  );

  test.each(['gas-extinguisher', 'powder-extinguisher', 'sand'])(
    '%s on an electrical fire is right',
    (means) => {
      expect(lane(take(open('security-guard', { nature: 'electrical' }), fight(means)).stop, 'fight')).toBe(
        'fighting',
      );
    },
  );

  test('water waits until it is known what burns; powder does not', () => {
    expect(why(refusal(open(), fight('hydrant')))).toContain('water-on-unknown-fire 4.6.1');
    expect(lane(take(open(), fight('powder-extinguisher')).stop, 'fight')).toBe('fighting');
    const known = take(open(), event('ESTABLISH_NATURE', 'engineer', '21:10:30', { nature: 'solid' })).stop;
    expect(lane(take(known, fight('hydrant')).stop, 'fight')).toBe('fighting');
  });
});

describe('whom the receptionist tells (4.6.2.1–4.6.2.5)', () => {
  test('each of the five is a lane of its own, and what is missing shows a second after the minute', () => {
    const stop = takeAll(open('receptionist'), [
      event('NOTIFY_CONTROL_ROOM', 'receptionist', '21:10:20'),
      event('NOTIFY_SECURITY_HEAD', 'receptionist', '21:10:25'),
      event('NOTIFY_CS_SUPERVISOR', 'receptionist', '21:10:30'),
      event('NOTIFY_DEPARTMENTS', 'receptionist', '21:10:40', { all: false }),
    ]);
    expect(lane(stop, 'notice')).toEqual({
      controlRoom: 'told',
      dutySecurity: 'told',
      engineer: 'untold',
      csSupervisor: 'told',
      departments: 'some',
    });
    const inTime = desk.tick(stop.case, at('21:11:00'));
    expect(inTime.ok && inTime.effects).toEqual([]);
    const late = desk.tick(stop.case, at('21:11:01'));
    expect(
      late.ok &&
        late.case.deadlines
          .filter(({ firedSeq }) => firedSeq !== undefined)
          .map(({ id }) => id)
          .toSorted(),
    ).toEqual(['notify-departments', 'notify-engineer', 'report-control-room']);
    if (!late.ok) throw new Error();
    const done = take(
      { case: late.case, at: at('21:12:00') },
      event('NOTIFY_ENGINEER', 'receptionist', '21:12:00', { who: 'chief' }),
    );
    expect(lane(done.stop, 'notice')).toMatchObject({ engineer: 'told' });
  });

  test('somebody never told is explained in the report', () => {
    const out = takeAll(open('receptionist'), [
      event('FIRE_OUT', 'duty-supervisor', '21:12:00', { declaredBy: 'staff' }),
    ]);
    const report = (data: JsonObject): EventInput => event('SEND_REPORT', 'cs-supervisor', '22:00:00', data);
    expect(why(refusal(out, report({})))).toEqual([
      'CONDITION_NOT_MET',
      'control-room-never-told 4.6.2.1',
      'cs-supervisor-never-told 4.6.2.4',
      'departments-never-told 4.6.2.5',
      'engineer-never-told 4.6.2.3',
      'security-never-told 4.6.2.2',
    ]);
    expect(said(take(out, report({ gaps: '两分钟扑灭' })).effects)).toContain('issue incident-report ×1');
  });
});

describe('the fire brigade (4.6.2.6, 4.6.3, A17, 消防法 44)', () => {
  test.each([
    'resident',
    'outsider',
    'construction-worker',
    'security-guard',
    'receptionist',
    'control-room',
  ])('a call of the %s without anybody’s word is taken and marked', (by) => {
    const { stop, effects } = take(open(), call(by, '21:10:05'));
    expect(calls(stop)).toEqual([{ at: at('21:10:05'), caller: by, listed: false }]);
    expect(said(effects).filter((one) => one === 'tell duty-supervisor').length).toBe(2);
  });

  test.each<[string, JsonObject]>([
    ['receptionist', { decidedBy: 'cs-supervisor' }],
    ['receptionist', { decidedBy: 'duty-supervisor' }],
    ['cs-supervisor', {}],
    ['duty-supervisor', { decidedBy: 'self' }],
  ])('a call of the %s with %j is as the handbook has it', (by, data) => {
    expect(calls(take(open(), call(by, '21:10:05', data)).stop)).toEqual([
      { at: at('21:10:05'), caller: by, ...data, listed: true },
    ]);
  });

  test('either supervisor decides alone; the receptionist then calls on that word within a minute', () => {
    const decided = take(open(), event('DECIDE_TO_CALL', 'duty-supervisor', '21:12:00', { atScene: true }));
    expect(said(decided.effects).slice(-4)).toEqual([
      'cleared decision 2026-11-25T21:15:00+08:00',
      'tell receptionist',
      'tell control-room',
      'set brigade-call 2026-11-25T21:13:00+08:00',
    ]);
    const called = take(decided.stop, call('receptionist', '21:12:30'));
    expect(calls(called.stop)).toMatchObject([{ listed: true }]);
    expect(refusal(open(), event('DECIDE_TO_CALL', 'receptionist', '21:12:00')).code).toBe(
      'ROLE_NOT_ALLOWED',
    );
  });

  test('the first decision to call stands; one not to call may be followed by one to call', () => {
    const no = (time: string): EventInput =>
      event('DECIDE_NOT_TO_CALL', 'cs-supervisor', time, { reason: '火小' });
    const yes = (time: string): EventInput => event('DECIDE_TO_CALL', 'duty-supervisor', time);
    expect(why(refusal(take(open(), yes('21:11:00')).stop, no('21:12:00')))).toEqual([
      'CONDITION_NOT_MET',
      'call-stands 4.6.3',
    ]);
    expect(why(refusal(take(open(), call('resident', '21:11:00')).stop, no('21:12:00')))).toContain(
      'call-stands 4.6.3',
    );
    expect(lane(takeAll(open(), [no('21:11:00'), yes('21:12:00')]), 'decision')).toBe('toCall');
  });

  test('is met at the agreed gate, once it is called', () => {
    const guide = event('SEND_GUIDE', 'security-head', '21:13:00', { gate: '东门' });
    expect(why(refusal(open(), guide))).toEqual([
      'CONDITION_NOT_MET',
      'CONDITION_NOT_MET /context/facts/brigadeTold 4.6.7',
    ]);
    const called = take(open(), call('cs-supervisor', '21:12:00'));
    expect(said(called.effects)).toContain('set guide 2026-11-25T21:17:00+08:00');
    const met = takeAll(called.stop, [guide, event('BRIGADE_ARRIVES', 'security-guard', '21:20:00')]);
    expect([lane(met, 'guide'), lane(met, 'brigade')]).toEqual(['met', 'onScene']);
  });

  test('takes over: staff no longer fight, they help, and it says when the fire is out', () => {
    const stop = inCommand();
    expect([lane(stop, 'fight'), lane(stop, 'brigade')]).toEqual(['handed', 'inCommand']);
    expect(why(refusal(stop, fight('powder-extinguisher', '21:22:00')))).toContain(
      'brigade-in-command 4.6.7',
    );
    expect(
      take(stop, event('ASSIST_BRIGADE', 'duty-supervisor', '21:22:00', { what: '图纸' })).effects,
    ).toEqual([]);
    const out = (declaredBy: string): EventInput =>
      event('FIRE_OUT', 'duty-supervisor', '21:40:00', { declaredBy });
    expect(why(refusal(stop, out('staff')))).toEqual(['CONDITION_NOT_MET', 'out-by-the-brigade 4.6.7']);
    expect(take(stop, out('fire-brigade')).stop.case.state).toEqual({
      after: { scene: 'guarded', report: 'owed' },
    });
  });

  test('cannot take over before it is there', () => {
    expect(
      refusal(open(), event('HAND_COMMAND', 'duty-supervisor', '21:12:00', { briefing: '无' })).code,
    ).toBe('EVENT_NOT_EXPECTED');
  });
});

describe('evacuation and a spreading fire (4.6.4–4.6.6, 4.6.8)', () => {
  test('people are called and brought out again as often as the fire reaches further', () => {
    const words = { byFireStairs: true, notByLift: true };
    const broadcast = (time: string, data: JsonObject = words): EventInput =>
      event('BROADCAST', 'control-room', time, data);
    const evacuate = (time: string): EventInput => event('EVACUATE_AREA', 'security-guard', time);
    const first = takeAll(open(), [evacuate('21:12:00'), broadcast('21:13:00')]);
    const spread = take(first, event('FIRE_SPREADS', 'security-guard', '21:15:00', { where: '13层' })).stop;
    const again = take(spread, broadcast('21:16:00'));
    expect([lane(again.stop, 'evacuation'), said(again.effects).slice(-3)]).toEqual([
      'told',
      ['tell security-head', 'tell cs-supervisor', 'tell engineering-head'],
    ]);
    expect(why(refusal(spread, broadcast('21:16:00', { ...words, notByLift: false })))).toEqual([
      'CONDITION_NOT_MET',
      'lifts-not-warned-of 4.6.4',
    ]);
    expect(lane(take(again.stop, evacuate('21:17:00')).stop, 'area')).toBe('cleared');
    const counted = event('COUNT_EVACUATED', 'security-head', '21:18:00', { out: 120, missing: 1 });
    expect(lane(takeAll(again.stop, [counted, broadcast('21:19:00')]), 'evacuation')).toBe('told');
  });

  test.each<[string, string, JsonObject, string]>([
    ['BROADCAST', 'control-room', { byFireStairs: false, notByLift: true }, 'fire-stairs-not-told 4.6.4'],
    ['BROADCAST', 'control-room', { byFireStairs: true, notByLift: false }, 'lifts-not-warned-of 4.6.4'],
    ['GUARD_EXITS', 'security-head', { exitsClear: false, lootingWatched: true }, 'exits-blocked 4.6.6'],
    [
      'GUARD_EXITS',
      'security-head',
      { exitsClear: true, lootingWatched: false },
      'looters-not-watched 4.6.6',
    ],
    [
      'LOCK_LIFTS',
      'engineer',
      { othersAtGround: false, fireLifts: 1, underControlRoom: true },
      'lift-not-at-ground 4.6.6',
    ],
    [
      'LOCK_LIFTS',
      'engineer',
      { othersAtGround: true, fireLifts: 2, underControlRoom: true },
      'fire-lifts-kept-wrong 4.6.6',
    ],
    [
      'LOCK_LIFTS',
      'engineer',
      { othersAtGround: true, fireLifts: 1, underControlRoom: false },
      'fire-lift-uncontrolled 4.6.6',
    ],
  ])('%s by %s with %j is not enough', (type, by, data, rule) => {
    expect(why(refusal(open(), event(type, by, '21:12:00', data)))).toEqual(['CONDITION_NOT_MET', rule]);
  });

  test('a fire that spreads wants exits, power and lifts within five minutes, where they are not done', () => {
    const cut = take(open(), event('CUT_POWER', 'engineer', '21:12:00', { area: '12层' })).stop;
    const spreads = take(cut, event('FIRE_SPREADS', 'security-guard', '21:13:00', { where: '13层' }));
    expect(said(spreads.effects).filter((one) => one.startsWith('set'))).toEqual([
      'set exits 2026-11-25T21:18:00+08:00',
      'set lifts 2026-11-25T21:18:00+08:00',
    ]);
    expect(lane(take(spreads.stop, event('FIRE_CONTAINED', 'fire-brigade', '21:40:00')).stop, 'spread')).toBe(
      'contained',
    );
  });

  test('people in a lift and people hurt are seen to at once', () => {
    const trapped = event('REPORT_TRAPPED', 'control-room', '21:12:00', {
      lift: '3-2-1',
      place: { building: '3栋' },
      description: '梯内有人',
    });
    expect(said(take(open(), trapped).effects)).toContain('open lift-entrapment');
    expect(said(take(open(), event('CALL_MEDICAL', 'resident', '21:12:00', { hurt: 1 })).effects)).toContain(
      'tell medical',
    );
  });
});

describe('after the fire (4.6.9, 消防法 51)', () => {
  const after = (): Stop => before(PROCEDURE, 'main', 'SEND_REPORT');
  const release = (word: string, time: string): EventInput => ({
    ...event('RELEASE_SCENE', 'duty-supervisor', '00:00:00', { word }),
    at: time,
  });

  test('the scene stays protected until the inquiry is finished', () => {
    expect(why(refusal(after(), release('open', '2026-11-26T09:00:00+08:00')))).toEqual([
      'CONDITION_NOT_MET',
      'inquiry-not-finished 4.6.9',
    ]);
    const free = take(after(), release('finished', '2026-11-26T09:00:00+08:00')).stop;
    expect(free.case.state).toEqual({ after: { scene: 'released', report: 'owed' } });
  });

  test('a fire that staff put out is told to 119 afterwards, which says whether it will inquire', () => {
    const out = take(
      open('security-guard', { nature: 'solid' }),
      event('FIRE_OUT', 'cs-supervisor', '21:13:00', { declaredBy: 'staff' }),
    ).stop;
    expect(why(refusal(out, release('no-inquiry', at('21:20:00'))))).toEqual([
      'CONDITION_NOT_MET',
      'brigade-never-told 消防法 51',
    ]);
    const told = take(out, call('cs-supervisor', '21:15:00')).stop;
    expect(lane(take(told, release('no-inquiry', at('21:20:00'))).stop, 'scene')).toBe('released');
  });

  test('the report is due a day after the fire is out', () => {
    expect(after().case.deadlines.map(({ id, dueAt }) => [id, dueAt])).toEqual([
      ['report', '2026-11-26T21:50:00+08:00'],
    ]);
    const late = desk.tick(after().case, '2026-11-26T21:50:01+08:00');
    expect(late.ok && said(late.effects)).toEqual([
      'tell cs-supervisor',
      'tell duty-supervisor',
      'tell property-manager',
    ]);
  });

  test('a fire that is back is a fire anew: everybody is told, nobody is in command', () => {
    const back = take(after(), {
      ...event('REKINDLED', 'security-guard', '00:00:00', { where: '桥架' }),
      at: '2026-11-26T01:00:00+08:00',
    });
    expect([lane(back.stop, 'brigade'), lane(back.stop, 'fight'), lane(back.stop, 'toControlRoom')]).toEqual([
      'notCalled',
      'none',
      'untold',
    ]);
    expect(back.stop.case.deadlines.map(({ id }) => id)).toContain('notify-engineer');
    expect(back.stop.case.deadlines.map(({ id }) => id)).not.toContain('report');
  });
});

describe('a false alarm (4.6.1)', () => {
  const alarm = (change: JsonObject, time = '21:30:00'): EventInput =>
    event('FALSE_ALARM', 'duty-supervisor', time, {
      declaredBy: 'staff',
      seenAtScene: true,
      cause: '粉尘',
      ...change,
    });

  test('is one only after somebody has looked, and by the brigade where that is in command', () => {
    expect(why(refusal(open(), alarm({ seenAtScene: false })))).toEqual([
      'CONDITION_NOT_MET',
      'nobody-looked 4.6.1',
    ]);
    expect(why(refusal(inCommand(), alarm({})))).toEqual(['CONDITION_NOT_MET', 'false-by-the-brigade 4.6.7']);
    const ended = take(open(), alarm({}));
    expect([ended.stop.case.state, ended.stop.case.deadlines, said(ended.effects)]).toEqual([
      'falseAlarm',
      [],
      expect.arrayContaining(['issue incident-report ×1', 'tell control-room']),
    ]);
  });
});
