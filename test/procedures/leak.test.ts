import { describe, expect, test } from 'vitest';
import type { EventInput } from '../../src/core/case/model.ts';
import type { JsonObject } from '../../src/core/text.ts';
import { before, desk, readScript, refusal, type Stop, said, take, takeAll, why } from './walk.ts';

const P = 'leak';
const AT = '2026-11-24T23:56:00+08:00';
const event = (type: string, by: string, data: JsonObject = {}, at: string = AT): EventInput => ({
  type,
  by,
  at,
  data,
});
const { start } = readScript(P, 'main');
const opened = (): Stop => before(P, 'main', 'HAND_OVER');
const lane = (stop: Stop, name: string): unknown =>
  (stop.case.state as { responding: { [lane: string]: unknown } }).responding[name];
const valve = (cutsOff: boolean): EventInput =>
  event('CLOSE_VALVE', 'engineer', { valve: '给水阀', cutsOff });
const power = event('CUT_POWER', 'engineer', { area: '走廊' });
const told = event('RESIDENTS_TOLD', 'cs-assistant', { units: 6 });
const bags = event('LAY_SANDBAGS', 'security-guard', { where: '电梯厅' });
const clean = event('CALL_CLEANING', 'cs-assistant');

test('on the report four lanes start together (4.2.0)', () => {
  const first = desk.open(P, { id: 'l', now: start.at, ...start });
  expect(first.ok && said(first.effects)).toEqual([
    'set arrival 2026-11-25T00:00:00+08:00',
    'tell engineering-head',
    'tell engineer',
    'tell cs-assistant',
    'tell security-head',
    'tell security-guard',
    'tell engineer',
    'tell lift-technician',
    'tell control-room',
    'issue incident-report ×1',
  ]);
});

describe('engineering (4.2.1)', () => {
  test('repairs after valve and power', () => {
    const repair = event('START_REPAIR', 'engineer');
    expect(why(refusal(opened(), repair))).toEqual([
      'CONDITION_NOT_MET',
      'power-on 4.2.1',
      'valve-open 4.2.1',
    ]);
    expect(why(refusal(take(opened(), valve(false)).stop, repair))).toEqual([
      'CONDITION_NOT_MET',
      'power-on 4.2.1',
    ]);
    expect(lane(takeAll(opened(), [valve(false), power, repair]), 'engineering')).toBe('repairing');
  });

  test('not there after five minutes is told one second later; an arrival in time but entered late withdraws it', () => {
    const tick = (now: string) => {
      const ticked = desk.tick(opened().case, now);
      return ticked.ok && said(ticked.effects);
    };
    expect(tick('2026-11-25T00:00:00+08:00')).toEqual([]);
    expect(tick('2026-11-25T00:00:01+08:00')).toEqual([
      'tell engineering-head',
      'tell duty-supervisor',
      'tell cs-supervisor',
    ]);
    const late = desk.apply(
      opened().case,
      event('ENGINEER_ARRIVES', 'engineer', {}, '2026-11-25T00:00:00+08:00'),
      {
        now: '2026-11-25T00:30:00+08:00',
      },
    );
    expect(late.ok && said(late.effects)).toContain('withdraw arrival');
  });
});

describe('residents (4.2.2, A34)', () => {
  test('are told whether or not the water is cut; cut off, they are told anew and a notice is due', () => {
    const cut = take(take(opened(), told).stop, valve(true));
    expect([lane(cut.stop, 'residents'), lane(cut.stop, 'board')]).toEqual(['telling', 'due']);
    expect(said(cut.effects)).toEqual(['tell cs-assistant', 'tell receptionist']);
    expect(lane(take(opened(), valve(false)).stop, 'board')).toBe('notNeeded');
    expect(why(refusal(cut.stop, event('POST_NOTICE', 'cs-assistant', { onBoard: false })))).toEqual([
      'CONDITION_NOT_MET',
      'not-on-the-board 4.2.2',
    ]);
  });
});

