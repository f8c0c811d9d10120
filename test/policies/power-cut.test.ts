import { expect, test } from 'vitest';
import { powerCut } from '../../src/policies/power-cut.ts';
import { powerCutNotice } from '../../src/policies/power-cut-notice.ts';
import { check, checkMissing, judge, silent } from './cases.ts';
import { close, notices, preparations, situations, steps } from './situations/power-cut.ts';

const verdictOf = (rules: readonly string[]): string => {
  if (rules.length === 0) return 'in-order';
  if (rules.some((rule) => /-late |after-the-time/.test(rule))) return 'late';
  return rules.every((rule) => rule.endsWith('A16')) ? 'at-once' : 'refused';
};

test.each(notices)('with %j the preparation names %j', (facts, rules) => {
  expect(judge('power-cut-notice', facts)).toEqual({
    verdict: verdictOf(rules),
    rules: [...rules].toSorted(),
  });
});

test.each(situations)('with %j the step of the power cut names %j', (...situation) => {
  check('power-cut', {}, situation, ['refused', 'cleared']);
});

test('every rule speaks in one of the situations', () => {
  expect(silent(powerCutNotice, notices)).toEqual([]);
  expect(silent(powerCut, situations)).toEqual([]);
});

test('nothing passes while a fact is unknown', () => {
  for (const { step, ...facts } of Object.values(preparations)) {
    // How early the news came only counts once the ten minutes have begun.
    const needed = Object.keys(facts).filter((fact) => fact !== 'minutesAtNews' && fact !== 'phonedAll');
    checkMissing(
      powerCutNotice,
      { step, ...facts, noticeIssued: false, phonedAll: false },
      needed.filter((fact) => fact !== 'noticeIssued'),
    );
  }
  for (const { step, ...facts } of [...Object.values(steps), close]) {
    checkMissing(
      powerCut,
      { step, ...facts },
      Object.keys(facts).filter((fact) => fact !== 'gapsExplained'),
    );
  }
});
