import type { Unit } from '../../core/define/term.ts';
import type { JsonSchema, Language } from '../../core/text.ts';
import type { Inline } from '../blocks.ts';
import { valueError } from './errors.ts';
import { readPath } from './path.ts';
import { type Shape, shapeAt } from './shape.ts';

/** A value that is not known yet: all data of a blank paper. */
export const UNKNOWN: unique symbol = Symbol('unknown');

/** A figure as `{{term}}` prints it. */
export interface PrintedTerm {
  readonly value: number | boolean | string;
  readonly unit: Unit;
}

/** One context: the view itself, a round of `#each`, or a partial's own context. */
interface Scope {
  readonly value: unknown;
  /** Absolute path in the view, list indexes as numbers. */
  readonly path: readonly (string | number)[];
  readonly round?: { readonly index: number; readonly last: boolean };
  readonly names?: { readonly [name: string]: 'item' | 'index' };
}

/** A value that a path leads to, and where it stands. */
export interface Found {
  readonly value: unknown;
  /** JSON Pointer into the view, for error messages. */
  readonly pointer: string;
  /** What the document's schema says at this place. */
  readonly shape: () => Shape | undefined;
}

/** One rendering: what is read, and what the markers in the text stand for. */
export interface Session {
  readonly blank: boolean;
  readonly language: Language;
  readonly term: (id: string) => PrintedTerm;
  readonly scopes: Scope[];
  readonly markers: (readonly Inline[])[];
  readonly schema: JsonSchema;
}

/** What a rendering needs besides the template. */
export interface SessionInput {
  readonly view: unknown;
  readonly schema: JsonSchema;
  readonly blank: boolean;
  readonly language: Language;
  readonly term: (id: string) => PrintedTerm;
}

/** Begins a rendering. */
export const openSession = ({ view, ...rest }: SessionInput): Session => ({
  ...rest,
  scopes: [{ value: view, path: [] }],
  markers: [],
});

const pointerOf = (path: readonly (string | number)[]): string => path.map((part) => `/${part}`).join('');

/** Own properties only. Of a blank paper's view only the site is known. */
const step = (
  session: Session,
  value: unknown,
  path: readonly (string | number)[],
  part: string,
): unknown => {
  if (value === UNKNOWN) return UNKNOWN;
  const own = typeof value === 'object' && value !== null && Object.hasOwn(value, part);
  const next = own ? (value as { readonly [key: string]: unknown })[part] : undefined;
  const open = session.blank && path.length === 0 && (part !== 'site' || next === undefined);
  return open ? UNKNOWN : next;
};

const start = (
  session: Session,
  text: string,
): { scope: Scope; parts: readonly string[] } | { index: number | boolean } => {
  const { up, data, own, parts } = readPath(text);
  const { scopes } = session;
  const [first, ...rest] = parts;
  if (data) {
    if (first === 'root') return { scope: scopes[0]!, parts: rest };
    const round = scopes.findLast((it) => it.round)?.round;
    if (!round) throw valueError(`/@${first}`, 'TEMPLATE_PATH', '不在循环之内', 'is used outside of #each');
    if (first === 'index') return { index: round.index };
    if (first === 'first') return { index: round.index === 0 };
    if (first === 'last') return { index: round.last };
    throw valueError(`/@${first}`, 'TEMPLATE_PATH', '没有这个变量', 'is not known');
  }
  const named =
    own || first === undefined
      ? undefined
      : scopes.findLast((it) => it.names && Object.hasOwn(it.names, first));
  if (named && first !== undefined) {
    return named.names?.[first] === 'index'
      ? { index: named.round?.index ?? 0 }
      : { scope: named, parts: rest };
  }
  const scope = scopes[scopes.length - 1 - up];
  if (!scope) throw valueError(text, 'TEMPLATE_PATH', '“../”过多', 'has too many "../"');
  return { scope, parts };
};

/** Follows a template's path from the innermost scope. A missing value is `undefined` (`UNKNOWN` on a blank paper). */
export const find = (session: Session, text: string): Found => {
  const begun = start(session, text);
  if ('index' in begun) return { value: begun.index, pointer: text, shape: () => undefined };
  let { value } = begun.scope;
  let path = begun.scope.path;
  for (const part of begun.parts) {
    value = step(session, value, path, part);
    path = [...path, part];
  }
  const steps = path.map((part) => (typeof part === 'number' ? '*' : part));
  const shape = () => shapeAt({ data: session.schema, site: true }, steps)?.shape;
  return { value, pointer: pointerOf(path), shape };
};

/** Runs `body` in a deeper scope. */
export const inScope = (
  session: Session,
  scope: Omit<Scope, 'path'> & { at: string; item?: number },
  body: () => string,
): string => {
  const { at, item, ...rest } = scope;
  const begun = start(session, at);
  const base = 'index' in begun ? [] : [...begun.scope.path, ...begun.parts];
  session.scopes.push({ ...rest, path: item === undefined ? base : [...base, item] });
  try {
    return body();
  } finally {
    session.scopes.pop();
  }
};

const OPEN = '\uE000';
const CLOSE = '\uE001';
const ZERO = 0xe010;

/** Matches a marker; its group holds the digits. */
export const MARKER = /\uE000([\uE010-\uE019]+)\uE001/g;

/** Stores what is to be printed and gives the marker that stands for it in the text. */
export const leaveMarker = (session: Session, inlines: readonly Inline[]): string => {
  session.markers.push(inlines);
  const digits = [...String(session.markers.length - 1)].map((digit) =>
    String.fromCharCode(ZERO + Number(digit)),
  );
  return `${OPEN}${digits.join('')}${CLOSE}`;
};

/** The number of a marker in the list of stored values. */
export const markerIndex = (digits: string): number =>
  Number([...digits].map((digit) => digit.charCodeAt(0) - ZERO).join(''));
