import type { Comparison, Condition, Policy, Rule } from '../define/policy.ts';
import type { Json, JsonObject } from '../text.ts';

/** Values of a fact among which every way of fulfilling or failing its comparisons is found. */
export type Candidates = ReadonlyMap<string, readonly unknown[]>;

/** A text that no rule names. */
const OTHER_TEXT = '\u0000other';
/** Items of a list that rules name, of which all subsets are tried; further ones are left out. */
const MAX_ITEMS = 10;

/** All comparisons of a condition. */
export const comparisonsOf = (condition: Condition): readonly Comparison[] => {
  if ('all' in condition) return condition.all.flatMap(comparisonsOf);
  if ('any' in condition) return condition.any.flatMap(comparisonsOf);
  return 'not' in condition ? comparisonsOf(condition.not) : [condition];
};

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const subsets = (items: readonly unknown[]): readonly unknown[][] =>
  items.reduce<unknown[][]>((found, item) => [...found, ...found.map((one) => [...one, item])], [[]]);

const numbersAround = (
  schema: JsonObject,
  constants: readonly unknown[],
  peers: number,
): readonly number[] => {
  const { minimum, maximum } = schema as { minimum?: number; maximum?: number };
  const known = [
    ...constants.filter((one) => typeof one === 'number'),
    ...(minimum === undefined ? [0] : [minimum]),
  ];
  const reach = 1 + peers;
  const around = known.flatMap((one) =>
    Array.from({ length: 2 * reach + 1 }, (_, index) => one + index - reach),
  );
  return [...new Set(around)].filter(
    (one) => one >= (minimum ?? Number.NEGATIVE_INFINITY) && one <= (maximum ?? Number.POSITIVE_INFINITY),
  );
};

const valuesOf = (schema: JsonObject, constants: readonly Json[], peers: number): readonly unknown[] => {
  if (Array.isArray(schema['enum'])) return schema['enum'];
  if (schema['type'] === 'boolean') return [true, false];
  if (schema['type'] === 'integer' || schema['type'] === 'number')
    return numbersAround(schema, constants, peers);
  if (schema['type'] === 'array') return subsets([...new Set(constants)].slice(0, MAX_ITEMS));
  const texts = constants.filter((one) => typeof one === 'string');
  return [...new Set([...texts, OTHER_TEXT])];
};

/** The candidates of every fact that some rules of a policy read. `terms` holds the values of the facts that are terms. */
export const candidatesOf = (
  policy: Policy,
  rules: readonly Rule[],
  terms: ReadonlyMap<string, unknown>,
): Candidates => {
  const properties = (policy.facts.schema['properties'] ?? {}) as { readonly [fact: string]: JsonObject };
  const comparisons = rules.flatMap(({ conditions }) => comparisonsOf(conditions));
  const constants = new Map<string, Json[]>();
  const peers = new Map<string, Set<string>>();
  const note = (fact: string, other: string): void => {
    if (terms.has(other)) constants.set(fact, [...(constants.get(fact) ?? []), terms.get(other) as Json]);
    else peers.set(fact, (peers.get(fact) ?? new Set()).add(other));
  };
  for (const { fact, value } of comparisons) {
    if (isObject(value)) {
      note(fact, String(value['fact']));
      note(String(value['fact']), fact);
    } else {
      const values = Array.isArray(value) ? (value as Json[]) : [value as Json];
      constants.set(fact, [...(constants.get(fact) ?? []), ...values]);
    }
  }
  const found = new Map<string, readonly unknown[]>();
  for (const name of new Set(
    comparisons.flatMap(({ fact, value }) => (isObject(value) ? [fact, String(value['fact'])] : [fact])),
  )) {
    const values = terms.has(name)
      ? [terms.get(name)]
      : valuesOf(properties[name] ?? {}, constants.get(name) ?? [], peers.get(name)?.size ?? 0);
    found.set(name, values);
  }
  return found;
};
