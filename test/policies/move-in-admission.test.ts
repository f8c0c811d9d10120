import { expect, test } from 'vitest';
import { moveInAdmission } from '../../src/policies/move-in-admission.ts';
import { moveInAppointment } from '../../src/policies/move-in-appointment.ts';
import { check, checkMissing, judge, silent } from './cases.ts';
import { agent, owner, situations } from './situations/move-in-admission.ts';
import { agreed, appointments } from './situations/move-in-appointment.ts';

test.each(situations)('with %j the admission names %j', (...situation) => {
  check('move-in-admission', owner, situation, ['refused', 'admitted']);
});

test('every rule of the admission speaks in one of the situations', () => {
  expect(silent(moveInAdmission, situations)).toEqual([]);
});

test('an owner is not admitted while a fact that matters is unknown', () => {
  // With the consultant there it does not matter whether the inspection is next.
  const { poaShown: _, fundReceiptNumbered: __, inspectionPending: ___, ...needed } = owner;
  checkMissing(moveInAdmission, owner, Object.keys(needed));
  checkMissing(moveInAdmission, { ...owner, consultantAccompanies: false }, ['inspectionPending']);
});

test('an agent is not admitted while a fact about his papers is unknown', () => {
  // Papers that would do for an agent do for whoever comes.
  const { comes: _, ...papers } = agent;
  checkMissing(moveInAdmission, { ...owner, ...agent, poaScope: ['accept-unit'] }, Object.keys(papers));
  checkMissing(moveInAdmission, owner, ['comes']);
});

test('a site that asks for three copies of the ID card gets three', async () => {
  const { createDesk } = await import('../../src/create-desk.ts');
  const strict = createDesk({ terms: { 'owner-id-copies': 3 } });
  const decision = strict.decide('move-in-admission', owner, { at: '2026-11-28T10:00:00+08:00' });
  expect(decision.reasons.map(({ rule }) => rule)).toEqual(['owner-id-copies-short']);
  expect(decision.reasons[0]?.values).toEqual({ ownerIdCopies: 2, ownerIdCopiesNeeded: 3 });
});

test.each(appointments)('with %j the appointment names %j', (...situation) => {
  check('move-in-appointment', agreed, situation, ['refused', 'agreed']);
});

test('every rule of the appointment speaks in one of the situations, and none passes on silence', () => {
  expect(silent(moveInAppointment, appointments)).toEqual([]);
  checkMissing(moveInAppointment, agreed, Object.keys(agreed));
  expect(judge('move-in-appointment', {}).verdict).toBe('refused');
});
