import { dereference, type OutputUnit, type Schema, validate } from '@cfworker/json-schema';
import { formats } from '../formats/index.ts';
import type { Issue, Validate } from '../issue.ts';
import { copyJson } from '../json/canonical.ts';
import { isEqualJson } from '../json/equal.ts';
import { guardJson } from '../json/guard.ts';
import { joinPointer, readKey, readPointer } from '../json/pointer.ts';
import type { JsonObject, JsonSchema } from '../text.ts';
import { activeNodes } from './condition.ts';
import type { Fault } from './faults.ts';
import { toIssues } from './issues.ts';
import { findNode } from './walk.ts';

/** Keywords by which the library only says that something below is wrong; what is wrong has a fault of its own. */
const WRAPPERS = new Set(['$ref', 'allOf', 'if', 'items', 'prefixItems', 'properties', 'then', 'else']);

/** A keyword's place without `$ref` steps: where the definition itself stands in the bundled schema. */
function settle(root: JsonSchema, location: string): string {
  let path = '#';
  for (const segment of location.split('/').slice(1)) {
    const target = segment === '$ref' ? findNode(root, path)?.$ref : undefined;
    path = typeof target === 'string' ? target : `${path}/${segment}`;
  }
  return path;
}

const LIMITS = new Set([
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
]);

/** What Ajv would tell of a fault besides its place, read from the schema: wordings are made from it. */
function paramsOf(keyword: string, argument: unknown): Fault['params'] {
  if (LIMITS.has(keyword)) return { limit: argument };
  switch (keyword) {
    case 'enum':
      return { allowedValues: argument };
    case 'const':
      return { allowedValue: argument };
    case 'contains':
      return { minContains: 1 };
    default:
      return { [keyword]: argument };
  }
}

/** One missing key each, as Ajv reports them. */
const missingKeys = (needed: unknown, data: unknown): readonly string[] =>
  (Array.isArray(needed) ? (needed as readonly string[]) : []).filter(
    (key) => readKey(data, key) === undefined,
  );

const typeOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Number.isInteger(value)
      ? 'integer'
      : Array.isArray(value)
        ? 'array'
        : typeof value;

/**
 * The two items that are alike, as Ajv names them: where the schema asks for plain values the first of them, and only
 * among values of that kind; otherwise the last that has a like before it. Undefined where Ajv finds none.
 */
function alikeItems(data: unknown, schema: unknown): Fault['params'] | undefined {
  const items = Array.isArray(data) ? (data as readonly unknown[]) : [];
  const types = [(readKey(schema, 'type') ?? []) as string | readonly string[]].flat();
  const arePlain = types.length > 0 && !types.includes('object') && !types.includes('array');
  const isMeant = (item: unknown): boolean =>
    !arePlain || types.includes(typeOf(item)) || (types.includes('number') && typeof item === 'number');
  for (let i = items.length - 1; i >= 0; i -= 1) {
    if (!isMeant(items[i])) continue;
    const others = arePlain ? items.slice(i + 1) : items.slice(0, i).toReversed();
    const near = others.findIndex((other) => isEqualJson(items[i], other));
    if (near >= 0) return { i, j: arePlain ? i + 1 + near : i - 1 - near };
  }
  return undefined;
}

const lastSegment = (location: string): string => decodeURI(location.slice(location.lastIndexOf('/') + 1));
const unescaped = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');

