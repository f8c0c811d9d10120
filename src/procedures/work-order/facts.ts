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

/** Facts of each step that the policy judges. */
const steps = {
  give: {
    numberGiven: present('/event/data/orderNo'),
    filledStated: present('/event/data/filled'),
    filled: '/event/data/filled',
  },
  correct: { reasonGiven: present('/event/data/reason') },
  reclassify: {
    classified: value(true),
    reasonGiven: present('/event/data/reason'),
    suspended: '/context/facts/suspended',
    done: '/context/facts/done',
  },
  date: {
    class: '/context/facts/class',
    done: '/context/facts/done',
    suspended: '/context/facts/suspended',
    planApprovedStated: present('/event/data/planApproved'),
    planApproved: '/event/data/planApproved',
    dated: present('/context/facts/doneBy'),
    reasonGiven: present('/event/data/reason'),
    daysLeft: daysUntil('/event/data/doneBy', '/event/at'),
  },
  return: {
    class: '/context/facts/class',
    workDone: '/event/data/done',
    causeGiven: present('/event/data/cause'),
    arrived: '/context/facts/arrived',
    insideRepair: '/context/facts/insideRepair',
    dated: present('/context/facts/doneBy'),
  },
  register: { sameNumber: same('/event/data/orderNo', '/context/facts/orderNo') },
  'call-back': {
    source: '/context/facts/source',
    method: '/event/data/method',
    insideRepair: '/context/facts/insideRepair',
    signedStated: present('/event/data/signed'),
    signed: '/event/data/signed',
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
    returned: '/context/facts/returned',
    calledBack: '/context/facts/calledBack',
    causeDue: '/context/facts/causeDue',
    causes: count('/context/facts/causes'),
  },
} as const satisfies { readonly [step: string]: Sources };

/** Guard: the policy lets this step be taken. */
export const may = (step: keyof typeof steps) =>
  policyGives('work-order-progress', 'cleared', { step: value(step), ...steps[step] });
