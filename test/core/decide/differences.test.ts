import { Engine } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import {
  checkRules,
  compileRules,
  decide,
  evaluateRules,
  strictDifferences,
} from '../../../src/core/decide/index.ts';
import { definePolicy, type Rule } from '../../../src/core/define/policy.ts';
import { loanPolicy, ruleOf } from './support.ts';

type Given = { readonly [fact: string]: unknown };

const engineOf = (...rules: unknown[]): Engine => new Engine(structuredClone(rules) as never);

/** Names of the rules that hold there, or the kind of error. */
const theirs = async (rules: unknown[], facts: Given, engine?: Engine): Promise<string[] | string> => {
  try {
    const { results } = await (engine ?? engineOf(...rules)).run(facts);
    return results.map(({ name }) => name);
  } catch (error) {
    return (error as Error).constructor.name;
  }
};

const ours = (rules: unknown[], facts: Given) => evaluateRules(compileRules(rules as Rule[]), facts);
const codesOf = (rules: unknown[]): string[] => checkRules(rules).map(({ code }) => code);

const one = { fact: 'a', operator: 'equal', value: 1 } as const;
const base = ruleOf('rule', 'deny', { all: [one] });
const on = (conditions: unknown): unknown[] => [{ ...base, conditions }];
const tested = new Set<string>();

/** A test of one entry of the table, named by its id. */
const differs = (id: string, run: () => Promise<void> | void): void => {
  tested.add(id);
  it(`differs as listed: ${id}`, run);
};

