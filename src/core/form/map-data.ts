import { joinPointer } from '../json/pointer.ts';
import type { JsonObject, JsonSchema } from '../text.ts';
import { activeNodes } from './condition.ts';
import { findNode } from './walk.ts';

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What to put in place of a value inside data; `nodes` are what its schema says of it, conditions considered. */
export type MapText = (text: string, nodes: readonly JsonObject[], pointer: string) => string;

const childrenOf = (nodes: readonly JsonObject[], key: string): readonly JsonObject[] =>
  nodes.flatMap((node) => {
    const { properties } = node;
    const child =
      isObject(properties) && Object.hasOwn(properties, key) ? properties[key] : node.additionalProperties;
    return isObject(child) ? [child] : [];
  });

const itemsOf = (nodes: readonly JsonObject[]): readonly JsonObject[] =>
  nodes.flatMap((node) => (isObject(node.items) ? [node.items] : []));

/** Copies guarded JSON data with every text mapped; the data itself is left alone. Keys keep their order. */
export const mapTexts = (root: JsonSchema, data: unknown, map: MapText): unknown => {
  const copy = (value: unknown, start: readonly JsonObject[], pointer: string): unknown => {
    if (typeof value !== 'string' && typeof value !== 'object') return value;
    const nodes = activeNodes(root, start, value);
    if (typeof value === 'string') return map(value, nodes, pointer);
    if (Array.isArray(value)) {
      const items = itemsOf(nodes);
      return value.map((item, index) => copy(item, items, joinPointer(pointer, index)));
    }
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        copy(item, childrenOf(nodes, key), joinPointer(pointer, key)),
      ]),
    );
  };
  return copy(data, [findNode(root, '#') ?? {}], '');
};
