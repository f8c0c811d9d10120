import {
  countWhere,
  minutesUntil,
  policyGives,
  present,
  type Source,
  value,
} from '../../core/procedure/write.ts';

type Sources = { readonly [fact: string]: Source };

const LOG = '/context/facts/log';
const received = present(`${LOG}/received`);
const peopleOut = '/context/facts/peopleOut';

/** Facts of each step that the policy judges. */
const steps = {
  contact: {
    received,
    calmed: '/event/data/calmed',
    helpAnnounced: '/event/data/helpAnnounced',
    peopleAsked: present('/event/data/people'),
    healthAsked: present('/event/data/pregnant'),
  },
  'ask-help': { reasonTold: '/event/data/reasonTold' },
  leave: { technicianThere: present(`${LOG}/technician`), peopleOut },
  free: {
    peopleKnown: present('/context/facts/people'),
    people: '/context/facts/people',
    peopleFreed: '/event/data/people',
  },
  nobody: { answered: '/context/facts/answered', seen: '/event/data/seen' },
  'close-false-alarm': { liftRuns: '/event/data/liftRuns' },
  check: { peopleOut, faultRemoved: '/event/data/faultRemoved', signed: '/event/data/signed' },
  restore: {
    peopleOut,
    liftChecked: '/context/facts/liftChecked',
    received,
    technicianTold: '/context/facts/technicianTold',
    maintainerTold: '/context/facts/maintainerTold',
  },
  correct: {
    entry: '/event/data/entry',
    entryLogged: countWhere('/context/facts/entries', { entry: { at: '/event/data/entry' } }),
    untilNow: minutesUntil('/event/at', '/event/data/time'),
    sinceFound: minutesUntil('/event/data/time', `${LOG}/found`),
    toldLogged: present(`${LOG}/told`),
    untilTold: minutesUntil(`${LOG}/told`, '/event/data/time'),
    sinceTold: minutesUntil('/event/data/time', `${LOG}/told`),
    received,
    untilReceived: minutesUntil(`${LOG}/received`, '/event/data/time'),
    restoredLogged: present(`${LOG}/restored`),
    untilRestored: minutesUntil(`${LOG}/restored`, '/event/data/time'),
    sinceFreed: minutesUntil('/event/data/time', `${LOG}/freed`),
  },
} as const satisfies { readonly [step: string]: Sources };

/** Guard: a step of the entrapment is in order. */
export const cleared = (step: keyof typeof steps) =>
  policyGives('lift-entrapment', 'cleared', { step: value(step), ...steps[step] });

const inside: Sources = {
  canFree: '/context/facts/canFree',
  pregnant: '/context/facts/pregnant',
  badHealth: '/context/facts/badHealth',
  estimate: '/context/facts/estimate',
  minutes: '/context/facts/minutes',
};

/** Guard: help from outside is called for, as far as is known (4.4.5). */
export const callIsDue = policyGives('lift-rescue', 'call', inside);
/** Guard: it is not, or no longer. */
export const callCanWait = policyGives('lift-rescue', 'wait', inside);
