import {
  allOf,
  clock,
  countWhere,
  daysUntil,
  minutesUntil,
  policyGives,
  present,
  type Source,
  type Sources,
  value,
} from '../../core/procedure/write.ts';

const F = '/context/facts';
const D = '/event/data';

const steps = {
  arrange: {
    consentGiven: present(`${D}/consent`),
    consentSigned: `${D}/consent/signed`,
    holderRole: `${D}/borrower/role`,
  },
  appoint: { minutesAhead: minutesUntil(`${D}/appointment`, '/event/at') },
  'take-key': {
    access: `${F}/access`,
    holderRole: `${D}/holder/role`,
    loanRegistered: present(`${D}/loanNo`),
    consentNotify: `${F}/notifyEachTime`,
    ownerTold: present(`${D}/ownerToldAt`),
    keyOut: `${F}/keyOut`,
  },
  enter: {
    access: `${F}/access`,
    presence: `${D}/presence`,
    adult: `${D}/adult`,
    staffGoesAlong: present(`${D}/companion`),
    keyOut: `${F}/keyOut`,
  },
  work: { access: `${F}/access`, presence: `${F}/presence`, keyOut: `${F}/keyOut` },
  confirm: { confirmedBy: `${D}/confirmedBy`, authorityShown: present(`${D}/authority`) },
  leave: { doorLocked: `${D}/doorLocked`, keyOut: `${F}/keyOut` },
  'key-back': { doorLocked: `${D}/doorLocked`, keyOut: `${F}/keyOut` },
  lost: { keyOut: `${F}/keyOut` },
  end: { keyOut: `${F}/keyOut` },
  lock: { doorLocked: `${D}/doorLocked`, keyOut: `${F}/keyOut` },
} satisfies { readonly [step: string]: Sources };

/** Guard: a step of the visit is in order. */
export const may = (step: keyof typeof steps) =>
  policyGives('repair-visit', 'in-order', { step: value(step), ...steps[step] });

/** Guard: the key and the owner's consent let them in for this job, or somebody is there (3.2.1.2, 3.2.1.3). */
const letsIn = (access: Source, presence: Source, consent: string, job: string) =>
  policyGives('key-handout', 'cleared', {
    step: value('repair'),
    access,
    presence,
    consentDaysLeft: daysUntil(`${consent}/until`, '/event/at'),
    consentCovers: countWhere(`${consent}/jobs`, { job: { at: job } }),
  });

/** Guard: entering with the key is agreed on. */
export const arranged = allOf(
  may('arrange'),
  may('appoint'),
  letsIn(value('key-left'), value('nobody'), `${D}/consent`, `${D}/job`),
);
/** Guard: the key may be taken along. */
export const takesKey = allOf(
  may('take-key'),
  letsIn(`${F}/access`, value('nobody'), `${F}/consent`, `${F}/job`),
);
/** Guard: they may go in. */
export const entersHome = allOf(
  may('enter'),
  letsIn(`${F}/access`, `${D}/presence`, `${F}/consent`, `${F}/job`),
);
/** Guard: the key comes back as a lent key does (3.2.2.3, 3.2.3.3). */
export const keyBack = allOf(
  may('key-back'),
  policyGives('key-loan', ['cleared', 'late', 'breach'], {
    step: value('return'),
    timesOut: value(1),
    timesBack: value(0),
    returnerGiven: present(`${D}/returner`),
    returnerRole: `${D}/returner/role`,
    handlerGiven: present(`${D}/handler`),
    lockedAway: `${D}/lockedAway`,
    daysOut: daysUntil('/event/at', `${F}/keyOutAt`),
    lentClock: clock(`${F}/keyOutAt`),
    returnClock: clock('/event/at'),
    lateReasonGiven: present(`${D}/lateReason`),
  }),
);
