import { DeskError } from '../issue.ts';
import { isEqualJson } from '../json/equal.ts';
import { parsePointer, readKey } from '../json/pointer.ts';
import { civilDay, daysBetween, isDay, isInstant } from '../time/index.ts';
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
  const path = parsePointer(pointer) ?? [];
  const follow = (scope: Scope): unknown => {
    let node: unknown = scope;
    for (const key of path) {
      node = readKey(node, key);
      if (node === undefined) return undefined;
    }
    return node;
  };
  return {
    read: (scope) => (scope.open.length && isOpen(pointer, scope) ? OPEN : follow(scope)),
    pointers: [pointer],
  };
}

const map = (pointer: string, change: (value: unknown) => unknown): Reader => {
  const reader = pointerReader(pointer);
  return {
    read: (scope) => {
      const value = reader.read(scope);
      return value === OPEN ? OPEN : change(value);
    },
    pointers: reader.pointers,
  };
};

type Spec = { readonly [key: string]: unknown };

const dayOf = (value: unknown, zone: string): string | undefined => {
  if (isDay(value)) return value;
  return isInstant(value) ? civilDay(value, zone) : undefined;
};

const daysUntil = (spec: Spec, zone: string): Reader => {
  const to = pointerReader(String(spec.daysUntil));
  const from = pointerReader(String(spec.from));
  return {
    read: (scope) => {
      const [start, end] = [from.read(scope), to.read(scope)];
      if (start === OPEN || end === OPEN) return OPEN;
      const [first, last] = [dayOf(start, zone), dayOf(end, zone)];
      return first !== undefined && last !== undefined ? daysBetween(first, last) : undefined;
    },
    pointers: [...to.pointers, ...from.pointers],
  };
};

/** What an item must hold, read in the scope: `{ key: value }`, where `{ at: pointer }` stands for what it names. */
const wantedReader = (wanted: Spec): Reader => {
  const parts = Object.entries(wanted).map(([key, value]): [string, Reader] => {
    const at = typeof value === 'object' && value !== null ? (value as Spec).at : undefined;
    return [key, typeof at === 'string' ? pointerReader(at) : { read: () => value, pointers: [] }];
  });
  return {
    read: (scope) => {
      const values = parts.map(([key, reader]): [string, unknown] => [key, reader.read(scope)]);
      if (values.some(([, value]) => value === OPEN)) return OPEN;
      return values.some(([, value]) => value === undefined) ? undefined : values;
    },
    pointers: parts.flatMap(([, reader]) => reader.pointers),
  };
};

const matches = (item: unknown, wanted: readonly [string, unknown][]): boolean =>
  wanted.every(([key, value]) => isEqualJson(readKey(item, key), value));

const count = (value: unknown, passes?: (item: unknown) => boolean): number | undefined => {
  if (value === undefined) return 0;
  if (!Array.isArray(value)) return undefined;
  return passes ? value.filter(passes).length : value.length;
};

const countWhere = (spec: Spec): Reader => {
  const list = pointerReader(String(spec.countWhere));
  const wanted = wantedReader((spec.equals ?? {}) as Spec);
  return {
    read: (scope) => {
      const [items, values] = [list.read(scope), wanted.read(scope)];
      if (items === OPEN || values === OPEN) return OPEN;
      if (values === undefined) return undefined;
      return count(items, (item) => matches(item, values as [string, unknown][]));
    },
    pointers: [...list.pointers, ...wanted.pointers],
  };
};

/**
 * Reads a fact as a machine's config names it: a pointer, `{value}`, `{present}`, `{count}`,
 * `{countWhere, equals}` (`equals: {no: {at: pointer}}` compares with what the pointer names; where it names nothing the
 * fact is missing, while a list that is not there counts as empty) or
 * `{daysUntil, from}` (whole civil days in `zone`, and only where there is one; 0 on the day itself, negative after it).
 * Throws `FACT_SPEC_UNKNOWN`.
 */
export function factReader(spec: unknown, zone?: string): Reader {
  if (typeof spec === 'string') return pointerReader(spec);
  const shape = (typeof spec === 'object' && spec !== null ? spec : {}) as Spec;
  if ('value' in shape) return { read: () => shape.value, pointers: [] };
  if (typeof shape.present === 'string')
    return map(shape.present, (value) => value !== undefined && value !== null);
  if (typeof shape.count === 'string') return map(shape.count, (value) => count(value));
  if (typeof shape.countWhere === 'string') return countWhere(shape);
  if (typeof shape.daysUntil === 'string' && zone !== undefined) return daysUntil(shape, zone);
  throw new DeskError('FACT_SPEC_UNKNOWN', {
    zh: '事实只能写成指针、value、present、count、countWhere 或 daysUntil。',
    en: 'A fact is a pointer, value, present, count, countWhere or daysUntil.',
  });
}
