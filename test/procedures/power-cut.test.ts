import { describe, expect, test } from 'vitest';
import type { EventInput } from '../../src/core/case/model.ts';
import type { JsonObject } from '../../src/core/text.ts';
import { before, desk, refusal, type Stop, said, take, takeAll, why } from './walk.ts';

const PROCEDURE = 'power-cut';
const LAW = '特种设备安全法 42';
const at = (time: string): string => `2026-11-25T${time}+08:00`;
const event = (type: string, by: string, time: string, data: JsonObject = {}): EventInput => ({
  type,
  by,
  at: at(time),
  data,
});
const open = (time: string, expectedAt?: string): Stop & { readonly effects: readonly string[] } => {
  const data = {
    source: 'phone',
    place: { building: '3栋' },
    description: '停电',
    ...(expectedAt === undefined ? {} : { expectedAt: at(expectedAt) }),
  };
  const opened = desk.open(PROCEDURE, { id: 'c', now: at(time), by: 'receptionist', data });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  return { case: opened.case, at: at(time), effects: said(opened.effects) };
};
const due = ({ case: { deadlines } }: Stop): readonly string[] =>
  deadlines.map(({ id, dueAt }) => `${id} ${dueAt.slice(11, 19)}`).toSorted();
const lane = (stop: Stop, phase: string, name: string): unknown =>
  (stop.case.state as { [phase: string]: { [lane: string]: unknown } })[phase]?.[name];
const told = (time: string, change: JsonObject = {}): EventInput =>
  event('TELL_CUSTOMERS', 'receptionist', time, { phonedAll: true, noticeIssued: false, ...change });

describe('a foretold cut (4.5.4, A16)', () => {
  test('has its limits ten minutes before, lifts before the cut itself, engineering at once', () => {
    expect(due(open('13:30:00', '15:00:00'))).toEqual([
      'customers 14:50:00',
      'cut 15:00:00',
      'engineering 13:31:00',
      'lift-halls 14:50:00',
      'lifts 15:00:00',
      'security 14:50:00',
    ]);
  });

  test('told less than ten minutes before, everything is due at once', () => {
    expect(due(open('14:53:00', '15:00:00'))).toEqual([
      'customers 14:53:00',
      'cut 15:00:00',
      'engineering 14:54:00',
      'lift-halls 14:53:00',
      'lifts 15:00:00',
      'security 14:53:00',
    ]);
    expect(lane(take(open('14:53:00', '15:00:00'), told('14:54:00')).stop, 'preparing', 'customers')).toBe(
      'told',
    );
  });

  test('ten minutes before is in time, a second later the desk is told, and it is done all the same', () => {
    const stop = open('13:30:00', '15:00:00');
    const alarms = (time: string): readonly string[] => {
      const ticked = desk.tick(stop.case, at(time));
      return ticked.ok ? said(ticked.effects) : [];
    };
    const engineering = ['tell engineering-head', 'tell duty-supervisor'];
    expect(alarms('14:50:00')).toEqual(engineering);
    expect(alarms('14:50:01')).toEqual([
      ...engineering,
      'tell receptionist',
      'tell cs-supervisor',
      'tell security-head',
      'tell duty-supervisor',
      'tell cs-supervisor',
      'tell security-head',
    ]);
    const ticked = desk.tick(stop.case, at('14:51:00'));
    if (!ticked.ok) throw new Error();
    const late = take({ case: ticked.case, at: at('14:51:00') }, told('14:51:00'));
    expect(said(late.effects)).toEqual(['issue public-notice ×1']);
    const truthful = desk.apply(ticked.case, told('14:49:00'), { now: at('14:51:00') });
    expect(truthful.ok && said(truthful.effects)).toContain('withdraw customers');
  });

  test('neither all phoned nor a notice is no telling', () => {
    expect(why(refusal(open('13:30:00', '15:00:00'), told('14:00:00', { phonedAll: false })))).toEqual([
      'CONDITION_NOT_MET',
      'customers-not-reached 4.5.4',
    ]);
  });

  test.each<[string, string, string, JsonObject, string]>([
    [
      'PARK_LIFTS',
      'lift-technician',
      '14:55:00',
      { allOnGround: false, empty: true },
      'lifts-not-on-ground 4.5.4',
    ],
    [
      'PARK_LIFTS',
      'lift-technician',
      '14:55:00',
      { allOnGround: true, empty: false },
      'somebody-in-a-lift 4.5.4',
    ],
    [
      'GUARD_LIFT_HALLS',
      'security-guard',
      '14:49:00',
      { allHalls: false, useStopped: true },
      'hall-without-a-guard 4.5.4',
    ],
    [
      'GUARD_LIFT_HALLS',
      'security-guard',
      '14:49:00',
      { allHalls: true, useStopped: false },
      'lifts-still-used 4.5.4',
    ],
  ])('%s by %s at %s with %j is not whole', (type, by, time, data, rule) => {
    const stop = take(open('13:30:00', '15:00:00'), event('TELL_SECURITY', 'cs-assistant', '14:40:00')).stop;
    expect(why(refusal(stop, event(type, by, time, data)))).toEqual(['CONDITION_NOT_MET', rule]);
  });

  test('moved to another time it is told anew; a time that is past is refused', () => {
    const stop = take(open('13:30:00', '15:00:00'), told('14:00:00')).stop;
    const move = (expectedAt: string): EventInput =>
      event('RESCHEDULE', 'cs-supervisor', '14:10:00', { expectedAt: at(expectedAt), reason: '改期' });
    expect(why(refusal(stop, move('14:00:00')))).toContain('time-already-past 4.5.4');
    const moved = take(stop, move('16:00:00')).stop;
    expect([lane(moved, 'preparing', 'customers'), due(moved)]).toEqual([
      'untold',
      [
        'customers 15:50:00',
        'cut 16:00:00',
        'engineering 14:11:00',
        'lift-halls 15:50:00',
        'lifts 16:00:00',
        'security 15:50:00',
      ],
    ]);
  });

  test('called off it ends, and everybody is told', () => {
    const off = take(
      open('13:30:00', '15:00:00'),
      event('CALL_OFF', 'cs-supervisor', '14:00:00', { reason: '修好了' }),
    );
    expect([off.stop.case.state, off.stop.case.deadlines]).toEqual(['calledOff', []]);
    expect(said(off.effects)).toEqual(
      expect.arrayContaining(['tell lift-technician', 'tell security-head', 'issue public-notice ×1']),
    );
  });

  test('where the time comes and no word of the cut, engineering is asked', () => {
    const ticked = desk.tick(open('13:30:00', '15:00:00').case, at('15:00:01'));
    expect(
      ticked.ok && ticked.effects.flatMap((one) => (one.kind === 'tell' ? [one.message.en] : [])),
    ).toContain(
      'The expected time has come: say whether the power is gone, or record a new time or that it is off',
    );
  });
});

