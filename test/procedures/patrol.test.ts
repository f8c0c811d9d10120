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

const PROCEDURE = 'patrol';
const DAY = '2026-12-01';
const KEEPER = { role: 'building-keeper', id: 'bk-02' };

const event = (
  type: string,
  data: JsonObject = {},
  time = '10:00:00',
  by = 'building-keeper',
  day = DAY,
): EventInput => ({
  type,
  by,
  at: `${day}T${time}+08:00`,
  data,
});
const plan = (change: JsonObject = {}) => {
  const at = `${DAY}T07:00:00+08:00`;
  const data = {
    shift: 'morning',
    patroller: KEEPER,
    buildings: [{ building: '3栋', responsible: 'bk-02' }],
    ...change,
  };
  return { at, opened: desk.open(PROCEDURE, { id: 'p', now: at, by: 'cs-supervisor', data }) };
};
const planned = (change: JsonObject = {}): Stop => {
  const { at, opened } = plan(change);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return { case: opened.case, at };
};
const start = (change: JsonObject = {}, time = '09:00:00') =>
  event(
    'START',
    { radioNo: 'DJ-07', toldTo: 'cs-supervisor', plannedEnd: `${DAY}T18:00:00+08:00`, ...change },
    time,
  );
const without = (key: string) => {
  const { [key]: _, ...data } = start().data as JsonObject;
  return { ...start(), data };
};
const enter = (building = '3栋', time = '09:05:00') => event('ENTER_BUILDING', { building }, time);
const finding = (no: number, item = 'damage', time = '09:10:00') =>
  event(
    'RECORD_FINDING',
    { no, building: '3栋', item, place: { building: '3栋', area: '电梯厅' }, description: '墙砖撞裂' },
    time,
  );
const check = (item: string, result = 'in-order', time = '09:20:00') =>
  event('CHECK_ITEM', { item, result }, time);
const ITEMS = [
  'homes',
  'residents',
  'utilities',
  'inspection-notes',
  'rules-told',
  'damage',
  'works',
  'fees',
  'neighbours',
  'emergencies',
];
const onPatrol = (change: JsonObject = {}): Stop => take(planned(change), start()).stop;
const inside = (): Stop => take(onPatrol(), enter()).stop;
const toured = (): Stop =>
  takeAll(inside(), [
    finding(1),
    ...ITEMS.map((item) => check(item, item === 'damage' ? 'finding' : 'in-order')),
    event('LEAVE_BUILDING', {}, '10:00:00'),
    event('END_TOUR', {}, '10:30:00'),
  ]);
const due = (stop: Stop) => Object.fromEntries(stop.case.deadlines.map(({ id, dueAt }) => [id, dueAt]));
const opens = (effects: Parameters<typeof said>[0]) =>
  effects.flatMap((effect) => (effect.kind === 'open' ? [[effect.procedure, effect.data]] : []));

