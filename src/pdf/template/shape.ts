import type { Json, JsonObject, JsonSchema } from '../../core/text.ts';

/** One schema that holds, or may hold, at a path; `root` is where its `$ref`s point into. */
interface Facet {
  readonly schema: JsonObject | true;
  readonly root: JsonSchema;
  /** False behind `anyOf`, `oneOf`, `if`. */
  readonly sure: boolean;
}

/** All that schemas say about one path of a view. */
export type Shape = readonly Facet[];

/** A part of a shape, and whether it must be there. */
export interface Part {
  readonly shape: Shape;
  readonly required: boolean;
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : [];

const resolve = (ref: string, root: JsonSchema): Json | undefined => {
  if (!ref.startsWith('#'))
    return Object.values(isObject(root.$defs) ? root.$defs : {}).find((it) => isObject(it) && it.$id === ref);
  return ref
    .slice(1)
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<Json | undefined>(
      (at, part) => (isObject(at) && Object.hasOwn(at, part) ? at[part] : undefined),
      root,
    );
};

const expand = (
  schema: Json | undefined,
  root: JsonSchema,
  sure: boolean,
  seen: ReadonlySet<unknown>,
): Facet[] => {
  if (schema === true) return [{ schema: true, root, sure }];
  if (!isObject(schema) || seen.has(schema)) return [];
  const met = new Set([...seen, schema]);
  const maybe = [...list(schema.anyOf), ...list(schema.oneOf), schema.then, schema.else];
  return [
    { schema, root, sure },
    ...(typeof schema.$ref === 'string' ? expand(resolve(schema.$ref, root), root, sure, met) : []),
    ...list(schema.allOf).flatMap((it) => expand(it, root, sure, met)),
    ...maybe.flatMap((it) => expand(it, root, false, met)),
  ];
};

/** The shape of a whole schema. */
export const shapeOf = (schema: JsonSchema | true): Shape =>
  expand(schema, schema === true ? {} : schema, true, new Set());

/** The shape of a named property; undefined where no schema knows it. */
export const propertyOf = (shape: Shape, name: string): Part | undefined => {
  if (shape.some((it) => it.schema === true)) return { shape: shapeOf(true), required: true };
  const found = shape.flatMap(({ schema, root, sure }) => {
    const properties = schema === true ? undefined : schema.properties;
    return isObject(properties) && Object.hasOwn(properties, name)
      ? expand(properties[name], root, sure, new Set())
      : [];
  });
  if (found.length === 0) return undefined;
  const required = shape.some(
    (it) => it.sure && it.schema !== true && list(it.schema.required).includes(name),
  );
  return { shape: found, required };
};

/** The shape of a list's items; undefined where it is no list. */
export const itemsOf = (shape: Shape): Shape | undefined => {
  if (shape.some((it) => it.schema === true)) return shapeOf(true);
  const found = shape.flatMap(({ schema, root, sure }) =>
    schema === true || schema.items === undefined ? [] : expand(schema.items, root, sure, new Set()),
  );
  return found.length === 0 ? undefined : found;
};

/** For each `if … then` that requires a property: the choices (property and `const`) on which it does. */
export const conditionsOf = (shape: Shape, name: string): { readonly [property: string]: Json }[] =>
  shape.flatMap(({ schema, sure }) => {
    if (schema === true || !sure || !isObject(schema.if) || !isObject(schema.then)) return [];
    const asked = Object.entries(isObject(schema.if.properties) ? schema.if.properties : {});
    const fixed = asked.flatMap(([property, it]) =>
      isObject(it) && 'const' in it ? [[property, it.const] as const] : [],
    );
    const needs =
      list(schema.then.required).includes(name) && asked.length > 0 && fixed.length === asked.length;
    return needs ? [Object.fromEntries(fixed) as { readonly [property: string]: Json }] : [];
  });

/** The names of the properties that schemas know, sorted. */
export const propertyNames = (shape: Shape): string[] =>
  [
    ...new Set(
      shape.flatMap((it) =>
        it.schema !== true && isObject(it.schema.properties) ? Object.keys(it.schema.properties) : [],
      ),
    ),
  ].sort();

/** JSON types that a value may have; empty when nothing is said. */
export const typesOf = (shape: Shape): ReadonlySet<string> =>
  new Set(
    shape.flatMap(({ schema }) => {
      if (schema === true) return [];
      const said =
        typeof schema.type === 'string'
          ? [schema.type]
          : list(schema.type).filter((it) => typeof it === 'string');
      const fixed = [...list(schema.enum), ...('const' in schema ? [schema.const] : [])].map(
        (it) => typeof it as string,
      );
      return said.length > 0 ? said : fixed;
    }),
  );

/** The first thing that schemas say under a keyword. */
export const keywordOf = (shape: Shape, keyword: string): Json | undefined => {
  const holder = shape.find((it) => it.schema !== true && keyword in it.schema);
  return holder && holder.schema !== true ? holder.schema[keyword] : undefined;
};

/** The choices of an `enum`; undefined where there is none. */
export const choicesOf = (shape: Shape): readonly Json[] | undefined => {
  const said = keywordOf(shape, 'enum');
  return said === undefined ? undefined : list(said);
};

/** What a template's view is made of: the document's schema (with `$defs/calc`) and the site's. */
export interface ViewSchemas {
  readonly data: JsonSchema;
  /** `true`: not known, anything goes. */
  readonly site: JsonSchema | true;
}

/** The parts of the view beside the data. */
export const VIEW_PARTS = ['site', 'calc'] as const;

const partAt = (schemas: ViewSchemas, path: readonly string[]): Part | undefined => {
  const last = path.at(-1);
  if (last === undefined) return { shape: shapeOf(schemas.data), required: true };
  if (path.length === 1 && last === 'site') return { shape: shapeOf(schemas.site), required: true };
  if (path.length === 1 && last === 'calc') {
    const calc = isObject(schemas.data.$defs) ? schemas.data.$defs.calc : undefined;
    return calc === undefined
      ? undefined
      : { shape: expand(calc, schemas.data, true, new Set()), required: true };
  }
  const parent = shapeAt(schemas, path.slice(0, -1));
  if (!parent) return undefined;
  if (last !== '*') return propertyOf(parent.shape, last);
  const items = itemsOf(parent.shape);
  return items && { shape: items, required: true };
};

// Schemas do not change: what was found at a path is kept for as long as they live.
const known = new WeakMap<JsonSchema, WeakMap<object, Map<string, Part | undefined>>>();
const ANYTHING = {};

/** The shape at an absolute path of the view; `*` stands for any item of a list. */
export const shapeAt = (schemas: ViewSchemas, path: readonly string[]): Part | undefined => {
  const site = schemas.site === true ? ANYTHING : schemas.site;
  const bySite = known.get(schemas.data) ?? new WeakMap<object, Map<string, Part | undefined>>();
  known.set(schemas.data, bySite);
  const parts = bySite.get(site) ?? new Map<string, Part | undefined>();
  bySite.set(site, parts);
  const key = JSON.stringify(path);
  if (!parts.has(key)) parts.set(key, partAt(schemas, path));
  return parts.get(key);
};