describe('an unforeseen cut (4.5.1–4.5.3)', () => {
  test('tells engineering and security at once; light, posts and an explanation follow', () => {
    const stop = open('20:00:00');
    expect(stop.effects.slice(1)).toEqual(
      expect.arrayContaining(['tell engineering-head', 'tell security-head']),
    );
    expect(due(stop)).toEqual([
      'engineering 20:01:00',
      'explanation 20:05:00',
      'lighting 20:05:00',
      'posts 20:05:00',
      'security 20:01:00',
    ]);
    expect(lane(open('20:00:00', '19:59:59'), 'handling', 'power')).toBe('off');
  });

  test.each<[string, string, JsonObject, string]>([
    ['LIGHT_UP', 'engineer', { commonAreas: true, passages: false }, 'passages-dark 4.5.2'],
    ['LIGHT_UP', 'engineer', { commonAreas: false, passages: true }, 'common-areas-dark 4.5.2'],
    ['POST_STAFF', 'cs-supervisor', { mainLifts: false, entrances: true }, 'main-lifts-without-staff 4.5.3'],
    ['POST_STAFF', 'cs-supervisor', { mainLifts: true, entrances: false }, 'entrances-without-staff 4.5.3'],
  ])('%s by %s with %j is half done', (type, by, data, rule) => {
    expect(why(refusal(open('20:00:00'), event(type, by, '20:02:00', data)))).toEqual([
      'CONDITION_NOT_MET',
      rule,
    ]);
  });

  test('disorder becomes a case of its own kind', () => {
    const disorder = (kind: string): EventInput =>
      event('REPORT_DISORDER', 'security-guard', '20:03:00', {
        kind,
        place: { area: '大堂' },
        description: '推搡',
      });
    expect(said(take(open('20:00:00'), disorder('violence')).effects)).toContain('open violence');
    expect(said(take(open('20:00:00'), disorder('theft')).effects)).toContain('open theft');
  });
});

