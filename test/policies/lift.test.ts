import { expect, test } from 'vitest';
import { createDesk } from '../../src/create-desk.ts';
import { liftEntrapment } from '../../src/policies/lift-entrapment.ts';
import { liftRescue } from '../../src/policies/lift-rescue.ts';
import { check, checkMissing, judge, silent } from './cases.ts';
import { call, rescues, situations, steps } from './situations/lift.ts';

const WAITS = /^(building-can|nobody-vulnerable|technician-in)/;

test.each(rescues)('with %j asking for outside help names %j', (change, rules) => {
  const verdict = rules.some((rule) => WAITS.test(rule)) ? 'wait' : 'call';
  expect(judge('lift-rescue', { ...call, ...change })).toEqual({ verdict, rules: [...rules].toSorted() });
});

test.each(situations)('with %j the step of the entrapment names %j', (...situation) => {
  check('lift-entrapment', {}, situation, ['refused', 'cleared']);
});

test('every rule speaks in one of the situations', () => {
  expect(silent(liftRescue, rescues)).toEqual([]);
  expect(silent(liftEntrapment, situations)).toEqual([]);
});

test('what is not known counts for calling', () => {
  checkMissing(liftRescue, call, Object.keys(call));
  expect(judge('lift-rescue', {}).verdict).toBe('call');
});

test('no step passes while a fact that it needs is unknown', () => {
  for (const { step, ...facts } of Object.values(steps)) {
    if (step === 'correct') continue; // what is not on record is no reason
    for (const fact of Object.keys(facts)) {
      if (step === 'leave' || fact === 'peopleKnown') continue;
      checkMissing(liftEntrapment, { step, ...facts }, [fact]);
    }
  }
});

test('a site may set another short time, and the limit itself counts as short', () => {
  const desk = createDesk({ terms: { 'lift-short-time': 15 } });
  const verdict = (minutes: number): string =>
    desk.decide('lift-rescue', { ...call, minutes }, { at: '2026-11-28T12:00:00+08:00' }).verdict;
  expect([verdict(15), verdict(16)]).toEqual(['wait', 'call']);
});
