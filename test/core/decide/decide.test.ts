import { describe, expect, it } from 'vitest';
import { compileRules, decide, type Facts } from '../../../src/core/decide/index.ts';
import { definePolicy } from '../../../src/core/define/policy.ts';
import { DeskError } from '../../../src/core/issue.ts';
import { loanOptions, loanPolicy, ruleOf } from './support.ts';

const owner: Facts = { role: 'owner', signed: true, keysOut: 0, papers: ['id-card'] };
const rulesOf = (facts: Facts): string[] =>
  decide(loanPolicy, facts, loanOptions).reasons.map(({ rule }) => rule);

const missesOf = (facts: Facts) => decide(loanPolicy, facts, { ...loanOptions, explain: true }).nearMisses;

const errorOf = (run: () => unknown): DeskError => {
  try {
    run();
  } catch (error) {
    if (error instanceof DeskError) return error;
  }
  throw new Error('no DeskError was thrown');
};

describe('decide', () => {
  it('gives the last verdict where only weak rules hold', () => {
    const decision = decide(loanPolicy, owner, loanOptions);
    expect(decision).toEqual({
      policy: 'key-loan-test',
      verdict: 'allow',
      negative: false,
      reasons: [
        {
          rule: 'bring-back',
          clause: '9.9.9',
          message: { zh: '规则 bring-back', en: 'rule bring-back' },
          values: { signed: true },
        },
      ],
    });
  });

  it('gives the strongest verdict and every reason, by priority, then strength, then place', () => {
    const decision = decide(
      loanPolicy,
      { ...owner, role: 'stranger', signed: false, keysOut: 3 },
      loanOptions,
    );
    expect(decision.verdict).toBe('deny');
    expect(decision.negative).toBe(true);
    expect(decision.reasons.map(({ rule }) => rule)).toEqual(['unsigned', 'stranger', 'too-many']);
  });

  it('reads a threshold from a term and echoes it beside the fact', () => {
    const decision = decide(loanPolicy, { ...owner, keysOut: 3 }, loanOptions);
    expect(decision.verdict).toBe('ask');
    expect(decision.reasons[0]?.values).toEqual({ keysOut: 3, keyLimit: 3 });
    expect(rulesOf({ ...owner, keysOut: 2 })).toEqual(['bring-back']);
  });

  it('does not let a missing fact pass: the verdict is at least the safe one, and the facts are named', () => {
    const decision = decide(loanPolicy, { role: 'owner', signed: true }, loanOptions);
    expect(decision.verdict).toBe('ask');
    expect(decision.missing).toEqual(['keysOut']);
  });

  it('names all missing facts, sorted and once', () => {
    const decision = decide(loanPolicy, {}, loanOptions);
    expect(decision.verdict).toBe('ask');
    expect(decision.missing).toEqual(['keysOut', 'papers', 'role', 'signed']);
    expect(decision.reasons).toEqual([]);
  });

  it('does not ask for a fact that cannot matter any more', () => {
    // The owner needs no power of attorney, so the list of papers is not needed.
    const decision = decide(loanPolicy, { role: 'owner', signed: true, keysOut: 0 }, loanOptions);
    expect(decision.verdict).toBe('allow');
    expect(decision).not.toHaveProperty('missing');
  });

  it('keeps a verdict that is stronger than the safe one', () => {
    const decision = decide(loanPolicy, { role: 'stranger' }, loanOptions);
    expect(decision.verdict).toBe('deny');
    expect(decision.reasons.map(({ rule }) => rule)).toEqual(['stranger']);
    expect(decision.missing).toEqual(['keysOut', 'signed']);
  });

  it('keeps the current verdict where only a weaker rule is undecided', () => {
    const policy = definePolicy({
      ...loanPolicy,
      rules: loanPolicy.rules.filter(({ name }) => name === 'bring-back'),
    });
    const decision = decide(policy, {}, loanOptions);
    expect(decision.verdict).toBe('allow');
    expect(decision.missing).toEqual(['signed']);
  });

  it('refuses facts of the wrong type, with the place and without the value', () => {
    const error = errorOf(() => decide(loanPolicy, { ...owner, keysOut: 'thirteen-secret' }, loanOptions));
    expect(error.code).toBe('FACTS_INVALID');
    expect(error.issues.map(({ path }) => path)).toEqual(['/keysOut']);
    expect(JSON.stringify(error)).not.toContain('secret');
  });

  it.each([
    ['an unknown fact', { ...owner, colour: 'red' }, '/colour'],
    ['a fact called __proto__', JSON.parse('{"__proto__": {"role": "owner"}}') as Facts, '/__proto__'],
    ['a null where a value is needed', { ...owner, signed: null }, '/signed'],
  ])('refuses %s', (_name, facts, path) => {
    const error = errorOf(() => decide(loanPolicy, facts, loanOptions));
    expect(error.code).toBe('FACTS_INVALID');
    expect(error.issues.map((issue) => issue.path)).toEqual([path]);
  });

  it('refuses a term given as a fact', () => {
    const error = errorOf(() => decide(loanPolicy, { ...owner, keyLimit: 99 }, loanOptions));
    expect(error.issues).toMatchObject([{ path: '/keyLimit', code: 'FACTS_UNKNOWN' }]);
  });

  it.each([[null], [[]], ['facts']])('refuses %j in place of the facts', (facts) => {
    const error = errorOf(() => decide(loanPolicy, facts as unknown as Facts, loanOptions));
    expect(error.issues).toMatchObject([{ path: '', code: 'FACTS_NOT_AN_OBJECT' }]);
  });

  it('refuses facts that the schema does not close but the policy does not list', () => {
    const schema = { ...loanPolicy.facts.schema, additionalProperties: true };
    const open = definePolicy({ ...loanPolicy, facts: { schema, validate: () => [] } });
    expect(errorOf(() => decide(open, { ...owner, colour: 1 }, loanOptions)).issues).toMatchObject([
      { path: '/colour', code: 'FACTS_UNKNOWN' },
    ]);
  });

  it('does not take facts from a prototype', () => {
    const facts = Object.create({ role: 'owner', signed: true, keysOut: 0 }) as Facts;
    expect(decide(loanPolicy, facts, loanOptions).missing).toEqual(['keysOut', 'papers', 'role', 'signed']);
  });

  it('refuses a time without offset', () => {
    const error = errorOf(() => decide(loanPolicy, owner, { ...loanOptions, at: '2026-11-23T10:00:00' }));
    expect(error.code).toBe('INSTANT_INVALID');
  });

  it('passes the time on to the terms', () => {
    const asked: string[] = [];
    decide(loanPolicy, owner, { ...loanOptions, term: (id, at) => asked.push(`${id} ${at}`) });
    expect(asked).toEqual(['most-keys 2026-11-23T10:00:00+08:00']);
  });

  it('says when the thing is due, in the offset of the instant it is counted from', () => {
    const decision = decide(loanPolicy, { ...owner, askedAt: '2026-11-23T23:30:00+08:00' }, loanOptions);
    expect(decision.dueAt).toBe('2026-11-24T01:30:00+08:00');
  });

  it('gives no due date of rules that do not speak for the verdict', () => {
    const decision = decide(
      loanPolicy,
      { ...owner, keysOut: 3, askedAt: '2026-11-23T23:30:00+08:00' },
      loanOptions,
    );
    expect(decision.verdict).toBe('ask');
    expect(decision).not.toHaveProperty('dueAt');
  });

  it.each([['month'], ['fen'], [undefined]])('refuses a due date counted in %s', (unit) => {
    const facts = { ...owner, askedAt: '2026-11-23T23:30:00+08:00' };
    const options = {
      at: loanOptions.at,
      term: loanOptions.term,
      ...(unit === undefined ? {} : { unit: () => unit }),
    };
    expect(errorOf(() => decide(loanPolicy, facts, options)).code).toBe('DUE_UNIT');
  });

  it("takes a site's rules in place of the policy's own", () => {
    const rules = compileRules([
      ruleOf('never', 'deny', { any: [{ fact: 'role', operator: 'equal', value: 'owner' }] }),
    ]);
    expect(decide(loanPolicy, owner, { ...loanOptions, rules }).verdict).toBe('deny');
    expect(decide(loanPolicy, owner, loanOptions).verdict).toBe('allow');
  });

  it('refuses rules that speak for a verdict or name a fact that the policy lacks', () => {
    const rules = compileRules([
      ruleOf('odd', 'maybe', { any: [{ fact: 'weather', operator: 'equal', value: 1 }] }),
    ]);
    const error = errorOf(() => decide(loanPolicy, owner, { ...loanOptions, rules }));
    expect(error.code).toBe('RULES_INVALID');
    expect(error.issues.map(({ code }) => code)).toEqual(['RULE_FACT_UNKNOWN', 'RULE_VERDICT_UNKNOWN']);
  });

  it('refuses a policy whose safe side is no verdict', () => {
    const policy = definePolicy({ ...loanPolicy, whenMissing: 'perhaps' });
    expect(errorOf(() => decide(policy, owner, loanOptions)).code).toBe('POLICY_INVALID');
  });

  it('gives the same bytes for the same facts in another order', () => {
    const facts = { ...owner, role: 'stranger', keysOut: 7 };
    const turned = Object.fromEntries(Object.entries(facts).toReversed());
    expect(JSON.stringify(decide(loanPolicy, turned, { ...loanOptions, explain: true }))).toBe(
      JSON.stringify(decide(loanPolicy, facts, { ...loanOptions, explain: true })),
    );
  });

  it('leaves the policy and the facts as they are', () => {
    const facts = Object.freeze({ ...owner, papers: Object.freeze(['id-card']) });
    const before = JSON.stringify(loanPolicy.rules);
    decide(loanPolicy, facts, { ...loanOptions, explain: true });
    expect(JSON.stringify(loanPolicy.rules)).toBe(before);
  });
});

