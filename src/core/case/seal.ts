import type { Configuration } from '../table/index.ts';
import type { Case } from './model.ts';
import type { Recorded } from './record.ts';

/** A case with its configuration and its text at hand. */
export interface Live extends Recorded {
  readonly configuration: Configuration;
}

/** What a constructor returns takes the place of what it made: a class that extends this puts its fields on any object. */
const Bearer = function bear(bearer: object) {
  return bearer;
} as unknown as new (
  bearer: object,
) => object;

/**
 * The seal on a case that a desk gave out itself. The case is frozen to its depth, so nobody can have changed it and it
 * need not be looked through again. A private field cannot be copied or forged: a case from a store has none, nor has
 * one that was spread. (A WeakMap would do as well, at three hundred times the cost.)
 */
class Seal extends Bearer {
  readonly #desk: object;
  readonly #live: Live;

  constructor(desk: object, live: Live) {
    super(live.case);
    this.#desk = desk;
    this.#live = live;
  }

  static put(desk: object, live: Live): Seal {
    return new Seal(desk, live);
  }

  static read(desk: object, theCase: object): Live | undefined {
    return #live in theCase && theCase.#desk === desk ? theCase.#live : undefined;
  }
}

/** What a desk knows of a case that it gave out itself; undefined for any other value. */
export const readSeal = (desk: object, value: unknown): Live | undefined =>
  typeof value === 'object' && value !== null ? Seal.read(desk, value) : undefined;

type Parts = { readonly [key: string]: unknown };

const isParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null;

/** Freezes what is not frozen yet; what is frozen was so to its depth. What it shares with `before` is frozen already. */
export function freezeNew<T>(value: T, before?: unknown): T {
  if (value === before || !isParts(value) || Object.isFrozen(value)) return value;
  const old: Parts = isParts(before) ? before : {};
  for (const key in value) {
    const part = value[key];
    if (isParts(part)) freezeNew(part, old[key]);
  }
  return Object.freeze(value);
}

/**
 * Seals a case that is given out, whose parts are frozen. Audit entries that came from a store are left as they came: no
 * step trusts them but the verifier, which reads them anew.
 */
export function seal(desk: object, live: Live): Case {
  const { case: theCase, text, configuration } = live;
  if (readSeal(desk, theCase)) return theCase;
  Seal.put(desk, { case: theCase, text, configuration });
  Object.freeze(theCase.audit);
  return Object.freeze(theCase);
}
