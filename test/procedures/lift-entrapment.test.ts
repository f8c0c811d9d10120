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

const PROCEDURE = 'lift-entrapment';
const LAW = '特种设备安全法 42';
const DAY = '2026-11-25T';
const event = (type: string, by: string, time: string, data: JsonObject = {}): EventInput => ({
  type,
  by,
  at: `${DAY}${time}+08:00`,
  data,
});
const start = { source: 'phone', place: { building: '3栋' }, description: '电梯里有人敲门' };
const open = (
  by: string,
  time = '18:20:00',
  data: JsonObject = start,
): Stop & { effects: readonly string[] } => {
  const at = `${DAY}${time}+08:00`;
  const opened = desk.open(PROCEDURE, { id: 'c', now: at, by, data });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  return { case: opened.case, at, effects: said(opened.effects) };
};
const lane = (stop: Stop, name: string): unknown =>
  (stop.case.state as { handling: { [lane: string]: unknown } }).handling[name];
const reached = {
  means: 'intercom',
  calmed: true,
  helpAnnounced: true,
  people: 2,
  pregnant: 'no',
  badHealth: 'no',
};
const told = (): Stop =>
  takeAll(open('receptionist'), [
    event('TELL_CONTROL_ROOM', 'receptionist', '18:20:30', { means: 'radio' }),
    event('RECEIVE_REPORT', 'control-room', '18:20:40'),
  ]);

describe('the report (4.4.1, 4.4.2)', () => {
  test('goes to the control room at once, and is acknowledged with an instant of its own', () => {
    const opened = open('receptionist');
    expect(opened.effects).toEqual([
      'tell control-room',
      'tell duty-supervisor',
      'tell cs-supervisor',
      'set control-room 2026-11-25T18:21:00+08:00',
    ]);
    expect(told().case.context.facts).toMatchObject({
      log: {
        found: `${DAY}18:20:00+08:00`,
        told: `${DAY}18:20:30+08:00`,
        received: `${DAY}18:20:40+08:00`,
      },
    });
  });

  test('a control room that finds it itself has been told: technician, maintainer and a guard are called', () => {
    const { effects, case: theCase } = open('control-room');
    expect(effects).toEqual(
      expect.arrayContaining(['tell lift-technician', 'tell lift-maintainer', 'tell security-guard']),
    );
    expect(theCase.deadlines.map(({ id }) => id).toSorted()).toEqual([
      'maintainer-told',
      'staff-arrival',
      'technician-told',
    ]);
  });

  test('a minute later it is late, and may still be told', () => {
    const { case: theCase } = open('cleaning');
    const inTime = desk.tick(theCase, `${DAY}18:21:00+08:00`);
    expect(inTime.ok && inTime.effects).toEqual([]);
    const late = desk.tick(theCase, `${DAY}18:21:01+08:00`);
    expect(late.ok && said(late.effects)).toEqual([
      'tell duty-supervisor',
      'tell cs-supervisor',
      'tell control-room',
    ]);
    if (!late.ok) throw new Error();
    const truthful = desk.apply(
      late.case,
      event('TELL_CONTROL_ROOM', 'cleaning', '18:20:50', { means: 'phone' }),
      { now: `${DAY}18:25:00+08:00` },
    );
    expect(truthful.ok && said(truthful.effects)).toContain('withdraw control-room');
  });

  test('with no more than source, place and description it opens, and whatever is not staff does not', () => {
    expect(
      desk.open(PROCEDURE, { id: 'c', now: `${DAY}18:20:00+08:00`, by: 'outsider', data: start }).ok,
    ).toBe(false);
    expect(listed(open('cleaning'), 'cleaning')).toEqual(['TELL_CONTROL_ROOM']);
  });
});

