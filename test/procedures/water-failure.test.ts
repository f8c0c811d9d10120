import { describe, expect, test } from 'vitest';
import type { EventInput } from '../../src/core/case/model.ts';
import type { JsonObject } from '../../src/core/text.ts';
import { before, desk, refusal, type Stop, said, take, takeAll, why } from './walk.ts';

const P = 'water-failure';
const AT = '2026-11-24T12:30:00+08:00';
const event = (type: string, by: string, data: JsonObject = {}, at: string = AT): EventInput => ({
  type,
  by,
  at,
  data,
});
const open = (scope?: string): Stop => {
  const opened = desk.open(P, {
    id: 'w',
    now: '2026-11-24T12:00:00+08:00',
    by: 'receptionist',
    data: { source: 'phone', place: { building: '3栋' }, description: '没有水', ...(scope ? { scope } : {}) },
  });
  if (!opened.ok) throw new Error(opened.refusal.code);
  return { case: opened.case, at: '2026-11-24T12:00:00+08:00' };
};
const check = (place: string, finding = 'normal', more: JsonObject = {}): EventInput =>
  event('CHECK', 'cs-assistant', { check: place, finding, ...more });
const parts = { pumps: 'normal', booster: 'normal', floatValve: 'normal', limitSwitch: 'normal' };
const jointly = { withEngineering: true };
const state = (stop: Stop) => stop.case.state;

describe('one unit (4.3.2.1)', () => {
  const meters = { neighboursTurn: true };

  test('is checked at the tap, in the meter room, at the booster, and then the user calls the water company', () => {
    const tap = take(open('unit'), check('unit-tap')).stop;
    const meter = take(tap, check('meter-valve', 'normal', meters)).stop;
    expect(state(meter)).toEqual({ working: { unit: 'booster' } });
    const end = take(meter, check('booster-pump', 'normal', jointly));
    expect([state(end.stop), said(end.effects)]).toEqual([
      { working: 'waterCompany' },
      ['tell resident', 'tell owner'],
    ]);
  });

  test.each<[string, string]>([
    ['meter-valve', 'tap-first'],
    ['booster-pump', 'tap-first'],
    ['pump-house', 'tap-first'],
  ])('%s before the tap is refused', (place) => {
    const { code, clause, reasons } = refusal(open('unit'), check(place));
    expect([code, clause, reasons.map(({ message }) => message.en)]).toEqual([
      'CONDITION_NOT_MET',
      '4.3.2.1',
      ['First the tap and the valve in the unit'],
    ]);
  });

  test('a closed valve ends the search and is opened', () => {
    expect(state(take(open('unit'), check('unit-tap', 'closed')).stop)).toEqual({ working: 'valveClosed' });
  });

  test('in the meter room the neighbours’ meters are looked at too, and standing still points to the building', () => {
    const tap = take(open('unit'), check('unit-tap')).stop;
    expect(
      refusal(tap, check('meter-valve')).reasons.map(({ clause, message }) => [clause, message.en]),
    ).toEqual([['4.3.2.1', "See also whether the neighbours' meters turn"]]);
    const still = take(tap, check('meter-valve', 'normal', { neighboursTurn: false }));
    expect(said(still.effects)).toEqual(['tell cs-supervisor', 'tell cs-assistant']);
    const wider = take(still.stop, event('WIDEN_TO_BUILDING', 'cs-assistant', { reason: '邻居也没水' }));
    expect(state(wider.stop)).toEqual({ working: { building: 'tank' } });
    expect(said(wider.effects)).toContain('issue public-notice ×1');
  });

  test('a faulty booster goes to engineering, who are due within five minutes', () => {
    const meter = takeAll(open('unit'), [check('unit-tap'), check('meter-valve', 'normal', meters)]);
    expect(refusal(meter, check('booster-pump', 'faulty')).clause).toBe('4.3.2');
    const fault = take(meter, check('booster-pump', 'faulty', jointly));
    expect(said(fault.effects)).toEqual([
      'tell engineering-head',
      'open repair',
      'set engineer 2026-11-24T12:35:00+08:00',
    ]);
  });
});

