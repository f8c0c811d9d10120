import { factReader, type Reader, type Scope } from '../condition/index.ts';
import { parsePointer, readKey } from '../json/pointer.ts';
import type { Named } from '../table/index.ts';
import type { Json, JsonObject } from '../text.ts';

type Params = { readonly [key: string]: unknown };

/** What an action may read. */
export interface Root {
  readonly event: { readonly [key: string]: unknown };
  readonly context: JsonObject;
}

const NOTHING_OPEN: readonly string[] = [];

type Update = (root: Root) => JsonObject;
type Edit = (old: unknown) => unknown;

/**
 * `node` with one path changed; what is not on the path is shared. Nodes are copied, but for those in `fresh`: they were
 * copied for this action already.
 */
function change(
  node: unknown,
  path: readonly string[],
  depth: number,
  edit: Edit,
  fresh: Set<unknown>,
): unknown {
  const key = path[depth];
  if (key === undefined) return edit(node);
  let copy = node as Record<string, unknown>;
  if (!fresh.has(node)) {
    copy = typeof node === 'object' && node !== null && !Array.isArray(node) ? { ...node } : {};
    fresh.add(copy);
  }
  const next = change(readKey(node, key), path, depth + 1, edit, fresh);
  if (next === undefined) delete copy[key];
  else copy[key] = next;
  return copy;
}

const edited = (
  context: JsonObject,
  path: readonly string[],
  edit: Edit,
  fresh: Set<unknown> = new Set(),
): JsonObject => change(context, path, 0, edit, fresh) as JsonObject;

const pathOf = (pointer: unknown): readonly string[] => parsePointer(String(pointer)) ?? [];

/** Compiles a map of names to value specs (`'/event/data/x'`, `{ value }` …) into one reading; names without a value are left out. */
export function readerOf(specs: unknown): (root: Root) => Record<string, Json> {
  const readers = Object.entries((specs ?? {}) as Params).map(([key, spec]): [string, Reader] => [
    key,
    factReader(spec),
  ]);
  return ({ event, context }) => {
    const found: Record<string, Json> = {};
    const scope: Scope = { event, context, open: NOTHING_OPEN };
    for (const [key, reader] of readers) {
      const value = reader.read(scope);
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
    const fresh = new Set<unknown>();
    let { context } = root;
    for (const [to, path] of paths) {
      const value = values[to];
      if (value !== undefined) context = edited(context, path, () => value, fresh);
    }
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
  return ({ context }) => {
    const fresh = new Set<unknown>();
    return paths.reduce((left, path) => edited(left, path, () => undefined, fresh), context);
  };
}

const KINDS: { readonly [type: string]: (params: Params) => Update } = {
  record: compileRecord,
  append: compileAppend,
  clear: compileClear,
};

/** A value of a context that an action may change: its group and its key there. */
export type Touched = readonly [group: string, key: string];

/** The values that `record`, `append` or `clear` may change; undefined where that is more than values in groups. */
export function touchedBy({ type, params }: Named): readonly Touched[] | undefined {
  const { set = {}, to, paths = [] } = params as { set?: object; to?: string; paths?: readonly string[] };
  const pointers = type === 'record' ? Object.keys(set) : type === 'append' ? [String(to)] : paths;
  const found = pointers.map(pathOf);
  const isDeep = found.every((path) => path.length >= 2);
  return isDeep ? found.map(([group, key]) => [group, key] as Touched) : undefined;
}

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