describe('setting out (3.1.3.1, 3.1.3.2)', () => {
  test('without a radio nobody sets out', () => {
    expect(why(refusal(planned(), without('radioNo')))).toEqual([
      'CONDITION_NOT_MET',
      'radio-missing 3.1.3.2',
    ]);
  });

  test('a superior is told first, somebody above the patroller', () => {
    expect(why(refusal(planned(), without('toldTo')))).toEqual(
      expect.arrayContaining(['CONDITION_NOT_MET', 'superior-not-told 3.1.3.2']),
    );
    expect(why(refusal(planned(), start({ toldTo: 'receptionist' })))).toEqual([
      'CONDITION_NOT_MET',
      'superior-not-told 3.1.3.2',
    ]);
    const own = planned({ patroller: { role: 'cs-supervisor', id: 'cs-01' } });
    expect(why(refusal(own, start()))).toEqual(['CONDITION_NOT_MET', 'told-himself 3.1.3.2']);
    take(own, start({ toldTo: 'property-manager' }));
  });

  test.each<[string, string, string | undefined]>([
    ['morning', '11:59:59', undefined],
    ['morning', '12:00:00', 'morning-over 3.1.3.1'],
    ['afternoon', '11:59:59', 'afternoon-not-begun 3.1.3.1'],
    ['afternoon', '12:00:00', undefined],
  ])('%s at %s: %s', (shift, time, rule) => {
    const stop = planned({ shift });
    if (rule) expect(why(refusal(stop, start({}, time)))).toEqual(['CONDITION_NOT_MET', rule]);
    else expect(take(stop, start({}, time)).stop.case.state).toMatchObject({ touring: {} });
  });

  test('managers go in either half, and others do not patrol at all', () => {
    const manager = planned({ shift: 'morning', patroller: { role: 'property-manager', id: 'pm-01' } });
    take(manager, start({ toldTo: 'centre-manager' }, '15:00:00'));
    const { opened } = plan({ patroller: { role: 'construction-worker', id: 'x' } });
    expect(!opened.ok && why(opened.refusal)).toEqual(['CONDITION_NOT_MET', 'not-a-patroller 3.1.3.1']);
    const another = (role: string) =>
      event('REASSIGN', { patroller: { role, id: 'x' }, reason: '请假' }, '08:00:00', 'cs-supervisor');
    expect(why(refusal(planned(), another('construction-worker')))).toEqual([
      'CONDITION_NOT_MET',
      'not-a-patroller 3.1.3.1',
    ]);
    expect(said(take(planned(), another('cs-assistant')).effects)).toEqual(['tell cs-supervisor']);
  });

  test('prints the sheet, tells the superior and is due at its planned end', () => {
    const { stop, effects } = take(planned(), start());
    expect(said(effects)).toEqual([
      'set end 2026-12-01T18:00:00+08:00',
      'issue patrol-sheet ×1',
      'tell cs-supervisor',
    ]);
    expect(stop.case.state).toEqual({ touring: { round: 'walking', duty: 'onPatrol' } });
    expect(why(refusal(planned(), start({ plannedEnd: `${DAY}T09:00:00+08:00` })))).toEqual([
      'CONDITION_NOT_MET',
      'end-planned-past 3.1.3',
    ]);
  });

  test('a patrol that does not set out in time is told, and may still set out', () => {
    const stop = planned({ plannedStart: `${DAY}T08:00:00+08:00` });
    const late = desk.tick(stop.case, `${DAY}T08:00:01+08:00`);
    expect(late.ok && said(late.effects)).toEqual(['tell cs-supervisor', 'tell building-keeper']);
    take(stop, start());
    expect(take(stop, event('CANCEL', { reason: '台风' }, '09:00:00', 'cs-supervisor')).stop.case.state).toBe(
      'cancelled',
    );
  });
});

describe('the round (3.1.1, 3.1.2.6)', () => {
  test('a building is on the list, has a responsible person, and is seen once', () => {
    const stop = onPatrol({ buildings: [{ building: '3栋', responsible: 'bk-02' }, { building: '5栋' }] });
    expect(why(refusal(stop, enter('9栋')))).toEqual(['CONDITION_NOT_MET', 'building-not-listed 3.1.2.6']);
    expect(why(refusal(stop, enter('5栋')))).toEqual(['CONDITION_NOT_MET', 'no-keeper 3.1.2.6']);
    const named = event(
      'NAME_KEEPER',
      { building: '5栋', responsible: 'bk-03' },
      '08:00:00',
      'cs-supervisor',
    );
    const other = takeAll(planned({ buildings: [{ building: '5栋' }] }), [named, start()]);
    take(other, enter('5栋'));
    expect(why(refusal(inside(), enter('3栋', '09:06:00')))).toEqual(
      expect.arrayContaining(['still-inside 3.1.1']),
    );
  });

  test('each of the ten items is looked at, and each that is not is named with its clause', () => {
    expect(why(refusal(inside(), event('LEAVE_BUILDING', {}, '10:00:00')))).toEqual([
      'CONDITION_NOT_MET',
      ...ITEMS.map((item, index) => `${item}-not-checked 3.1.1.${index + 1}`).toSorted(),
    ]);
    const nine = takeAll(
      inside(),
      ITEMS.slice(0, 9).map((item) => check(item)),
    );
    expect(why(refusal(nine, event('LEAVE_BUILDING', {}, '10:00:00')))).toEqual([
      'CONDITION_NOT_MET',
      'emergencies-not-checked 3.1.1.10',
    ]);
    expect(why(refusal(onPatrol(), check('homes')))).toEqual(['CONDITION_NOT_MET', 'outside 3.1.1']);
  });

  test('what is ticked agrees with what is recorded', () => {
    expect(why(refusal(inside(), check('damage', 'finding')))).toEqual([
      'CONDITION_NOT_MET',
      'finding-not-recorded 3.1.2.1',
    ]);
    const stop = take(inside(), finding(1)).stop;
    expect(why(refusal(stop, check('damage')))).toEqual(['CONDITION_NOT_MET', 'finding-ignored 3.1.2.1']);
    expect(why(refusal(stop, finding(1, 'works', '09:30:00')))).toEqual([
      'CONDITION_NOT_MET',
      'number-taken 3.1.2.3',
    ]);
  });

  test('the round is not over before the last building, unless it is ended early with the reason', () => {
    expect(why(refusal(onPatrol(), event('END_TOUR')))).toEqual([
      'CONDITION_NOT_MET',
      'building-left-out 3.1.1',
    ]);
    const early = take(inside(), event('END_EARLY', { reason: '处理突发事件' }));
    expect([early.stop.case.state, said(early.effects)]).toEqual([
      { following: 'writing' },
      expect.arrayContaining(['tell duty-supervisor', 'tell building-keeper']),
    ]);
  });
});

