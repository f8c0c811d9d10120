import type { Issue } from '../issue.ts';
import { toPointer } from './pointer.ts';

/** How much one input may hold. */
export interface GuardLimits {
  /** Nesting of objects and arrays; the root is depth 1. */
  readonly depth: number;
  /** UTF-16 code units of one string or key. */
  readonly text: number;
  /** Rough size of the whole in bytes: two a code unit, eight a value. */
  readonly size: number;
}

/** Limits that suit a paper of a customer-service desk with room to spare. */
export const GUARD_LIMITS: GuardLimits = { depth: 64, text: 100_000, size: 5_000_000 };

interface Frame {
  readonly node: object;
  /** `undefined` for an array. */
  readonly keys: readonly string[] | undefined;
  readonly length: number;
  next: number;
}

/** Keys that no object may have. */
export const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const pathOf = (frames: readonly Frame[]): string =>
  toPointer(frames.map((frame) => frame.keys?.[frame.next - 1] ?? frame.next - 1));

const tooLarge = (path: string): Issue => ({
  path,
  code: 'TOO_LARGE',
  message: {
    zh: '内容过大：单个文本不超过 10 万字符，整份不超过 5 MB。',
    en: 'Too large: at most 100,000 characters in one text and 5 MB in all.',
  },
});

const tooDeep = (path: string, depth: number): Issue => ({
  path,
  code: 'TOO_DEEP',
  message: { zh: `嵌套过深：最多 ${depth} 层。`, en: `Nested too deeply: at most ${depth} levels.` },
});

const keyForbidden = (path: string): Issue => ({
  path,
  code: 'KEY_FORBIDDEN',
  message: {
    zh: '不得使用 __proto__、constructor、prototype 作为键名。',
    en: 'The keys __proto__, constructor and prototype are not allowed.',
  },
});

/** The issue of a value that is no JSON. */
export const notJson = (path: string): Issue => ({
  path,
  code: 'NOT_JSON',
  message: {
    zh: '不是 JSON 值：只接受 null、布尔、有限数字、文本、数组和普通对象，不得循环引用；没有内容的键应当省去。',
    en: 'Not a JSON value: only null, booleans, finite numbers, text, arrays and plain objects, without cycles; leave out a key that has nothing to say.',
  },
});

/** Whether an object is a plain one, of this realm or another. */
export const isPlainObject = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
};

const walk = (root: unknown, limits: GuardLimits): Issue | null => {
  const frames: Frame[] = [];
  let value = root;
  let size = 0;
  for (;;) {
    size += 8;
    if (typeof value === 'string') {
      size += value.length * 2;
      if (value.length > limits.text) return tooLarge(pathOf(frames));
    } else if (typeof value === 'number') {
      if (!Number.isFinite(value)) return notJson(pathOf(frames));
    } else if (typeof value === 'object' && value !== null) {
      const node = value;
      if (frames.some((frame) => frame.node === node)) return notJson(pathOf(frames));
      if (frames.length >= limits.depth) return tooDeep(pathOf(frames), limits.depth);
      if (Array.isArray(node)) {
        if (node.length * 8 > limits.size) return tooLarge(pathOf(frames));
        frames.push({ node, keys: undefined, length: node.length, next: 0 });
      } else {
        if (!isPlainObject(node)) return notJson(pathOf(frames));
        const keys = Object.keys(node);
        frames.push({ node, keys, length: keys.length, next: 0 });
      }
    } else if (typeof value !== 'boolean' && value !== null) return notJson(pathOf(frames));
    if (size > limits.size) return tooLarge('');

    let top = frames.at(-1);
    while (top !== undefined && top.next >= top.length) {
      frames.pop();
      top = frames.at(-1);
    }
    if (top === undefined) return null;
    const index = top.next++;
    if (top.keys === undefined) value = (top.node as readonly unknown[])[index];
    else {
      const key = top.keys[index]!;
      if (FORBIDDEN.has(key)) return keyForbidden(pathOf(frames));
      if (key.length > limits.text) return tooLarge(pathOf(frames));
      size += key.length * 2;
      value = (top.node as Record<string, unknown>)[key];
    }
  }
};

/**
 * Looks whether a value is JSON of bearable size and depth before anything recursive touches it; `null` means it is.
 * Iterative. Codes: `TOO_LARGE`, `TOO_DEEP`, `KEY_FORBIDDEN`, `NOT_JSON`. Never throws, whatever it is given.
 */
export const guardJson = (value: unknown, limits: Partial<GuardLimits> = {}): Issue | null => {
  try {
    return walk(value, { ...GUARD_LIMITS, ...limits });
  } catch {
    return notJson(''); // a throwing getter or proxy
  }
};
