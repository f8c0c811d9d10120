import { describe, expect, it } from 'vitest';
import { compileRules, evaluateRules } from '../../../src/core/decide/index.ts';
import type { Condition, Rule } from '../../../src/core/define/policy.ts';
import { DeskError } from '../../../src/core/issue.ts';
import type { Json } from '../../../src/core/text.ts';
import { ruleOf } from './support.ts';

type Outcome = 'holds' | 'fails' | 'unknown';

const outcomeOf = (conditions: Rule['conditions'], facts: { readonly [fact: string]: unknown }): Outcome => {
  const { holds, unknown } = evaluateRules(compileRules([ruleOf('rule', 'deny', conditions)]), facts);
  return holds.length > 0 ? 'holds' : unknown.length > 0 ? 'unknown' : 'fails';
};

describe('operators', () => {
  it.each<[Json, string, Json, Outcome]>([
    [1, 'equal', 1, 'holds'],
    [1, 'equal', '1', 'fails'],
    [0, 'equal', false, 'fails'],
    [null, 'equal', null, 'holds'],
    [null, 'notEqual', 0, 'holds'],
    [[1], 'equal', 1, 'fails'],
    // Numbers, and texts that begin with one.
    [2, 'lessThan', 10, 'holds'],
    ['2', 'lessThan', 10, 'holds'],
    ['5px', 'lessThan', 10, 'fails'],
    ['abc', 'lessThan', 'abd', 'fails'],
    // Two texts are ordered as texts, even if they read as numbers.
    ['9', 'lessThan', '10', 'fails'],
    ['2026-01-01', 'lessThan', '2026-02-01', 'holds'],
    [true, 'lessThan', 10, 'fails'],
    [null, 'lessThan', 10, 'fails'],
    [null, 'greaterThanInclusive', 0, 'fails'],
    [-1, 'lessThan', null, 'holds'],
    [[3], 'greaterThan', 2, 'holds'],
    ['', 'lessThan', 1, 'fails'],
    [3, 'lessThanInclusive', 3, 'holds'],
    [3, 'greaterThan', 3, 'fails'],
    [3, 'greaterThanInclusive', 3, 'holds'],
    [4, 'lessThanInclusive', 3, 'fails'],
    ['b', 'in', ['a', 'b'], 'holds'],
    ['c', 'in', ['a', 'b'], 'fails'],
    ['1', 'in', [1], 'fails'],
    ['b', 'in', 'abc', 'holds'],
    ['', 'in', 'abc', 'holds'],
    [2, 'in', '123', 'holds'],
    [null, 'in', 'null and void', 'holds'],
    ['c', 'notIn', ['a', 'b'], 'holds'],
    ['b', 'notIn', 'abc', 'fails'],
    [['a', 'b'], 'contains', 'b', 'holds'],
    [['a', 'b'], 'contains', 'c', 'fails'],
    [['1'], 'contains', 1, 'fails'],
    ['abc', 'contains', 'b', 'fails'],
    [['a'], 'doesNotContain', 'b', 'holds'],
    [['b'], 'doesNotContain', 'b', 'fails'],
    // Not a list at all: neither contains nor lacks anything.
    ['abc', 'doesNotContain', 'x', 'fails'],
    [null, 'doesNotContain', 'x', 'fails'],
  ])('%j %s %j: %s', (fact, operator, value, outcome) => {
    expect(outcomeOf({ all: [{ fact: 'a', operator, value }] }, { a: fact })).toBe(outcome);
    // The same value, from another fact.
    expect(outcomeOf({ all: [{ fact: 'a', operator, value: { fact: 'b' } }] }, { a: fact, b: value })).toBe(
      outcome,
    );
    // Without the fact nothing is known, whatever the operator.
    expect(outcomeOf({ all: [{ fact: 'a', operator, value }] }, {})).toBe('unknown');
    expect(outcomeOf({ all: [{ fact: 'a', operator, value: { fact: 'b' } }] }, { a: fact })).toBe('unknown');
  });
});

describe('all, any and not with three values', () => {
  const yes: Condition = { fact: 'present', operator: 'equal', value: 1 };
  const no: Condition = { fact: 'present', operator: 'equal', value: 2 };
  const open: Condition = { fact: 'missing', operator: 'notEqual', value: 1 };

  it.each<[string, Rule['conditions'], Outcome]>([
    ['all: yes, yes', { all: [yes, yes] }, 'holds'],
    ['all: yes, no', { all: [yes, no] }, 'fails'],
    ['all: yes, open', { all: [yes, open] }, 'unknown'],
    ['all: open, no', { all: [open, no] }, 'fails'],
    ['any: no, no', { any: [no, no] }, 'fails'],
    ['any: no, yes', { any: [no, yes] }, 'holds'],
    ['any: open, yes', { any: [open, yes] }, 'holds'],
    ['any: no, open', { any: [no, open] }, 'unknown'],
    ['not: yes', { not: yes }, 'fails'],
    ['not: no', { not: no }, 'holds'],
    ['not: open', { not: open }, 'unknown'],
    ['not all: open, no', { not: { all: [open, no] } }, 'holds'],
    ['not any: open, no', { not: { any: [open, no] } }, 'unknown'],
    ['one in a list of one', { any: [{ all: [open] }] }, 'unknown'],
  ])('%s', (_name, conditions, outcome) => {
    expect(outcomeOf(conditions, { present: 1 })).toBe(outcome);
  });
});

describe('compileRules', () => {
  it('refuses what the checker refuses, with its issues', () => {
    const rules = [{ ...ruleOf('x', 'deny', { any: [] }), onSuccess: 1 }] as unknown as Rule[];
    let thrown: unknown;
    try {
      compileRules(rules);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(DeskError);
    expect((thrown as DeskError).code).toBe('RULES_INVALID');
    expect((thrown as DeskError).issues.map(({ code }) => code)).toEqual([
      'RULE_KEY_UNKNOWN',
      'RULE_CONDITIONS_EMPTY',
    ]);
  });

  it('lists the facts that the rules name, once each', () => {
    const rules = [
      ruleOf('x', 'deny', {
        any: [
          { fact: 'a', operator: 'equal', value: { fact: 'b' } },
          { fact: 'a', operator: 'equal', value: 1 },
        ],
      }),
      ruleOf(
        'y',
        'deny',
        { not: { fact: 'b', operator: 'equal', value: 1 } },
        { due: { from: 'c', term: 'limit' } },
      ),
    ];
    expect(compileRules(rules).facts).toEqual(['a', 'b', 'c']);
  });

  it('does not see what is done to a list of values afterwards', () => {
    const list = ['a'];
    const compiled = compileRules([
      ruleOf('x', 'deny', { any: [{ fact: 'a', operator: 'in', value: list }] }),
    ]);
    list.push('b');
    expect(evaluateRules(compiled, { a: 'b' }).holds).toEqual([]);
  });

  it('reads own properties only', () => {
    const compiled = compileRules([
      ruleOf('x', 'deny', { any: [{ fact: 'constructor', operator: 'notEqual', value: 1 }] }),
    ]);
    expect(evaluateRules(compiled, {}).unknown).toEqual(['x']);
    expect(evaluateRules(compiled, JSON.parse('{"__proto__":{"constructor":2}}')).unknown).toEqual(['x']);
    expect(evaluateRules(compiled, { constructor: 2 }).holds).toEqual(['x']);
  });
});