describe('a call to duty (3.1.3.2)', () => {
  const call = (time = '09:30:00') =>
    event('CALL_AWAY', { cause: 'duty', task: '电梯困人' }, time, 'control-room');
  const resume = (change: JsonObject = { radioNo: 'DJ-07', toldTo: 'cs-supervisor' }) =>
    event('RESUME', change, '10:30:00');
  const away = (): Stop => take(inside(), call()).stop;

  test('stops the round at once: nothing of it is taken while away', () => {
    for (const step of [
      enter('3栋', '09:40:00'),
      check('homes', 'in-order', '09:40:00'),
      event('LEAVE_BUILDING'),
      event('END_TOUR'),
    ])
      expect(why(refusal(away(), step))).toContain('called-away 3.1.3.2');
    expect(listed(away(), 'building-keeper')).not.toContain('CHECK_ITEM');
    expect(away().case.state).toEqual({ touring: { round: 'inBuilding', duty: 'calledAway' } });
  });

  test('holds the planned end, and moves it by as long as it lasted', () => {
    expect(away().case.deadlines).toMatchObject([{ id: 'end', suspendedAt: `${DAY}T09:30:00+08:00` }]);
    const quiet = desk.tick(away().case, '2026-12-02T09:00:00+08:00');
    expect(quiet.ok && quiet.effects).toEqual([]);
    expect(due(take(away(), resume()).stop)).toEqual({ end: '2026-12-01T19:00:00+08:00' });
  });

  test('ends where it was, with a radio and the superior told again', () => {
    expect(why(refusal(away(), resume({ toldTo: 'cs-supervisor' })))).toEqual([
      'CONDITION_NOT_MET',
      'radio-missing 3.1.3.2',
    ]);
    const back = take(away(), resume()).stop;
    expect(back.case.state).toEqual({ touring: { round: 'inBuilding', duty: 'onPatrol' } });
    take(back, check('homes', 'in-order', '10:40:00'));
  });

  test('keeps nobody from entering a finding or raising an emergency', () => {
    take(away(), finding(1, 'works', '09:40:00'));
    const fire = event(
      'RAISE_EMERGENCY',
      { kind: 'fire', place: { building: '3栋' }, description: '冒烟' },
      '09:40:00',
    );
    expect(opens(take(away(), fire).effects)).toEqual([
      ['fire', { source: 'patrol', place: { building: '3栋' }, description: '冒烟' }],
    ]);
  });

  test('the patrol that is not over in time is told once its time has run', () => {
    const late = desk.tick(onPatrol().case, `${DAY}T18:00:01+08:00`);
    expect(late.ok && said(late.effects)).toEqual(['tell cs-supervisor', 'tell control-room']);
  });
});

