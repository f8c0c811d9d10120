import { describe, expect, test } from 'vitest';
import { renovationAdmission } from '../../src/policies/renovation-admission.ts';
import { checkMissing, judge, silent } from './cases.ts';
import {
  agent,
  conditions,
  diy,
  grants,
  ready,
  refusals,
  situations,
  supplements,
} from './situations/renovation-admission.ts';

const said = (change: object): ReturnType<typeof judge> =>
  judge('renovation-admission', { ...ready, ...change });

describe('admission to renovation (2.6.1–2.6.6)', () => {
  test.each(refusals)('%j is refused whatever papers there are: %j', (change, rules) => {
    expect(said(change)).toEqual({ verdict: 'refused', rules: [...rules].toSorted() });
  });

  test.each(supplements)('%j is sent back to be put right: %j', (change, rules) => {
    expect(said(change)).toEqual({ verdict: 'supplement', rules: [...rules].toSorted() });
  });

  test.each(conditions)('%j is granted with a condition: %j', (change, rules) => {
    expect(said(change)).toEqual({ verdict: 'conditional', rules: [...rules].toSorted() });
  });

  test.each(grants)('%j is granted', (change) => {
    expect(said(change)).toEqual({ verdict: 'granted', rules: [] });
  });

  test('all reasons are given, not the first', () => {
    expect(said({ financeCleared: false, pledgeSigned: false, drawings: 0 }).rules).toEqual([
      'drawings-missing 2.6.1',
      'finance-not-cleared 2.6.6',
      'fire-pledge-not-signed 2.6.5',
    ]);
  });

  test('a firm without qualification is refused only for works that need one', () => {
    expect(said({ qualified: false, changes: ['facade'], facadeApproved: 1, facadeRevoked: 0 })).toEqual({
      verdict: 'refused',
      rules: [
        'firm-not-qualified 住宅室内装饰装修管理办法 9',
        'qualification-missing 住宅室内装饰装修管理办法 14',
      ],
    });
  });

  test('every rule speaks in one of the situations', () => {
    expect(silent(renovationAdmission, situations)).toEqual([]);
  });

  test('no permit while a fact is unknown', () => {
    // Who does the works does not matter where all that a firm needs is there.
    const { engineeringConditions: _, mode: __, ...needed } = ready;
    checkMissing(renovationAdmission, ready, Object.keys(needed));
    const { comes: ___, ...papers } = agent;
    checkMissing(renovationAdmission, { ...ready, ...agent }, Object.keys(papers));
    checkMissing(renovationAdmission, { ...ready, ...diy }, ['mode']);
  });
});
