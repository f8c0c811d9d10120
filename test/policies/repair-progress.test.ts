import { expect, test } from 'vitest';
import { repairProgress } from '../../src/policies/repair-progress.ts';
import { check, checkMissing, silent } from './cases.ts';
import { cleared, situations } from './situations/repair-progress.ts';

test.each(situations)('with %j a step of a repair names %j', (...situation) => {
  check('repair-progress', {}, situation, ['refused', 'cleared']);
});

test('every rule of the steps speaks in one of the situations', () => {
  expect(silent(repairProgress, situations)).toEqual([]);
});

/** Facts that cannot turn the step, since the others would do whatever they are. */
const ANYWAY: { readonly [step: string]: readonly string[] } = {
  date: ['reasonGiven'],
  access: ['access'],
  finish: ['arrived', 'inHome'],
  'call-back': ['source'],
  close: ['causes', 'assigned'],
};

test.each(Object.keys(cleared))('the step %s is not taken while a fact is unknown', (step) => {
  const needed = Object.keys(cleared[step] ?? {}).filter((fact) => !ANYWAY[step]?.includes(fact));
  checkMissing(repairProgress, { step, ...cleared[step] }, needed);
});
