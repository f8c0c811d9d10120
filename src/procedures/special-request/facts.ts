import {
  count,
  daysUntil,
  minutesUntil,
  policyGives,
  present,
  type Sources,
  value,
} from '../../core/procedure/write.ts';

/** Facts of each step that the policy judges. */
const steps = {
  fill: { termGiven: present('/context/facts/answerBy') },
  opinion: {
    signedStated: present('/event/data/signed'),
    signed: '/event/data/signed',
    favourable: '/event/data/favourable',
    reasonGiven: present('/event/data/reason'),
  },
  engineering: {
    opinionGiven: present('/context/facts/favourable'),
    favourable: '/context/facts/favourable',
    sentToEngineering: '/context/facts/sentToEngineering',
  },
  tell: { why: '/event/data/reasonTold' },
  correct: {
    reasonGiven: present('/event/data/reason'),
    answered: present('/context/facts/result'),
  },
  answer: {
    result: '/event/data/result',
    reasonGiven: present('/event/data/reason'),
    conditionsGiven: present('/event/data/conditions'),
    constructionStated: present('/event/data/construction'),
  },
  permit: { result: '/context/facts/result' },
  progress: {
    causeGiven: present('/event/data/cause'),
    applicantTold: '/event/data/applicantTold',
  },
  review: {
    causeGiven: present('/event/data/cause'),
    applicantTold: '/event/data/applicantTold',
    monthPassed: '/context/facts/monthPassed',
    minutesToMonth: minutesUntil('/context/facts/monthAt', '/event/at'),
  },
  withdraw: { reasonGiven: present('/event/data/reason') },
  complete: {
    answered: present('/context/facts/result'),
    result: '/context/facts/result',
    construction: '/context/facts/construction',
    permitStarted: '/context/facts/permitStarted',
    copyHanded: '/context/facts/copyHanded',
    resultReported: '/context/facts/resultReported',
    resultTold: '/event/data/resultTold',
    overdue: '/context/facts/overdue',
    minutesLeft: minutesUntil('/context/facts/termAt', '/context/facts/answeredAt'),
    progressNoted: count('/context/facts/progress'),
  },
} as const satisfies { readonly [step: string]: Sources };

/** Guard: the policy lets this step be taken. */
export const may = (step: keyof typeof steps) =>
  policyGives('special-request-progress', 'cleared', { step: value(step), ...steps[step] });

/** Guard: what the form says of its term, counted from the registration; `is` the verdicts that will do (2.2.2.3, A27). */
export const term = (answerBy: string, registered: string, is: readonly string[]) =>
  policyGives('special-request-term', is, {
    termGiven: present(answerBy),
    daysFromRegistration: daysUntil(answerBy, registered),
    daysLeft: daysUntil(answerBy, '/event/at'),
    answered: value(false),
    causeKnown: value(true),
    applicantTold: value(true),
    supervisorTold: value(true),
  });
