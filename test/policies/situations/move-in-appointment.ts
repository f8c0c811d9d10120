import type { Situation } from '../cases.ts';

export const appointments: readonly Situation[] = [
  [{}, []],
  [{ consultantAgrees: false }, ['consultant-not-reached 2.5.1']],
  [{ customerAgrees: false }, ['customer-not-reached 2.5.1']],
  [{ daysAhead: -1 }, ['day-past 2.5.1']],
  [{ daysAhead: 0 }, []],
];
export const agreed = { consultantAgrees: true, customerAgrees: true, daysAhead: 2 };
