/** The words that templates may use, and what each takes. One table for the compiler, the lint and the run-time helpers. */

/** What a helper's argument may be: a path to a value, a quoted text, a number, or an expression. */
export type ArgumentKind = 'path' | 'text' | 'number' | 'expression';

/** Helpers that print: `{{money fee}}`. */
export const PRINTERS: { readonly [name: string]: readonly ArgumentKind[] } = {
  term: ['text'],
  money: ['path'],
  capitals: ['path'],
  day: ['path'],
  label: ['path'],
  box: ['expression'],
  blank: ['number'],
};

/** Helpers inside parentheses: `(eq use 'let')`. The last kind may repeat where `many` holds the name. */
export const TESTS: { readonly [name: string]: readonly ArgumentKind[] } = {
  eq: ['expression', 'expression'],
  has: ['path', 'expression'],
  and: ['expression', 'expression'],
  or: ['expression', 'expression'],
  not: ['expression'],
};

/** Tests whose last argument may repeat. */
export const MANY: readonly string[] = ['and', 'or'];

/** Blocks: `{{#if …}}`. */
export const BLOCKS: { readonly [name: string]: readonly ArgumentKind[] } = {
  if: ['expression'],
  unless: ['expression'],
  each: ['path'],
};

/** Helpers that only the compiler writes: a value to print, a value to test, a partial's own context. */
export const INTERNAL = { print: 'put', test: 'at', within: 'within' } as const;

/** Every helper's name, as Handlebars' `knownHelpers`. */
export const KNOWN_HELPERS: { readonly [name: string]: true } = Object.fromEntries(
  [...Object.keys(PRINTERS), ...Object.keys(TESTS), ...Object.keys(BLOCKS), ...Object.values(INTERNAL)].map(
    (name) => [name, true] as const,
  ),
);