describe('those inside (4.4.2)', () => {
  test.each<[JsonObject, string]>([
    [{ calmed: false }, 'not-calmed 4.4.2'],
    [{ helpAnnounced: false }, 'help-not-announced 4.4.2'],
  ])('are not reached with %j', (change, rule) => {
    const contact = event('CONTACT_TRAPPED', 'control-room', '18:22:00', { ...reached, ...change });
    expect(why(refusal(told(), contact))).toEqual(['CONDITION_NOT_MET', rule]);
  });

  test('are asked how many they are and how they are', () => {
    const { people: _, pregnant: __, ...rest } = reached;
    expect(why(refusal(told(), event('CONTACT_TRAPPED', 'control-room', '18:22:00', rest)))).toEqual([
      'CONDITION_NOT_MET',
      'health-not-asked 4.4.2',
      'people-not-asked 4.4.2',
    ]);
  });

  test('are counted anew, and only as many as are on record are free', () => {
    const stop = take(told(), event('CONTACT_TRAPPED', 'control-room', '18:22:00', reached)).stop;
    const free = (people: number, time: string): EventInput =>
      event('FREE_PEOPLE', 'lift-technician', time, { freedBy: 'technician', people, injured: false });
    expect(why(refusal(stop, free(3, '18:40:00')))).toEqual(['CONDITION_NOT_MET', 'number-differs 4.4.6']);
    const counted = take(
      stop,
      event('UPDATE_INSIDE', 'security-guard', '18:30:00', { people: 3, reason: '隔门问清' }),
    );
    expect(lane(take(counted.stop, free(3, '18:40:00')).stop, 'people')).toBe('free');
  });

  test('nobody is there only if somebody has looked; a voice heard means opening the door', () => {
    const nobody = (seen: string): EventInput => event('NOBODY_INSIDE', 'control-room', '18:30:00', { seen });
    expect(why(refusal(told(), nobody('not-checked')))).toEqual(['CONDITION_NOT_MET', 'not-looked 4.4.2']);
    const stop = take(told(), event('CONTACT_TRAPPED', 'control-room', '18:22:00', reached)).stop;
    expect(why(refusal(stop, nobody('camera')))).toEqual(['CONDITION_NOT_MET', 'somebody-answered 4.4.2']);
    const empty = take(told(), nobody('camera')).stop;
    const close = (liftRuns: boolean): EventInput =>
      event('CLOSE_FALSE_ALARM', 'duty-supervisor', '18:32:00', { liftRuns });
    expect(why(refusal(empty, close(false)))).toEqual(['CONDITION_NOT_MET', `lift-has-a-fault ${LAW}`]);
    const closed = take(empty, close(true));
    expect([closed.stop.case.state, said(closed.effects)]).toEqual([
      'falseAlarm',
      expect.arrayContaining(['issue incident-report ×1', 'tell lift-maintainer']),
    ]);
  });
});

describe('technician, maintainer and staff (4.4.3, 4.4.4)', () => {
  test('both repairers have a minute to be told and half an hour to come; the first there counts', () => {
    const stop = takeAll(told(), [
      event('TELL_TECHNICIAN', 'control-room', '18:21:00'),
      event('TELL_MAINTAINER', 'control-room', '18:21:30'),
    ]);
    expect(stop.case.deadlines.map(({ id, dueAt }) => [id, dueAt.slice(11, 19)])).toEqual([
      ['staff-arrival', '18:25:30'],
      ['technician-arrival', '18:51:00'],
      ['maintainer-arrival', '18:51:30'],
    ]);
    const there = take(stop, event('MAINTAINER_ARRIVES', 'lift-maintainer', '18:51:00')).stop;
    expect(there.case.deadlines.map(({ id }) => id)).toEqual(['staff-arrival']);
    const late = desk.tick(stop.case, `${DAY}18:51:01+08:00`);
    expect(late.ok && said(late.effects)).toEqual([
      'tell security-head',
      'tell duty-supervisor',
      'tell lift-maintainer',
      'tell engineering-head',
      'tell duty-supervisor',
    ]);
  });

  test('an untold maintainer is seen after a minute, and keeps the lift from service even when all are free', () => {
    const stop = takeAll(told(), [
      event('TELL_TECHNICIAN', 'control-room', '18:21:00'),
      event('FREE_PEOPLE', 'security-guard', '18:25:00', {
        freedBy: 'themselves',
        people: 2,
        injured: false,
      }),
      event('CHECK_LIFT', 'lift-technician', '19:00:00', { faultRemoved: true, signed: true }),
    ]);
    const restore = event('RESTORE', 'lift-technician', '19:05:00');
    expect(why(refusal(stop, restore))).toEqual(['CONDITION_NOT_MET', 'maintainer-not-told 4.4.3']);
    const all = takeAll(stop, [event('TELL_MAINTAINER', 'control-room', '19:04:00'), restore]);
    expect(all.case.state).toEqual({ recording: { controlRoom: 'unsigned', customerService: 'unsigned' } });
  });

  test('staff stay at the door until the technician is there', () => {
    const stop = takeAll(told(), [
      event('TELL_TECHNICIAN', 'control-room', '18:21:00'),
      event('STAFF_ARRIVE', 'security-guard', '18:24:00'),
      event('CHECK_DOOR', 'security-guard', '18:25:00', { blocked: true, action: '取出纸板' }),
    ]);
    const leave = (time: string): EventInput => event('LEAVE_SCENE', 'security-guard', time);
    expect(why(refusal(stop, leave('18:26:00')))).toEqual([
      'CONDITION_NOT_MET',
      'technician-not-there 4.4.4',
    ]);
    const there = take(stop, event('TECHNICIAN_ARRIVES', 'lift-technician', '18:30:00')).stop;
    expect(lane(take(there, leave('18:31:00')).stop, 'scene')).toBe('left');
  });
});

