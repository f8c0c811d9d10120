import { describe, expect, it, test } from 'vitest';
import { decide, type Facts } from '../../../src/core/decide/index.ts';
import { makeDecisionTable, tableToMarkdown } from '../../../src/core/decision-table/index.ts';
import { type Condition, definePolicy, type Rule } from '../../../src/core/define/policy.ts';
import type { JsonObject } from '../../../src/core/text.ts';
import { createDesk } from '../../../src/create-desk.ts';
import { decisionTable } from '../../../src/decision-table.ts';
import { policies } from '../../../src/generated/catalogue.ts';
import { loanOptions, loanPolicy, ruleOf } from '../decide/support.ts';

const term = (id: string): number => loanOptions.term(id);
const when = (fact: string, operator: string, value: unknown): Condition =>
  ({ fact, operator, value }) as Condition;

/** Two verdicts beside the last one, with these rules over these facts. */
const tableOf = (properties: JsonObject, rules: readonly Rule[], terms: { [fact: string]: string } = {}) =>
  makeDecisionTable(
    definePolicy({ ...loanPolicy, facts: { schema: { properties }, validate: () => [] }, terms, rules }),
    term,
  );
const integer = { type: 'integer', minimum: 0 };

describe('the rows', () => {
  it('come by strength of verdict and name what must hold', () => {
    const { rows, otherwise, whenMissing } = makeDecisionTable(loanPolicy, term);
    expect(rows.map(({ rule, verdict, clause }) => [rule, verdict, clause])).toEqual([
      ['stranger', 'deny', '9.9.9'],
      ['unsigned', 'deny', '9.9.9'],
      ['agent-without-authority', 'deny', '9.9.9'],
      ['too-many', 'ask', '9.9.9'],
      ['bring-back', 'allow', '9.9.9'],
    ]);
    expect(rows[1]?.when).toEqual([[when('signed', 'notEqual', true)]]);
    expect([otherwise, whenMissing]).toEqual(['allow', 'ask']);
  });

  it('split alternatives at the top, keep those inside, and turn what is negated', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((fact) => when(fact, 'lessThan', 3)) as [
      Condition,
      Condition,
      Condition,
    ];
    const { rows } = tableOf({ a: integer, b: integer, c: integer }, [
      ruleOf('top', 'deny', { any: [a, { all: [b, { any: [a, c] }] }] }),
      ruleOf('negated', 'ask', { not: { all: [a, { any: [b, c] }] } }),
    ]);
    expect(rows.map(({ rule, when: lists }) => [rule, lists])).toEqual([
      ['top', [[a]]],
      ['top', [[b], [a, c]]],
      [
        'negated',
        [
          [when('a', 'greaterThanInclusive', 3), when('b', 'greaterThanInclusive', 3)],
          [when('a', 'greaterThanInclusive', 3), when('c', 'greaterThanInclusive', 3)],
        ],
      ],
    ]);
  });
});

