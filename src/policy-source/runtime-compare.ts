/** What generated policies call for values that are not plain: bundled into their text. Mirrors `core/decide/node.ts`. */
import { operators } from '../core/decide/operators.ts';
import { type Tri, UNKNOWN } from '../core/decide/tri.ts';

/** Compares two values of any kind; unknown where one is missing. */
export const compare = (fact: unknown, operator: string, value: unknown): Tri => {
  const test = operators.get(operator);
  return fact === undefined || value === undefined || test === undefined ? UNKNOWN : test(fact, value);
};
