import { expect, test } from 'vitest';
import { patrolFinding } from '../../src/policies/patrol-finding.ts';
import { check, checkMissing, silent } from './cases.ts';
import { situations, term } from './situations/patrol-finding.ts';

test.each(situations)('with %j the entry of a finding names %j', (...situation) => {
  check('patrol-finding', term, situation, ['refused', 'fits']);
});

test('every rule of the findings speaks in one of the situations', () => {
  expect(silent(patrolFinding, situations)).toEqual([]);
});

test('nothing is entered while a fact is unknown', () => {
  const passedOn = {
    entry: 'follow-up',
    before: 1,
    done: 0,
    termWanted: true,
    termGiven: true,
    termDaysLeft: 0,
  };
  checkMissing(patrolFinding, passedOn, ['entry', 'before', 'done', 'termGiven', 'termDaysLeft']);
  const { termGiven: _, ...unsure } = passedOn;
  checkMissing(patrolFinding, { ...unsure, termGiven: false, termWanted: false }, ['termWanted']);
});