describe('the check', () => {
  const yes = { all: [when('a', 'equal', true)] };

  it('finds values that no rule looks at, facts that none reads, verdicts that none gives', () => {
    const { check } = tableOf(
      { step: { enum: ['x', 'y', 'z'] }, a: { type: 'boolean' }, b: { type: 'boolean' } },
      [
        ruleOf('one', 'deny', { all: [when('step', 'equal', 'x'), when('a', 'equal', true)] }),
        ruleOf('two', 'deny', { all: [when('step', 'equal', 'y')] }),
      ],
    );
    expect(check.gaps).toEqual([{ fact: 'step', value: 'z' }]);
    expect(check.unread).toEqual(['b']);
    const strict = definePolicy({ ...loanPolicy, rules: loanPolicy.rules.slice(0, 1), whenMissing: 'allow' });
    expect(makeDecisionTable(strict, term).check.unreachable).toEqual(['deny']);
  });

  it.each<[string, Rule['conditions']]>([
    ['two values at once', { all: [when('n', 'equal', 1), when('n', 'equal', 2)] }],
    ['an empty interval', { all: [when('n', 'greaterThan', 4), when('n', 'lessThan', 5)] }],
    ['below the least value', { all: [when('n', 'lessThan', 0)] }],
    [
      'more than a term that is less',
      { all: [when('n', 'greaterThan', { fact: 'limit' }), when('n', 'lessThan', 4)] },
    ],
    ['both of two lists without a common value', { all: [when('n', 'in', [1, 2]), when('n', 'in', [3])] }],
    ['its own negation', { all: [when('n', 'equal', 7), { not: when('n', 'equal', 7) }] }],
    [
      'more and less than another fact',
      { all: [when('n', 'lessThan', { fact: 'm' }), when('n', 'greaterThan', { fact: 'm' })] },
    ],
  ])('finds a rule that can never hold: %s', (_name, conditions) => {
    const { check } = tableOf({ n: integer, m: integer }, [ruleOf('odd', 'deny', conditions)], {
      limit: 'most-keys',
    });
    expect(check.contradictions).toEqual([{ kind: 'never', rule: 'odd' }]);
  });

  it('finds rules for different verdicts that hold together, with facts for it', () => {
    const { check } = tableOf({ n: integer }, [
      ruleOf('weak', 'ask', { all: [when('n', 'greaterThan', 3)] }),
      ruleOf('strong', 'deny', { all: [when('n', 'lessThan', 5)] }),
    ]);
    expect(check.overlaps).toEqual([{ rules: ['strong', 'weak'], verdict: 'deny', example: { n: 4 } }]);
    expect(check.contradictions).toEqual([]);
  });

  it('finds a rule that a stronger one always beats, and one that says what another says', () => {
    const { check } = tableOf({ a: { type: 'boolean' }, b: { type: 'boolean' } }, [
      ruleOf('beaten', 'ask', { all: [when('a', 'equal', true), when('b', 'equal', true)] }),
      ruleOf('first', 'deny', yes),
      ruleOf('again', 'deny', { not: { any: [when('a', 'notEqual', true)] } }),
    ]);
    expect(check.contradictions).toEqual([
      { kind: 'shadowed', rule: 'beaten', by: 'first' },
      { kind: 'shadowed', rule: 'beaten', by: 'again' },
      { kind: 'twice', rule: 'again', by: 'first' },
    ]);
  });
});

describe('our policies', () => {
  // What these values ask for is allowed without conditions; see the policies.
  const ALLOWED = [
    'call-answering: channel=letter',
    'call-answering: channel=online',
    'guard-conduct: means=close-exits',
    'guard-conduct: means=defend',
    'guard-conduct: means=separate',
    'guard-conduct: means=talk',
    'power-cut: step=trapped',
  ];
  const tables = policies.map((policy) => decisionTable(policy));

  test('have no rule that contradicts itself or another, and no verdict that cannot come', () => {
    for (const { policy, check } of tables) {
      expect([policy, check.contradictions, check.unreachable]).toEqual([policy, [], []]);
    }
  });

  test('look at every value of every fact, those apart that need no condition', () => {
    const gaps = tables.flatMap(({ policy, check }) =>
      check.gaps.map(({ fact, value }) => `${policy}: ${fact}=${String(value)}`),
    );
    expect(gaps.toSorted()).toEqual(ALLOWED);
  });

  test('read every fact that they ask for', () => {
    const unread = tables.flatMap(({ policy, check }) => check.unread.map((fact) => `${policy}: ${fact}`));
    expect(unread).toEqual([]);
  });

  test('give the stronger verdict, and both reasons, for the example of each overlap', () => {
    const desk = createDesk();
    const at = '2026-11-23T10:00:00+08:00';
    let seen = 0;
    for (const { policy, check } of tables) {
      for (const { rules, example } of check.overlaps) {
        const decision = desk.decide(policy, example as Facts, { at, validated: true });
        const named = new Set(decision.reasons.map(({ rule }) => rule));
        expect([policy, rules.filter((rule) => named.has(rule))]).toEqual([policy, rules]);
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(100);
  });
});

describe('the Markdown', () => {
  it('has a row for each way, and what was found', () => {
    const text = tableToMarkdown(makeDecisionTable(loanPolicy, term), 'en');
    expect(text.split('\n')[0]).toBe('| Rule | When (all hold) | Verdict | Clause | Reason |');
    expect(text).toContain('| `too-many` | `keysOut ≥ keyLimit` | Ask `ask` | 9.9.9 | rule too-many |\n');
    expect(text).toContain('| Otherwise |  | Lend `allow` |  |  |');
    expect(text).toContain('- Contradictions: none');
  });

  it('keeps bars, ticks and line ends of texts out of its own marks', () => {
    const rule = ruleOf('odd', 'deny', { all: [when('a', 'equal', 'x|y`z\nw')] });
    const text = tableToMarkdown(tableOf({ a: { type: 'string' } }, [rule]), 'zh');
    expect(text).toContain("| `odd` | `a = x\\|y'z w` | 不借 `deny` |");
  });

  it('decides as the policy does', () => {
    expect(decide(loanPolicy, { role: 'owner', signed: true, keysOut: 3 }, loanOptions).verdict).toBe('ask');
  });
});
