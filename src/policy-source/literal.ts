/** Writes JSON as a JavaScript expression that is safe anywhere in a module. */
export const literal = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
    .replaceAll('"__proto__":', '["__proto__"]:');
