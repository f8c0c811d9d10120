import { FALSE, negate, TRUE, type Tri, UNKNOWN } from './tri.ts';

/** Compares a fact (left) with a value (right); neither is missing. Never throws: what cannot be compared is unknown. */
export type Operator = (fact: unknown, value: unknown) => Tri;

const isTrue = (holds: boolean): Tri => (holds ? TRUE : FALSE);

/** Runs a comparison that may have to turn objects into text, which hostile or very deep ones make throw. */
const guarded = (compare: () => boolean): Tri => {
  try {
    return isTrue(compare());
  } catch {
    return UNKNOWN;
  }
};

type Order = (fact: number, value: number) => boolean;

/** A fact takes part in an ordering if it reads as a number; then JavaScript's own ordering decides, as between two texts. */
const orderLoosely = (order: Order, fact: unknown, value: unknown): Tri =>
  guarded(() => !Number.isNaN(Number.parseFloat(fact as string)) && order(fact as number, value as number));

const areNumbers = (fact: unknown, value: unknown): boolean =>
  typeof fact === 'number' && typeof value === 'number';

/** An ordering that compares two numbers at once and leaves all else to the loose way. */
const ordering =
  (order: Order): Operator =>
  (fact, value) =>
    areNumbers(fact, value)
      ? isTrue(order(fact as number, value as number))
      : orderLoosely(order, fact, value);

const isInText = (fact: unknown, text: string): Tri => guarded(() => text.indexOf(fact as string) > -1);

/** `in`: one of a list, or part of a text. */
export const isIn: Operator = (fact, list) => {
  if (Array.isArray(list)) return isTrue(list.indexOf(fact) > -1);
  return typeof list === 'string' ? isInText(fact, list) : UNKNOWN;
};

/** `equal`: the same value, without conversion. */
export const isEqual: Operator = (fact, value) => isTrue(fact === value);

/** `notEqual`: another value, without conversion. */
export const isNotEqual: Operator = (fact, value) => isTrue(fact !== value);

/** The operators that rules may use, with json-rules-engine's semantics. */
export const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['equal', isEqual],
  ['notEqual', isNotEqual],
  ['in', isIn],
  ['notIn', (fact, list) => negate(isIn(fact, list))],
  ['contains', (list, value) => isTrue(Array.isArray(list) && list.indexOf(value) > -1)],
  ['doesNotContain', (list, value) => isTrue(Array.isArray(list) && list.indexOf(value) === -1)],
  ['lessThan', ordering((fact, value) => fact < value)],
  ['lessThanInclusive', ordering((fact, value) => fact <= value)],
  ['greaterThan', ordering((fact, value) => fact > value)],
  ['greaterThanInclusive', ordering((fact, value) => fact >= value)],
]);

/** Operators that compare by order; their values are thresholds. */
export const orderingOperators: ReadonlySet<string> = new Set([
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
]);

/** Operators whose right side is a list or a text. */
export const listOperators: ReadonlySet<string> = new Set(['in', 'notIn']);
