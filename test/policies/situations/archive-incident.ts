import type { Situation } from '../cases.ts';

export const proposed = {
  step: 'propose',
  kind: 'leaked',
  traced: true,
  investigatorInvolved: false,
  contained: true,
  personalData: true,
  notified: true,
};
const found = { step: 'found', kind: 'lost', intact: true };

export const situations: readonly Situation[] = [
  [{}, []],
  [{ traced: false }, ['not-traced 3.3.2.6']],
  [{ investigatorInvolved: true }, ['investigator-involved 3.3.2.6']],
  [{ contained: false }, ['not-contained 3.3.3.5']],
  [{ notified: false }, ['persons-not-notified 个人信息保护法 57']],
  [{ notified: false, personalData: false }, []],
  [{ kind: 'damaged', contained: false, notified: false }, []],
  [found, []],
  [{ ...found, kind: 'damaged' }, ['not-lost 3.3.3.5']],
  [{ ...found, intact: false }, ['found-incomplete 3.3.2.6']],
];

/** At once is five minutes (A3). */
export const reports: readonly Situation[] = [
  [{ step: 'report', minutesBefore: 5 }, []],
  [{ step: 'report', minutesBefore: 6 }, ['reported-late 3.3.3.5']],
];