describe('outside help (4.4.5, A19, A35)', () => {
  const assess = (data: JsonObject, time = '18:30:00'): EventInput =>
    event('ASSESS', 'lift-technician', time, data);
  const inside = (data: JsonObject): Stop =>
    take(told(), event('UPDATE_INSIDE', 'control-room', '18:25:00', { ...data, reason: '本人说的' })).stop;
  const pregnant = (): Stop => inside({ pregnant: 'yes', badHealth: 'no' });
  const helpCall = (time: string, data: JsonObject = {}): EventInput =>
    event('CALL_FIRE_BRIGADE', 'duty-supervisor', time, { reasonTold: true, ...data });

  test.each<[string, JsonObject, string]>([
    ['more than half an hour', { canFree: 'no', estimate: 'given', minutes: 31 }, 'advised'],
    ['an unknown time', { canFree: 'no', estimate: 'unknown' }, 'advised'],
    ['just half an hour', { canFree: 'no', estimate: 'given', minutes: 30 }, 'notNeeded'],
    ['a building that can do it', { canFree: 'yes', estimate: 'unknown' }, 'notNeeded'],
  ])('with somebody pregnant and %s it is', (_, data, state) => {
    const { stop } = take(pregnant(), assess(data));
    expect(lane(stop, 'help')).toBe(state);
  });

  test('with everybody well it waits; one who falls ill later turns that', () => {
    const stop = take(
      inside({ pregnant: 'no', badHealth: 'no' }),
      assess({ canFree: 'no', estimate: 'unknown' }),
    ).stop;
    expect(lane(stop, 'help')).toBe('notNeeded');
    expect(why(refusal(stop, helpCall('18:31:00')))).toEqual([
      'CONDITION_NOT_MET',
      'CONDITION_NOT_MET /data/justification 4.4.5',
      'nobody-vulnerable 4.4.5',
    ]);
    expect(lane(take(stop, helpCall('18:31:00', { justification: '已困一小时' })).stop, 'help')).toBe(
      'called',
    );
    const ill = take(
      stop,
      event('UPDATE_INSIDE', 'security-guard', '18:40:00', { badHealth: 'yes', reason: '胸闷' }),
    );
    expect([lane(ill.stop, 'help'), said(ill.effects)]).toEqual([
      'advised',
      ['tell duty-supervisor', 'tell control-room', 'tell cs-supervisor'],
    ]);
  });

  test('the fire brigade is told why and how things stand', () => {
    const stop = take(pregnant(), assess({ canFree: 'no', estimate: 'unknown' })).stop;
    expect(why(refusal(stop, helpCall('18:31:00', { reasonTold: false })))).toEqual([
      'CONDITION_NOT_MET',
      'reason-not-told 4.4.5',
    ]);
    expect(said(take(stop, helpCall('18:31:00')).effects)).toEqual(['tell fire-brigade']);
  });

  test('an estimate that has run over no longer counts, a second after half an hour', () => {
    const stop = take(pregnant(), assess({ canFree: 'no', estimate: 'given', minutes: 20 })).stop;
    const inTime = desk.tick(stop.case, `${DAY}19:00:00+08:00`);
    expect(inTime.ok && lane({ case: inTime.case, at: '' }, 'help')).toBe('notNeeded');
    const over = desk.tick(stop.case, `${DAY}19:00:01+08:00`);
    expect(over.ok && lane({ case: over.case, at: '' }, 'help')).toBe('advised');
  });

  test('help on its way is called off when the people are out', () => {
    const called = take(pregnant(), helpCall('18:31:00')).stop;
    const free = event('FREE_PEOPLE', 'lift-technician', '18:35:00', {
      freedBy: 'technician',
      people: 1,
      injured: true,
    });
    const { stop, effects } = take(called, free);
    expect([lane(stop, 'help'), lane(stop, 'medical')]).toEqual(['stoodDown', 'called']);
    expect(said(effects)).toEqual(
      expect.arrayContaining(['tell medical', 'tell control-room', 'issue public-notice ×1']),
    );
  });
});