describe('people in the lifts (4.5.5)', () => {
  const trapped = event('REPORT_TRAPPED', 'control-room', '20:02:00', {
    lift: '3-2-1',
    place: { building: '3栋' },
    description: '有人拍门',
    people: 2,
  });

  test('each lift opens an entrapment that has all it needs', () => {
    const { effects } = take(open('20:00:00'), trapped);
    const opened = effects.find(({ kind }) => kind === 'open');
    expect(opened).toMatchObject({
      procedure: 'lift-entrapment',
      clause: '4.5.5',
      data: { source: 'case', place: { building: '3栋' }, description: '有人拍门', lift: '3-2-1', people: 2 },
    });
    if (opened?.kind !== 'open') throw new Error();
    expect(
      desk.open('lift-entrapment', { id: 'l', now: at('20:02:00'), by: 'control-room', data: opened.data })
        .ok,
    ).toBe(true);
  });

  test('nobody trapped is said only of lifts that were all looked into', () => {
    const look = (allSeen: boolean, isTrapped: boolean): EventInput =>
      event('CHECK_LIFTS', 'control-room', '20:03:00', { allSeen, trapped: isTrapped });
    expect(why(refusal(open('20:00:00'), look(false, false)))).toContain('lift-not-looked-into 4.5.5');
    expect(why(refusal(open('20:00:00'), look(true, true)))).toContain('trapped-to-be-reported 4.5.5');
  });

  test('while somebody is in, no lift runs again; a lift that nobody reported is not freed', () => {
    const stop = takeAll(open('20:00:00'), [
      trapped,
      event('POWER_BACK', 'engineer', '20:10:00'),
      event('CHECK_LIFT', 'lift-technician', '20:20:00', { allChecked: true, signed: true }),
    ]);
    const back = event('RETURN_LIFTS', 'lift-technician', '20:30:00');
    expect(why(refusal(stop, back))).toEqual(['CONDITION_NOT_MET', 'somebody-still-trapped 4.5.5']);
    const freed = (lift: string): EventInput => event('TRAPPED_FREED', 'control-room', '20:25:00', { lift });
    expect(why(refusal(stop, freed('3-1-1')))).toEqual(['CONDITION_NOT_MET', 'not-reported-trapped 4.5.5']);
    expect(lane(takeAll(stop, [freed('3-2-1'), back]), 'handling', 'lifts')).toBe('inUse');
  });
});

describe('the power is back', () => {
  const back = (): Stop => before(PROCEDURE, 'main', 'CHECK_LIFT');

  test('lifts are checked before use', () => {
    const use = event('RETURN_LIFTS', 'lift-technician', '16:45:00');
    expect(why(refusal(back(), use))).toEqual(['CONDITION_NOT_MET', `lifts-not-checked ${LAW}`]);
    const check = event('CHECK_LIFT', 'lift-technician', '16:40:00', { allChecked: true, signed: false });
    expect(why(refusal(back(), check))).toEqual(['CONDITION_NOT_MET', `check-unsigned ${LAW}`]);
    const dark = before(PROCEDURE, 'main', 'POWER_BACK');
    expect(
      why(
        refusal(dark, event('CHECK_LIFT', 'lift-technician', '16:00:00', { allChecked: true, signed: true })),
      ),
    ).toEqual(['CONDITION_NOT_MET', 'power-still-off 4.5.1']);
  });

  test('lost again, light, posts, lifts and explanation start anew, while those told stay told', () => {
    const stop = take(before(PROCEDURE, 'main', 'CLOSE'), event('POWER_LOST', 'engineer', '16:50:00')).stop;
    expect(stop.case.state).toEqual({
      handling: {
        power: 'off',
        engineering: 'told',
        lighting: 'dark',
        security: 'told',
        posts: 'empty',
        inside: 'unknown',
        explanation: 'owed',
        lifts: 'stopped',
      },
    });
  });

  test('what was never done keeps the case open until it is done or explained', () => {
    const stop = takeAll(open('20:00:00'), [
      event('POWER_BACK', 'engineer', '20:02:00'),
      event('CHECK_LIFT', 'lift-technician', '20:20:00', { allChecked: true, signed: true }),
      event('RETURN_LIFTS', 'lift-technician', '20:25:00'),
    ]);
    const close = (data: JsonObject): EventInput => event('CLOSE', 'cs-supervisor', '21:00:00', data);
    expect(why(refusal(stop, close({})))).toEqual([
      'CONDITION_NOT_MET',
      'engineering-never-told 4.5.1',
      'lifts-never-seen 4.5.5',
      'never-explained 4.5.6',
      'never-lit 4.5.2',
      'never-posted 4.5.3',
      'security-never-told 4.5.3',
    ]);
    const closed = take(stop, close({ gaps: '停电仅两分钟' }));
    expect([closed.stop.case.state, said(closed.effects)]).toEqual([
      'closed',
      expect.arrayContaining(['issue incident-report ×1']),
    ]);
  });
});
