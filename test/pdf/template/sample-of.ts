import type { Json, JsonObject, JsonSchema } from '../../../src/core/text.ts';

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : [];

const target = (ref: string, root: JsonSchema): Json | undefined =>
  ref
    .split('/')
    .slice(1)
    .reduce<Json | undefined>((at, part) => (isObject(at) ? at[part] : undefined), root);

// A schema with all that it refers to, as one list of parts that hold together.
const partsOf = (schema: Json | undefined, root: JsonSchema): readonly JsonObject[] => {
  if (!isObject(schema)) return [];
  const referred = typeof schema.$ref === 'string' ? partsOf(target(schema.$ref, root), root) : [];
  return [schema, ...referred, ...listOf(schema.allOf).flatMap((part) => partsOf(part, root))];
};

/** A value of the schema's shape: with everything that may be there and two of each list, or with the least. Formats are not kept. */
export const sampleOf = (
  schema: Json | undefined,
  root: JsonSchema,
  extent: 'full' | 'least',
): Json | undefined => {
  const parts = partsOf(schema, root);
  const said = (keyword: string): Json | undefined => parts.find((part) => keyword in part)?.[keyword];
  if (parts.length === 0) return undefined;
  const fixed = said('const');
  if (fixed !== undefined) return fixed;
  if (said('enum')) return listOf(said('enum')).at(extent === 'full' ? 0 : -1);
  if (said('properties')) {
    const required = new Set(parts.flatMap((part) => listOf(part.required)));
    return Object.fromEntries(
      parts
        .flatMap((part) => Object.entries(isObject(part.properties) ? part.properties : {}))
        .filter(([name]) => extent === 'full' || required.has(name))
        .map(([name, part]) => [name, sampleOf(part, root, extent) ?? null]),
    );
  }
  const type = said('type');
  if (type === 'array') {
    const count = extent === 'full' ? 2 : Number(said('minItems') ?? 0);
    return Array.from({ length: count }, () => sampleOf(said('items'), root, extent) ?? null);
  }
  if (type === 'integer' || type === 'number') return Number(said('minimum') ?? 1200);
  if (type === 'boolean') return extent === 'full';
  return said('format') === 'day' || said('format') === 'instant' ? '2026-11-23' : '甲|*乙*';
};
