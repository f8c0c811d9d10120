import { expect, test } from 'vitest';
import { moveInAdmission } from '../../src/policies/move-in-admission.ts';
import { moveInAppointment } from '../../src/policies/move-in-appointment.ts';
import { check, checkMissing, judge, type Situation, silent } from './cases.ts';

const owner = {
  goodsReady: true,
  consultantConsents: true,
  financeSigned: true,
  contractShown: true,
  ownerIdCopies: 2,
  invoiceCopies: 1,
  fundProof: 'fifth-leaf',
  fundReceiptNumbered: false,
  comes: 'owner',
  poaShown: false,
  inspectionPending: true,
  consultantAccompanies: true,
} as const;
const agent = {
  comes: 'agent',
  poaShown: true,
  poaScope: ['move-in'],
  poaUnitMatches: true,
  poaSignedByHand: true,
  poaDaysSinceStart: 0,
  poaDaysLeft: 10,
  agentIdShown: true,
} as const;

const situations: readonly Situation[] = [
  [{}, []],
  [{ goodsReady: false }, ['goods-not-ready 2.5.1']],
  [{ consultantConsents: false }, ['consultant-has-not-consented 2.5.2']],
  [{ financeSigned: false }, ['finance-has-not-signed 2.5.2']],
  [{ contractShown: false }, ['contract-not-shown 2.5.2']],
  [{ ownerIdCopies: 1 }, ['owner-id-copies-short 2.5.2']],
  [{ ownerIdCopies: 3 }, []],
  [{ invoiceCopies: 0 }, ['invoice-copies-short 2.5.2']],
  [{ fundProof: 'none' }, ['fund-proof-missing 2.5.2']],
  [{ fundProof: 'e-receipt' }, ['fund-receipt-number-missing 2.5.2']],
  [{ fundProof: 'e-receipt', fundReceiptNumbered: true }, []],
  [{ consultantAccompanies: false }, ['consultant-absent 2.5.3']],
  [{ consultantAccompanies: false, inspectionPending: false }, []],
  [agent, []],
  [{ ...agent, comes: 'relative' }, []],
  [{ comes: 'relative', agentIdShown: true }, ['power-of-attorney-missing 2.5.2']],
  [{ ...agent, agentIdShown: false }, ['agent-id-not-shown 2.5.2']],
  [{ ...agent, poaScope: ['collect-keys', 'sign-agreement'] }, ['power-of-attorney-scope 2.5.2']],
  [{ ...agent, poaUnitMatches: false }, ['power-of-attorney-unit 2.5.2']],
  [{ ...agent, poaSignedByHand: false }, ['power-of-attorney-signature 2.5.2']],
  [{ ...agent, poaDaysSinceStart: -1 }, ['power-of-attorney-not-begun 2.5.2']],
  [{ ...agent, poaDaysLeft: 0 }, []],
  [{ ...agent, poaDaysLeft: -1 }, ['power-of-attorney-expired 2.5.2']],
  [
    { consultantConsents: false, financeSigned: false, ownerIdCopies: 0, fundProof: 'none' },
    [
      'consultant-has-not-consented 2.5.2',
      'finance-has-not-signed 2.5.2',
      'owner-id-copies-short 2.5.2',
      'fund-proof-missing 2.5.2',
    ],
  ],
];

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
  checkMissing(moveInAdmission, { ...owner, ...agent, poaScope: ['move-in'] }, Object.keys(papers));
  checkMissing(moveInAdmission, owner, ['comes']);
});

test('a site that asks for three copies of the ID card gets three', async () => {
  const { createDesk } = await import('../../src/create-desk.ts');
  const strict = createDesk({ terms: { 'owner-id-copies': 3 } });
  const decision = strict.decide('move-in-admission', owner, { at: '2026-11-28T10:00:00+08:00' });
  expect(decision.reasons.map(({ rule }) => rule)).toEqual(['owner-id-copies-short']);
  expect(decision.reasons[0]?.values).toEqual({ ownerIdCopies: 2, ownerIdCopiesNeeded: 3 });
});

const appointments: readonly Situation[] = [
  [{}, []],
  [{ consultantAgrees: false }, ['consultant-not-reached 2.5.1']],
  [{ customerAgrees: false }, ['customer-not-reached 2.5.1']],
  [{ daysAhead: -1 }, ['day-past 2.5.1']],
  [{ daysAhead: 0 }, []],
];
const agreed = { consultantAgrees: true, customerAgrees: true, daysAhead: 2 };

test.each(appointments)('with %j the appointment names %j', (...situation) => {
  check('move-in-appointment', agreed, situation, ['refused', 'agreed']);
});

test('every rule of the appointment speaks in one of the situations, and none passes on silence', () => {
  expect(silent(moveInAppointment, appointments)).toEqual([]);
  checkMissing(moveInAppointment, agreed, Object.keys(agreed));
  expect(judge('move-in-appointment', {}).verdict).toBe('refused');
});
