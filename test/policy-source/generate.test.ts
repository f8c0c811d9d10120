import { afterAll, describe, expect, it } from 'vitest';
import { decide, type Facts } from '../../src/core/decide/index.ts';
import { definePolicy, type Policy } from '../../src/core/define/policy.ts';
import { createDesk } from '../../src/create-desk.ts';
import { policies } from '../../src/generated/catalogue.ts';
import { generatePolicySource } from '../../src/policy-source/index.ts';
import { sampleNames, sampleOf } from '../../src/samples.ts';
import { loanOptions, loanPolicy, ruleOf } from '../core/decide/support.ts';
import { Modules, termsOf } from '../fuzz/three-ways.ts';
import { situationsOf } from '../policies/situations/index.ts';
import { codeOf } from '../support/code-of.ts';

const desk = createDesk();
const AT = '2026-11-23T10:00:00+08:00';
const modules = new Modules();
afterAll(() => modules.remove());

const units = { unit: loanOptions.unit };
const loanTerms = { 'most-keys': 3, 'loan-time': 2 };

describe('the generated source of our policies', () => {
  it.each(policies.map((policy) => [policy.id, policy] as const))(
    'gives what decide gives, to the byte: %s',
    async (id, policy) => {
      const module = await modules.load(policy);
      const terms = termsOf(module);
      const samples = sampleNames('policy', id).map(
        (name) => sampleOf('policy', id, name) as { facts: Facts },
      );
      const { base, situations } = situationsOf[id] as (typeof situationsOf)[string];
      const all = [
        {},
        ...samples.map(({ facts }) => facts),
        ...situations.map(([change]) => ({ ...base, ...change })),
      ];
      for (const facts of all) {
        expect(JSON.stringify(module.decide(facts, terms))).toBe(
          JSON.stringify(desk.decide(id, facts, { at: AT })),
        );
      }
    },
  );

  it('needs no import and makes no code at run time', () => {
    for (const policy of policies) {
      const source = generatePolicySource(policy);
      expect(source).not.toMatch(
        /^\s*import[\s{*]|\bimport\(\s*[^'"\s]|\bimport\(['"](?!property-desk['"]\)\.Decision)|\beval\b|new Function|require\(|Date\.now|Math\.random/m,
      );
    }
  });
});

describe('the generated source of any policy', () => {
  it.each<[string, Facts]>([
    ['whole facts', { role: 'stranger', signed: false, keysOut: 3, papers: [] }],
    ['missing facts', { role: 'agent' }],
    ['a due date', { role: 'owner', signed: true, keysOut: 0, askedAt: '2026-11-23T23:30:00+08:00' }],
    [
      'an instant without a zone',
      { role: 'owner', signed: true, keysOut: 0, askedAt: '2026-11-23T23:30:00' },
    ],
    ['undefined for a missing fact', { role: undefined, signed: true, keysOut: 1 }],
    ['facts of other kinds', { role: ['owner'], signed: 'yes', keysOut: '3', papers: 'id-card' }],
    ['objects that cannot be compared', { keysOut: { toString: 1, valueOf: 1 } as never }],
    ['a number that is none', { keysOut: Number.NaN }],
    ['an astronomic number', { keysOut: 1e308 }],
  ])('decides on %s as decide does on validated facts', async (_name, facts) => {
    const { decide: generated } = await load(loanPolicy);
    expect(generated(facts, loanTerms)).toEqual(
      decide(loanPolicy, facts, { ...loanOptions, validated: true }),
    );
  });

  it('takes no fact from a prototype, polluted or of the facts', async () => {
    const { decide: generated } = await load(loanPolicy);
    const missing = ['keysOut', 'papers', 'role', 'signed'];
    expect(generated(Object.create({ role: 'owner', signed: true, keysOut: 0 }), loanTerms).missing).toEqual(
      missing,
    );
    // oxlint-disable-next-line no-extend-native -- the pollution is the point
    Object.defineProperty(Object.prototype, 'signed', { value: true, configurable: true });
    try {
      expect(generated({}, loanTerms).missing).toEqual(missing);
      expect(generated({ signed: false }, loanTerms).reasons.map(({ rule }) => rule)).toEqual(['unsigned']);
    } finally {
      delete (Object.prototype as { signed?: boolean }).signed;
    }
  });

  it('says which terms it needs, and refuses to go without', async () => {
    const { decide: generated, termIds } = await load(loanPolicy);
    expect(termIds).toEqual(['most-keys', 'loan-time']);
    expect(() => generated({}, { 'most-keys': 3 })).toThrow('TERM_MISSING: the value of the term loan-time');
    expect(() => generated({})).toThrow('TERM_MISSING');
  });

  it('keeps hostile texts as texts', async () => {
    const hostile = '"];\n*/ globalThis.broken = 1; // `${1}` \u2028 </script> \\';
    const name = 'constructor';
    const policy = definePolicy({
      ...loanPolicy,
      id: hostile,
      facts: { schema: { properties: { [name]: {}, 'x-y': {} } }, validate: () => [] },
      terms: {},
      verdicts: loanPolicy.verdicts.map((verdict) => ({ ...verdict, id: `v${verdict.id}` })),
      whenMissing: 'vask',
      rules: [
        ruleOf('first', 'vdeny', { any: [{ fact: name, operator: 'equal', value: hostile }] }),
        ruleOf('second', 'vask', {
          all: [{ fact: 'x-y', operator: 'in', value: [hostile, hostile.slice(1)] }],
        }),
      ].map((rule) => ({
        ...rule,
        event: {
          ...rule.event,
          params: { clause: hostile.slice(0, 70), message: { zh: hostile, en: hostile } },
        },
      })),
    });
    const source = generatePolicySource(policy, units);
    const { decide: generated } = await modules.loadText(source);
    const facts = { [name]: hostile, 'x-y': hostile };
    const options = { ...loanOptions, validated: true };
    expect(generated(facts)).toEqual(decide(policy, facts, options));
    expect(generated({})).toEqual(decide(policy, {}, options));
    expect((globalThis as { broken?: number }).broken).toBeUndefined();
  });

  it('refuses rules that are not sound, a safe side that is no verdict, and due dates counted in months', () => {
    const rules = [{ ...loanPolicy.rules[0], onSuccess: 'alert(1)' }] as never;
    expect(codeOf(() => generatePolicySource({ ...loanPolicy, rules }, units))).toBe('RULES_INVALID');
    expect(codeOf(() => generatePolicySource({ ...loanPolicy, whenMissing: 'x' }, units))).toBe(
      'POLICY_INVALID',
    );
    expect(codeOf(() => generatePolicySource(loanPolicy, { unit: () => 'month' }))).toBe('DUE_UNIT');
    expect(codeOf(() => generatePolicySource(loanPolicy))).toBe('TERM_UNKNOWN');
  });
});

async function load(policy: Policy) {
  return modules.loadText(generatePolicySource(policy, units));
}
