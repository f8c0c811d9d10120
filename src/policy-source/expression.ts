import { orderingOperators } from '../core/decide/operators.ts';
import type { Comparison, Condition } from '../core/define/policy.ts';
import { literal } from './literal.ts';

/** A condition as two JavaScript expressions: surely true, and surely false. Neither: it is unknown. */
export interface Expression {
  readonly isTrue: string;
  readonly isFalse: string;
}

/** The variable that holds a fact. */
export type Variable = (fact: string) => string;

const SYMBOLS: { readonly [operator: string]: string } = {
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
};
/** A list of so many values is compared one by one; a longer one is searched. */
const MAX_SPELT = 12;

const isFact = (value: Comparison['value']): value is { readonly fact: string } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const both = (present: string, test: string): Expression => ({
  isTrue: `${present} && ${test}`,
  isFalse: `${present} && !${test}`,
});

const turned = ({ isTrue, isFalse }: Expression): Expression => ({ isTrue: isFalse, isFalse: isTrue });

/** Whatever has no shorter form: the operator itself, called. */
const called = (left: string, operator: string, right: string): Expression => {
  const call = `compare(${left}, ${literal(operator)}, ${right})`;
  return { isTrue: `${call} === 1`, isFalse: `${call} === 0` };
};

const ordered = (left: string, operator: string, right: string, isNumber: boolean): Expression => {
  const numbers = `typeof ${left} === "number"${isNumber ? '' : ` && typeof ${right} === "number"`}`;
  const test = `${left} ${SYMBOLS[operator]} ${right}`;
  const loose = called(left, operator, right);
  return {
    isTrue: `(${numbers} ? ${test} : ${loose.isTrue})`,
    isFalse: `(${numbers} ? !(${test}) : ${loose.isFalse})`,
  };
};

const listed = (left: string, values: readonly unknown[]): Expression => {
  const test =
    values.length > MAX_SPELT
      ? `${literal(values)}.indexOf(${left}) >= 0`
      : values.map((value) => `${left} === ${literal(value)}`).join(' || ');
  return { isTrue: `(${test})`, isFalse: `${left} !== undefined && !(${test})` };
};

const withValue = (
  left: string,
  operator: string,
  value: Exclude<Comparison['value'], object> | readonly unknown[],
): Expression => {
  const right = literal(value);
  switch (operator) {
    case 'equal':
      return { isTrue: `${left} === ${right}`, isFalse: `${left} !== undefined && ${left} !== ${right}` };
    case 'notEqual':
      return turned(withValue(left, 'equal', value));
    case 'in':
      return Array.isArray(value) ? listed(left, value) : called(left, operator, right);
    case 'notIn':
      return turned(withValue(left, 'in', value));
    case 'contains':
      return {
        isTrue: `Array.isArray(${left}) && ${left}.indexOf(${right}) >= 0`,
        isFalse: `${left} !== undefined && !(Array.isArray(${left}) && ${left}.indexOf(${right}) >= 0)`,
      };
    default:
      return orderingOperators.has(operator) && typeof value === 'number'
        ? ordered(left, operator, right, true)
        : called(left, operator, right);
  }
};

const withFact = (left: string, operator: string, right: string): Expression => {
  if (operator === 'equal' || operator === 'notEqual') {
    const equal = both(`${left} !== undefined && ${right} !== undefined`, `(${left} === ${right})`);
    return operator === 'equal' ? equal : turned(equal);
  }
  return orderingOperators.has(operator)
    ? ordered(left, operator, right, false)
    : called(left, operator, right);
};

/** A comparison as expressions. */
export const comparisonOf = ({ fact, operator, value }: Comparison, variable: Variable): Expression =>
  isFact(value)
    ? withFact(variable(fact), operator, variable(value.fact))
    : withValue(variable(fact), operator, value as never);

const joined = (parts: readonly string[], by: string): string =>
  parts.length === 1 ? (parts[0] as string) : parts.map((part) => `(${part})`).join(by);

/** A condition as expressions, by Kleene's logic: an `all` is false as soon as one part is, whatever the others. */
export const expressionOf = (condition: Condition, variable: Variable): Expression => {
  if ('not' in condition) return turned(expressionOf(condition.not, variable));
  if ('fact' in condition) return comparisonOf(condition, variable);
  const parts = ('all' in condition ? condition.all : condition.any).map((part) =>
    expressionOf(part, variable),
  );
  const every = joined(
    parts.map((part) => part['all' in condition ? 'isTrue' : 'isFalse']),
    ' && ',
  );
  const some = joined(
    parts.map((part) => part['all' in condition ? 'isFalse' : 'isTrue']),
    ' || ',
  );
  return 'all' in condition ? { isTrue: every, isFalse: some } : { isTrue: some, isFalse: every };
};

/** Statements that note the facts for want of which a condition is unknown; they expect a set `found`. */
export const needsOf = (condition: Condition, variable: Variable): string => {
  const { isTrue, isFalse } = expressionOf(condition, variable);
  const ifUnknown = (body: string): string => `if (!(${isTrue}) && !(${isFalse})) { ${body} }`;
  if ('not' in condition) return needsOf(condition.not, variable);
  if (!('fact' in condition)) {
    const parts = 'all' in condition ? condition.all : condition.any;
    return ifUnknown(parts.map((part) => needsOf(part, variable)).join(' '));
  }
  const { fact, value } = condition;
  const add = (name: string): string => `found.add(${literal(name)});`;
  if (!isFact(value)) return ifUnknown(add(fact));
  const [left, right] = [variable(fact), variable(value.fact)];
  return ifUnknown(
    `if (${left} === undefined) { ${add(fact)} if (${right} === undefined) ${add(value.fact)} } else ${add(value.fact)}`,
  );
};
