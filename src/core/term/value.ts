import type { Term, Unit } from '../define/term.ts';
import type { Issue } from '../issue.ts';

/** A term's value: a number in its unit, yes or no, or a text. */
export type TermValue = number | boolean | string;

/** Greatest length of a text that a site may set. */
const MAX_TEXT = 500;

/** Units whose values may have decimals; all others are whole numbers. */
const DECIMAL_UNITS: ReadonlySet<Unit> = new Set<Unit>(['percent', 'celsius']);

/** True for a value of the kind that the unit asks for, whatever its range. */
export const fitsUnit = (unit: Unit, value: unknown): value is TermValue => {
  if (unit === 'flag') return typeof value === 'boolean';
  if (unit === 'text') return typeof value === 'string' && value.length > 0 && value.length <= MAX_TEXT;
  return DECIMAL_UNITS.has(unit) ? Number.isFinite(value) : Number.isSafeInteger(value);
};

const kindOf = (unit: Unit): { readonly zh: string; readonly en: string } => {
  if (unit === 'flag') return { zh: '须为 true 或 false', en: 'must be true or false' };
  if (unit === 'text')
    return { zh: `须为 1 至 ${MAX_TEXT} 个字符的文本`, en: `must be a text of 1 to ${MAX_TEXT} characters` };
  return DECIMAL_UNITS.has(unit)
    ? { zh: `须为数，单位 ${unit}`, en: `must be a number of the unit ${unit}` }
    : { zh: `须为整数，单位 ${unit}`, en: `must be a whole number of the unit ${unit}` };
};

/** What is wrong with a value that a site sets for a term, or undefined: `TERM_TYPE`, `TERM_OUT_OF_RANGE`. */
export const checkOverride = (term: Term, value: unknown, path: string): Issue | undefined => {
  const named = { zh: `“${term.title.zh}”`, en: `"${term.title.en}" ` };
  if (!fitsUnit(term.unit, value)) {
    const kind = kindOf(term.unit);
    return { path, code: 'TERM_TYPE', message: { zh: named.zh + kind.zh, en: named.en + kind.en } };
  }
  if (typeof value !== 'number') return undefined;
  const { range } = term;
  if (range === undefined) {
    const message = { zh: `${named.zh}是固定的，不得更改`, en: `${named.en}is fixed and cannot be changed` };
    return { path, code: 'TERM_OUT_OF_RANGE', message };
  }
  if (value >= range.min && value <= range.max) return undefined;
  const message = {
    zh: `${named.zh}须在 ${range.min} 至 ${range.max} 之间`,
    en: `${named.en}must lie between ${range.min} and ${range.max}`,
  };
  return { path, code: 'TERM_OUT_OF_RANGE', message };
};