describe('findings (3.1.2.2, 3.1.2.3)', () => {
  const found = (): Stop => take(inside(), finding(1)).stop;
  const report = { source: 'patrol', place: { building: '3栋', area: '电梯厅' }, description: '墙砖撞裂' };
  const on = (type: string, data: JsonObject = {}, time = '09:30:00') =>
    event(type, { no: 1, followUpOn: '2026-12-03', ...data }, time);

  test.each<[EventInput, readonly unknown[], readonly string[]]>([
    [on('PASS_ON', { department: 'security-head' }), [['referral', report]], ['tell cs-supervisor']],
    [on('ORDER_REPAIR'), [['repair', report]], ['tell engineering-head']],
    [on('NOTIFY_SITE'), [], ['issue renovation-inspection ×1', 'tell renovation-company']],
    [
      on('REPORT_UNPERMITTED_WORKS', { unit: { building: '3栋', room: '1702' } }),
      [['renovation', { source: 'patrol', unit: { building: '3栋', room: '1702' } }]],
      ['issue renovation-inspection ×1', 'tell security-head'],
    ],
    [
      on('UPDATE_FILES', { title: '住户资料' }),
      [['archive-filing', { source: 'patrol', title: '住户资料', category: 'resident' }]],
      [],
    ],
    [on('REPORT_TO_LEADER', { leader: 'property-manager', reason: '业主不肯' }), [], ['tell cs-supervisor']],
  ])('%j goes its way and is looked at again', (step, opened, effects) => {
    const { stop, effects: all } = take(found(), step);
    expect(opens(all)).toEqual(opened);
    expect(said(all)).toEqual(expect.arrayContaining([...effects]));
    expect(due(stop)['finding:1']).toBe('2026-12-04T00:00:00+08:00');
    const { followUpOn: _, ...bare } = step.data as JsonObject;
    expect(why(refusal(found(), { ...step, data: bare }))).toEqual([
      'CONDITION_NOT_MET',
      'no-day-to-look-again 3.1.2.3',
    ]);
    expect(why(refusal(found(), { ...step, data: { ...step.data, followUpOn: '2026-11-30' } }))).toEqual([
      'CONDITION_NOT_MET',
      'day-to-look-again-past 3.1.2.3',
    ]);
  });

  test('is due the same day until something is done about it', () => {
    expect(due(found())['finding:1']).toBe('2026-12-02T00:00:00+08:00');
    const late = desk.tick(found().case, '2026-12-02T00:00:00+08:00');
    expect(late.ok && said(late.effects)).toEqual(expect.arrayContaining(['tell building-keeper']));
    const solved = take(found(), event('SOLVE_ON_SPOT', { no: 1, action: '已清走' }, '09:30:00')).stop;
    expect(due(solved)['finding:1']).toBeUndefined();
  });

  test('has one outcome, and a result only after it was passed on', () => {
    const result = (time: string) => event('RECORD_RESULT', { no: 1, result: '已修' }, time);
    expect(why(refusal(found(), result('09:40:00')))).toEqual([
      'CONDITION_NOT_MET',
      'not-on-the-list 3.1.2.3',
    ]);
    const done = takeAll(found(), [on('ORDER_REPAIR'), result('09:40:00')]);
    expect(why(refusal(done, result('09:50:00')))).toEqual(['CONDITION_NOT_MET', 'done-already 3.1.2.3']);
    expect(why(refusal(found(), event('SOLVE_ON_SPOT', { no: 7, action: '已清走' }, '09:30:00')))).toEqual([
      'CONDITION_NOT_MET',
      'not-on-the-list 3.1.2.3',
    ]);
  });

  test('opens again when it was not solved, once at a time, and is followed as before', () => {
    const again = (time: string) => event('REOPEN_FINDING', { no: 1, reason: '又堆上了' }, time);
    expect(why(refusal(found(), again('09:40:00')))).toEqual([
      'CONDITION_NOT_MET',
      'not-on-the-list 3.1.2.3',
    ]);
    const stop = takeAll(found(), [
      event('SOLVE_ON_SPOT', { no: 1, action: '已清走' }, '09:30:00'),
      again('09:40:00'),
    ]);
    expect(why(refusal(stop, again('09:50:00')))).toEqual(['CONDITION_NOT_MET', 'done-already 3.1.2.3']);
    expect(opens(take(stop, on('ORDER_REPAIR', {}, '10:00:00')).effects)).toEqual([['repair', report]]);
  });
});

