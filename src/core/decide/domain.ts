import type { Json, JsonObject, JsonSchema } from '../text.ts';
import { type Operator, operators } from './operators.ts';
import { TRUE } from './tri.ts';

/** What is known of a fact: the values it may have, or the bounds of a number, or what a list holds. Immutable. */
export interface Domain {
  /** Types that the schema lets it have; undefined: any. */
  readonly types?: ReadonlySet<string>;
  /** All values that it may still have. */
  readonly values?: readonly Json[];
  readonly least: number;
  readonly most: number;
  readonly isLeastOpen: boolean;
  readonly isMostOpen: boolean;
  readonly excluded: readonly Json[];
  /** What a list is known to hold, and not to hold. */
  readonly holds: ReadonlySet<Json>;
  readonly lacks: ReadonlySet<Json>;
  /** What a list can hold at all. */
  readonly items?: ReadonlySet<Json>;
  readonly maxItems: number;
}

const ANY: Domain = {
  least: Number.NEGATIVE_INFINITY,
  most: Number.POSITIVE_INFINITY,
  isLeastOpen: false,
  isMostOpen: false,
  excluded: [],
  holds: new Set(),
  lacks: new Set(),
  maxItems: Number.POSITIVE_INFINITY,
};

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Follows local references, a few times over. */
const resolve = (root: JsonSchema, node: unknown, hops = 0): JsonObject => {
  if (!isObject(node)) return {};
  const { $ref: ref } = node;
  if (typeof ref !== 'string' || hops > 8) return node;
  const target = ref
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined), root);
  return {
    ...resolve(root, target, hops + 1),
    ...Object.fromEntries(Object.entries(node).filter(([key]) => key !== '$ref')),
  };
};

const numberOr = (value: unknown, other: number): number => (typeof value === 'number' ? value : other);

/** What a schema says of a fact by itself. */
export function domainOf(root: JsonSchema, property: unknown): Domain {
  const node = resolve(root, property);
  const listed = node['const'] === undefined ? node['enum'] : [node['const']];
  const types = [node['type'] ?? []].flat() as readonly string[];
  const isBoolean = types.length === 1 && types[0] === 'boolean';
  const values = Array.isArray(listed) ? (listed as readonly Json[]) : isBoolean ? [true, false] : undefined;
  const items = resolve(root, node['items'])['enum'];
  const [open, closed] = [node['exclusiveMinimum'], node['exclusiveMaximum']];
  return {
    ...ANY,
    ...(types.length ? { types: new Set(types) } : {}),
    ...(values ? { values } : {}),
    least: numberOr(open, numberOr(node['minimum'], ANY.least)),
    most: numberOr(closed, numberOr(node['maximum'], ANY.most)),
    isLeastOpen: typeof open === 'number',
    isMostOpen: typeof closed === 'number',
    ...(Array.isArray(items) ? { items: new Set(items as readonly Json[]) } : {}),
    maxItems: numberOr(node['maxItems'], ANY.maxItems),
  };
}

/** A fact that is one of these values. */
export const oneOf = (values: readonly Json[]): Domain => ({ ...ANY, values });

/** True for a fact that is a number and nothing else. */
export const isNumeric = ({ types }: Domain): boolean =>
  types !== undefined && [...types].every((type) => type === 'number' || type === 'integer');

const isList = ({ types }: Domain): boolean => types?.size === 1 && types.has('array');

const MOST_LISTED = 64;

/** Whole numbers within bounds become a list of values where they are few. */
const listIntegers = (domain: Domain): Domain => {
  const { types, least, most, isLeastOpen, isMostOpen, excluded } = domain;
  if (domain.values || !types || types.size !== 1 || !types.has('integer')) return domain;
  const from = Math.floor(least) + (isLeastOpen || !Number.isInteger(least) ? 1 : 0);
  const to = Math.ceil(most) - (isMostOpen || !Number.isInteger(most) ? 1 : 0);
  if (!Number.isFinite(from) || !Number.isFinite(to) || to - from >= MOST_LISTED) return domain;
  const values = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  return { ...domain, values: values.filter((value) => !excluded.includes(value)) };
};

