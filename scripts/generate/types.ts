import { compile } from 'json-schema-to-typescript';
import type { Schema } from './bundle.ts';

/** Keywords that only narrow what the structure says, or that would name types after Chinese titles. */
const DROPPED = new Set([
  '$id',
  '$schema',
  'title',
  'if',
  'then',
  'else',
  'not',
  'contains',
  'examples',
  'dependentRequired',
  'dependentSchemas',
  'unevaluatedProperties',
  'minProperties',
  'maxProperties',
]);
const MAPS = new Set(['properties', '$defs', 'patternProperties']);

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a branch says something about structure. */
const hasStructure = (value: unknown): boolean =>
  isObject(value) &&
  ['properties', 'type', '$ref', 'enum', 'const', 'allOf', 'anyOf', 'oneOf', 'items'].some((key) =>
    Object.hasOwn(value, key),
  );

const describe = (node: Schema): string => {
  const en = isObject(node['x-en']) ? node['x-en'] : {};
  const unit = typeof node['x-unit'] === 'string' ? `, in ${node['x-unit']}` : '';
  const line = [node.title, en.title].filter((part) => typeof part === 'string').join(' · ') + unit;
  return line.replaceAll('*/', '* /');
};

const simplify = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(simplify);
  if (!isObject(node)) return node;
  const result: Schema = {};
  for (const [key, value] of Object.entries(node)) {
    if (DROPPED.has(key) || key.startsWith('x-') || key === 'description') continue;
    if (MAPS.has(key) && isObject(value))
      result[key] = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, simplify(item)]));
    else if (['allOf', 'anyOf', 'oneOf'].includes(key) && Array.isArray(value)) {
      const branches = value.filter(hasStructure).map(simplify).filter(hasStructure);
      if (branches.length > 0) result[key] = branches;
    } else result[key] = key === 'enum' || key === 'const' || key === 'required' ? value : simplify(value);
  }
  const line = describe(node);
  if (line !== '' && result.$ref === undefined) result.description = line;
  return result;
};

/** `move-in-sheet` → `MoveInSheet`. */
export const toPascal = (id: string): string =>
  id
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

/** `move-in-sheet` → `moveInSheet`. */
export const toCamel = (id: string): string => {
  const pascal = toPascal(id);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
};

/** TypeScript declarations of the data that a bundled schema describes; the main one is called by the id in Pascal case. */
export const declareTypes = async (id: string, schema: Schema): Promise<string> => {
  const simple = simplify(schema) as Schema;
  const code = await compile({ ...simple, title: toPascal(id) } as never, toPascal(id), {
    additionalProperties: false,
    bannerComment: '',
    declareExternallyReferenced: true,
    format: false,
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: true,
    unreachableDefinitions: false,
  });
  return code.trim();
};
