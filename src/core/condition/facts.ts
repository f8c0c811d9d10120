import { DeskError } from '../issue.ts';
import {
  countAmong,
  countWhere,
  distinctWhere,
  isThere,
  lastWhere,
  otherwise,
  sameValue,
  sumWhere,
  type Wanted,
} from './lists.ts';
import { pointerReader, type Reader } from './read.ts';
import { clockMinutes, daysUntil, minutesUntil } from './spans.ts';

type Spec = { readonly [key: string]: unknown };

type Make = (spec: Spec, zone: string | undefined) => Reader | undefined;

const isText = (value: unknown): value is string => typeof value === 'string';
const wantedOf = (spec: Spec): Wanted => (spec.equals ?? {}) as Wanted;

/** A form that names a list and a field of its items. */
const ofField =
  (name: string, make: (list: string, field: string, wanted: Wanted) => Reader): Make =>
  (spec) => {
    const [list, field] = [spec[name], spec.of];
    return isText(list) && isText(field) ? make(list, field, wantedOf(spec)) : undefined;
  };

/** A form that names one pointer. */
const ofPointer =
  (name: string, make: (pointer: string, spec: Spec) => Reader): Make =>
  (spec) => {
    const pointer = spec[name];
    return isText(pointer) ? make(pointer, spec) : undefined;
  };

/** The forms of a fact by the key that names them. */
const FORMS: { readonly [form: string]: Make } = {
  value: (spec) => ({ read: () => spec.value, pointers: [] }),
  present: ofPointer('present', isThere),
  count: ofPointer('count', (list) => countWhere(list)),
  countWhere: ofPointer('countWhere', (list, spec) => countWhere(list, wantedOf(spec))),
  countAmong: ({ countAmong: list, of, among }) =>
    isText(list) && isText(of) && isText(among) ? countAmong(list, of, among) : undefined,
  known: ofPointer('known', (pointer, spec) => otherwise(pointer, spec.otherwise)),
  sum: ofField('sum', sumWhere),
  distinct: ofField('distinct', distinctWhere),
  last: ofField('last', lastWhere),
  same: ({ same }) => {
    const [one, other] = Array.isArray(same) ? (same as readonly unknown[]) : [];
    return isText(one) && isText(other) ? sameValue(one, other) : undefined;
  },
  minutesUntil: ({ minutesUntil: to, from }) =>
    isText(to) && isText(from) ? minutesUntil(to, from) : undefined,
  daysUntil: ({ daysUntil: to, from }, zone) =>
    isText(to) && isText(from) && zone !== undefined ? daysUntil(to, from, zone) : undefined,
  clock: ({ clock }, zone) => (isText(clock) && zone !== undefined ? clockMinutes(clock, zone) : undefined),
};

/** Names of the forms in which a fact may be written, besides a plain pointer. */
export const FACT_FORMS: readonly string[] = Object.keys(FORMS);

/**
 * Reads a fact as a machine's config names it: a pointer, or one of
 * - `{value}` a fixed value, `{present}` whether a pointer names anything, `{same: [p, q]}` whether two name equal values,
 *   `{known, otherwise}` what a pointer names or else a fixed value;
 * - `{count}`, `{countWhere, equals}`, `{countAmong, of, among}`, `{sum, of, equals?}`, `{distinct, of, equals?}`, `{last, of, equals?}` over a list,
 *   where `equals: {no: {at: pointer}}` picks the items that hold what the pointer names. A list that is not there is
 *   empty; a fact is missing where such a pointer names nothing;
 * - `{minutesUntil, from}`, and where there is a `zone` `{daysUntil, from}` (civil days, 0 on the day itself) and `{clock}`
 *   (minutes since midnight).
 * Throws `FACT_SPEC_UNKNOWN`.
 */
export function factReader(spec: unknown, zone?: string): Reader {
  if (typeof spec === 'string') return pointerReader(spec);
  const shape = (typeof spec === 'object' && spec !== null ? spec : {}) as Spec;
  const form = FACT_FORMS.find((name) => Object.hasOwn(shape, name));
  const reader = form === undefined ? undefined : FORMS[form]?.(shape, zone);
  if (reader) return reader;
  throw new DeskError('FACT_SPEC_UNKNOWN', {
    zh: `事实只能写成指针，或 ${FACT_FORMS.join('、')} 之一。`,
    en: `A fact is a pointer, or one of ${FACT_FORMS.join(', ')}.`,
  });
}
