import {
  count,
  countWhere,
  daysUntil,
  minutesUntil,
  policyGives,
  present,
  type Sources,
  value,
} from '../../core/procedure/write.ts';

const CLASS = '/context/facts/class';

/** What the policy on handling is asked at each step. */
const steps = {
  reclassify: {
    class: '/event/data/class',
    classBefore: CLASS,
    reasonGiven: present('/event/data/reason'),
  },
  notice: {
    class: CLASS,
    reasonGiven: present('/event/data/reason'),
    minutesToDate: minutesUntil('/event/data/settleBy', '/event/at'),
    daysFromStart: daysUntil('/event/data/settleBy', '/context/facts/startedAt'),
    customerAgreesStated: present('/event/data/customerAgrees'),
    customerAgrees: '/event/data/customerAgrees',
    deliveredStated: present('/event/data/delivered'),
    delivered: '/event/data/delivered',
  },
  arrive: {
    department: '/event/data/department',
    timesCalled: countWhere('/context/facts/calls', { department: { at: '/event/data/department' } }),
  },
  settle: {
    class: CLASS,
    arrivals: count('/context/facts/arrivals'),
    noticeGiven: present('/context/papers/notice'),
  },
  tell: { toldBy: '/event/data/by', anonymous: '/context/facts/anonymous' },
  close: {
    settled: present('/context/facts/settledAt'),
    resultTold: present('/context/facts/resultToldAt'),
    followedUp: present('/context/facts/followedUpAt'),
    rating: '/context/facts/rating',
    anonymous: '/context/facts/anonymous',
    deferred: '/context/facts/deferred',
    reportGiven: present('/context/papers/report'),
  },
  'leave-off': { attempts: count('/context/facts/attempts') },
} as const satisfies { readonly [step: string]: Sources };

/** Guard: the policy lets this step pass. */
export const cleared = (step: keyof typeof steps) =>
  policyGives('complaint-handling', 'cleared', { step: value(step), ...steps[step] });

/**
 * Guard: what happens at `at` keeps the settlement's limit although its alarm has gone off: it was only entered late.
 * The alarm leaves its due instant in the case.
 */
export const inTimeAfterAlarm = (at: string) =>
  policyGives('complaint-sla', 'in-time', {
    task: value('settlement'),
    class: CLASS,
    timing: value('remaining'),
    minutesLeft: minutesUntil('/context/facts/settleDue', at),
  });
