import { expect, test } from 'vitest';
import { renovationFees } from '../../src/policies/renovation-fees.ts';
import { check, checkMissing, silent } from './cases.ts';
import { clear, deduct, deposit, pass, refund, situations, statement } from './situations/renovation-fees.ts';

test.each(situations)('with %j the money of a renovation names %j', (...situation) => {
  check('renovation-fees', statement, situation, ['refused', 'in-order']);
});

test('every rule on money speaks in one of the situations', () => {
  expect(silent(renovationFees, situations)).toEqual([]);
});

test('no money moves while a fact is unknown', () => {
  // These do not matter where the strictest case is met, or nothing is claimed apart.
  const idle = new Set(['permitIssued', 'mode', 'lineDepositRefund']);
  for (const step of [statement, deposit, pass, clear, deduct, refund]) {
    checkMissing(
      renovationFees,
      step,
      Object.keys(step).filter((fact) => !idle.has(fact)),
    );
  }
  checkMissing(renovationFees, deposit, ['mode']);
  checkMissing(renovationFees, { ...statement, finallyInspected: false }, ['finallyInspected']);
});
