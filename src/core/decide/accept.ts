import type { JsonObject, JsonSchema } from '../text.ts';

/** Says that a fact's value is surely right; false means that the schema's validator must judge. */
export type Accept = (value: unknown) => boolean;

/** Keywords that say nothing about which values are right. */
const ANNOTATIONS: ReadonlySet<string> = new Set([
  '$schema',
  '$id',
  '$comment',
  'title',
  'description',
  'examples',
]);
const ROOT_KEYWORDS: ReadonlySet<string> = new Set([
  'type',
  'properties',
  'required',
  'additionalProperties',
]);

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True if a schema node has no other keywords than these and annotations. */
const hasOnly = (node: JsonObject, keywords: ReadonlySet<string>): boolean =>
  Object.keys(node).every((key) => keywords.has(key) || ANNOTATIONS.has(key) || key.startsWith('x-'));

const isAbsentOr = (value: unknown, type: 'number' | 'boolean'): boolean =>
  value === undefined || typeof value === type;

const INTEGER_KEYWORDS: ReadonlySet<string> = new Set(['type', 'minimum', 'maximum']);

const acceptInteger = (node: JsonObject): Accept | undefined => {
  const { minimum, maximum } = node;
  if (!hasOnly(node, INTEGER_KEYWORDS) || !isAbsentOr(minimum, 'number') || !isAbsentOr(maximum, 'number'))
    return;
  const least = (minimum as number | undefined) ?? Number.NEGATIVE_INFINITY;
  const most = (maximum as number | undefined) ?? Number.POSITIVE_INFINITY;
  return (value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
};

const STRING_KEYWORDS: ReadonlySet<string> = new Set(['type', 'enum', 'maxLength']);

/** The texts that a node lists, as far as its greatest length lets them. */
const listedTexts = (node: unknown): ReadonlySet<unknown> | undefined => {
  if (!isObject(node) || node['type'] !== 'string' || !hasOnly(node, STRING_KEYWORDS)) return;
  const { enum: texts, maxLength = Number.POSITIVE_INFINITY } = node;
  if (!Array.isArray(texts) || typeof maxLength !== 'number') return;
  return new Set(texts.filter((text) => typeof text === 'string' && [...text].length <= maxLength));
};

const LIST_KEYWORDS: ReadonlySet<string> = new Set(['type', 'items', 'maxItems', 'uniqueItems']);

const acceptList = (node: JsonObject): Accept | undefined => {
  const texts = listedTexts(node['items']);
  const { maxItems, uniqueItems } = node;
  const isKnown =
    hasOnly(node, LIST_KEYWORDS) && isAbsentOr(maxItems, 'number') && isAbsentOr(uniqueItems, 'boolean');
  if (texts === undefined || !isKnown) return;
  const most = (maxItems as number | undefined) ?? Number.POSITIVE_INFINITY;
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return false;
    for (let index = 0; index < value.length; index += 1) {
      if (!texts.has(value[index])) return false;
      if (uniqueItems === true && value.indexOf(value[index]) !== index) return false;
    }
    return true;
  };
};

const acceptorOf = (node: unknown): Accept | undefined => {
  if (!isObject(node)) return undefined;
  if (node['type'] === 'boolean') {
    return hasOnly(node, new Set(['type'])) ? (value) => value === true || value === false : undefined;
  }
  if (node['type'] === 'integer') return acceptInteger(node);
  if (node['type'] === 'array') return acceptList(node);
  const texts = listedTexts(node);
  return texts && ((value) => texts.has(value));
};

/**
 * Quick tests for the plain facts of a schema (booleans, whole numbers, listed texts, lists of them), by name.
 * What they accept the validator accepts; what they do not, or do not know, is left to it. They spare a decision most
 * of its time. Empty where the schema says more than its properties do.
 */
export const acceptorsOf = (schema: JsonSchema): ReadonlyMap<string, Accept> => {
  const { properties } = schema;
  const found = new Map<string, Accept>();
  if (schema['type'] !== 'object' || !hasOnly(schema, ROOT_KEYWORDS) || !isObject(properties)) return found;
  for (const [name, node] of Object.entries(properties)) {
    const accept = acceptorOf(node);
    if (accept !== undefined) found.set(name, accept);
  }
  return found;
};
