import { DeskError } from '../issue.ts';
import { parsePointer, readKey } from '../json/pointer.ts';
import type { Scope } from './model.ts';

/** Marks a value that is not known yet. */
export const OPEN = Symbol('open');

/** Reads a value in a scope: the value, undefined where there is none, or `OPEN`. */
export interface Reader {
  readonly read: (scope: Scope) => unknown;
  readonly pointers: readonly string[];
}

const isWithin = (pointer: string, outer: string): boolean =>
  pointer === outer || pointer.startsWith(`${outer}/`);

/** Whether what a pointer names is not known yet, in part or as a whole. */
export const isOpen = (pointer: string, scope: Scope): boolean =>
  scope.open.some((open) => isWithin(pointer, open) || isWithin(open, pointer));

/** Reads what a pointer (`/event/…` or `/context/…`) names. */
export function pointerReader(pointer: string): Reader {
  if (!/^\/(event|context)(\/|$)/.test(pointer)) {
    throw new DeskError('POINTER_INVALID', {
      zh: `指针应以 /event 或 /context 开头：${pointer}`,
      en: `A pointer starts with /event or /context: ${pointer}`,
    });
  }
  const [root, ...path] = parsePointer(pointer) ?? [];
  const follow = (scope: Scope): unknown => {
    let node: unknown = root === 'event' ? scope.event : scope.context;
    for (let index = 0; index < path.length && node !== undefined; index += 1) {
      node = readKey(node, path[index] as string);
    }
    return node;
  };
  return {
    read: (scope) => (scope.open.length && isOpen(pointer, scope) ? OPEN : follow(scope)),
    pointers: [pointer],
  };
}

/** Reads what a pointer names and changes it; what is open stays open. */
export const mapped = (pointer: string, change: (value: unknown) => unknown): Reader =>
  combined([pointerReader(pointer)], ([value]) => change(value));

/** Reads several values and makes one of them; open as soon as one of them is. */
export const combined = (
  readers: readonly Reader[],
  combine: (values: readonly unknown[]) => unknown,
): Reader => ({
  read: (scope) => {
    const values = readers.map((reader) => reader.read(scope));
    return values.includes(OPEN) ? OPEN : combine(values);
  },
  pointers: readers.flatMap((reader) => reader.pointers),
});
