import { readPath } from './path.ts';
import {
  conditionsOf,
  type Part,
  propertyNames,
  type Shape,
  shapeAt,
  VIEW_PARTS,
  type ViewSchemas,
} from './shape.ts';

/** A context while a template is checked: its absolute path (`*` for any item), and the block parameters that it names. */
export interface CheckScope {
  readonly path: readonly string[];
  readonly round: boolean;
  readonly names: { readonly [name: string]: 'item' | 'index' };
}

/** What a template's path leads to in the schemas. */
export type Resolved =
  | { readonly kind: 'value'; readonly path: readonly string[]; readonly base: number; readonly part: Part }
  | { readonly kind: 'data' }
  | { readonly kind: 'unknown'; readonly allowed: readonly string[] };

const DATA = ['index', 'first', 'last'];

/** A path as one word, for sets of paths. */
export const keyOf = (path: readonly string[]): string => path.join('/');

/** Names that may follow an absolute path. */
const namesAt = (schemas: ViewSchemas, path: readonly string[]): string[] => [
  ...propertyNames(shapeAt(schemas, path)?.shape ?? []),
  ...(path.length === 0 ? VIEW_PARTS : []),
];

const follow = (schemas: ViewSchemas, base: readonly string[], parts: readonly string[]): Resolved => {
  let path = base;
  for (const part of parts) {
    const next = [...path, part];
    if (!shapeAt(schemas, next)) return { kind: 'unknown', allowed: namesAt(schemas, path) };
    path = next;
  }
  const part = shapeAt(schemas, path);
  return part ? { kind: 'value', path, base: base.length, part } : { kind: 'unknown', allowed: [] };
};

/** Resolves a path as the renderer will, in the schemas instead of a view. */
export const resolvePath = (schemas: ViewSchemas, scopes: readonly CheckScope[], text: string): Resolved => {
  const { up, data, own, parts } = readPath(text);
  const [first, ...rest] = parts;
  const allowedData = DATA.map((name) => `@${name}`);
  if (data) {
    if (first === 'root') return follow(schemas, [], rest);
    const known = up === 0 && rest.length === 0 && first !== undefined && DATA.includes(first);
    return known && scopes.some((scope) => scope.round)
      ? { kind: 'data' }
      : { kind: 'unknown', allowed: allowedData };
  }
  const named =
    own || first === undefined ? undefined : scopes.findLast((scope) => Object.hasOwn(scope.names, first));
  if (named && first !== undefined) {
    if (named.names[first] === 'index')
      return rest.length === 0 ? { kind: 'data' } : { kind: 'unknown', allowed: [] };
    return follow(schemas, named.path, rest);
  }
  const scope = scopes[scopes.length - 1 - up];
  return scope ? follow(schemas, scope.path, parts) : { kind: 'unknown', allowed: [] };
};

/** A condition that has found a choice: `use="let"`. */
export const choiceKey = (key: string, value: unknown): string => `${key}=${JSON.stringify(value)}`;

// `if: { properties: { use: { const: 'let' } } }, then: { required: ['tenant'] }`, once a condition has asked for the choice.
const followsFrom = (
  shape: Shape,
  parent: readonly string[],
  name: string,
  asked: ReadonlySet<string>,
): boolean =>
  conditionsOf(shape, name).some((choices) =>
    Object.entries(choices).every(([property, value]) =>
      asked.has(choiceKey(keyOf([...parent, property]), value)),
    ),
  );

/** The first part of a path that need not be there and that no condition has asked for; undefined where all are sure. */
export const firstUnsure = (
  schemas: ViewSchemas,
  { path, base }: { readonly path: readonly string[]; readonly base: number },
  asked: ReadonlySet<string>,
): string | undefined => {
  for (let length = base + 1; length <= path.length; length += 1) {
    const parent = path.slice(0, length - 1);
    const prefix = path.slice(0, length);
    const sure = shapeAt(schemas, prefix)?.required || asked.has(keyOf(prefix));
    if (!sure && !followsFrom(shapeAt(schemas, parent)?.shape ?? [], parent, prefix.at(-1) ?? '', asked))
      return prefix.join('.');
  }
  return undefined;
};
