import { describe, expect, test } from 'vitest';
import type { EventInput } from '../../src/core/case/model.ts';
import type { JsonObject } from '../../src/core/text.ts';
import { before, desk, readScript, refusal, type Stop, said, take, takeAll, why } from './walk.ts';

const P = 'flood';
const AT = '2026-11-24T23:55:00+08:00';
const event = (type: string, by: string, data: JsonObject = {}, at: string = AT): EventInput => ({
  type,
  by,
  at,
  data,
});
const { start } = readScript(P, 'main');
const opened = (): Stop => before(P, 'main', 'DAM_LIFT_PITS');
const lane = (stop: Stop, name: string): unknown =>
  (stop.case.state as { active: { [lane: string]: unknown } }).active[name];
const measure = (name: string, peopleInWater = false): EventInput =>
  event('TAKE_MEASURE', 'cleaning', { measure: name, peopleInWater });
const cutPower = event('CUT_POWER', 'engineer', { area: '地下一层' });
const find = (origin: string, cause?: string): EventInput =>
  event('FIND_SOURCE', 'engineer', { origin, ...(cause ? { cause } : {}) });
const stopped = event('SOURCE_CUT', 'engineer');
const found = (origin: string, cause?: string): Stop => take(opened(), find(origin, cause)).stop;

describe('the report (4.1.1, 4.1.2)', () => {
  test('goes to the duty supervisor at once while the lift pits are dammed', () => {
    const first = desk.open(P, { id: 'f', now: start.at, ...start });
    expect(first.ok && said(first.effects)).toEqual([
      'set arrival 2026-11-25T00:00:00+08:00',
      'tell duty-supervisor',
      'tell security-guard',
      'tell building-keeper',
      'issue incident-report ×1',
    ]);
    const dam = (outcome: string) => take(opened(), event('DAM_LIFT_PITS', 'security-guard', { outcome }));
    expect(lane(dam('dammed').stop, 'pits')).toBe('dammed');
    expect([lane(dam('no-gear').stop, 'pits'), said(dam('no-gear').effects)]).toEqual([
      'open',
      ['tell security-head', 'tell engineering-head'],
    ]);
  });

  test('is verified on the scene, and the departments are told', () => {
    const verify = event('VERIFY', 'duty-supervisor', { situation: '积水五厘米' });
    expect(refusal(opened(), verify).code).toBe('EVENT_NOT_EXPECTED');
    const there = take(opened(), event('DUTY_ARRIVES', 'duty-supervisor')).stop;
    expect(said(take(there, verify).effects)).toEqual([
      'tell engineering-head',
      'tell security-head',
      'tell cs-supervisor',
      'tell security-guard',
      'tell cs-assistant',
    ]);
  });

  test('with nobody there five minutes later is told upwards, and the arrival is still taken', () => {
    const tick = (now: string) => {
      const ticked = desk.tick(opened().case, now);
      return ticked.ok && said(ticked.effects);
    };
    expect(tick('2026-11-25T00:00:00+08:00')).toEqual([]);
    expect(tick('2026-11-25T00:00:01+08:00')).toEqual([
      'tell duty-leader',
      'tell cs-supervisor',
      'tell building-keeper',
    ]);
    const late = desk.apply(
      opened().case,
      event('DUTY_ARRIVES', 'duty-supervisor', {}, '2026-11-24T23:59:00+08:00'),
      {
        now: '2026-11-25T00:30:00+08:00',
      },
    );
    expect(late.ok && said(late.effects)).toContain('withdraw arrival');
  });
});

describe('measures (4.1.3)', () => {
  test.each(['sandbags', 'plug-leak', 'clear-drains', 'drain-pump', 'suction'])('%s is recorded', (name) => {
    expect(take(opened(), measure(name)).stop.case.context.facts).toMatchObject({
      measures: [{ measure: name }],
    });
  });

  test('nobody wades before the power of the wet area is off, and again not where the water spreads to', () => {
    expect(why(refusal(opened(), measure('suction', true)))).toEqual([
      'CONDITION_NOT_MET',
      'power-on-in-water 4.1.3.2',
    ]);
    const dry = take(opened(), cutPower).stop;
    expect(take(dry, measure('suction', true)).stop.case.state).toEqual(dry.case.state);
    const spread = take(dry, event('WATER_SPREADS', 'security-guard', { place: { area: '地下二层' } })).stop;
    expect(why(refusal(spread, measure('suction', true)))).toContain('power-on-in-water 4.1.3.2');
    expect(lane(spread, 'source')).toBe('searching');
  });

  test('an own idea is described; a wet lift is not raised', () => {
    expect(why(refusal(opened(), measure('other')))).toEqual([
      'CONDITION_NOT_MET',
      'other-not-described 4.1.3.8',
    ]);
    const off = take(opened(), event('SWITCH_OFF_LIFTS', 'engineer')).stop;
    expect(why(refusal(off, event('RAISE_LIFTS', 'engineer')))).toEqual([
      'CONDITION_NOT_MET',
      'lift-wet 4.2.4',
    ]);
  });
});

