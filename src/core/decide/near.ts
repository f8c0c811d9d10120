import type { Condition } from '../define/policy.ts';
import type { Json, JsonObject, JsonSchema } from '../text.ts';
import type { Facts } from './facts.ts';
import { orderingOperators } from './operators.ts';
import type { Program } from './program.ts';

/** A change of one fact that would turn the verdict. `from` is absent where the fact is missing. */
export interface NearMiss {
  readonly fact: string;
  readonly from?: Json;
  readonly to: Json;
  readonly verdict: string;
}

/** Greatest number of near misses in an answer. */
const MAX_NEAR_MISSES = 5;

type Run = (program: Program, slots: readonly unknown[]) => { readonly rank: number };

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const child = (schema: unknown, key: string): unknown =>
  isObject(schema) && Object.hasOwn(schema, key) ? schema[key] : undefined;

/** Follows a local `$ref` (`#/$defs/x`), once or more. */
const resolve = (root: JsonSchema, schema: unknown): unknown => {
  let current = schema;
  for (let hops = 0; hops < 8; hops += 1) {
    const ref = child(current, '$ref');
    if (typeof ref !== 'string' || !ref.startsWith('#/')) return current;
    current = ref.slice(2).split('/').reduce<unknown>(child, root);
  }
  return undefined;
};

/** Values that a schema lists: of an enumeration, or both booleans. */
const listed = (schema: unknown): readonly Json[] => {
  const values = child(schema, 'enum');
  if (Array.isArray(values)) return values as Json[];
  return child(schema, 'type') === 'boolean' ? [true, false] : [];
};

/** Numbers that a fact is compared with by order or for equality, from the rules and from other facts. */
const thresholdsOf = (program: Program, fact: string, slots: readonly unknown[]): number[] => {
  const found = new Set<number>();
  const valueOf = (name: string): unknown => slots[program.facts.indexOf(name)];
  const visit = (condition: Condition): void => {
    if ('all' in condition) condition.all.forEach(visit);
    else if ('any' in condition) condition.any.forEach(visit);
    else if ('not' in condition) visit(condition.not);
    else {
      const { operator, value } = condition;
      if (!orderingOperators.has(operator) && operator !== 'equal' && operator !== 'notEqual') return;
      const other = isObject(value) ? String(value['fact']) : undefined;
      if (condition.fact === fact) {
        const right = other === undefined ? value : valueOf(other);
        if (typeof right === 'number') found.add(right);
      } else if (other === fact) {
        const left = valueOf(condition.fact);
        if (typeof left === 'number') found.add(left);
      }
    }
  };
  for (const { rule } of program.steps) visit(rule.conditions);
  return [...found].sort((a, b) => a - b);
};

/** Other values that one fact could have, in a fixed order. */
const alternatives = (program: Program, schema: unknown, fact: string, slots: readonly unknown[]): Json[] => {
  const current = slots[program.facts.indexOf(fact)];
  const type = child(schema, 'type');
  if (type === 'integer' || type === 'number') {
    return thresholdsOf(program, fact, slots).flatMap((limit) => [limit, limit - 1, limit + 1]);
  }
  if (type === 'array') {
    const list: readonly Json[] = Array.isArray(current) ? current : [];
    const items = listed(resolve(program.policy.facts.schema, child(schema, 'items')));
    return items.map((item) =>
      list.includes(item) ? list.filter((other) => other !== item) : [...list, item],
    );
  }
  return [...listed(schema)];
};

/**
 * Changes of one fact that turn the verdict: the other values of enumerations and booleans, one more or one fewer item
 * of a list of listed values, numbers at and beside what they are compared with. Only values that the schema accepts;
 * weak (favourable) verdicts first, then facts in the order of the schema; at most five.
 */
export const findNearMisses = (
  program: Program,
  facts: Facts,
  slots: readonly unknown[],
  rank: number,
  run: Run,
): readonly NearMiss[] => {
  const { schema, validate } = program.policy.facts;
  const found: { readonly rank: number; readonly miss: NearMiss }[] = [];
  const properties = child(schema, 'properties');
  for (const fact of program.ownNames) {
    const slot = program.facts.indexOf(fact);
    if (slot < 0) continue;
    const from = slots[slot] as Json | undefined;
    const tried = new Set<Json>(from === undefined ? [] : [from]);
    for (const to of alternatives(program, resolve(schema, child(properties, fact)), fact, slots)) {
      if (tried.has(to)) continue;
      tried.add(to);
      const changed = run(program, slots.with(slot, to)).rank;
      if (changed === rank) continue;
      const isRefused = validate({ ...facts, [fact]: to }).some((issue) => issue.path.split('/')[1] === fact);
      if (isRefused) continue;
      const verdict = program.policy.verdicts[changed]?.id as string;
      found.push({ rank: changed, miss: { fact, ...(from === undefined ? {} : { from }), to, verdict } });
    }
  }
  return found
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MAX_NEAR_MISSES)
    .map(({ miss }) => miss);
};
