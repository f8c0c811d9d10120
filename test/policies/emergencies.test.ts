import { describe, expect, test } from 'vitest';
import { policies } from '../../src/generated/catalogue.ts';
import { check, checkMissing, judge, silent } from './cases.ts';
import { situationsOf } from './situations/index.ts';

const VERDICTS = {
  'flood-response': ['refused', 'in-order'],
  'guard-conduct': ['refused', 'lawful'],
  'incident-closing': ['refused', 'in-order'],
  'leak-response': ['refused', 'in-order'],
  'planned-water-cut': ['refused', 'in-order'],
  'sprinkler-work': ['refused', 'permitted'],
  'water-failure-closing': ['open', 'closed'],
} as const;

const cases = Object.entries(VERDICTS).flatMap(([id, verdicts]) => {
  const { base, situations } = situationsOf[id] ?? { base: {}, situations: [] };
  return situations.map((situation) => ({ id, base, situation, verdicts }));
});

test.each(cases)(
  '$id with $situation names the rules that must speak',
  ({ id, base, situation, verdicts }) => {
    check(id, base, situation, verdicts);
  },
);

test.each(['police-referral', ...Object.keys(VERDICTS)])(
  'every rule of %s speaks in one of its situations',
  (id) => {
    const policy = policies.find((one) => one.id === id);
    expect(policy && silent(policy, situationsOf[id]?.situations ?? [])).toEqual([]);
  },
);

describe('the referral to the police (4.7.1, 4.7.3, 4.8.5)', () => {
  const { base } = situationsOf['police-referral'] ?? { base: {} };

  test.each([
    [{}, 'not-needed', []],
    [{ controllable: false }, 'at-once', ['not-controllable 4.7.1']],
    [{ weapons: true }, 'at-once', ['weapons 保安服务管理条例 29']],
    [{ caughtInTheAct: true }, 'at-once', ['caught-in-the-act 刑事诉讼法 84']],
    [{ crime: true }, 'file', ['crime-suspected 4.7.3']],
    [{ liabilityUnclear: true }, 'file', ['responsibility-unclear 4.8.5']],
  ])('with %j says %s', (change, verdict, rules) => {
    expect(judge('police-referral', { ...base, ...change })).toEqual({ verdict, rules });
  });

  test('is at once while a fact is unknown', () => {
    const policy = policies.find(({ id }) => id === 'police-referral');
    if (policy) checkMissing(policy, base, Object.keys(base));
  });
});

test('nobody wades while it is unknown how the power stands', () => {
  const policy = policies.find(({ id }) => id === 'flood-response');
  const { base } = situationsOf['flood-response'] ?? { base: {} };
  if (policy) checkMissing(policy, base, ['powerHere']);
});