/** The library's findings as the faults that compiled validators note, innermost first. */
function toFaults(root: JsonSchema, found: readonly OutputUnit[], data: unknown): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [index, finding] of found.entries()) {
    const { keyword, instanceLocation } = finding;
    if (WRAPPERS.has(keyword)) continue;
    const instancePath = decodeURI(instanceLocation.slice(1));
    const before = found[index - 1];
    // A schema that is `false` has no place of its own: the finding before it tells where it stands.
    const isForbidden = keyword === 'false' && before?.keyword === 'properties';
    if (keyword === 'false' && !isForbidden) continue;
    const location = isForbidden
      ? `${before.keywordLocation}/${lastSegment(instanceLocation)}/false schema`
      : finding.keywordLocation;
    const schemaPath = settle(root, location);
    const node = findNode(root, schemaPath.slice(0, schemaPath.lastIndexOf('/'))) ?? {};
    const add = (params: Fault['params']): number =>
      faults.push({ instancePath, schemaPath, keyword: isForbidden ? 'false schema' : keyword, params });
    const value = readPointer(data, instancePath);
    if (isForbidden) add({});
    else if (keyword === 'uniqueItems') {
      const alike = alikeItems(value, node.items);
      if (alike) add(alike);
    } else if (keyword === 'required') {
      for (const missingProperty of missingKeys(node.required, value)) add({ missingProperty });
    } else if (keyword === 'additionalProperties') {
      // The finding after it tells which key.
      add({ additionalProperty: unescaped(lastSegment(found[index + 1]?.instanceLocation ?? '')) });
    } else add(paramsOf(keyword, node[keyword]));
  }
  return faults.toReversed();
}

/** Faults of formats, which the library does not know: of every text that a node of the schema speaks of. */
function formatFaults(root: JsonSchema, start: JsonObject, place: string, data: unknown): readonly Fault[] {
  const faults: Fault[] = [];
  const visit = (nodes: readonly JsonObject[], value: unknown, instancePath: string): void => {
    for (const node of nodes) {
      const { format } = node;
      if (typeof value !== 'string' || typeof format !== 'string') continue;
      const passes = Object.hasOwn(formats, format) && formats[format as keyof typeof formats];
      if (passes && !passes(value)) {
        faults.push({
          instancePath,
          schemaPath: `${placeOf(root, node) ?? place}/format`,
          keyword: 'format',
          params: { format },
        });
      }
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      const children = nodes.flatMap((node) => {
        const child = Array.isArray(value) ? node.items : readKey(node.properties, key);
        return typeof child === 'object' && child !== null ? [child as JsonObject] : [];
      });
      if (children.length) visit(activeNodes(root, children, item), item, joinPointer(instancePath, key));
    }
  };
  visit(activeNodes(root, [start], data), data, '');
  return faults;
}

const places = new WeakMap<object, Map<object, string>>();

/** Where a node stands in a bundled schema. */
function placeOf(root: JsonSchema, node: object): string | undefined {
  let known = places.get(root);
  if (!known) {
    const found = new Map<object, string>();
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      found.set(value, path);
      for (const [key, item] of Object.entries(value)) visit(item, joinPointer(path, key));
    };
    visit(root, '#');
    known = found;
    places.set(root, known);
  }
  return known.get(node);
}

const unreadable: Issue = {
  path: '',
  code: 'NOT_JSON',
  message: { zh: '数据中有无法读取的键名。', en: 'The data have a key that cannot be read.' },
};

/**
 * Makes validators of a schema that comes as data, without making code from it: one for each place in it where data
 * start (`''` the whole, `/$defs/OPEN` a definition). They find what compiled validators of the same schema find, in the
 * same words. The schema must have been accepted by `procedure.schema.json`, which keeps it to keywords read here.
 */
export function interpretSchema(source: JsonSchema): (place?: string) => Validate {
  const root = copyJson(source) as JsonSchema;
  // The library writes into the schema that it follows: it has a copy of its own.
  const followed = copyJson(source) as Schema;
  let lookup: Record<string, boolean | Schema> | undefined;
  return (place = '') => {
    const start = findNode(root, `#${place}`) ?? {};
    const node = readPointer(followed, place) as Schema;
    return (data) => {
      const stop = guardJson(data);
      if (stop !== null) return [stop];
      try {
        lookup ??= dereference(followed);
        const { errors } = validate(data, node, '2020-12', lookup, false, null, '#', `#${place}`);
        const misshapen = formatFaults(root, start, `#${place}`, data).toReversed();
        const faults = [...misshapen, ...toFaults(root, errors, data)];
        // Innermost first to find what was meant, and then in the order of the schema.
        return faults.length ? toIssues(root, place, faults, data).toReversed() : [];
      } catch {
        return [unreadable]; // a key of half a character cannot be written as a place
      }
    };
  };
}
