import type { Json } from '../text.ts';

const SHORT = 64;
const MOST_KEYS = 5_000;

// What JSON.stringify may escape: quotes, backslashes, controls, and surrogates, which it tells apart.
const ESCAPED = /["\\\p{Cc}\p{Cs}]/u;

const isPlain = (text: string): boolean => {
  if (text.length > SHORT) return !ESCAPED.test(text);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x20 || unit === 0x22 || unit === 0x5c || (unit >= 0xd800 && unit <= 0xdfff)) return false;
  }
  return true;
};

const quote = (text: string): string => (isPlain(text) ? `"${text}"` : JSON.stringify(text));

/** A text as JSON writes it between its quotes. */
export const escapeText = (text: string): string =>
  isPlain(text) ? text : JSON.stringify(text).slice(1, -1);

// The same few hundred keys come again and again.
const quotedKeys = new Map<string, string>();

/** A key as it stands before its value, colon included. */
export const canonicalKey = (key: string): string => {
  const known = quotedKeys.get(key);
  if (known !== undefined) return known;
  const quoted = `${JSON.stringify(key)}:`;
  if (key.length > SHORT) return quoted;
  if (quotedKeys.size >= MOST_KEYS) quotedKeys.clear();
  quotedKeys.set(key, quoted);
  return quoted;
};

const MOST_INSERTED = 32;

/** The keys of an object in the order of their code units. */
export function sortedKeys(object: object): string[] {
  const keys = Object.keys(object);
  if (keys.length > MOST_INSERTED) return keys.sort();
  // By insertion: few keys, often in order already, and nothing is set aside for it.
  for (let index = 1; index < keys.length; index += 1) {
    const key = keys[index] as string;
    let place = index;
    for (; place > 0 && (keys[place - 1] as string) > key; place -= 1)
      keys[place] = keys[place - 1] as string;
    keys[place] = key;
  }
  return keys;
}

/** JSON with sorted keys and no white space: equal values give equal text. The value must have passed `guardJson`. */
export function canonicalJson(value: Json): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return String(value);
  let text = '';
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const part = canonicalJson(value[index] as Json);
      text = index === 0 ? part : `${text},${part}`;
    }
    return `[${text}]`;
  }
  const object = value as { readonly [key: string]: Json };
  const keys = sortedKeys(object);
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] as string;
    const part = canonicalKey(key) + canonicalJson(object[key] as Json);
    text = index === 0 ? part : `${text},${part}`;
  }
  return `{${text}}`;
}

/** A deep copy of JSON that shares nothing with the original. The value must have passed `guardJson`. */
export function copyJson<T extends Json>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => copyJson(item as Json)) as unknown as T;
  const copy: { [key: string]: Json } = {};
  for (const [key, item] of Object.entries(value)) copy[key] = copyJson(item as Json);
  return copy as T;
}
