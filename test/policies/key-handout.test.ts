import { expect, test } from 'vitest';
import { keyHandout } from '../../src/policies/key-handout.ts';
import { check, checkMissing, silent } from './cases.ts';
import { agent, collect, leaves, situations } from './situations/key-handout.ts';

test.each(situations)('with %j the handout of keys names %j', (...situation) => {
  check('key-handout', collect, situation, ['refused', 'cleared']);
});

test('every rule of the handout speaks in one of the situations', () => {
  expect(silent(keyHandout, situations)).toEqual([]);
});

test('no key goes out while a fact is unknown', () => {
  const { repairsExplained: _, access: __, ...always } = collect;
  checkMissing(keyHandout, collect, Object.keys(always));
  // Papers that would do for an agent do for whoever comes.
  const { comes: ___, ...papers } = agent;
  checkMissing(keyHandout, { ...collect, ...agent }, Object.keys(papers));
  // With a key left, a consent is judged whether or not it is said to be there.
  const { consentGiven: ____, ...judged } = leaves;
  checkMissing(keyHandout, { ...collect, ...leaves }, Object.keys(judged));
});