describe('the source (4.1.4, 4.1.9)', () => {
  const valve = event('CLOSE_VALVE', 'engineer', { valve: '总阀' });
  const pump = event('STOP_PUMP', 'engineer');

  test.each<[string, string | undefined, readonly string[]]>([
    ['equipment', undefined, ['valve-and-pump-on 4.1.4.1']],
    ['equipment', 'burst-pipe', ['burst-pipe-valve-open 4.1.9.1']],
    ['equipment', 'sprinkler', ['hose-not-fitted 4.1.9.2', 'valve-and-pump-on 4.1.4.1']],
    [
      'equipment',
      'hvac-steam',
      [
        'leak-not-caught 4.1.9.3',
        'lifts-not-protected 4.1.9.3',
        'units-not-protected 4.1.9.3',
        'valve-and-pump-on 4.1.4.1',
      ],
    ],
    ['outside', undefined, ['flood-boards-missing 4.1.4.2']],
    ['municipal', undefined, ['inlet-open 4.1.4.3', 'not-pumped-out 4.1.4.3']],
  ])('%s %s is not cut without its own measure', (origin, cause, rules) => {
    expect(why(refusal(found(origin, cause), stopped))).toEqual(['CONDITION_NOT_MET', ...rules]);
  });

  test('a burst pipe needs its valve, a pump alone does not do', () => {
    expect(refusal(take(found('equipment', 'burst-pipe'), pump).stop, stopped).clause).toBe('4.1.9.1');
    const cut = take(take(found('equipment', 'burst-pipe'), valve).stop, stopped);
    expect(lane(cut.stop, 'source')).toEqual({ cut: 'clearing' });
    expect(said(cut.effects)).toEqual(['tell cleaning', 'tell engineering-head', 'open repair']);
  });

  test('boards at some entrances only, or a sealed inlet without pumping, do not do', () => {
    const some = take(
      found('outside'),
      event('FIT_FLOOD_BOARDS', 'security-guard', { allLowEntrances: false }),
    ).stop;
    expect(why(refusal(some, stopped))).toContain('flood-boards-missing 4.1.4.2');
    const sealed = take(found('municipal'), event('SEAL_INLET', 'engineer', { where: '南侧' })).stop;
    expect(why(refusal(sealed, stopped))).toEqual(['CONDITION_NOT_MET', 'not-pumped-out 4.1.4.3']);
    expect(lane(takeAll(sealed, [event('PUMP_TO_STREET', 'engineer'), stopped]), 'source')).toEqual({
      cut: 'clearing',
    });
  });

  test('the hose leads to a drain, and down the fire stairs only if the drain does not cope', () => {
    const hose = (ledTo: string, drainCopes: boolean) =>
      event('FIT_HOSE', 'security-guard', { ledTo, drainCopes });
    const stop = found('equipment', 'sprinkler');
    expect(why(refusal(stop, hose('fire-stairs', true)))).toContain('drain-copes 4.1.9.2');
    expect(why(refusal(stop, hose('drain', false)))).toContain('drain-overwhelmed 4.1.9.2');
    expect(lane(takeAll(stop, [hose('fire-stairs', false), pump, stopped]), 'source')).toEqual({
      cut: 'clearing',
    });
  });

  test('from the street or the sewer only another source is a change; equipment may be other equipment', () => {
    const to = (origin: string, more: JsonObject = {}) =>
      event('RECLASSIFY_SOURCE', 'engineer', { origin, reason: '查到另一处', ...more });
    for (const [from, other] of [
      ['outside', 'municipal'],
      ['municipal', 'outside'],
    ] as const) {
      const stop = found(from);
      expect(refusal(stop, to(from)).reasons.map(({ clause }) => clause)).toContain('4.1.4');
      expect(lane(take(stop, to(other)).stop, 'source')).toBe(other);
    }
    const pipe = take(found('equipment', 'sprinkler'), to('equipment', { cause: 'burst-pipe' })).stop;
    expect(pipe.case.context.facts).toMatchObject({ origin: 'equipment', cause: 'burst-pipe' });
  });

  test('it may turn out to be another, with a reason', () => {
    const other = event('RECLASSIFY_SOURCE', 'engineer', { origin: 'municipal', reason: '关阀后仍上涨' });
    expect(lane(take(found('equipment'), other).stop, 'source')).toBe('municipal');
    expect(refusal(found('equipment'), { ...other, data: { origin: 'municipal' } }).code).toBe(
      'DATA_INVALID',
    );
  });
});

