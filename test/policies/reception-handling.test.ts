import { expect, test } from 'vitest';
import { receptionHandling } from '../../src/policies/reception-handling.ts';
import { check, checkMissing, silent } from './cases.ts';
import * as steps from './situations/reception-handling.ts';

test.each(steps.situations)('with %j the handling at the desk names %j', (...situation) => {
  check('reception-handling', steps.answer, situation, ['refused', 'cleared']);
});

test('every rule speaks in one of the situations', () => {
  expect(silent(receptionHandling, steps.situations)).toEqual([]);
});

test('no step is taken while a fact is unknown', () => {
  checkMissing(receptionHandling, steps.answer, ['step', 'basis', 'concerns']);
  checkMissing(receptionHandling, { ...steps.answer, basis: 'superior', superiorAnswers: 1 }, [
    'superiorAnswers',
  ]);
  checkMissing(receptionHandling, steps.classify, ['contentGiven', 'placeGiven']);
  checkMissing(receptionHandling, steps.decline, Object.keys(steps.decline));
  checkMissing(receptionHandling, steps.log, ['contentGiven', 'timeGiven', 'placeGiven']);
  checkMissing(receptionHandling, steps.close, ['answered', 'content']);
});
