import { expect, test } from 'vitest';
import { specialRequestTerm } from '../../src/policies/special-request-term.ts';
import { checkMissing, judge, silent } from './cases.ts';
import { base, incomplete, inTime, late, refused, situations } from './situations/special-request-term.ts';

const verdicts = [
  ...late.map((one) => ['overdue', ...one] as const),
  ...inTime.map((one) => ['in-time', ...one] as const),
  ...incomplete.map((one) => ['incomplete', ...one] as const),
  ...refused.map((one) => ['refused', ...one] as const),
];

test.each(verdicts)(
  'the term of a special request is %s with %j, which names %j',
  (verdict, change, rules) => {
    expect(judge('special-request-term', { ...base, ...change })).toEqual({
      verdict,
      rules: [...rules].toSorted(),
    });
  },
);

test('every rule of the term speaks in one of the situations', () => {
  expect(silent(specialRequestTerm, situations)).toEqual([]);
});

test('what is not known of the term is no term', () => {
  checkMissing(specialRequestTerm, base, ['termGiven', 'daysFromRegistration', 'daysLeft']);
});
