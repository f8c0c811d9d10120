import {
  count,
  countAmong,
  countWhere,
  daysUntil,
  known,
  policyGives,
  present,
  type Source,
  value,
} from '../../core/procedure/write.ts';

type Sources = { readonly [fact: string]: Source };

/** Facts on the agent's papers, as an event shows them or as the case keeps them (`/event/data/agent`, `/context/papers/agent`). */
export const agentFacts = (at: string): Sources => ({
  poaShown: present(`${at}/powerOfAttorney`),
  poaScope: `${at}/powerOfAttorney/scope`,
  poaUnitMatches: `${at}/powerOfAttorney/unitMatches`,
  poaSignedByHand: `${at}/powerOfAttorney/signedByHand`,
  poaDaysSinceStart: daysUntil('/event/at', `${at}/powerOfAttorney/startsOn`),
  poaDaysLeft: daysUntil(`${at}/powerOfAttorney/expiresOn`, '/event/at'),
});

/** Facts of the admission (2.5.2): copies from the first visit's event or, later, from the case; who comes always from the event. */
export const admissionFacts = (
  papers: '/event/data' | '/context/papers',
  inspectionPending: Source,
): Sources => ({
  goodsReady: '/context/facts/goodsReady',
  consultantConsents: '/context/facts/consultantConsents',
  financeSigned: '/context/facts/financeSigned',
  contractShown: `${papers}/contractShown`,
  ownerIdCopies: `${papers}/ownerIdCopies`,
  invoiceCopies: `${papers}/invoiceCopies`,
  fundProof: `${papers}/fundProof`,
  fundReceiptNumbered: present(`${papers}/fundReceiptNumber`),
  comes: '/event/data/comes',
  ...agentFacts('/event/data/agent'),
  agentIdShown: known('/event/data/agent/idShown', false),
  inspectionPending,
  consultantAccompanies: '/event/data/consultantAccompanies',
});

/** How often the number of the event stands in a list of the case. */
const same = (list: string): Source => countWhere(`/context/facts/${list}`, { no: { at: '/event/data/no' } });

/** A new number in a list, with a term if `term` names it. */
export const newNumber = (list: string, term?: string): Sources => ({
  entry: value(term === undefined ? 'new' : 'new-with-term'),
  sameNumber: same(list),
  ...(term === undefined ? {} : { termDaysLeft: daysUntil(term, '/event/at') }),
});

/** A step on a number: it must stand in `before` more often than in `done`. */
export const followUp = (before: string, done: string, term?: string): Sources => ({
  entry: value(term === undefined ? 'follow-up' : 'follow-up-with-term'),
  before: same(before),
  done: same(done),
  ...(term === undefined ? {} : { termDaysLeft: daysUntil(term, '/event/at') }),
});

/** A room of the event that is on the case's list and not in `done` yet. */
export const roomOnList = (done: Source): Sources => ({
  entry: value('follow-up'),
  before: countWhere('/context/facts/rooms', { room: { at: '/event/data/room' } }),
  done,
});

/** Facts of an act of the inspection (2.5.3): what the case holds, and what the event brings. */
export const inspectionFacts = (act: string, brought: Sources = {}): Sources => ({
  act: value(act),
  rooms: count('/context/facts/rooms'),
  roomsInspected: count('/context/facts/inspected'),
  metersRead: present('/context/facts/meters'),
  requests: count('/context/facts/requests'),
  requestsDecided: count('/context/facts/decided'),
  defects: count('/context/facts/defects'),
  defectsRepaired: count('/context/facts/repaired'),
  defectsChecked: count('/context/facts/checked'),
  ...brought,
});

/** Facts of reading the meters: now and last time. */
export const readingFacts: Sources = {
  coldWater: '/event/data/coldWater/reading',
  coldWaterLast: '/context/facts/lastReadings/coldWater',
  coldWaterReplaced: '/event/data/coldWater/replaced',
  electricity: '/event/data/electricity/reading',
  electricityLast: '/context/facts/lastReadings/electricity',
  electricityReplaced: '/event/data/electricity/replaced',
};

/** Who came this time, and until when he may act. */
export const actingFacts: Sources = {
  comes: '/context/facts/comes',
  poaDaysLeft: daysUntil('/context/papers/agent/powerOfAttorney/expiresOn', '/event/at'),
};

/** Facts of the signatures under the inspection sheet, and of who signs as the customer. */
export const signatureFacts: Sources = {
  ...actingFacts,
  customerSigned: '/event/data/customerSigned',
  consultantSigned: '/event/data/consultantSigned',
  deskSigned: '/event/data/deskSigned',
};

/** Fact of the reason for refusing the unit. */
export const refusalFacts: Sources = { reasonGiven: present('/event/data/reason') };

/** Facts of repairs and of how the repairers get in (3.2.1.2, 3.2.1.3). */
export const repairFacts: Sources = {
  repairs: count('/context/facts/defects'),
  repairsConfirmed: count('/context/facts/checked'),
};

/** Facts of a repair in the home: with the desk's key before the keys are out, by the owner's leave after (3.2.1.2, 3.2.1.3). */
export const repairVisitFacts: Sources = {
  step: value('repair'),
  access: '/context/facts/access',
  presence: '/event/data/presence',
  consentDaysLeft: daysUntil('/context/facts/consent/until', '/event/at'),
  consentCovers: countWhere('/context/facts/consent/items', { no: { at: '/event/data/no' } }),
};

/** Facts of leaving a key as consent to repairs (3.2.1.2). */
export const consentFacts: Sources = {
  ...repairFacts,
  consentGiven: present('/event/data/consent'),
  keysLeft: known('/event/data/keysLeft', 0),
  consentSigned: known('/event/data/consent/signed', false),
  consentItems: count('/event/data/consent/items'),
  consentItemsKnown: countAmong('/event/data/consent/items', 'no', '/context/facts/defects'),
  consentDaysLeft: daysUntil('/event/data/consent/until', '/event/at'),
};

/** Guard: a step from the papers to the file is complete (2.5.4–2.5.10). */
export const complete = (step: string, facts: Sources) =>
  policyGives('move-in-completion', 'complete', { step: value(step), ...facts });
