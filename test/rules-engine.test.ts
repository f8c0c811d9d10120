import { describe, expect, it } from 'vitest';
import { decide, type Facts } from '../src/core/decide/index.ts';
import { definePolicy, type Rule } from '../src/core/define/policy.ts';
import { resolvePath, toEngine } from '../src/rules-engine.ts';
import { loanOptions, loanPolicy } from './core/decide/support.ts';

describe('toEngine', () => {
  it.each<[string, Facts]>([
    ['an owner', { role: 'owner', signed: true, keysOut: 0, papers: [] }],
    ['an owner with three keys', { role: 'owner', signed: true, keysOut: 3, papers: [] }],
    ['a stranger', { role: 'stranger', signed: false, keysOut: 4, papers: [] }],
    ['an agent without paper', { role: 'agent', signed: true, keysOut: 0, papers: ['id-card'] }],
  ])('makes an engine that finds the reasons that decide finds: %s', async (_name, facts) => {
    const { results } = await toEngine(loanPolicy, loanOptions).run(facts);
    const { reasons } = decide(loanPolicy, facts, loanOptions);
    expect(results.map(({ name }) => name).sort()).toEqual(reasons.map(({ rule }) => rule).sort());
    expect(results.map(({ event }) => event?.params?.['clause'])).toEqual(reasons.map(() => '9.9.9'));
  });

  it('rejects a run with a missing fact', async () => {
    await expect(toEngine(loanPolicy, loanOptions).run({ role: 'owner' })).rejects.toThrow('Undefined fact');
  });

  it("does not write into the policy's rules", async () => {
    const before = JSON.stringify(loanPolicy.rules);
    await toEngine(loanPolicy, loanOptions).run({ role: 'owner', signed: true, keysOut: 0, papers: [] });
    expect(JSON.stringify(loanPolicy.rules)).toBe(before);
  });

  it('refuses rules with a path', () => {
    const hostile = { all: [{ fact: 'role', operator: 'equal', value: 1, path: '$..[?(@.constructor)]' }] };
    const rules = [{ ...loanPolicy.rules[0], conditions: hostile } as unknown as Rule];
    expect(() => toEngine(loanPolicy, { ...loanOptions, rules })).toThrow('RULES_INVALID');
    expect(() => toEngine(definePolicy({ ...loanPolicy, rules }), loanOptions)).toThrow('RULES_INVALID');
  });

  it('refuses a time without offset', () => {
    expect(() => toEngine(loanPolicy, { ...loanOptions, at: '2026-11-23' })).toThrow('INSTANT_INVALID');
  });

  it('resolves the paths of rules that a host adds itself by our resolver', async () => {
    const engine = toEngine(loanPolicy, loanOptions);
    const event = { type: 'host' };
    engine.addRule({
      event,
      name: 'own',
      conditions: { all: [{ fact: 'unit', path: 'rooms.0.name', operator: 'equal', value: '厨房' }] },
    });
    engine.addRule({
      event,
      name: 'code',
      conditions: { all: [{ fact: 'unit', path: '$.rooms[?(@.name)]', operator: 'notEqual', value: null }] },
    });
    const facts = {
      role: 'owner',
      signed: true,
      keysOut: 0,
      papers: [],
      unit: { rooms: [{ name: '厨房' }] },
    };
    const { results } = await engine.run(facts);
    expect(results.map(({ name }) => name)).toContain('own');
    // The expression is no path of own properties: it reads nothing.
    const found = results.find(({ name }) => name === 'code')?.conditions;
    expect(JSON.stringify(found)).not.toContain('factResult');
  });
});

describe('resolvePath', () => {
  const value = { a: { b: [{ c: 1 }] }, 'x-y': null };

  it.each<[string, unknown]>([
    ['a.b.0.c', 1],
    ['x-y', null],
    ['a', value.a],
    ['a.b.1', undefined],
    ['a.b.length', 1],
    ['x-y.z', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
    ['a.constructor.constructor', undefined],
    ['$.a', undefined],
    ['a[b]', undefined],
    ['', undefined],
  ])('reads %j', (path, found) => {
    expect(resolvePath(value, path)).toEqual(found);
  });
});
