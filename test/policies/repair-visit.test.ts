import { expect, test } from 'vitest';
import { repairVisit } from '../../src/policies/repair-visit.ts';
import { check, checkMissing, silent } from './cases.ts';
import { enter, situations } from './situations/repair-visit.ts';

test.each(situations)('with %j a repair visit names %j', (...situation) => {
  check('repair-visit', enter, situation, ['refused', 'in-order']);
});

test('every rule of the visit speaks in one of the situations', () => {
  expect(silent(repairVisit, situations)).toEqual([]);
});

test('nobody enters, takes the key or leaves while a fact is unknown', () => {
  checkMissing(repairVisit, enter, ['step', 'presence', 'staffGoesAlong', 'keyOut']);
  const takes = { ...enter, step: 'take-key', keyOut: false, loanRegistered: true, consentNotify: false };
  checkMissing(repairVisit, takes, ['access', 'holderRole', 'loanRegistered', 'keyOut']);
  checkMissing(repairVisit, { ...enter, step: 'lock', keyOut: false, doorLocked: true }, [
    'keyOut',
    'doorLocked',
  ]);
});
