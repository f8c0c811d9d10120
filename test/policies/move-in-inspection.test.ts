import { describe, expect, test } from 'vitest';
import { inspectionEntry } from '../../src/policies/inspection-entry.ts';
import { moveInInspection } from '../../src/policies/move-in-inspection.ts';
import { repairEntry } from '../../src/policies/repair-entry.ts';
import { check, checkMissing, type Situation, silent } from './cases.ts';

const done = {
  act: 'accept',
  rooms: 7,
  roomsInspected: 7,
  metersRead: true,
  requests: 2,
  requestsDecided: 2,
  defects: 0,
  defectsRepaired: 0,
  defectsChecked: 0,
  customerSigned: true,
  consultantSigned: true,
  deskSigned: true,
};
const readings = {
  act: 'read-meters',
  coldWater: 1300,
  coldWaterLast: 1250,
  coldWaterReplaced: false,
  electricity: 37_000,
  electricityLast: 36_500,
  electricityReplaced: false,
};

const situations: readonly Situation[] = [
  [{}, []],
  [{ roomsInspected: 6 }, ['rooms-left 2.5.3']],
  [{ metersRead: false }, ['meters-unread 2.5.3']],
  [{ requestsDecided: 1 }, ['request-undecided 2.5.3']],
  [{ customerSigned: false }, ['customer-unsigned 2.5.3']],
  [{ consultantSigned: false }, ['consultant-unsigned 2.5.3']],
  [{ deskSigned: false }, ['desk-unsigned 2.5.3']],
  [{ defects: 2, defectsRepaired: 2, defectsChecked: 1 }, ['defects-open 2.5.3']],
  [{ defects: 2, defectsRepaired: 2, defectsChecked: 2 }, []],
  [{ act: 'accept-with-rectification', defects: 2 }, []],
  [{ act: 'accept-with-rectification' }, ['no-defect-open 2.5.3']],
  [{ act: 'demand-repair', defects: 1, metersRead: false }, ['meters-unread 2.5.3']],
  [{ act: 'demand-repair' }, ['no-defect-open 2.5.3']],
  [{ act: 'refuse', reasonGiven: false }, ['reason-missing 2.5.3']],
  [{ act: 'refuse', reasonGiven: true, roomsInspected: 1, metersRead: false, customerSigned: false }, []],
  [{ act: 'reinspect', defects: 2, defectsRepaired: 1 }, ['defects-unrepaired 2.5.3']],
  [{ act: 'reinspect', defects: 2, defectsRepaired: 2 }, []],
  [readings, []],
  [{ ...readings, coldWater: 1250, electricity: 36_500 }, []],
  [{ ...readings, coldWater: 1249 }, ['cold-water-lower 2.5.3']],
  [{ ...readings, coldWater: 3, coldWaterReplaced: true }, []],
  [{ ...readings, electricity: 36_490 }, ['electricity-lower 2.5.3']],
  [{ ...readings, electricity: 10, electricityReplaced: true }, []],
];

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

const entries = (clause: string): readonly Situation[] => [
  [{ entry: 'new', sameNumber: 0 }, []],
  [{ entry: 'new', sameNumber: 1 }, [`number-taken ${clause}`]],
  [{ entry: 'new-with-term', sameNumber: 0, termDaysLeft: 0 }, []],
  [
    { entry: 'new-with-term', sameNumber: 1, termDaysLeft: -1 },
    [`number-taken ${clause}`, `term-past ${clause}`],
  ],
  [{ entry: 'follow-up', before: 1, done: 0 }, []],
  [{ entry: 'follow-up', before: 0, done: 0 }, [`not-on-the-list ${clause}`]],
  [{ entry: 'follow-up', before: 1, done: 1 }, [`done-already ${clause}`]],
  [{ entry: 'follow-up', before: 2, done: 1 }, []],
  [{ entry: 'follow-up-with-term', before: 1, done: 0, termDaysLeft: -1 }, [`term-past ${clause}`]],
];

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
