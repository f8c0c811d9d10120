import {
  clock,
  count,
  countWhere,
  daysUntil,
  distinct,
  last,
  minutesUntil,
  policyGives,
  present,
  type Sources,
  same,
  value,
} from '../../core/procedure/write.ts';

const F = '/context/facts';
const P = '/context/papers';
const D = '/event/data';

/** How often the key of the event stands in a list of the case. */
const times = (list: string, wanted: { readonly [key: string]: string | boolean } = {}) =>
  countWhere(`${F}/${list}`, { no: { at: `${D}/no` }, ...wanted });

const authorisation = (at: string): Sources => ({
  authorisationShown: present(at),
  authorisationSignedBy: `${at}/signedBy`,
  authorisationCovers: `${at}/covers`,
  authorisationHasTerm: present(`${at}/until`),
  authorisationDaysLeft: daysUntil(`${at}/until`, '/event/at'),
});
const consent = (at: string): Sources => ({
  purpose: `${F}/purpose`,
  consentGiven: present(at),
  consentKind: `${at}/kind`,
  consentFrom: `${at}/from`,
  consentAuthority: present(`${at}/authority`),
  consentCovers: `${at}/covers`,
  consentHasTerm: present(`${at}/until`),
  consentDaysLeft: daysUntil(`${at}/until`, '/event/at'),
});
const loss = (done: string): Sources => ({ timesLost: times('lost'), timesDone: times(done) });

/** Facts of each step that the policy judges. */
const steps = {
  ask: {
    keys: count(`${D}/keys`),
    differentKeys: distinct(`${D}/keys`, 'no'),
    borrowerGiven: present(`${D}/borrower/id`),
    borrowerRole: `${D}/borrower/role`,
    atDesk: `${D}/atDesk`,
    purposeGiven: present(`${D}/purposeNote`),
  },
  authorisation: authorisation(D),
  consent: consent(D),
  instruct: {
    borrowerRole: '/context/parties/borrower/role',
    instructionGiven: value(true),
    instructionBy: '/event/by/role',
    instructionWritten: `${D}/written`,
  },
  approve: {
    approvalGiven: value(true),
    approvalBy: '/event/by/role',
    approvalWritten: `${D}/written`,
  },
  lend: {
    borrowerGiven: present('/context/parties/borrower/id'),
    borrowerRole: '/context/parties/borrower/role',
    handlerGiven: present(`${D}/handler`),
    borrowerIsHandler: same('/context/parties/borrower/id', `${D}/handler`),
    atDesk: `${F}/atDesk`,
    unitState: `${F}/unitState`,
    purposeGiven: present(`${F}/purposeNote`),
    crew: `${F}/crew`,
    staffGoesAlong: present(`${D}/companion`),
    ...authorisation(`${P}/authorisation`),
    ...consent(`${P}/consent`),
    consentNotify: `${F}/notifyEachTime`,
    ownerTold: present(`${D}/ownerToldAt`),
    instructionGiven: present(`${P}/instruction`),
    instructionBy: `${P}/instruction/by`,
    instructionWritten: `${P}/instruction/written`,
    approvalGiven: present(`${P}/approval`),
    approvalBy: `${P}/approval/by`,
    approvalWritten: `${P}/approval/written`,
  },
  change: {
    borrowerGiven: present(`${D}/borrower/id`),
    borrowerRole: `${D}/borrower/role`,
    handlerGiven: present(`${D}/handler`),
    borrowerIsHandler: same(`${D}/borrower/id`, `${D}/handler`),
    atDesk: `${D}/atDesk`,
    instructionWritten: `${D}/instructed`,
  },
  'take-out': { leaveGiven: present(`${D}/leaveBy`), leaveBy: `${D}/leaveBy` },
  return: {
    timesOut: times('out'),
    timesBack: times('accounted'),
    returnerGiven: present(`${D}/returner`),
    returnerRole: `${D}/returner/role`,
    handlerGiven: present(`${D}/handler`),
    lockedAway: `${D}/lockedAway`,
    daysOut: daysUntil('/event/at', `${F}/lentAt`),
    lentClock: clock(`${F}/lentAt`),
    returnClock: clock('/event/at'),
    lateReasonGiven: present(`${D}/lateReason`),
  },
  correct: { timesOut: times('out'), timesBack: times('accounted', { how: 'returned' }) },
  loss: {
    timesOut: times('out'),
    timesBack: times('accounted'),
    minutesSinceFound: minutesUntil('/event/at', `${D}/discoveredAt`),
  },
  found: { ...loss('found'), handlerGiven: present(`${D}/handler`), lockedAway: `${D}/lockedAway` },
  secure: {
    ...loss('secured'),
    unitState: `${F}/unitState`,
    timesToldOwner: times('toldOwner'),
    measure: `${D}/measure`,
    timesFound: times('found', { unguarded: false }),
    ownerAgrees: present(`${D}/ownerLetter`),
  },
  redress: {
    ...loss('redressed'),
    timesConcluded: times('concluded'),
    fault: last(`${F}/concluded`, 'fault', { no: { at: `${D}/no` } }),
    price: `${D}/price`,
    compensation: `${D}/compensation`,
    fine: `${D}/fine`,
    wagePercent: `${D}/wagePercent`,
    aboveMinimumWage: `${D}/aboveMinimumWage`,
    criticism: `${D}/criticism`,
  },
  discipline: {
    breaches: count(`${F}/breaches`),
    breachesSettled: count(`${F}/breachesSettled`),
    fine: `${D}/fine`,
  },
  damage: {
    unitState: `${F}/unitState`,
    damaged: times('accounted', { condition: 'damaged' }),
    damageSettled: times('damageSettled'),
    ownerTold: `${D}/ownerTold`,
  },
  back: { out: count(`${F}/out`), accounted: count(`${F}/accounted`) },
  close: {
    breaches: count(`${F}/breaches`),
    breachesSettled: count(`${F}/breachesSettled`),
    damaged: countWhere(`${F}/accounted`, { condition: 'damaged' }),
    damageSettled: count(`${F}/damageSettled`),
  },
} satisfies { readonly [step: string]: Sources };

const judged = (is: string, step: string, facts: Sources) =>
  policyGives('key-loan', is, { step: value(step), ...facts });

/** Guard: a step is cleared, late, or taken with a breach entered. */
export const may = (step: keyof typeof steps, is: 'cleared' | 'late' | 'breach' = 'cleared') =>
  judged(is, step, steps[step]);

/** Guard: a further step on a lost key that has not been done for it. */
export const followsLoss = (done: string) => judged('cleared', 'follow-up', loss(done));

/** Guard: a part of the loss is done for every key lost. */
export const laneDone = (done: string) =>
  judged('cleared', 'lane', { timesLost: count(`${F}/lost`), timesDone: count(`${F}/${done}`) });