describe('the lift and the log (4.4.6)', () => {
  const freed = (): Stop => before(PROCEDURE, 'main', 'CHECK_LIFT');
  const restore = event('RESTORE', 'lift-technician', '19:45:00');
  const check = (change: JsonObject = {}): EventInput => eventOf(PROCEDURE, 'main', 'CHECK_LIFT', change);

  test('a lift back in service before it is checked is refused', () => {
    expect(why(refusal(freed(), restore))).toEqual(['CONDITION_NOT_MET', `lift-not-checked ${LAW}`]);
    expect(why(refusal(freed(), check({ signed: false })))).toEqual([
      'CONDITION_NOT_MET',
      'check-not-signed 4.4.6',
    ]);
    expect(why(refusal(freed(), check({ faultRemoved: false })))).toEqual([
      'CONDITION_NOT_MET',
      `fault-not-removed ${LAW}`,
    ]);
    expect(refusal(freed(), { ...check(), by: 'security-guard' }).code).toBe('ROLE_NOT_ALLOWED');
    const failed = take(
      take(freed(), check()).stop,
      event('FAIL_CHECK', 'lift-maintainer', '19:42:00', { fault: '平层不准' }),
    );
    expect(why(refusal(failed.stop, restore))).toEqual(['CONDITION_NOT_MET', `lift-not-checked ${LAW}`]);
  });

  test('somebody found inside after the check puts the lift out of service again', () => {
    const found = event('STILL_INSIDE', 'lift-technician', '19:41:00', { people: 1, reason: '有应答' });
    const stop = take(take(freed(), check()).stop, found).stop;
    expect([lane(stop, 'people'), lane(stop, 'lift')]).toEqual(['inside', 'outOfService']);
    expect(why(refusal(stop, { ...check(), at: `${DAY}19:43:00+08:00` }))).toContain('people-inside 4.4.6');
  });

  test('holds the five instants, the report and its receipt, in true order', () => {
    const signing = before(PROCEDURE, 'main', 'SIGN_CONTROL_ROOM_LOG');
    const { entries } = signing.case.context.facts as { entries: { entry: string; at: string }[] };
    expect(entries.map(({ entry }) => entry)).toEqual([
      'found',
      'told',
      'received',
      'staff',
      'technician',
      'freed',
      'restored',
    ]);
    expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).toSorted());
    expect(refusal(told(), event('TELL_TECHNICIAN', 'control-room', '18:20:00')).code).toBe(
      'TIME_BEFORE_LAST',
    );
  });

  test.each<[JsonObject, string]>([
    [{ entry: 'restored', time: `${DAY}18:40:00+08:00` }, 'restored-before-freed 4.4.6'],
    [{ entry: 'received', time: `${DAY}18:20:29+08:00` }, 'received-before-told 4.4.6'],
    [{ entry: 'found', time: `${DAY}18:20:31+08:00` }, 'found-after-told 4.4.6'],
    [{ entry: 'staff', time: `${DAY}18:19:59+08:00` }, 'before-the-finding 4.4.6'],
    [{ entry: 'staff', time: `${DAY}20:00:00+08:00` }, 'corrected-to-the-future 4.4.6'],
  ])('is not corrected to %j', (data, rule) => {
    const correct = event('CORRECT_LOG', 'control-room', '19:46:00', { ...data, reason: '核对' });
    expect(why(refusal(before(PROCEDURE, 'main', 'SIGN_CONTROL_ROOM_LOG'), correct))).toEqual([
      'CONDITION_NOT_MET',
      rule,
    ]);
  });

  test('is signed by control room and customer service, each its own', () => {
    const signing = before(PROCEDURE, 'main', 'SIGN_CONTROL_ROOM_LOG');
    const one = take(signing, event('SIGN_CONTROL_ROOM_LOG', 'control-room', '19:50:00')).stop;
    expect(refusal(one, event('SIGN_CONTROL_ROOM_LOG', 'control-room', '19:51:00')).code).toBe(
      'EVENT_NOT_EXPECTED',
    );
    expect(refusal(one, event('SIGN_DESK_LOG', 'control-room', '19:51:00')).code).toBe('ROLE_NOT_ALLOWED');
    expect(take(one, event('SIGN_DESK_LOG', 'receptionist', '19:51:00')).stop.case.state).toBe('closed');
  });

  test('passes from one clerk to the next', () => {
    const stop = take(told(), {
      ...event('HAND_OVER', 'receptionist', '18:30:00'),
      data: { to: { role: 'cs-assistant', id: 'ca-05' }, reason: '交接班' },
    }).stop;
    expect(stop.case.context.parties).toEqual({ clerk: { role: 'cs-assistant', id: 'ca-05' } });
    expect(readScript(PROCEDURE, 'main').events.length).toBeGreaterThan(10);
  });
});
