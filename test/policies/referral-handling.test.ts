import { expect, test } from 'vitest';
import { referralHandling } from '../../src/policies/referral-handling.ts';
import { check, checkMissing, silent } from './cases.ts';
import * as steps from './situations/referral-handling.ts';

test.each(steps.situations)('with %j the handling of referrals names %j', (...situation) => {
  check('referral-handling', steps.returned, situation, ['refused', 'cleared']);
});

test('every rule of the handling speaks in one of the situations', () => {
  expect(silent(referralHandling, steps.situations)).toEqual([]);
});

test('no step is taken while a fact is unknown', () => {
  const missing = (facts: Parameters<typeof checkMissing>[1], ...needed: readonly string[]) =>
    checkMissing(referralHandling, facts, needed);
  missing(steps.returned, 'step', 'kind', 'resultGiven', 'signed');
  missing({ ...steps.returned, kind: 'suggestion', answerGiven: true }, 'answerGiven');
  missing({ ...steps.returned, kind: 'dispute', bothHeardStated: true, bothHeard: true }, 'bothHeard');
  missing(steps.register, 'numbered', 'departmentGiven');
  missing(steps.assign, 'personNamed', 'minutesToTime');
  missing(steps.check, 'numberMatches', 'registered');
  missing(steps.callBack, 'doneAsked', 'qualityAsked', 'attitudeAsked');
  missing(steps.close, 'checked', 'calledBack', 'causeGiven');
  missing({ step: 'on-time', minutesLeft: 0 }, 'minutesLeft');
});
