import {
  count,
  daysUntil,
  minutesUntil,
  policyGives,
  present,
  type Sources,
  same,
  value,
} from '../../core/procedure/write.ts';

const SUM = '/context/facts/amount';

/** Facts of each step that the policy judges. */
const steps = {
  classify: { classified: present('/context/facts/class') },
  reclassify: {
    classified: present('/context/facts/class'),
    reasonGiven: present('/event/data/reason'),
    suspended: '/context/facts/suspended',
    done: '/context/facts/done',
  },
  refer: {
    classified: present('/context/facts/class'),
    numberGiven: present('/event/data/slipNo'),
  },
  'work-order': { referred: present('/context/facts/toldAt'), orderOut: '/context/facts/orderOut' },
  correct: { reasonGiven: present('/event/data/reason') },
  lost: {
    slipOut: '/context/facts/slipOut',
    reasonGiven: present('/event/data/reason'),
    sameNumber: same('/event/data/newSlipNo', '/context/facts/slipNo'),
  },
  return: {
    sameNumber: same('/event/data/slipNo', '/context/facts/slipNo'),
    signed: '/event/data/signedByDepartment',
  },
  plan: { class: '/context/facts/class', done: '/context/facts/done' },
  date: {
    class: '/context/facts/class',
    done: '/context/facts/done',
    suspended: '/context/facts/suspended',
    planApprovedStated: present('/context/facts/planApproved'),
    planApproved: '/context/facts/planApproved',
    dated: present('/context/facts/doneBy'),
    reasonGiven: present('/event/data/reason'),
    daysLeft: daysUntil('/event/data/doneBy', '/event/at'),
  },
  access: {
    done: '/context/facts/done',
    access: '/event/data/access',
    explainedStated: present('/event/data/explained'),
    explained: '/event/data/explained',
    ownerConsentsStated: present('/event/data/ownerConsents'),
    ownerConsents: '/event/data/ownerConsents',
  },
  quote: { inWarranty: '/context/facts/inWarranty', done: '/context/facts/done' },
  agree: { sameAmount: same('/event/data/amount', SUM) },
  finish: {
    class: '/context/facts/class',
    arrived: '/context/facts/arrived',
    planApproved: '/context/facts/planApproved',
    dated: present('/context/facts/doneBy'),
    inHome: present('/context/facts/place/room'),
    access: '/context/facts/access',
    presenceGiven: present('/event/data/presence'),
    presence: '/event/data/presence',
    charge: '/context/facts/charge',
    chargedGiven: present('/event/data/charged'),
    sameAmount: same('/event/data/charged', SUM),
  },
  'call-back': {
    source: '/context/facts/source',
    method: '/event/data/method',
    qualityGiven: present('/event/data/quality'),
    attitudeGiven: present('/event/data/attitude'),
  },
  cause: { customerTold: '/event/data/customerTold' },
  review: {
    customerTold: '/event/data/customerTold',
    monthPassed: '/context/facts/monthPassed',
    minutesToMonth: minutesUntil('/context/facts/monthAt', '/event/at'),
  },
  suspend: { holdUp: '/event/data/holdUp' },
  withdraw: {
    reasonGiven: present('/event/data/reason'),
    inHome: present('/context/facts/place/room'),
    done: '/context/facts/done',
  },
  void: { reasonGiven: present('/event/data/reason'), done: '/context/facts/done' },
  close: {
    class: '/context/facts/class',
    returned: '/context/facts/returned',
    calledBack: '/context/facts/calledBack',
    causeDue: '/context/facts/causeDue',
    causes: count('/context/facts/causes'),
    assigned: '/context/facts/assigned',
  },
} as const satisfies { readonly [step: string]: Sources };

/** Guard: the policy lets this step be taken. */
export const may = (step: keyof typeof steps) =>
  policyGives('repair-progress', 'cleared', { step: value(step), ...steps[step] });