describe('the whole building (4.3.2.2)', () => {
  test('is checked from the street upwards; all normal leaves it to engineering', () => {
    const stop = takeAll(open('building'), [
      check('underground-tank', 'normal', jointly),
      check('pump-house', 'normal', jointly),
      check('domestic-tank', 'normal', { ...jointly, parts }),
    ]);
    expect(state(stop)).toEqual({ working: { building: 'midLevel' } });
    const last = take(stop, check('mid-level-pumps', 'normal', jointly));
    expect([state(last.stop), said(last.effects)]).toEqual([
      { working: 'engineering' },
      ['tell engineering-head', 'tell cs-supervisor'],
    ]);
  });

  test('without supply the water company is told', () => {
    const dry = take(open('building'), check('underground-tank', 'no-supply', jointly));
    expect(state(dry.stop)).toEqual({ working: 'waterCompany' });
    expect(said(dry.effects)).toContain('tell water-company');
  });

  test('out of order, without engineering or with a part left out is refused', () => {
    expect(refusal(open('building'), check('pump-house', 'normal', jointly)).reasons[0]?.message.en).toMatch(
      /^First the supply/,
    );
    expect(refusal(open('building'), check('underground-tank')).reasons[0]?.message.en).toMatch(
      /together with engineering/,
    );
    const tank = takeAll(open('building'), [
      check('underground-tank', 'normal', jointly),
      check('pump-house', 'normal', jointly),
    ]);
    const { floatValve: _, ...rest } = parts;
    expect(
      refusal(tank, check('domestic-tank', 'normal', { ...jointly, parts: rest })).reasons.map(
        ({ path }) => path,
      ),
    ).toEqual(['/data/parts/floatValve']);
  });

  test('ends only when the notice is posted, whatever was found', () => {
    const back = takeAll(open('building'), [
      check('underground-tank', 'normal', jointly),
      check('pump-house', 'faulty', jointly),
      event('RESTORE_WATER', 'engineer'),
    ]);
    const confirm = event('CONFIRM', 'cs-assistant', { flows: true });
    expect(why(refusal(back, confirm))).toEqual(['CONDITION_NOT_MET', 'notice-not-posted 4.3.2.2']);
    expect(refusal(back, event('POST_NOTICE', 'cs-assistant', { onBoard: false })).clause).toBe('4.3.2.2');
    expect(state(takeAll(back, [event('POST_NOTICE', 'cs-assistant', { onBoard: true }), confirm]))).toBe(
      'closed',
    );
  });

  test('once the water was said to be back and is not, a new notice is asked for and goes up before the end', () => {
    const post = event('POST_NOTICE', 'cs-assistant', { onBoard: true });
    const restored = event('RESTORE_WATER', 'engineer');
    const confirm = event('CONFIRM', 'cs-assistant', { flows: true });
    const dry = event('STILL_DRY', 'resident', { reason: '高区仍没有水' });
    const faulty = check('underground-tank', 'no-supply', jointly);
    const first = takeAll(open('building'), [faulty, post, restored]);
    const again = take(first, dry);
    expect(state(again.stop)).toEqual({ working: { building: 'tank' } });
    expect(said(again.effects)).toContain('issue public-notice ×1');
    const back = takeAll(again.stop, [faulty, { ...restored, data: {} }]);
    expect(why(refusal(back, confirm))).toEqual(['CONDITION_NOT_MET', 'notice-not-posted 4.3.2.2']);
    expect(state(takeAll(back, [post, confirm]))).toBe('closed');
    // While the water was never said to be back, the notice on the board still holds.
    const waiting = takeAll(open('building'), [faulty, post, dry, faulty, restored]);
    expect(state(take(waiting, confirm).stop)).toBe('closed');
  });
});

describe('the case (4.3.2)', () => {
  test('nobody there after five minutes is told to the building keeper, and a check is still taken', () => {
    const stop = open('unit');
    const tick = (now: string) => {
      const ticked = desk.tick(stop.case, now);
      return ticked.ok && said(ticked.effects);
    };
    expect(tick('2026-11-24T12:05:00+08:00')).toEqual([]);
    expect(tick('2026-11-24T12:05:01+08:00')).toEqual(['tell building-keeper', 'tell cs-supervisor']);
    const late = desk.apply(
      stop.case,
      { ...check('unit-tap'), at: '2026-11-24T12:04:00+08:00' },
      { now: AT },
    );
    expect(late.ok && said(late.effects)).toContain('withdraw arrival');
  });

  test('still dry begins the search anew; narrowing needs a building', () => {
    const again = takeAll(open('unit'), [
      check('unit-tap', 'closed'),
      event('STILL_DRY', 'resident', { reason: '仍没有水' }),
    ]);
    expect(state(again)).toEqual({ working: { unit: 'tap' } });
    expect(refusal(again, event('NARROW_TO_UNIT', 'cs-assistant', { reason: '一户' })).code).toBe(
      'CONDITION_NOT_MET',
    );
  });

  test('not classified, it waits; flowing water ends it', () => {
    expect(state(open())).toEqual({ working: 'received' });
    expect(state(before(P, 'main', 'CONFIRM'))).toEqual({ working: 'restored' });
    expect(
      why(
        refusal(
          before(P, 'main', 'CONFIRM'),
          event('CONFIRM', 'resident', { flows: false }, '2026-11-25T00:10:00+08:00'),
        ),
      ),
    ).toEqual(['CONDITION_NOT_MET', 'still-dry 4.3.2']);
  });
});
