import { parsePointer, readPointer } from '../json/pointer.ts';
import type { Bilingual, JsonObject, JsonSchema } from '../text.ts';

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The node of a bundled schema that a local `$ref` (`#/$defs/person`) or a schema path (`#/properties/x`) names. */
export const findNode = (root: JsonSchema, ref: string): JsonObject | undefined => {
  const pointer = ref
    .slice(1)
    .split('/')
    .map((segment) => (segment.includes('%') ? decodeURIComponent(segment) : segment))
    .join('/');
  const node = readPointer(root, pointer);
  return isObject(node) ? node : undefined;
};

const BRANCHES = ['allOf', 'anyOf', 'oneOf'] as const;
const PARTS = ['then', 'else'] as const;

const expansions = new WeakMap<object, readonly JsonObject[]>();

/** A node of a bundled schema and all that may speak of the same value: what it refers to, its branches, its consequences. */
const expandNode = (root: JsonSchema, node: JsonObject): readonly JsonObject[] => {
  const known = expansions.get(node);
  if (known !== undefined) return known;
  const found: JsonObject[] = [];
  const waiting: unknown[] = [node];
  while (waiting.length > 0) {
    const next = waiting.shift();
    if (!isObject(next) || found.includes(next)) continue;
    found.push(next);
    if (typeof next.$ref === 'string') waiting.push(findNode(root, next.$ref));
    for (const key of BRANCHES)
      if (Array.isArray(next[key])) waiting.push(...(next[key] as readonly unknown[]));
    for (const key of PARTS) waiting.push(next[key]);
  }
  expansions.set(node, found);
  return found;
};

/** What a schema says of the property `key` (or of an array's elements), from all nodes that speak of the value. */
const childNodes = (
  root: JsonSchema,
  nodes: readonly JsonObject[],
  key: string,
  isElement: boolean,
): readonly JsonObject[] => {
  const found: JsonObject[] = [];
  for (const node of nodes) {
    const { properties } = node;
    const child = isElement
      ? node.items
      : isObject(properties) && Object.hasOwn(properties, key)
        ? properties[key]
        : node.additionalProperties;
    if (isObject(child)) found.push(...expandNode(root, child).filter((item) => !found.includes(item)));
  }
  return found;
};

/** One step from the root to a value: the key, whether it is an array's index, and the nodes that speak of the value. */
export interface Step {
  readonly key: string;
  readonly isElement: boolean;
  readonly nodes: readonly JsonObject[];
}

/** Follows a JSON Pointer of the data through a bundled schema from `place` on; ends where the schema knows no more. */
export const followPointer = (root: JsonSchema, place: string, pointer: string): readonly Step[] => {
  const start = findNode(root, `#${place}`) ?? {};
  const steps: Step[] = [{ key: '', isElement: false, nodes: expandNode(root, start) }];
  for (const key of parsePointer(pointer) ?? []) {
    const { nodes } = steps.at(-1)!;
    const isElement = /^\d+$/.test(key) && nodes.some((node) => isObject(node.items));
    steps.push({ key, isElement, nodes: childNodes(root, nodes, key, isElement) });
  }
  return steps;
};

const titleOfStep = (step: Step): Bilingual => {
  if (step.isElement) {
    const row = Number(step.key) + 1;
    return { zh: `第 ${row} 项`, en: `row ${row}` };
  }
  for (const node of step.nodes) {
    const en = isObject(node['x-en']) ? node['x-en'].title : undefined;
    if (typeof node.title === 'string')
      return { zh: node.title, en: typeof en === 'string' ? en : node.title };
  }
  return { zh: step.key.slice(0, 40), en: step.key.slice(0, 40) };
};

/** Names the field at a JSON Pointer as its schema does: `业主 › 第 1 项 › 姓名`, `Owners › row 1 › Name`; the root by the schema's title. */
export const titleAt = (root: JsonSchema, place: string, pointer: string): Bilingual => {
  const steps = followPointer(root, place, pointer);
  const titles = (steps.length > 1 ? steps.slice(1) : steps).map(titleOfStep);
  return { zh: titles.map(({ zh }) => zh).join(' › '), en: titles.map(({ en }) => en).join(' › ') };
};

/** The names of the definitions that a part of a bundled schema reaches through `$ref`. */
export const reachDefs = (root: JsonSchema, part: unknown): ReadonlySet<string> => {
  const found = new Set<string>();
  const waiting: unknown[] = [part];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    for (const [key, item] of Object.entries(next)) {
      const name =
        key === '$ref' && typeof item === 'string' ? /^#\/\$defs\/([^/]+)/.exec(item)?.[1] : undefined;
      if (name === undefined) waiting.push(item);
      else if (!found.has(name)) {
        found.add(name);
        waiting.push(findNode(root, `#/$defs/${name}`));
      }
    }
  }
  return found;
};

/** The code of an issue about a format: `cn-id-card` → `FORMAT_CN_ID_CARD`. */
export const formatCode = (format: string): string => `FORMAT_${format.toUpperCase().replaceAll('-', '_')}`;
