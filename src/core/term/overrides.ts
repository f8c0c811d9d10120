import type { Term } from '../define/term.ts';
import type { Issue } from '../issue.ts';
import { checkOverride, type TermValue } from './value.ts';
import { checkWorkingUnit, isWithUnit, type ValueWithUnit } from './working.ts';

/** Values that a site sets in place of the handbook's, by term id: plain, or with a unit of working time. */
export interface TermOverrides {
  readonly [id: string]: TermValue | ValueWithUnit;
}

const MAX_ISSUES = 100;
const MAX_ID = 80;

/**
 * Checks a site's values for terms. Codes: `TERMS_NOT_AN_OBJECT`, `TERM_UNKNOWN`, `TERM_TYPE`, `TERM_OUT_OF_RANGE`
 * (also for a figure without a range, which is fixed), `TERM_UNIT` (working time where it may not be counted). Never throws; values are not echoed.
 */
export const checkTermOverrides = (terms: readonly Term[], overrides: unknown): readonly Issue[] => {
  if (typeof overrides !== 'object' || overrides === null || Array.isArray(overrides)) {
    const message = {
      zh: '数值项的更改须为一个对象：编号 → 值',
      en: 'overrides of terms must be one object: id → value',
    };
    return [{ path: '', code: 'TERMS_NOT_AN_OBJECT', message }];
  }
  const byId = new Map(terms.map((term) => [term.id, term]));
  const issues: Issue[] = [];
  for (const [id, value] of Object.entries(overrides)) {
    if (issues.length >= MAX_ISSUES) break;
    const path = id.length > MAX_ID ? '' : `/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const term = byId.get(id);
    if (term === undefined) {
      const message = { zh: '没有这个数值项', en: 'there is no such term' };
      issues.push({ path, code: 'TERM_UNKNOWN', message, allowed: [...byId.keys()] });
      continue;
    }
    const issue = isWithUnit(value)
      ? (checkWorkingUnit(term, value, path) ?? checkOverride(term, value.value, `${path}/value`))
      : checkOverride(term, value, path);
    if (issue !== undefined) issues.push(issue);
  }
  return issues;
};
