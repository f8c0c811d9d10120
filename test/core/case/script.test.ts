import { describe, expect, it } from 'vitest';
import { runScript, type Script, type ScriptRefusal } from '../../../src/core/case/script.ts';
import { atMinute, OPENING_DATA, toyDesk } from '../../support/toy-procedure.ts';

const desk = toyDesk();
const start = { at: atMinute(0), by: 'clerk', data: OPENING_DATA };
const check = { type: 'CHECK', at: atMinute(10), by: 'boss', data: { good: true } };
const pay = { type: 'PAY', at: atMinute(20), by: 'clerk', data: { paid: 8_000 } };
const short = { ...pay, data: { paid: 7_999 } };
const fetch = { type: 'FETCH', at: atMinute(50), by: { role: 'guest', id: 'kim' } };
const run = (script: unknown, more: object = {}) => runScript(desk, 'toy-order', script as Script, more);
const at = (refusals: unknown): readonly (readonly [number, string])[] =>
  (refusals as readonly ScriptRefusal[]).map(({ index, code }) => [index, code] as const);

describe('a script', () => {
  it('that goes through leads to the end, with all effects and the whole audit chain', () => {
    const seen: string[] = [];
    const report = run({ start, events: [check, pay, fetch] }, { onStep: (type: string) => seen.push(type) });
    expect(report).toMatchObject({
      procedure: 'toy-order',
      accepted: 3,
      refused: null,
      state: 'fetched',
      done: true,
      allowed: [],
      deadlines: [],
    });
    expect(seen).toEqual(['OPEN', 'CHECK', 'PAY', 'FETCH']);
    expect(report.audit.map(({ type }) => type)).toEqual(seen);
    expect(report.effects.map(({ key }) => key)).toEqual([
      ...[0, 1, 2, 3, 4].map((n) => `script:0:${n}`),
      'script:1:0',
      'script:2:0',
    ]);
  });

  it('stops at the first refusal and says what would have been taken', () => {
    const report = run({ start, events: [check, short, pay, fetch] });
    expect(report).toMatchObject({
      accepted: 1,
      refused: { index: 1, code: 'CONDITION_NOT_MET', reasons: [{ rule: 'paid-short' }] },
      state: { running: { work: 'checked', money: 'unpaid' } },
      done: false,
    });
    expect(report.allowed.map(({ type }) => type)).toEqual(['NOTE', 'PAY', 'STOP']);
    expect(report.deadlines.map(({ id }) => id)).toEqual(['pay']);
  });

  it('goes on past refusals where it is told to, and lists them all', () => {
    const report = run({ start, events: [fetch, check, check, short, pay, fetch] }, { continue: true });
    // the first fetch came too soon, and changed nothing
    expect(at(report.refused)).toEqual([
      [0, 'EVENT_NOT_EXPECTED'],
      [2, 'EVENT_REPEATED'],
      [3, 'CONDITION_NOT_MET'],
    ]);
    expect(report).toMatchObject({ accepted: 3, state: 'fetched', done: true });
    expect(run({ start, events: [check] }, { continue: true }).refused).toEqual([]);
  });

  it('that cannot start has its refusal at −1 and no case', () => {
    const report = run({ start: { ...start, by: 'guest' }, events: [check] });
    expect(report).toMatchObject({
      accepted: 0,
      refused: { index: -1, code: 'ROLE_NOT_ALLOWED' },
      state: null,
      done: false,
      audit: [],
      case: null,
    });
    expect(report.allowed.map(({ type }) => type)).toEqual(['OPEN']);
    expect(runScript(desk, 'no-such', { start, events: [] }).refused).toMatchObject({
      index: -1,
      code: 'PROCEDURE_UNKNOWN',
    });
  });

  it.each<[string, unknown, number, string]>([
    ['no start', { events: [] }, -1, 'TIME_INVALID'],
    [
      'a start without a time',
      { start: { by: 'clerk', data: OPENING_DATA }, events: [] },
      -1,
      'TIME_INVALID',
    ],
    ['a start with an unknown key', { start: { ...start, note: 'x' }, events: [] }, -1, 'EVENT_INVALID'],
    ['data that are null', { start: { ...start, data: null }, events: [] }, -1, 'EVENT_INVALID'],
    ['an event that is null', { start, events: [null] }, 0, 'EVENT_INVALID'],
    ['an event without a time', { start, events: [{ type: 'NOTE', by: 'clerk' }] }, 0, 'TIME_INVALID'],
    ['an event with an unknown key', { start, events: [{ ...check, who: 'x' }] }, 0, 'EVENT_INVALID'],
    ['events in the wrong order of time', { start, events: [pay, check] }, 1, 'TIME_BEFORE_LAST'],
  ])('with %s is refused, not an exception', (_, script, index, code) => {
    expect(run(script).refused).toMatchObject({ index, code });
  });

  it('has its deadlines go off between its events', () => {
    const late = { ...check, at: atMinute(31) };
    const report = run({ start, events: [late] });
    expect(report.audit.map(({ type, at: when }) => [type, when])).toEqual([
      ['OPEN', atMinute(0)],
      ['CHECK_LATE', atMinute(30)],
      ['CHECK', atMinute(31)],
    ]);
  });
});