describe('strictDifferences', () => {
  differs('missing-fact', async () => {
    const rules = on({ not: one });
    expect(ours(rules, {})).toEqual({ holds: [], unknown: ['rule'] });
    expect(await theirs(rules, {})).toBe('Error');
    const lenient = new Engine(structuredClone(rules) as never, { allowUndefinedFacts: true });
    expect(await theirs(rules, {}, lenient)).toEqual(['rule']);
  });

  differs('undefined-fact', async () => {
    const rules = on({ all: [{ ...one, operator: 'notEqual' }] });
    expect(ours(rules, { a: undefined }).unknown).toEqual(['rule']);
    expect(await theirs(rules, { a: undefined })).toEqual(['rule']);
  });

  differs('inherited-fact', async () => {
    const facts = Object.create({ a: 1 }) as Given;
    expect(ours(on({ all: [one] }), facts).unknown).toEqual(['rule']);
    expect(await theirs(on({ all: [one] }), facts)).toEqual(['rule']);
  });

  differs('list-operator-needs-list', async () => {
    const rules = on({ all: [{ fact: 'a', operator: 'notIn', value: { fact: 'b' } }] });
    expect(ours(rules, { a: 1, b: 5 }).unknown).toEqual(['rule']);
    expect(await theirs(rules, { a: 1, b: 5 })).toBe('TypeError');
    // Where the list is right they agree.
    expect(ours(rules, { a: 1, b: [5] }).holds).toEqual(await theirs(rules, { a: 1, b: [5] }));
  });

  differs('unconvertible-fact', async () => {
    const rules = on({ any: [{ fact: 'a', operator: 'lessThan', value: 1 }] });
    expect(ours(rules, { a: { toString: 1, valueOf: 1 } }).unknown).toEqual(['rule']);
    expect(await theirs(rules, { a: { toString: 1, valueOf: 1 } })).toBe('TypeError');
    let deep: unknown = [];
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(ours(rules, { a: deep }).unknown).toEqual(['rule']);
    expect(await theirs(rules, { a: deep })).toBe('RangeError');
  });

  differs('rejected-run', async () => {
    const rules = [
      ruleOf('first', 'deny', { all: [one] }, { priority: 2 }),
      ruleOf('second', 'deny', { all: [one] }),
    ];
    const engine = engineOf(...rules);
    expect(await theirs(rules, {}, engine)).toBe('Error');
    expect(await theirs(rules, { a: 1 }, engine)).not.toEqual(['first', 'second']);
    const compiled = compileRules(rules);
    evaluateRules(compiled, {});
    expect(evaluateRules(compiled, { a: 1 }).holds).toEqual(['first', 'second']);
  });

  differs('unknown-operator', async () => {
    const rules = on({ all: [{ ...one, operator: 'matches' }] });
    expect(codesOf(rules)).toEqual(['RULE_OPERATOR_UNKNOWN']);
    expect(await theirs(rules, { a: 1 })).toBe('Error');
  });

  differs('operator-decorator', async () => {
    const rules = on({ all: [{ ...one, operator: 'someFact:equal' }] });
    expect(codesOf(rules)).toEqual(['RULE_OPERATOR_UNKNOWN']);
    expect(await theirs(rules, { a: [1] })).toEqual(['rule']);
  });

  differs('path', async () => {
    const rules = on({ all: [{ ...one, path: '$.b' }] });
    expect(codesOf(rules)).toEqual(['RULE_KEY_UNKNOWN']);
    expect(await theirs(rules, { a: { b: 1 } })).toEqual(['rule']);
  });

  differs('params', async () => {
    const rules = on({ all: [{ ...one, params: { x: 1 } }] });
    expect(codesOf(rules)).toEqual(['RULE_KEY_UNKNOWN']);
    const facts = { a: ({ x }: { x: number }) => x };
    expect(await theirs(rules, facts)).toEqual(['rule']);
  });

  differs('condition-reference', async () => {
    const rules = on({ condition: 'shared' });
    expect(codesOf(rules)).toEqual(['RULE_CONDITIONS_MISSING']);
    const engine = engineOf(...rules).setCondition('shared', { all: [one] });
    expect(await theirs(rules, { a: 1 }, engine)).toEqual(['rule']);
  });

  differs('condition-priority', async () => {
    const rules = on({
      any: [
        { ...one, priority: 2 },
        { ...one, fact: 'b', priority: 1 },
      ],
    });
    expect(codesOf(rules)).toEqual(['RULE_KEY_UNKNOWN', 'RULE_KEY_UNKNOWN']);
    expect(await theirs(rules, { a: 1 })).toEqual(['rule']);
  });

  differs('callback', async () => {
    const calls: string[] = [];
    const rule = { ...base, onSuccess: () => calls.push('called') };
    expect(codesOf([rule])).toEqual(['RULE_KEY_UNKNOWN']);
    await new Engine([rule as never]).run({ a: 1 });
    expect(calls).toEqual(['called']);
  });

  differs('empty-list', async () => {
    for (const conditions of [{ all: [] }, { any: [] }]) {
      expect(codesOf(on(conditions))).toEqual(['RULE_CONDITIONS_EMPTY']);
      expect(await theirs(on(conditions), {})).toEqual(['rule']);
    }
  });

  differs('two-groups', async () => {
    const rules = on({ all: [{ ...one, value: 2 }], any: [one] });
    expect(codesOf(rules)).toEqual(['RULE_CONDITIONS_DOUBLE']);
    expect(await theirs(rules, { a: 1 })).toEqual(['rule']);
  });

  differs('unknown-key', async () => {
    const rules = [{ ...base, prioritty: 5 }];
    expect(codesOf(rules)).toEqual(['RULE_KEY_UNKNOWN']);
    expect(await theirs(rules, { a: 1 })).toEqual(['rule']);
  });

  differs('structured-value', async () => {
    const list = on({ all: [{ fact: 'a', operator: 'notEqual', value: [1] }] });
    const object = on({ all: [{ fact: 'a', operator: 'notEqual', value: { x: 1 } }] });
    expect(codesOf(list)).toEqual(['RULE_VALUE_INVALID']);
    expect(codesOf(object)).toEqual(['RULE_KEY_UNKNOWN', 'RULE_KEY_MISSING']);
    expect(await theirs(list, { a: [1] })).toEqual(['rule']);
    expect(await theirs(object, { a: { x: 1 } })).toEqual(['rule']);
  });

  differs('limits', async () => {
    const many = Array.from({ length: 201 }, (_, index) => ({ ...base, name: `rule-${index}` }));
    expect(codesOf(many)).toEqual(['RULE_TOO_MANY']);
    expect(await theirs(many, { a: 1 })).toHaveLength(201);
    let nine: unknown = one;
    for (let level = 0; level < 9; level += 1) nine = { all: [nine] };
    expect(codesOf(on(nine))).toEqual(['RULE_TOO_DEEP']);
    expect(await theirs(on(nine), { a: 1 })).toEqual(['rule']);
    let deep: unknown = one;
    for (let level = 0; level < 100_000; level += 1) deep = { all: [deep] };
    expect(codesOf(on(deep))).toEqual(['RULE_TOO_DEEP']);
    expect(() => new Engine(on(deep) as never)).toThrow(RangeError);
  });

  differs('rule-name', async () => {
    expect(codesOf([base, base])).toEqual(['RULE_NAME_TWICE']);
    expect(codesOf([{ conditions: base.conditions, event: base.event }])).toEqual(['RULE_KEY_MISSING']);
    expect(await theirs([base, base], { a: 1 })).toEqual(['rule', 'rule']);
  });

  differs('rule-priority', async () => {
    for (const priority of [0, '7 or so']) {
      expect(codesOf([{ ...base, priority }])).toEqual(['RULE_PRIORITY_INVALID']);
      expect(await theirs([{ ...base, priority }], { a: 1 })).toEqual(['rule']);
    }
  });

  differs('reason-order', async () => {
    const rules = [
      ruleOf('nested', 'deny', { all: [{ all: [{ all: [one] }] }] }),
      ruleOf('flat', 'deny', { all: [one] }),
    ];
    expect(await theirs(rules, { a: 1 })).toEqual(['flat', 'nested']);
    const policy = definePolicy({
      ...loanPolicy,
      facts: { schema: { additionalProperties: false, properties: { a: {} } }, validate: () => [] },
      terms: {},
      rules,
    });
    const { reasons } = decide(policy, { a: 1 }, { at: '2026-11-23T10:00:00+08:00', term: () => 0 });
    expect(reasons.map(({ rule }) => rule)).toEqual(['nested', 'flat']);
  });

  it('has a test for each entry, and each says what and why', () => {
    expect([...tested].sort()).toEqual(strictDifferences.map(({ id }) => id).sort());
    for (const entry of strictDifferences) {
      for (const text of [entry.ours, entry.theirs, entry.why]) expect(text).toMatch(/^[A-Za-z{].*\.$/);
    }
  });
});
