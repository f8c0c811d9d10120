import { isWorkingUnit, type WorkingUnit } from '../calendar/index.ts';
import type { Term } from '../define/term.ts';
import type { Issue } from '../issue.ts';

/** A site's value that counts working time. */
export interface ValueWithUnit {
  readonly value: number;
  readonly unit: WorkingUnit;
}

/** The unit of working time that may stand in a unit's place. */
const WORKING: { readonly [unit: string]: WorkingUnit } = {
  minute: 'working-minute',
  hour: 'working-hour',
  day: 'working-day',
  'working-minute': 'working-minute',
  'working-hour': 'working-hour',
  'working-day': 'working-day',
};

const FROM_HANDBOOK = /^A?\d/;

/** True for a value with a unit beside it. */
export const isWithUnit = (value: unknown): value is ValueWithUnit =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, 'unit');

/** The unit of working time that a site may count a term in: none for a time of day, or for a limit that a law sets. */
const workingUnitOf = (term: Term): WorkingUnit | undefined => {
  const isOfHandbook = Object.values(term.values).every(({ source }) => FROM_HANDBOOK.test(source));
  return term.isClockTime || !isOfHandbook ? undefined : WORKING[term.unit];
};

/** Why a term may not be counted in a unit of working time, or undefined: `TERM_UNIT`. */
export const checkWorkingUnit = (term: Term, { unit }: ValueWithUnit, path: string): Issue | undefined => {
  const allowed = workingUnitOf(term);
  if (isWorkingUnit(unit) && unit === allowed) return undefined;
  const message = {
    zh: allowed
      ? `“${term.title.zh}”的单位 ${term.unit} 只能换成 ${allowed}`
      : `“${term.title.zh}”不得按工作时间计`,
    en: allowed
      ? `the unit ${term.unit} of "${term.title.en}" can only become ${allowed}`
      : `"${term.title.en}" cannot be counted in working time`,
  };
  return { path: `${path}/unit`, code: 'TERM_UNIT', message, ...(allowed ? { allowed: [allowed] } : {}) };
};
