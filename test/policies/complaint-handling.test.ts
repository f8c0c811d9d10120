import { expect, test } from 'vitest';
import { complaintHandling } from '../../src/policies/complaint-handling.ts';
import { check, checkMissing, silent } from './cases.ts';
import { close, notice, settle, situations } from './situations/complaint-handling.ts';

test.each(situations)('with %j the handling of complaints names %j', (...situation) => {
  check('complaint-handling', settle, situation, ['refused', 'cleared']);
});

test('every rule of the handling speaks in one of the situations', () => {
  expect(silent(complaintHandling, situations)).toEqual([]);
});

test('no step is taken while a fact is unknown', () => {
  const { customerAgrees: _, customerAgreesStated: __, ...always } = notice;
  // Which class it is matters only where nobody came or no notice went out.
  checkMissing(complaintHandling, settle, ['step', 'arrivals', 'noticeGiven']);
  checkMissing(complaintHandling, { ...settle, noticeGiven: false }, ['class']);
  checkMissing(complaintHandling, notice, Object.keys(always));
  checkMissing(complaintHandling, { ...notice, class: 'specially-complex', customerAgrees: true }, [
    'customerAgrees',
    'customerAgreesStated',
  ]);
  checkMissing(complaintHandling, close, ['settled', 'resultTold', 'followedUp', 'rating', 'reportGiven']);
  checkMissing(complaintHandling, { ...close, deferred: false, reportGiven: false }, ['deferred']);
});
