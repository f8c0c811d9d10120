import { DeskError } from '../../core/issue.ts';
import { readPointer } from '../../core/json/pointer.ts';
import type { Json, JsonObject, JsonSchema, Language } from '../../core/text.ts';

/** A part of a schema with its references followed: keywords beside a `$ref` win over those behind it. */
export type Node = JsonObject;

/** What a sheet needs to look up fields: the whole schema and the language of its words. */
export interface Lookup {
  readonly root: JsonSchema;
  readonly language: Language;
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Follows `$ref`s inside the schema; throws `LAYOUT_INVALID` for one that names nothing. */
export const expand = (lookup: Lookup, node: Node): Node => {
  let result = node;
  for (let depth = 0; typeof result.$ref === 'string' && depth < 10; depth++) {
    const { $ref, ...beside } = result;
    const target = readPointer(lookup.root, String($ref).slice(1));
    if (!isObject(target)) throw unknownScope(String($ref));
    result = { ...target, ...beside };
  }
  return result;
};

const unknownScope = (scope: string): DeskError =>
  new DeskError('LAYOUT_INVALID', {
    zh: `版式指向的字段不存在：${scope}`,
    en: `The layout names a field that the schema does not have: ${scope}`,
  });

/** The property names in a scope: `#/properties/head/properties/no` → head, no. */
export const namesIn = (scope: string): readonly string[] => {
  const parts = scope.split('/').slice(1);
  const names = parts.filter((_part, index) => index % 2 === 1);
  const isPlain = parts.every((part, index) => index % 2 === 1 || part === 'properties');
  if (!scope.startsWith('#/') || !isPlain || parts.length % 2 === 1) throw unknownScope(scope);
  return names;
};

/** The field that a scope names, seen from `from`; throws `LAYOUT_INVALID` where there is none. */
export const fieldAt = (lookup: Lookup, from: Node, scope: string): Node => {
  let node = expand(lookup, from);
  for (const name of namesIn(scope)) {
    const properties = node.properties;
    const next = isObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!isObject(next)) throw unknownScope(scope);
    node = expand(lookup, next);
  }
  return node;
};

/** The value that a scope names in the data, own properties only. */
export const valueAt = (data: Json | undefined, scope: string): Json | undefined =>
  readPointer(
    data,
    namesIn(scope)
      .map((name) => `/${name}`)
      .join(''),
  ) as Json | undefined;

/** A field's title in the sheet's language. */
export const titleOf = (lookup: Lookup, node: Node): string => {
  const en = isObject(node['x-en']) ? node['x-en'].title : undefined;
  const title = lookup.language === 'en' && typeof en === 'string' ? en : node.title;
  return typeof title === 'string' ? title : '';
};

/** The choices of a field with their titles, in the schema's order. */
export const choicesOf = (
  lookup: Lookup,
  node: Node,
): readonly { readonly value: Json; readonly title: string }[] => {
  const titles = isObject(node['x-enum']) ? node['x-enum'] : {};
  return (Array.isArray(node.enum) ? (node.enum as readonly Json[]) : []).map((value) => {
    const title = titles[String(value)];
    const words = isObject(title) ? title[lookup.language] : undefined;
    return { value, title: typeof words === 'string' ? words : String(value) };
  });
};

/** The items' schema of a list, its references followed. */
export const itemsOf = (lookup: Lookup, node: Node): Node | undefined =>
  isObject(node.items) ? expand(lookup, node.items) : undefined;
