import { describe, expect, test } from 'vitest';
import { inspectionEntry } from '../../src/policies/inspection-entry.ts';
import { moveInInspection } from '../../src/policies/move-in-inspection.ts';
import { repairEntry } from '../../src/policies/repair-entry.ts';
import { check, checkMissing, silent } from './cases.ts';
import { entries } from './situations/entries.ts';
import { done, readings, situations } from './situations/move-in-inspection.ts';

test.each(situations)('with %j the inspection names %j', (...situation) => {
  check('move-in-inspection', done, situation, ['refused', 'in-order']);
});

test('every rule of the inspection speaks in one of the situations', () => {
  expect(silent(moveInInspection, situations)).toEqual([]);
});

test('the unit is not accepted while a fact is unknown', () => {
  const { defectsRepaired: _, ...needed } = done;
  checkMissing(moveInInspection, done, Object.keys(needed));
  const { coldWaterReplaced: __, electricityReplaced: ___, ...numbers } = readings;
  checkMissing(moveInInspection, readings, Object.keys(numbers));
  // Whether a meter was replaced matters only where its reading is lower.
  checkMissing(moveInInspection, { ...readings, coldWater: 0 }, ['coldWaterReplaced']);
  checkMissing(moveInInspection, { ...readings, electricity: 0 }, ['electricityReplaced']);
});

describe.each([
  { policy: inspectionEntry, clause: '2.5.3' },
  { policy: repairEntry, clause: '3.2.1.2' },
])('the lists of $policy.id', ({ policy, clause }) => {
  test.each(entries(clause))('with %j name %j', (...situation) => {
    check(policy.id, {}, situation, ['refused', 'fits']);
  });
  test('have a situation for each rule', () => {
    expect(silent(policy, entries(clause))).toEqual([]);
  });
});
