import { expect, test } from 'vitest';
import { workOrderProgress } from '../../src/policies/work-order-progress.ts';
import { check, checkMissing, silent } from './cases.ts';
import { cleared, situations } from './situations/work-order-progress.ts';

test.each(situations)('with %j a step of a work order names %j', (...situation) => {
  check('work-order-progress', {}, situation, ['refused', 'cleared']);
});

test('every rule of the steps speaks in one of the situations', () => {
  expect(silent(workOrderProgress, situations)).toEqual([]);
});

/** Facts that cannot turn the step, since the others would do whatever they are. */
const ANYWAY: { readonly [step: string]: readonly string[] } = {
  date: ['reasonGiven'],
  return: ['insideRepair', 'dated', 'causeGiven', 'class'],
  'call-back': ['source', 'insideRepair'],
  close: ['causes'],
};

test.each(Object.keys(cleared))('the step %s is not taken while a fact is unknown', (step) => {
  const needed = Object.keys(cleared[step] ?? {}).filter((fact) => !ANYWAY[step]?.includes(fact));
  checkMissing(workOrderProgress, { step, ...cleared[step] }, needed);
});

test('an order of an unknown class does not come back done', () => {
  checkMissing(workOrderProgress, { step: 'return', ...cleared.return, class: 'general', arrived: false }, [
    'class',
  ]);
});
