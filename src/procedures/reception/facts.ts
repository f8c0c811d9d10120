import { count, policyGives, present, type Sources, value } from '../../core/procedure/write.ts';

const given = (fact: string, field: string): Sources => ({
  [`${fact}Given`]: present(`/event/data/${field}`),
  [`${fact}Known`]: present(`/context/facts/${field}`),
});
const stated = (fact: string): Sources => ({
  [`${fact}Stated`]: present(`/event/data/${fact}`),
  [fact]: `/event/data/${fact}`,
});
const sorted: Sources = {
  matter: '/event/data/matter',
  ...given('content', 'description'),
  ...given('place', 'place'),
  hazardGiven: present('/event/data/hazard'),
};

/** What the policy is asked at each step. */
const steps = {
  classify: sorted,
  reclassify: {
    ...sorted,
    matterBefore: '/context/facts/matter',
    reasonGiven: present('/event/data/reason'),
  },
  answer: {
    basis: '/event/data/basis',
    concerns: '/event/data/concerns',
    superiorAnswers: count('/context/facts/superiorAnswers'),
  },
  decline: { ...stated('politely'), ...stated('explained') },
  log: {
    contentGiven: present('/event/data/description'),
    timeGiven: present('/event/data/happenedAt'),
    placeGiven: present('/event/data/place'),
  },
  close: {
    answered: present('/context/facts/answeredAt'),
    logged: present('/context/facts/loggedAt'),
    content: '/context/facts/content',
    declined: '/context/facts/declined',
  },
} as const satisfies { readonly [step: string]: Sources };

/** Guard: the policy lets this step pass. */
export const cleared = (step: keyof typeof steps) =>
  policyGives('reception-handling', 'cleared', { step: value(step), ...steps[step] });

const CALL = '/event/data/call';

/** Guard: the call was answered, or the visitor received, as it should be. */
export const welcomedWell = policyGives('call-answering', 'proper', {
  channel: '/context/facts/source',
  answered: `${CALL}/answered`,
  rings: `${CALL}/rings`,
  companyNamed: `${CALL}/companyNamed`,
  staffNoGiven: present(`${CALL}/staffNo`),
  greeted: '/event/data/greeted',
  stood: '/event/data/stood',
  courteous: '/event/data/courteous',
  neat: '/event/data/neat',
});
