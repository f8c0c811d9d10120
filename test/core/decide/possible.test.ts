import { describe, expect, it } from 'vitest';
import { decide, type Facts, possibleVerdicts } from '../../../src/core/decide/index.ts';
import { definePolicy, type Rule } from '../../../src/core/define/policy.ts';
import { DeskError } from '../../../src/core/issue.ts';
import type { Json } from '../../../src/core/text.ts';
import { Randomizer } from './random.ts';
import { loanOptions, loanPolicy, ruleOf } from './support.ts';

const possible = (facts: Facts, ...unknown: string[]): string[] =>
  [...possibleVerdicts(loanPolicy, facts, { ...loanOptions, unknown: new Set(unknown) })].sort();

describe('possibleVerdicts', () => {
  it.each<[string, Facts, string[], string[]]>([
    ['all facts known', { role: 'owner', signed: true, keysOut: 0 }, [], ['allow']],
    ['all facts known and refused', { role: 'stranger', signed: true, keysOut: 0 }, [], ['deny']],
    ['a fact missing for good', { role: 'owner', signed: true }, [], ['ask']],
    // The signature may come, not come, or be left out.
    ['the signature open', { role: 'owner', keysOut: 0 }, ['signed'], ['allow', 'ask', 'deny']],
    // A stranger is refused whatever else comes.
    ['everything open but the role', { role: 'stranger' }, ['signed', 'keysOut', 'papers'], ['deny']],
    // Nothing makes up for the keys that are not counted.
    ['the papers open, the keys missing', { role: 'agent', signed: true }, ['papers'], ['ask', 'deny']],
    // The owner needs no papers: what they are makes no difference.
    ['papers that do not matter', { role: 'owner', signed: true, keysOut: 0 }, ['papers'], ['allow']],
    ['keys open', { role: 'owner', signed: true }, ['keysOut'], ['allow', 'ask']],
    ['everything open', {}, ['role', 'signed', 'keysOut', 'papers', 'askedAt'], ['allow', 'ask', 'deny']],
  ])('with %s', (_name, facts, unknown, verdicts) => {
    expect(possible(facts, ...unknown)).toEqual(verdicts);
  });

  it('takes a fact that is listed as unknown for unknown even where a value is given', () => {
    expect(possible({ role: 'stranger', signed: true, keysOut: 0, papers: [] }, 'role')).toEqual([
      'allow',
      'ask',
      'deny',
    ]);
  });

  it.each<[string, Facts, string]>([
    ['a name that is no fact', {}, 'colour'],
    ['a term', {}, 'keyLimit'],
    ['a list in place of the facts', [] as unknown as Facts, 'role'],
    ['nothing in place of the facts', null as unknown as Facts, 'role'],
    ['a wrong type among what is known', { keysOut: 'three' }, 'role'],
  ])('refuses %s', (_name, facts, unknown) => {
    let code = '';
    try {
      possible(facts, unknown);
    } catch (error) {
      code = error instanceof DeskError ? error.code : 'other';
    }
    expect(code).toBe('FACTS_INVALID');
  });

  it('always holds the verdict that comes, and says for certain only what is certain, on random rules and completions', () => {
    const wrong: string[] = [];
    const counts = { completions: 0, certain: 0 };
    const options = { at: loanOptions.at, term: () => 0 };
    for (let seed = 1; seed <= 3000; seed += 1) {
      const random = new Randomizer(seed);
      const rules: Rule[] = random.rules();
      const policy = definePolicy({
        ...loanPolicy,
        facts: {
          schema: {
            additionalProperties: false,
            properties: Object.fromEntries(random.facts.map((name) => [name, {}])),
          },
          validate: () => [],
        },
        terms: {},
        verdicts: random.verdicts.map((id) => ({ id, title: { zh: id, en: id }, negative: false })),
        whenMissing: random.pick(random.verdicts),
        rules,
      });
      for (let round = 0; round < 4; round += 1) {
        const unknown = new Set(random.facts.filter(() => random.chance(0.4)));
        const all = random.factSet(0.2);
        const known = Object.fromEntries(Object.entries(all).filter(([name]) => !unknown.has(name as 'a')));
        const verdicts = possibleVerdicts(policy, known, { ...options, unknown });
        if (verdicts.size === 1) counts.certain += 1;
        for (let more = 0; more < 8; more += 1) {
          const values: { [fact: string]: Json } = { ...known };
          for (const name of unknown) if (random.chance(0.8)) values[name] = random.value();
          counts.completions += 1;
          const { verdict } = decide(policy, values, options);
          if (!verdicts.has(verdict)) wrong.push(`seed ${seed} round ${round}: ${verdict}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(counts.completions).toBe(96_000);
    expect(counts.certain).toBeGreaterThan(2000);
  });

  it('is exact where each open fact stands in one rule', () => {
    const fact = (name: string): Rule['conditions'] => ({
      all: [{ fact: name, operator: 'equal', value: 1 }],
    });
    const rules = [ruleOf('one', 'deny', fact('a')), ruleOf('two', 'ask', fact('b'))];
    const policy = definePolicy({
      ...loanPolicy,
      facts: { schema: { additionalProperties: false, properties: { a: {}, b: {} } }, validate: () => [] },
      terms: {},
      whenMissing: 'allow',
      rules,
    });
    const options = { at: loanOptions.at, term: () => 0 };
    const choices: Facts[] = [{}, { a: 1 }, { a: 2 }];
    for (const b of [{}, { b: 1 }, { b: 2 }]) {
      const come = new Set(choices.map((a) => decide(policy, { ...a, ...b }, options).verdict));
      expect(possibleVerdicts(policy, b, { ...options, unknown: new Set(['a']) })).toEqual(come);
    }
  });
});
