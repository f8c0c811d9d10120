import type { Comparison, Condition, Policy } from '../../src/core/define/policy.ts';
import type { Json, JsonObject } from '../../src/core/text.ts';
import type { Randomizer } from '../core/decide/random.ts';

/** All comparisons of a condition. */
export const comparisonsOf = (condition: Condition): readonly Comparison[] => {
  if ('all' in condition) return condition.all.flatMap(comparisonsOf);
  if ('any' in condition) return condition.any.flatMap(comparisonsOf);
  return 'not' in condition ? comparisonsOf(condition.not) : [condition];
};

const INSTANTS = [
  '2026-11-25T23:55:00+08:00',
  '2026-11-26T00:00:00Z',
  '2024-02-29T23:59:59.999-03:30',
  '2026-11-25T23:55:00',
  '2026-02-30T10:00:00+08:00',
  'at noon',
];

/** Values that a fact is compared with in the rules. */
const constantsOf = (policy: Policy): ReadonlyMap<string, readonly Json[]> => {
  const found = new Map<string, Json[]>();
  for (const { fact, value } of policy.rules.flatMap(({ conditions }) => comparisonsOf(conditions))) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) continue;
    const list = found.get(fact) ?? [];
    list.push(...(Array.isArray(value) ? (value as Json[]) : [value as Json]));
    found.set(fact, list);
  }
  return found;
};

type Draw = (random: Randomizer) => Json;

/** Draws values of one fact, mostly of the kind that its schema asks for and near what the rules compare it with. */
const drawOf = (schema: JsonObject, constants: readonly Json[]): Draw => {
  const type = schema['type'];
  const values = schema['enum'] as readonly Json[] | undefined;
  if (values) return (random) => random.pick(values);
  if (type === 'boolean') return (random) => random.chance(0.5);
  if (type === 'array') {
    const items = ((schema['items'] as JsonObject | undefined)?.['enum'] ?? constants) as readonly Json[];
    return (random) => items.filter(() => random.chance(0.5));
  }
  if (type === 'integer') {
    const numbers = [0, 1, 2, ...constants.filter((one) => typeof one === 'number')];
    return (random) =>
      random.chance(0.8) ? random.pick(numbers) + random.below(3) - 1 : random.below(200_000) - 1000;
  }
  const texts = [...INSTANTS, ...constants.filter((one) => typeof one === 'string')];
  return (random) => random.pick(texts);
};

/** Draws facts of a policy; one in fifty has another kind than its schema asks for. */
export const factDrawer = (
  policy: Policy,
): ((random: Randomizer, missing: number) => { [fact: string]: Json }) => {
  const constants = constantsOf(policy);
  const properties = (policy.facts.schema['properties'] ?? {}) as { readonly [fact: string]: JsonObject };
  const draws = Object.entries(properties).map(
    ([fact, schema]) => [fact, drawOf(schema, constants.get(fact) ?? [])] as const,
  );
  return (random, missing) => {
    const facts: { [fact: string]: Json } = {};
    for (const [fact, draw] of draws) {
      if (random.chance(missing)) continue;
      facts[fact] = random.chance(0.02) ? random.value() : draw(random);
    }
    return facts;
  };
};
