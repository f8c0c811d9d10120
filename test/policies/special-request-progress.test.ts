import { expect, test } from 'vitest';
import { specialRequestProgress } from '../../src/policies/special-request-progress.ts';
import { check, checkMissing, silent } from './cases.ts';
import { cleared, situations } from './situations/special-request-progress.ts';

test.each(situations)('with %j a step of a special request names %j', (...situation) => {
  check('special-request-progress', {}, situation, ['refused', 'cleared']);
});

test('every rule of the steps speaks in one of the situations', () => {
  expect(silent(specialRequestProgress, situations)).toEqual([]);
});

/** Facts that cannot turn the step, since the others would do whatever they are. */
const ANYWAY: { readonly [step: string]: readonly string[] } = {
  opinion: ['reasonGiven'],
  answer: ['reasonGiven', 'conditionsGiven', 'result'],
  complete: ['result', 'construction', 'minutesLeft', 'progressNoted'],
};

test.each(Object.keys(cleared))('the step %s is not taken while a fact is unknown', (step) => {
  const needed = Object.keys(cleared[step] ?? {}).filter((fact) => !ANYWAY[step]?.includes(fact));
  checkMissing(specialRequestProgress, { step, ...cleared[step] }, needed);
});

test('it is not completed while it is unknown whether it needs construction, or how late it came back', () => {
  const open = { step: 'complete', ...cleared.complete, permitStarted: false };
  checkMissing(specialRequestProgress, open, ['result', 'construction']);
  const late = { step: 'complete', ...cleared.complete, overdue: true, minutesLeft: 0, progressNoted: 1 };
  const { minutesLeft: _, ...neither } = late;
  checkMissing(specialRequestProgress, { ...neither, progressNoted: 0 }, ['progressNoted']);
});
