import { expect, test } from 'vitest';
import { createDesk } from '../../src/create-desk.ts';
import { patrolCompliance } from '../../src/policies/patrol-compliance.ts';
import { check, checkMissing, judge, silent } from './cases.ts';
import { short, situations, start } from './situations/patrol-compliance.ts';

test.each(situations)('with %j a patrol names %j', (...situation) => {
  check('patrol-compliance', start, situation, ['refused', 'compliant']);
});

test.each(short)('with %j there were too few patrols', (change, rules) => {
  expect(judge('patrol-compliance', { ...start, ...change })).toEqual({ verdict: 'short', rules });
});

test('every rule of the patrol speaks in one of the situations', () => {
  expect(silent(patrolCompliance, [...situations, ...short])).toEqual([]);
});

test('nobody sets out, and nothing is closed, while a fact is unknown', () => {
  checkMissing(patrolCompliance, start, [
    'step',
    'patrollerRole',
    'shift',
    'clock',
    'radioCarried',
    'superiorTold',
    'toldRole',
    'minutesPlanned',
  ]);
  const inside = { ...start, step: 'leave', inBuilding: true };
  checkMissing(patrolCompliance, inside, ['called', 'inBuilding', 'homes', 'fees', 'emergencies']);
});

test('a site with three on patrol and five rounds a manager says so in its terms', () => {
  const desk = createDesk({ terms: { 'patrol-staff-day': 3, 'patrol-manager-week': 5 } } as never);
  const at = '2026-12-01T20:00:00+08:00';
  const day = { step: 'day', staffMorning: 1, staffAfternoon: 1, staffPersons: 2 };
  expect(desk.decide('patrol-compliance', day, { at }).verdict).toBe('short');
  expect(desk.decide('patrol-compliance', { step: 'week', managerPatrols: 4 }, { at }).verdict).toBe('short');
});