const isEmpty = ({
  values,
  least,
  most,
  isLeastOpen,
  isMostOpen,
  holds,
  lacks,
  items,
  maxItems,
}: Domain): boolean =>
  (values !== undefined && values.length === 0) ||
  least > most ||
  (least === most && (isLeastOpen || isMostOpen)) ||
  holds.size > maxItems ||
  [...holds].some((value) => lacks.has(value) || (items !== undefined && !items.has(value)));

const settled = (domain: Domain): Domain | undefined => {
  const listed = listIntegers(domain);
  return isEmpty(listed) ? undefined : listed;
};

/** Whether a value may be one of a fact, whose values are not listed. */
const admits = (domain: Domain, value: Json): boolean => {
  const { types, least, most, isLeastOpen, isMostOpen, excluded } = domain;
  if (excluded.includes(value)) return false;
  if (typeof value === 'number') {
    if (types && !types.has('number') && !(types.has('integer') && Number.isInteger(value))) return false;
    return (isLeastOpen ? value > least : value >= least) && (isMostOpen ? value < most : value <= most);
  }
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return !types || types.has(type);
};

const OPPOSITES: { readonly [operator: string]: string } = {
  equal: 'notEqual',
  notEqual: 'equal',
  in: 'notIn',
  notIn: 'in',
  contains: 'doesNotContain',
  doesNotContain: 'contains',
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
};

/** The operator that holds where one does not, for a fact of the type that it compares. */
export const oppositeOf = (operator: string): string => OPPOSITES[operator] as string;

const narrowNumber = (domain: Domain, operator: string, value: number): Domain => {
  const isOpen = operator === 'lessThan' || operator === 'greaterThan';
  if (operator.startsWith('less')) {
    const isTighter = value < domain.most || (value === domain.most && isOpen);
    return isTighter ? { ...domain, most: value, isMostOpen: isOpen } : domain;
  }
  const isTighter = value > domain.least || (value === domain.least && isOpen);
  return isTighter ? { ...domain, least: value, isLeastOpen: isOpen } : domain;
};

/**
 * What is left of a fact once a comparison holds, or is false where `positive` is; undefined where nothing is left. What
 * it cannot judge it leaves as it is, so that nothing possible is ever ruled out.
 */
export function narrow(domain: Domain, operator: string, value: Json, positive: boolean): Domain | undefined {
  if (domain.values) {
    const compare = operators.get(operator) as Operator;
    const values = domain.values.filter((one) => {
      const outcome = compare(one, value);
      return positive ? outcome === TRUE : outcome !== TRUE;
    });
    return settled({ ...domain, values });
  }
  const isOrder = !['equal', 'notEqual', 'in', 'notIn', 'contains', 'doesNotContain'].includes(operator);
  if (isOrder) {
    if (!isNumeric(domain) || typeof value !== 'number') return domain;
    return settled(narrowNumber(domain, positive ? operator : oppositeOf(operator), value));
  }
  if (operator === 'contains' || operator === 'doesNotContain') {
    if (!isList(domain)) return domain;
    const isHeld = (operator === 'contains') === positive;
    return settled(
      isHeld
        ? { ...domain, holds: new Set([...domain.holds, value]) }
        : { ...domain, lacks: new Set([...domain.lacks, value]) },
    );
  }
  // A text on the right of `in` asks for a part of it.
  if (operator.endsWith('n') && !Array.isArray(value)) return domain;
  const listed = (Array.isArray(value) ? value : [value]) as readonly Json[];
  const isAmong = (operator === 'equal' || operator === 'in') === positive;
  if (!isAmong) return settled({ ...domain, excluded: [...domain.excluded, ...listed] });
  const values = isList(domain) ? [] : listed.filter((one) => admits(domain, one));
  return settled({ ...domain, values });
}
