import type { Issue } from '../issue.ts';
import type { Json } from '../text.ts';
import { FORBIDDEN, GUARD_LIMITS, guardJson, isPlainObject, notJson } from './guard.ts';

const UNFIT = Symbol('unfit');

/** What is left of the bearable size; a copy that is under way spends it. */
interface Purse {
  left: number;
}

const each = (list: readonly unknown[], depth: number, purse: Purse): Json | typeof UNFIT => {
  if (list.length * 8 > purse.left) return UNFIT;
  const copy: Json[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const item = take(list[index], depth - 1, purse);
    if (item === UNFIT) return UNFIT;
    copy.push(item);
  }
  return Object.freeze(copy) as Json;
};

function take(value: unknown, depth: number, purse: Purse): Json | typeof UNFIT {
  purse.left -= 8;
  if (typeof value === 'string') {
    purse.left -= value.length * 2;
    return value.length > GUARD_LIMITS.text ? UNFIT : value;
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : UNFIT;
  if (typeof value === 'boolean' || value === null) return value;
  if (typeof value !== 'object' || depth === 0 || purse.left < 0) return UNFIT;
  if (Array.isArray(value)) return each(value, depth, purse);
  if (!isPlainObject(value)) return UNFIT;
  const copy: { [key: string]: Json } = {};
  for (const key of Object.keys(value)) {
    if (key.length > GUARD_LIMITS.text || FORBIDDEN.has(key)) return UNFIT;
    purse.left -= key.length * 2;
    const part = take((value as { readonly [key: string]: unknown })[key], depth - 1, purse);
    if (part === UNFIT) return UNFIT;
    copy[key] = part;
  }
  return Object.freeze(copy);
}

/** JSON of our own, or what is wrong with what was given. */
export type Taken =
  | { readonly ok: true; readonly json: Json }
  | { readonly ok: false; readonly issue: Issue };

/**
 * Looks whether a value is JSON of bearable size and depth, as `guardJson` does, and copies it in the same pass: what is
 * given is frozen to its depth and shares nothing with the original. Never throws.
 */
export function takeJson(value: unknown): Taken {
  const purse: Purse = { left: GUARD_LIMITS.size };
  let json: Json | typeof UNFIT = UNFIT;
  try {
    json = take(value, GUARD_LIMITS.depth, purse);
  } catch {
    // a throwing getter or proxy: the guard says so
  }
  if (json !== UNFIT && purse.left >= 0) return { ok: true, json };
  // The guard names what is wrong and where; a getter that gives something else each time is no JSON.
  return { ok: false, issue: guardJson(value) ?? notJson('') };
}
