import {
  count,
  countWhere,
  daysUntil,
  policyGives,
  present,
  type Sources,
  value,
} from '../../core/procedure/write.ts';
import { formFact, kitFact, SPECIAL, TWELVE } from './papers.ts';

/** How often what the event names stands in a list of the case. */
export const picked = (list: string, key: string, at: string) =>
  countWhere(`/context/facts/${list}`, { [key]: { at: `/event/data/${at}` } });

/** Guard: the renovation may take this step, as far as papers and approvals go (2.6.1–2.6.6). */
export const admits = (step: string, facts: Sources) =>
  policyGives('renovation-admission', ['granted', 'conditional'], { step: value(step), ...facts });
/** Guard: nothing on earth makes this plan allowed (2.6.4). */
export const forbids = (step: string, facts: Sources) =>
  policyGives('renovation-admission', 'refused', { step: value(step), ...facts });
/** Guard: the money is in order, to the fen (2.6.3, 2.6.6). */
export const money = (step: string, facts: Sources) =>
  policyGives('renovation-fees', 'in-order', { step: value(step), mode: '/context/facts/mode', ...facts });
/** Guard: a step of the works or of their completion is cleared (2.6.6). */
export const works = (step: string, facts: Sources) =>
  policyGives('renovation-works', 'cleared', { step: value(step), mode: '/context/facts/mode', ...facts });
const fits = (facts: Sources) => policyGives('renovation-entry', 'fits', facts);

/** Guard: a new key in a list of the case; `term` names a day that must not be past. */
export const isNew = (list: string, key = 'no', term?: string) =>
  fits({
    entry: value(term === undefined ? 'new' : 'new-with-term'),
    sameNumber: picked(list, key, key),
    ...(term === undefined ? {} : { termDaysLeft: daysUntil(term, '/event/at') }),
  });
/** Guard: what the event names stands in `before` more often than in `done`. */
export const follows = (before: string, done: string, key = 'no', term?: string) =>
  fits({
    entry: value(term === undefined ? 'follow-up' : 'follow-up-with-term'),
    before: picked(before, key, key),
    done: picked(done, key, key),
    ...(term === undefined ? {} : { termDaysLeft: daysUntil(term, '/event/at') }),
  });

/** Who applies and with what (2.6.1, A40): from the event, or from the case once it holds them. */
export const applicationFacts = (papers: string, job: string): Sources => ({
  comes: `${papers}/comes`,
  idShown: `${papers}/idShown`,
  poaShown: present(`${papers}/agent/powerOfAttorney`),
  poaScope: `${papers}/agent/powerOfAttorney/scope`,
  poaUnitMatches: `${papers}/agent/powerOfAttorney/unitMatches`,
  poaSignedByHand: `${papers}/agent/powerOfAttorney/signedByHand`,
  poaDaysSinceStart: daysUntil('/event/at', `${papers}/agent/powerOfAttorney/startsOn`),
  poaDaysLeft: daysUntil(`${papers}/agent/powerOfAttorney/expiresOn`, '/event/at'),
  ownerIdCopies: `${papers}/agent/ownerIdCopies`,
  ownerIdCopyThere: present(`${papers}/agent/ownerIdCopies`),
  ownerConsent: present(`${papers}/ownerConsent`),
  titleProof: `${papers}/titleProof`,
  plan: `${papers}/plan`,
  drawings: `${job}/drawings`,
  mode: `${job}/mode`,
  changes: `${job}/changes`,
  periodDays: daysUntil(`${job}/period/to`, `${job}/period/from`),
  periodDaysLeft: daysUntil(`${job}/period/to`, '/event/at'),
});

/** The firm, from the event or the case. */
export const firmFacts = (at: string): Sources => ({
  contractorNamed: present(at),
  qualified: `${at}/qualified`,
  contractSigned: `${at}/contractSigned`,
});

/** The twelve papers handed out (2.6.2). */
export const kitFacts = (at: string): Sources =>
  Object.fromEntries(TWELVE.map((paper) => [kitFact(paper), `${at}/${paper.key}`]));
/** The twelve papers as they came back, and what was applied for (2.6.3, A31). */
export const formFacts = (at: string, choices: string): Sources => ({
  ...Object.fromEntries(TWELVE.map((paper) => [formFact(paper), `${at}/${paper.key}`])),
  hotWork: `${choices}/hotWork`,
  overnight: `${choices}/overnight`,
});

/** What was looked at in the drawings (2.6.4). */
export const reviewFacts = (at: string): Sources => ({
  structureChecked: `${at}/structureChecked`,
  wallsChecked: `${at}/wallsChecked`,
  facadeChecked: `${at}/facadeChecked`,
});
/** A changed plan: only what no paper can allow is judged at once (2.6.4). */
export const planFacts = (mode: string, firm: string): Sources => ({
  mode,
  contractorNamed: present(firm),
  qualified: `${firm}/qualified`,
  drawings: '/event/data/drawings',
  changes: '/event/data/changes',
});
const approvals: Sources = Object.fromEntries(
  SPECIAL.flatMap(({ id, fact }) => [
    [`${fact}Approved`, countWhere('/context/facts/approvals', { kind: id })],
    [`${fact}Revoked`, countWhere('/context/facts/revoked', { kind: id })],
  ]),
);
/** What the head of engineering signs (2.6.4): `changes` names the works meant. */
export const engineeringFacts = (changes: string, review: string): Sources => ({
  ...reviewFacts(review),
  ...approvals,
  mode: '/context/facts/mode',
  contractorNamed: present('/context/parties/contractor'),
  qualified: '/context/parties/contractor/qualified',
  changes,
  precautionsExplained: '/context/facts/precautionsExplained',
});
/** What the head of security signs (2.6.5). */
export const securityFacts = (signed: string): Sources => ({
  safetyExplained: '/context/facts/explained/safety',
  fireExplained: '/context/facts/explained/fire',
  hotWorkExplained: '/context/facts/explained/hotWork',
  applicationSigned: `${signed}/applicationSigned`,
  pledgeSigned: `${signed}/pledgeSigned`,
});
/** Papers that proved wrong, and those put in their place. */
export const paperFacts: Sources = {
  wrongPapers: count('/context/facts/wrong'),
  replacedPapers: count('/context/facts/replaced'),
};
/** Everything that the permit needs (2.6.6). */
export const permitFacts: Sources = {
  ...applicationFacts('/context/papers/application', '/context/facts'),
  ...firmFacts('/context/parties/contractor'),
  ...kitFacts('/context/papers/kit'),
  ...formFacts('/context/papers/signed', '/context/facts'),
  ...engineeringFacts('/context/facts/changes', '/context/papers/review'),
  ...securityFacts('/context/papers/security'),
  ...paperFacts,
  planReviewed: '/context/facts/planReviewed',
  engineeringSigned: '/context/facts/engineeringSigned',
  engineeringConditions: present('/context/facts/conditions'),
  securitySigned: '/context/facts/securitySigned',
  financeCleared: '/context/facts/financeCleared',
  neighboursTold: '/event/data/neighboursTold',
  supervisionExplained: '/event/data/supervisionExplained',
  completionExplained: '/event/data/completionExplained',
  permitDays: daysUntil('/event/data/until', '/event/at'),
};
