import { isEqualJson } from '../json/equal.ts';
import { readKey } from '../json/pointer.ts';
import { combined, mapped, OPEN, pointerReader, type Reader } from './read.ts';

/** What an item must hold: `{ key: value }`, where `{ at: pointer }` stands for what it names. */
export type Wanted = { readonly [key: string]: unknown };

type Pick = (item: unknown) => boolean;

/** Reads which items are wanted: a test of one item, or undefined where a pointer names nothing. */
const wantedReader = (wanted: Wanted): Reader => {
  const parts = Object.entries(wanted).map(([key, value]): [string, Reader] => {
    const at = typeof value === 'object' && value !== null ? (value as Wanted).at : undefined;
    return [key, typeof at === 'string' ? pointerReader(at) : { read: () => value, pointers: [] }];
  });
  return combined(
    parts.map(([, reader]) => reader),
    (values): Pick | undefined =>
      values.includes(undefined)
        ? undefined
        : (item) => parts.every(([key], index) => isEqualJson(readKey(item, key), values[index])),
  );
};

/**
 * Reads the wanted items of a list; a list that is not there is empty, one that is no list is undefined. Nothing can be
 * found in an empty list, so what is wanted may still be open.
 */
const items = (pointer: string, wanted: Wanted, use: (found: readonly unknown[]) => unknown): Reader => {
  const [list, picks] = [pointerReader(pointer), wantedReader(wanted)];
  return {
    read: (scope) => {
      const [held, picked] = [list.read(scope), picks.read(scope)];
      if (held === OPEN || picked === undefined) return held === OPEN ? OPEN : undefined;
      const all = held === undefined ? [] : held;
      if (!Array.isArray(all)) return undefined;
      if (picked === OPEN) return all.length === 0 ? use([]) : OPEN;
      return use(all.filter(picked as Pick));
    },
    pointers: [...list.pointers, ...picks.pointers],
  };
};

/** How many items a list holds, of those wanted. */
export const countWhere = (pointer: string, wanted: Wanted = {}): Reader =>
  items(pointer, wanted, (found) => found.length);

/** The sum of a whole-number field over the wanted items; undefined where one of them is not a whole number. */
export const sumWhere = (pointer: string, field: string, wanted: Wanted = {}): Reader =>
  items(pointer, wanted, (found) => {
    let sum = 0;
    for (const item of found) {
      const value = readKey(item, field);
      if (typeof value !== 'number') return undefined;
      sum += value;
    }
    return Number.isSafeInteger(sum) ? sum : undefined;
  });

/** How many different values a field has among the wanted items; items without it do not count. */
export const distinctWhere = (pointer: string, field: string, wanted: Wanted = {}): Reader =>
  items(pointer, wanted, (found) => {
    const values: unknown[] = [];
    for (const item of found) {
      const value = readKey(item, field);
      if (value !== undefined && !values.some((one) => isEqualJson(one, value))) values.push(value);
    }
    return values.length;
  });

/** A field of the last wanted item; undefined where there is none. */
export const lastWhere = (pointer: string, field: string, wanted: Wanted = {}): Reader =>
  items(pointer, wanted, (found) => readKey(found.at(-1), field));

/** How many items of a list have a field's value that an item of another list has in the same field. */
export const countAmong = (pointer: string, field: string, others: string): Reader =>
  combined([pointerReader(pointer), pointerReader(others)], ([list = [], known = []]) => {
    if (!Array.isArray(list) || !Array.isArray(known)) return undefined;
    const isKnown = (item: unknown): boolean =>
      known.some((one) => isEqualJson(readKey(one, field), readKey(item, field)));
    return list.filter(isKnown).length;
  });

/** What a pointer names, or a fixed value where it names nothing. */
export const otherwise = (pointer: string, fallback: unknown): Reader =>
  mapped(pointer, (value) => (value === undefined ? fallback : value));

/** Whether two pointers name equal values; undefined where one of them names nothing. */
export const sameValue = (one: string, other: string): Reader =>
  combined([pointerReader(one), pointerReader(other)], ([a, b]) =>
    a === undefined || b === undefined ? undefined : isEqualJson(a, b),
  );

/** Whether a pointer names anything. */
export const isThere = (pointer: string): Reader =>
  mapped(pointer, (value) => value !== undefined && value !== null);