describe('sprinkler work (4.1.9.4, A45)', () => {
  const stop = () => before(P, 'sprinkler', 'PERMIT_SPRINKLER_WORK');
  const permit = (valvesShut: boolean, waterDrained: boolean) =>
    event('PERMIT_SPRINKLER_WORK', 'engineer', { valvesShut, waterDrained }, '2026-11-24T10:30:00+08:00');

  test('is refused until valves are shut and the water is drained', () => {
    expect(why(refusal(stop(), permit(false, false)))).toEqual([
      'CONDITION_NOT_MET',
      'valves-open 4.1.9.4',
      'water-not-drained 4.1.9.4',
    ]);
    expect(take(stop(), permit(true, true)).stop.case.context.facts).toMatchObject({
      sprinklerChecked: true,
    });
  });

  test('without that check a sprinkler’s flood is not over', () => {
    const rest = takeAll(stop(), [
      event('CLEANED', 'cleaning', {}, '2026-11-24T11:00:00+08:00'),
      event('REPAIRED', 'engineer', { what: '换喷淋头' }, '2026-11-24T11:10:00+08:00'),
    ]);
    expect(
      why(refusal(rest, event('RESTORED', 'engineering-head', {}, '2026-11-24T11:20:00+08:00'))),
    ).toEqual(['CONDITION_NOT_MET', 'sprinkler-work-unchecked 4.1.9.4']);
  });
});

describe('the end (4.1.5–4.1.8)', () => {
  test('power and lifts come back dry and checked', () => {
    const wet = before(P, 'main', 'CLEANED');
    const at = '2026-11-25T02:00:00+08:00';
    expect(why(refusal(wet, event('RESTORE_POWER', 'engineer', { checked: false }, at)))).toEqual([
      'CONDITION_NOT_MET',
      'not-checked 4.1.5',
      'still-wet 4.1.5',
    ]);
    const dry = before(P, 'main', 'RESTORE_POWER');
    expect(why(refusal(dry, event('RESTORED', 'engineering-head', {}, '2026-11-25T03:10:00+08:00')))).toEqual(
      ['CONDITION_NOT_MET', 'lifts-not-back 4.1.5', 'power-off 4.1.5'],
    );
  });

  test('the report names what is missing: owners, notices, signs', () => {
    const report = event(
      'FILE_REPORT',
      'duty-supervisor',
      { summary: '已处理' },
      '2026-11-24T14:30:00+08:00',
    );
    const stop = takeAll(before(P, 'from-outside-then-backflow', 'FILE_REPORT'), [
      event('UNIT_FLOODED', 'cs-assistant', { no: 1, place: { room: '101' } }, '2026-11-24T14:21:00+08:00'),
      event('FACILITIES_AFFECTED', 'cs-assistant', { what: '车库' }, '2026-11-24T14:22:00+08:00'),
      event('DANGER_FOUND', 'engineer', { place: { area: '配电房' } }, '2026-11-24T14:23:00+08:00'),
    ]);
    expect(why(refusal(stop, report))).toEqual([
      'CONDITION_NOT_MET',
      'notices-missing 4.1.8',
      'owners-not-told 4.1.7',
      'signs-missing 4.1.8',
    ]);
    expect(
      refusal(
        stop,
        event('OWNER_TOLD', 'cs-assistant', { no: 2, result: 'comes' }, '2026-11-24T14:24:00+08:00'),
      ).clause,
    ).toBe('4.1.7');
  });

  test('what is not known is passed on and not answered', () => {
    const answer = (passedOn: boolean) =>
      event('ANSWER_CUSTOMERS', 'receptionist', { topic: '谁来赔', certain: false, passedOn });
    expect(why(refusal(opened(), answer(false)))).toEqual(['CONDITION_NOT_MET', 'not-known 4.1.6']);
    expect(take(opened(), answer(true)).effects).toEqual([]);
  });

  test('water that comes back begins the search anew, and nobody wades until the power is seen to', () => {
    const stop = take(
      before(P, 'main', 'FILE_REPORT'),
      event('WATER_RETURNS', 'security-guard', { reason: '又漏' }, '2026-11-25T09:00:00+08:00'),
    ).stop;
    expect(lane(stop, 'source')).toBe('searching');
    expect(why(refusal(stop, { ...measure('suction', true), at: '2026-11-25T09:01:00+08:00' }))).toContain(
      'power-on-in-water 4.1.3.2',
    );
  });
});