describe('near misses', () => {
  it('are given only where they are asked for', () => {
    expect(decide(loanPolicy, owner, loanOptions)).not.toHaveProperty('nearMisses');
  });

  it('name the paper that an agent lacks, first of all what is favourable', () => {
    expect(missesOf({ role: 'agent', signed: true, keysOut: 0, papers: ['id-card'] })).toEqual([
      { fact: 'role', from: 'agent', to: 'owner', verdict: 'allow' },
      { fact: 'papers', from: ['id-card'], to: ['id-card', 'power-of-attorney'], verdict: 'allow' },
    ]);
  });

  it('try numbers at and beside their threshold', () => {
    // The limit is 3: only 2 is favourable. Favourable first, then the schema's order.
    expect(missesOf({ ...owner, keysOut: 3 })).toEqual([
      { fact: 'keysOut', from: 3, to: 2, verdict: 'allow' },
      { fact: 'role', from: 'owner', to: 'agent', verdict: 'deny' },
      { fact: 'role', from: 'owner', to: 'stranger', verdict: 'deny' },
      { fact: 'signed', from: true, to: false, verdict: 'deny' },
    ]);
  });

  it('fill in a missing fact', () => {
    expect(missesOf({ role: 'owner', keysOut: 0 })).toEqual([
      { fact: 'signed', to: true, verdict: 'allow' },
      { fact: 'role', from: 'owner', to: 'stranger', verdict: 'deny' },
      { fact: 'signed', to: false, verdict: 'deny' },
    ]);
  });

  it('are five at most', () => {
    const properties = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => [name, { type: 'boolean' }]),
    );
    const policy = definePolicy({
      ...loanPolicy,
      facts: { schema: { type: 'object', additionalProperties: false, properties }, validate: () => [] },
      terms: {},
      rules: [
        ruleOf('any', 'deny', {
          any: Object.keys(properties).map((fact) => ({ fact, operator: 'equal', value: true })),
        }),
      ],
    });
    const facts = Object.fromEntries(Object.keys(properties).map((name) => [name, false]));
    expect(decide(policy, facts, { ...loanOptions, explain: true }).nearMisses).toHaveLength(5);
  });
});