describe('the lift (4.2.4)', () => {
  const raise = event('RAISE_LIFT', 'engineer');
  const wet = event('LIFT_WET', 'security-guard');
  const off = event('SWITCH_OFF_LIFT', 'engineer', { entryForbidden: true });

  test('dry is raised and out of use, and may become wet after that', () => {
    const raised = take(opened(), raise).stop;
    expect(lane(raised, 'lifts')).toBe('raised');
    expect(lane(take(raised, wet).stop, 'lifts')).toBe('wet');
  });

  test('wet is not moved but switched off, with entry forbidden', () => {
    const stop = take(opened(), wet).stop;
    expect(why(refusal(stop, raise))).toEqual(['CONDITION_NOT_MET', 'lift-wet 4.2.4']);
    expect(why(refusal(stop, event('SWITCH_OFF_LIFT', 'engineer', { entryForbidden: false })))).toEqual([
      'CONDITION_NOT_MET',
      'entry-not-forbidden 4.2.4',
    ]);
    expect(lane(take(stop, off).stop, 'lifts')).toBe('off');
  });

  test('that was wet is checked by lift people after the cleaning, and used only then', () => {
    const check = event('CHECK_LIFT', 'lift-technician', { passed: true });
    const release = event('RELEASE_LIFT', 'engineer');
    const stop = takeAll(opened(), [wet, off]);
    expect(why(refusal(stop, check))).toEqual(expect.arrayContaining(['not-cleaned 4.2.5']));
    expect(why(refusal(stop, release))).toEqual([
      'CONDITION_NOT_MET',
      'lift-not-checked 4.2.4',
      'not-cleaned 4.2.5',
    ]);
    expect(refusal(stop, { ...check, by: 'engineer' }).code).toBe('ROLE_NOT_ALLOWED');
    const cleaned = takeAll(stop, [valve(false), power, told, bags, clean, event('CLEANED', 'cleaning')]);
    const failed = take(cleaned, event('CHECK_LIFT', 'lift-technician', { passed: false }));
    expect([lane(failed.stop, 'lifts'), said(failed.effects)]).toEqual([
      'off',
      ['tell lift-maintainer', 'tell engineering-head'],
    ]);
    expect(lane(takeAll(failed.stop, [check, release]), 'lifts')).toBe('inUse');
    // Wet again after the check: off and checked once more before it is used.
    const again = takeAll(failed.stop, [check, wet]);
    expect(lane(again, 'lifts')).toBe('wet');
    expect(refusal(again, release).code).toBe('EVENT_NOT_EXPECTED');
    const offAgain = take(again, off).stop;
    expect(why(refusal(offAgain, release))).toEqual(['CONDITION_NOT_MET', 'lift-not-checked 4.2.4']);
    expect(lane(takeAll(offAgain, [check, release]), 'lifts')).toBe('inUse');
  });

  test('that was checked and gets wet once more is switched off and checked once more', () => {
    const course = 'leaks-again-over-a-checked-lift';
    expect(lane(before(P, course, 'LEAK_AGAIN'), 'lifts')).toBe('checked');
    const stop = before(P, course, 'CHECK_LIFT', 3);
    expect(lane(stop, 'lifts')).toBe('off');
    expect(why(refusal(stop, { ...event('RELEASE_LIFT', 'engineer'), at: stop.at }))).toEqual([
      'CONDITION_NOT_MET',
      'lift-not-checked 4.2.4',
    ]);
    const dry = before(P, course, 'LIFT_WET', 2);
    expect(why(refusal(dry, { ...event('RELEASE_LIFT', 'engineer'), at: dry.at }))).toEqual([
      'CONDITION_NOT_MET',
      'not-cleaned 4.2.5',
    ]);
    expect(lane(take(dry, { ...event('RAISE_LIFT', 'engineer'), at: dry.at }).stop, 'lifts')).toBe('raised');
  });
});

test('nobody is told that the water is back who was never cut off (4.2.2)', () => {
  const stop = before(P, 'nobody-cut-off', 'CALL_CLEANING');
  expect(why(refusal(stop, { ...event('WATER_BACK', 'engineer'), at: stop.at }))).toEqual([
    'CONDITION_NOT_MET',
    'nobody-cut-off 4.2.2',
  ]);
});

describe('cleaning and the end (4.2.5)', () => {
  test('cleaning comes last: every lane that is behind is named', () => {
    expect(why(refusal(opened(), clean))).toEqual([
      'CONDITION_NOT_MET',
      'lift-not-safe 4.2.4',
      'power-on 4.2.1',
      'residents-not-told A34',
      'valve-open 4.2.1',
      'water-not-held-back 4.2.3',
    ]);
  });

  test('water that spreads opens the sandbags’ lane again and no other', () => {
    const stop = takeAll(opened(), [valve(false), power, told, bags, event('RAISE_LIFT', 'engineer')]);
    const spread = take(stop, event('WATER_SPREADS', 'security-guard', { place: { area: '14层' } })).stop;
    expect((spread.case.state as { responding: unknown }).responding).toEqual({
      engineering: 'shutting',
      residents: 'told',
      board: 'notNeeded',
      sandbags: 'spreading',
      lifts: 'raised',
      cleaning: 'waiting',
    });
  });

  test('the report joins all lanes', () => {
    const report = event('FILE_REPORT', 'cs-assistant', { summary: '已修' }, '2026-11-25T10:01:00+08:00');
    expect(why(refusal(before(P, 'main', 'RELEASE_LIFT'), report))).toEqual([
      'CONDITION_NOT_MET',
      'lift-not-back 4.2.4',
      'water-not-back 4.2.2',
    ]);
  });

  test('what becomes a flood is handed on with a reason; a home is entered by its own procedure', () => {
    const flood = take(opened(), event('ESCALATE', 'duty-supervisor', { reason: '漫到三层' }));
    expect([flood.stop.case.state, said(flood.effects)]).toEqual([
      'escalated',
      expect.arrayContaining(['open flood']),
    ]);
    const entry = event('ASK_ENTRY', 'cs-assistant', { place: { room: '1601' }, description: '疑似渗漏' });
    expect(said(take(opened(), entry).effects)).toEqual([
      'tell owner',
      'tell key-keeper',
      'open repair-visit',
    ]);
  });
});