describe('the end (3.1.2.1, 3.1.2.4–3.1.2.6, 1.1.8)', () => {
  const sheet = (complete = true) =>
    event('SUBMIT_SHEET', { sheetNo: 'XL-1', complete, signed: true }, '11:00:00');
  const file = event('FILE_SHEET', { title: '巡楼检查表' }, '11:30:00', 'archivist');
  const summary = event('SUMMARISE', { period: 'day' }, '17:00:00');
  const solve = event('SOLVE_ON_SPOT', { no: 1, action: '已修' }, '12:00:00');
  const close = event('CLOSE', {}, '18:00:00');

  test('names all that is missing before it can be closed', () => {
    expect(why(refusal(toured(), close))).toEqual([
      'CONDITION_NOT_MET',
      'day-not-summarised 3.1.2.4',
      'finding-open 3.1.2.3',
      'sheet-not-filed 3.1.2.1',
    ]);
    const stop = takeAll(toured(), [sheet(), file, solve, summary]);
    const closed = take(stop, close);
    expect([closed.stop.case.state, closed.stop.case.deadlines]).toEqual(['closed', []]);
  });

  test('the sheet is whole and signed, may be sent back, and is filed', () => {
    expect(why(refusal(toured(), sheet(false)))).toEqual(['CONDITION_NOT_MET', 'sheet-incomplete 3.1.2.1']);
    const sent = take(toured(), sheet()).stop;
    const returned = take(
      sent,
      event('RETURN_SHEET', { reason: '缺位置' }, '11:10:00', 'cs-supervisor'),
    ).stop;
    expect(returned.case.state).toEqual({ following: 'writing' });
    expect(opens(take(sent, file).effects)).toEqual([
      ['archive-filing', { source: 'patrol', title: '巡楼检查表', category: 'other' }],
    ]);
  });

  test('sheet and daily summary are due the same day', () => {
    expect(due(toured())).toMatchObject({
      sheet: '2026-12-02T00:00:00+08:00',
      summary: '2026-12-02T00:00:00+08:00',
      week: '2026-12-08T10:30:00+08:00',
      month: '2027-01-01T10:30:00+08:00',
    });
    const late = desk.tick(toured().case, '2026-12-02T00:00:00+08:00');
    expect(late.ok && said(late.effects).filter((one) => one === 'tell cs-supervisor')).toHaveLength(3);
  });

  test('what is open for a week or a month goes into those summaries first', () => {
    const stop = takeAll(toured(), [sheet(), file, summary]);
    const later = event(
      'SOLVE_ON_SPOT',
      { no: 1, action: '已修' },
      '10:00:00',
      'building-keeper',
      '2027-01-04',
    );
    const solved = take(stop, later).stop;
    const atEnd = event('CLOSE', {}, '10:10:00', 'building-keeper', '2027-01-04');
    expect(why(refusal(solved, atEnd))).toEqual([
      'CONDITION_NOT_MET',
      'month-not-summarised 3.1.2.5',
      'week-not-summarised 3.1.2.5',
    ]);
    const both = ['week', 'month'].map((period) =>
      event('SUMMARISE', { period }, '10:05:00', 'building-keeper', '2027-01-04'),
    );
    expect(takeAll(solved, [...both, atEnd]).case.state).toBe('closed');
  });

  test('a manager’s patrol ends with his report to the property manager', () => {
    const stop = before(PROCEDURE, 'called-away-and-passed-on', 'SUBMIT_REPORT');
    const reported = take(stop, eventOf(PROCEDURE, 'called-away-and-passed-on', 'SUBMIT_REPORT'));
    expect(said(reported.effects)).toEqual(['issue patrol-report ×1', 'tell property-manager']);
    const { at } = readScript(PROCEDURE, 'called-away-and-passed-on').events.at(-1) as { at: string };
    expect(why(refusal(stop, { ...close, at }))).toContain('report-missing 1.1.8');
  });
});
