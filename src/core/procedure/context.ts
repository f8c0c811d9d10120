import { factReader, type Reader } from '../condition/index.ts';
import { parsePointer, readKey } from '../json/pointer.ts';
import type { Named } from '../table/index.ts';
import type { Json, JsonObject } from '../text.ts';

type Params = { readonly [key: string]: unknown };

/** What an action may read. */
export interface Root {
  readonly event: { readonly [key: string]: unknown };
  readonly context: JsonObject;
}

type Update = (root: Root) => JsonObject;
type Edit = (old: unknown) => unknown;

/** A copy of `node` with one path changed; what is not on the path is shared. */
function change(node: unknown, path: readonly string[], depth: number, edit: Edit): unknown {
  const key = path[depth];
  if (key === undefined) return edit(node);
  const copy: Record<string, unknown> =
    typeof node === 'object' && node !== null && !Array.isArray(node) ? { ...node } : {};
  const next = change(readKey(node, key), path, depth + 1, edit);
  if (next === undefined) delete copy[key];
  else copy[key] = next;
  return copy;
}

const edited = (context: JsonObject, path: readonly string[], edit: Edit): JsonObject =>
  change(context, path, 0, edit) as JsonObject;

const pathOf = (pointer: unknown): readonly string[] => parsePointer(String(pointer)) ?? [];

/** Compiles a map of names to value specs (`'/event/data/x'`, `{ value }` …) into one reading; names without a value are left out. */
export function readerOf(specs: unknown): (root: Root) => Record<string, Json> {
  const readers = Object.entries((specs ?? {}) as Params).map(([key, spec]): [string, Reader] => [
    key,
    factReader(spec),
  ]);
  return ({ event, context }) => {
    const found: Record<string, Json> = {};
    for (const [key, reader] of readers) {
      const value = reader.read({ event, context, open: [] });
      if (value !== undefined) found[key] = value as Json;
    }
    return found;
  };
}

function compileRecord(params: Params): Update {
  const paths = Object.keys((params.set ?? {}) as Params).map((to) => [to, pathOf(to)] as const);
  const read = readerOf(params.set);
  return (root) => {
    const values = read(root);
    let { context } = root;
    for (const [to, path] of paths) if (to in values) context = edited(context, path, () => values[to]);
    return context;
  };
}

function compileAppend(params: Params): Update {
  const path = pathOf(params.to);
  const read = readerOf(params.item);
  return (root) => {
    const item = read(root);
    return edited(root.context, path, (old) => [...(Array.isArray(old) ? old : []), item]);
  };
}

function compileClear(params: Params): Update {
  const paths = ((params.paths ?? []) as unknown[]).map(pathOf);
  return ({ context }) => paths.reduce((left, path) => edited(left, path, () => undefined), context);
}

const KINDS: { readonly [type: string]: (params: Params) => Update } = {
  record: compileRecord,
  append: compileAppend,
  clear: compileClear,
};

const compiled = new WeakMap<object, Update>();

/** The context after `record`, `append` or `clear`; undefined for any other action. Shares what it does not change. */
export function updateContext(action: Named, root: Root): JsonObject | undefined {
  const kind = Object.hasOwn(KINDS, action.type) ? KINDS[action.type] : undefined;
  if (!kind) return undefined;
  let update = compiled.get(action.params);
  if (!update) {
    update = kind(action.params);
    compiled.set(action.params, update);
  }
  return update(root);
}
