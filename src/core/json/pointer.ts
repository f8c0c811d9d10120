const LONGEST_SEGMENT = 80;
const LONGEST_POINTER = 1000;

/** Splits a JSON Pointer (RFC 6901) into its unescaped segments; `undefined` when it is not one. */
export const parsePointer = (pointer: string): readonly string[] | undefined => {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) return undefined;
  return pointer
    .slice(1)
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
};

const escapeSegment = (segment: string): string => {
  const safe = segment.length > LONGEST_SEGMENT ? `${segment.slice(0, LONGEST_SEGMENT)}…` : segment;
  return safe.replaceAll('~', '~0').replaceAll('/', '~1');
};

/** Writes segments as a JSON Pointer; segments over 80 characters and pointers over 1,000 are cut, since keys may be hostile. */
export const toPointer = (segments: readonly (string | number)[]): string => {
  let pointer = '';
  for (const segment of segments) {
    pointer += `/${escapeSegment(String(segment))}`;
    if (pointer.length > LONGEST_POINTER) return `${pointer.slice(0, LONGEST_POINTER)}…`;
  }
  return pointer;
};

/** Adds one key or index to a JSON Pointer. */
export const joinPointer = (parent: string, key: string | number): string => {
  const pointer = `${parent}/${escapeSegment(String(key))}`;
  return pointer.length > LONGEST_POINTER ? `${pointer.slice(0, LONGEST_POINTER)}…` : pointer;
};

const INDEX = /^(0|[1-9]\d{0,9})$/;

/** Reads one own property of an object or one element of an array; `undefined` when there is none. */
export const readKey = (value: unknown, key: string): unknown => {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return INDEX.test(key) ? (value as readonly unknown[])[Number(key)] : undefined;
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
};

/** Reads the value that a JSON Pointer names, own properties only; `undefined` when it names nothing or is malformed. Never throws on JSON. */
export const readPointer = (root: unknown, pointer: string): unknown => {
  const segments = parsePointer(pointer);
  if (segments === undefined) return undefined;
  let value = root;
  for (const segment of segments) {
    value = readKey(value, segment);
    if (value === undefined) return undefined;
  }
  return value;
};
