import { isEqualJson } from '../json/equal.ts';
import { readKey } from '../json/pointer.ts';
import type { JsonObject, JsonSchema } from '../text.ts';
import { findNode } from './walk.ts';

/** True, false, or `undefined` where the condition uses a keyword that is not read here. */
type Truth = boolean | undefined;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const every = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(undefined) ? undefined : true;

const some = (truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes(undefined) ? undefined : false;

const negate = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

const hasType = (type: string, value: unknown): boolean => {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  if (type === 'object') return isObject(value);
  return typeof value === type;
};

type Test = (argument: unknown, value: unknown, root: JsonSchema) => Truth;

const list = (argument: unknown): readonly unknown[] => (Array.isArray(argument) ? argument : [argument]);

const TESTS: { readonly [keyword: string]: Test } = {
  const: (argument, value) => isEqualJson(argument, value),
  enum: (argument, value) => list(argument).some((item) => isEqualJson(item, value)),
  type: (argument, value) => list(argument).some((type) => hasType(String(type), value)),
  required: (argument, value) =>
    !isObject(value) || list(argument).every((key) => readKey(value, String(key)) !== undefined),
  minimum: (argument, value) => typeof value !== 'number' || value >= Number(argument),
  maximum: (argument, value) => typeof value !== 'number' || value <= Number(argument),
  minItems: (argument, value) => !Array.isArray(value) || value.length >= Number(argument),
  properties: (argument, value, root) =>
    every(
      Object.entries(isObject(argument) ? argument : {}).map(([key, node]) => {
        const item = readKey(value, key);
        return !isObject(value) || item === undefined || meetsCondition(root, node, item);
      }),
    ),
  items: (argument, value, root) =>
    !Array.isArray(value) || every(value.map((item) => meetsCondition(root, argument, item))),
  contains: (argument, value, root) =>
    !Array.isArray(value) || some(value.map((item) => meetsCondition(root, argument, item))),
  not: (argument, value, root) => negate(meetsCondition(root, argument, value)),
  allOf: (argument, value, root) => every(list(argument).map((node) => meetsCondition(root, node, value))),
  anyOf: (argument, value, root) => some(list(argument).map((node) => meetsCondition(root, node, value))),
  $ref: (argument, value, root) => meetsCondition(root, findNode(root, String(argument)), value),
};

const SILENT = new Set(['title', 'description', 'examples', '$comment']);

/** Whether data meets the `if` of a schema, so far as its keywords are the plain ones that conditions use. */
export const meetsCondition = (root: JsonSchema, condition: unknown, value: unknown): Truth => {
  if (typeof condition === 'boolean') return condition;
  if (!isObject(condition)) return undefined;
  return every(
    Object.entries(condition)
      .filter(([keyword]) => !SILENT.has(keyword) && !keyword.startsWith('x-'))
      .map(([keyword, argument]) => TESTS[keyword]?.(argument, value, root)),
  );
};

/** The nodes of a schema that speak of this very value: as `expandNode`, without the consequences whose condition is not met. */
export const activeNodes = (
  root: JsonSchema,
  start: readonly JsonObject[],
  value: unknown,
): readonly JsonObject[] => {
  const found: JsonObject[] = [];
  const waiting: unknown[] = [...start];
  while (waiting.length > 0) {
    const next = waiting.shift();
    if (!isObject(next) || found.includes(next)) continue;
    found.push(next);
    if (typeof next.$ref === 'string') waiting.push(findNode(root, next.$ref));
    if (Array.isArray(next.allOf)) waiting.push(...(next.allOf as readonly unknown[]));
    for (const key of ['anyOf', 'oneOf'])
      waiting.push(...list(next[key]).filter((node) => meetsCondition(root, node, value) !== false));
    if (next.if === undefined) continue;
    const truth = meetsCondition(root, next.if, value);
    if (truth !== false) waiting.push(next.then);
    if (truth !== true) waiting.push(next.else);
  }
  return found;
};
