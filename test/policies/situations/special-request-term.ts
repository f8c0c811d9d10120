import type { Facts } from '../../../src/core/decide/index.ts';
import type { Situation } from '../cases.ts';

/** A request with a week to go, on its last day, all told. */
export const base: Facts = {
  termGiven: true,
  daysFromRegistration: 7,
  daysLeft: 0,
  answered: false,
  causeKnown: true,
  applicantTold: true,
  supervisorTold: true,
};

export const late: readonly Situation[] = [
  [{ daysLeft: -1 }, ['not-back 2.2.2.3']],
  [{ daysLeft: -1, causeKnown: false }, ['cause-unknown 2.2.2.3', 'not-back 2.2.2.3']],
  [{ daysLeft: -1, applicantTold: false }, ['applicant-not-told 2.2.2.3', 'not-back 2.2.2.3']],
  [{ daysLeft: -1, supervisorTold: false }, ['not-back 2.2.2.3', 'supervisor-not-told 2.2.2.3']],
  [{ daysLeft: -1, answered: true, applicantTold: false }, ['back-late 2.2.2.3']],
];
export const inTime: readonly Situation[] = [
  [{}, []],
  [{ daysFromRegistration: 0 }, []],
  [{ causeKnown: false, applicantTold: false, supervisorTold: false }, []],
  [{ answered: true, daysLeft: 3 }, []],
];
export const incomplete: readonly Situation[] = [[{ termGiven: false }, ['term-missing A27']]];
export const refused: readonly Situation[] = [
  [{ daysFromRegistration: -1 }, ['term-before-registration A27']],
  [{ daysFromRegistration: -1, daysLeft: -1 }, ['not-back 2.2.2.3', 'term-before-registration A27']],
];

export const situations: readonly Situation[] = [...late, ...inTime, ...incomplete, ...refused];
