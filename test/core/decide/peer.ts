import type { Engine } from 'json-rules-engine';
import type { Facts } from '../../../src/core/decide/index.ts';
import { definePolicy, type Policy, type Rule } from '../../../src/core/define/policy.ts';
import type { Randomizer } from './random.ts';

/** A policy of random rules over facts of any kind. */
export const randomPolicy = (
  random: Randomizer,
  rules: readonly Rule[] = random.rules(),
  whenMissing: string = random.pick(random.verdicts),
): Policy =>
  definePolicy({
    id: 'random',
    title: { zh: '随机', en: 'Random' },
    clauses: ['9.9.9'],
    facts: {
      schema: {
        additionalProperties: false,
        properties: Object.fromEntries(random.facts.map((name) => [name, {}])),
      },
      validate: () => [],
    },
    verdicts: random.verdicts.map((id) => ({ id, title: { zh: id, en: id }, negative: id !== 'allow' })),
    whenMissing,
    rules,
  });

/** Names of the rules that json-rules-engine finds to hold, or null where it rejects the run. */
export const runEngine = async (engine: Engine, facts: Facts): Promise<readonly string[] | null> => {
  try {
    const { results } = await engine.run(facts);
    return results.map(({ name }) => name).sort();
  } catch {
    // A rejected run goes on behind its caller and would end the next one early ('rejected-run'): let it finish.
    await new Promise(setImmediate);
    return null;
  }
};
