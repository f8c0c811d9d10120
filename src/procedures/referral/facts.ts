import {
  count,
  minutesUntil,
  policyGives,
  present,
  type Sources,
  same,
  value,
} from '../../core/procedure/write.ts';

const KIND = '/context/facts/kind';
const DUE = '/event/data/dueBy';
const sorted: Sources = {
  kind: '/event/data/kind',
  hazardGiven: present('/event/data/hazard'),
};
const time: Sources = { timeGiven: present(DUE), minutesToTime: minutesUntil(DUE, '/event/at') };

/** What the policy is asked at each step. */
const steps = {
  register: {
    ...sorted,
    numbered: present('/event/data/slipNo'),
    departmentGiven: present('/event/data/department'),
  },
  reclassify: { ...sorted, reasonGiven: present('/event/data/reason') },
  assign: { personNamed: present('/event/data/person'), ...time },
  reassign: { personNamed: present('/event/data/person'), reasonGiven: present('/event/data/reason') },
  extend: { reasonGiven: present('/event/data/reason'), ...time },
  return: {
    kind: KIND,
    resultGiven: present('/event/data/result'),
    signed: '/event/data/signed',
    answerGiven: present('/event/data/adopted'),
    bothHeardStated: present('/event/data/bothHeard'),
    bothHeard: '/event/data/bothHeard',
  },
  'on-time': { minutesLeft: minutesUntil('/context/facts/overdueSince', '/event/at') },
  check: {
    numberMatches: same('/event/data/slipNo', '/context/papers/slipNo'),
    registered: '/event/data/registered',
  },
  'call-back': {
    reached: '/event/data/reached',
    doneAsked: present('/event/data/done'),
    qualityAsked: present('/event/data/quality'),
    attitudeAsked: present('/event/data/attitude'),
  },
  close: {
    checked: present('/context/facts/checkedAt'),
    calledBack: present('/context/facts/calledBackAt'),
    attempts: count('/context/facts/attempts'),
    overdue: present('/context/facts/overdueSince'),
    causeGiven: present('/context/facts/causes'),
  },
} as const satisfies { readonly [step: string]: Sources };

/** Guard: the policy lets this step pass. */
export const cleared = (step: keyof typeof steps) =>
  policyGives('referral-handling', 'cleared', { step: value(step), ...steps[step] });
