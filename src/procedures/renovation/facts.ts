import {
  count,
  countWhere,
  daysUntil,
  last,
  minutesUntil,
  policyGives,
  present,
  type Sources,
  sum,
  value,
} from '../../core/procedure/write.ts';
import { formFact, kitFact, SPECIAL, TWELVE } from './papers.ts';

const picked = (list: string, key: string, at: string) =>
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

/** A receipt of the event, and how often it bears the payer of the event (A30). */
export const receiptFacts: Sources = {
  receiptEntries: countWhere('/context/facts/receipts', { no: { at: '/event/data/receiptNo' } }),
  receiptEntriesOfPayer: countWhere('/context/facts/receipts', {
    no: { at: '/event/data/receiptNo' },
    payer: { at: '/event/data/payer' },
  }),
};
const depositPaid = sum('/context/facts/deposits', 'amount');
/** The deposit is taken (2.6.3, A9). */
export const depositFacts: Sources = { ...receiptFacts, depositPaid, amount: '/event/data/amount' };
/** One pass is paid for (2.6.3). */
export const passFacts: Sources = {
  ...receiptFacts,
  forOwner: '/event/data/forOwner',
  passDeposit: '/event/data/deposit',
  passCost: '/event/data/cost',
  samePass: picked('passes', 'no', 'no'),
};
/** A pass of this job comes back (A30). */
export const passBackFacts: Sources = {
  samePass: picked('passes', 'no', 'no'),
  passBack: picked('returned', 'no', 'no'),
};
/** Everything paid and explained (2.6.3). */
export const clearingFacts: Sources = {
  depositPaid,
  licenceCopies: sum('/context/papers/licences', 'copies'),
  workers: '/context/facts/workers',
  passesPaid: count('/context/facts/passes'),
  refundsExplainedToOwner: '/context/facts/refundsExplained/toOwner',
  refundsExplainedToCompany: '/context/facts/refundsExplained/toCompany',
};
/** A deduction is set (A30). */
export const deductionFacts: Sources = {
  reasonGiven: present('/event/data/reason'),
  setBy: '/event/by/role',
  sameDeduction: picked('deductions', 'no', 'no'),
  daysSinceSet: daysUntil('/event/at', '/event/data/on'),
};
const inspected: Sources = {
  permitIssued: present('/context/papers/permit'),
  finallyInspected: '/context/facts/finallyInspected',
};
const LINES = '/event/data/lines';
const deposit = { account: 'deposit' };
const passes = { account: 'passes' };
/** The statement against what the case holds (2.6.6, A30). */
export const settlementFacts: Sources = {
  ...inspected,
  permitCollected: '/context/facts/permitCollected',
  depositPaid,
  deducted: sum('/context/facts/deductions', 'amount'),
  withdrawn: sum('/context/facts/withdrawnDeductions', 'amount'),
  passDepositsPaid: sum('/context/facts/passes', 'deposit'),
  passDepositsBack: sum('/context/facts/returned', 'deposit'),
  lineDeposit: sum(LINES, 'in', { ...deposit, entry: 'paid' }),
  lineDeductions: sum(LINES, 'out', { ...deposit, entry: 'deduction' }),
  lineWithdrawn: sum(LINES, 'in', { ...deposit, entry: 'withdrawn' }),
  lineClaims: sum(LINES, 'in', { ...deposit, entry: 'claim' }),
  lineDepositRefund: sum(LINES, 'out', { ...deposit, entry: 'refund' }),
  linePassDeposits: sum(LINES, 'in', { ...passes, entry: 'paid' }),
  linePassRefunds: sum(LINES, 'out', { ...passes, entry: 'refund' }),
  depositIn: sum(LINES, 'in', deposit),
  depositOut: sum(LINES, 'out', deposit),
  passIn: sum(LINES, 'in', passes),
  passOut: sum(LINES, 'out', passes),
};
/** A refund against its receipt and the statement (2.6.6, A30). */
export const refundFacts: Sources = {
  ...inspected,
  ...receiptFacts,
  settled: present('/context/papers/settlement'),
  receiptShown: '/event/data/receiptShown',
  collector: '/event/data/collector',
  amount: '/event/data/amount',
  refundOnReceipt: sum('/context/papers/settlement', 'out', {
    entry: 'refund',
    receiptNo: { at: '/event/data/receiptNo' },
  }),
  paidOnReceipt: sum('/context/facts/receipts', 'amount', { no: { at: '/event/data/receiptNo' } }),
  refundsOnReceipt: countWhere('/context/facts/refunds', { no: { at: '/event/data/receiptNo' } }),
};

const HOT = '/event/data';
/** A job of hot work is permitted (2.6.5, A31). */
export const hotWorkFacts: Sources = {
  hotWork: '/context/facts/hotWork',
  halted: '/context/facts/halted',
  certificateShown: `${HOT}/certificateShown`,
  certificateDaysLeft: daysUntil(`${HOT}/certificateUntil`, `${HOT}/from`),
  guardNamed: `${HOT}/guardNamed`,
  guardIsAnother: `${HOT}/guardIsAnother`,
  extinguishers: `${HOT}/extinguishers`,
  combustiblesCleared: `${HOT}/combustiblesCleared`,
  openingsSealed: `${HOT}/openingsSealed`,
  sparksCaught: `${HOT}/sparksCaught`,
  noticePosted: `${HOT}/noticePosted`,
  paintOnSite: `${HOT}/paintOnSite`,
  combustibleInsulation: `${HOT}/combustibleInsulation`,
  closedVessel: `${HOT}/closedVessel`,
  outdoors: `${HOT}/outdoors`,
  windForce: `${HOT}/windForce`,
  minutesLong: minutesUntil(`${HOT}/until`, `${HOT}/from`),
  minutesLeft: minutesUntil(`${HOT}/until`, '/event/at'),
};
/** Permitted hot work begins (2.6.5). */
export const hotStartFacts: Sources = {
  hotWork: '/context/facts/hotWork',
  halted: '/context/facts/halted',
  minutesLeft: minutesUntil('/context/facts/hotJob/until', '/event/at'),
  minutesToStart: minutesUntil('/context/facts/hotJob/from', '/event/at'),
};
/** An overnight stay is permitted (2.6.2, A31). */
export const overnightFacts: Sources = {
  overnight: '/context/facts/overnight',
  halted: '/context/facts/halted',
  guarantorSigned: '/event/data/guarantorSigned',
  ownerSigned: '/event/data/ownerSigned',
  contractorSigned: '/event/data/contractorSigned',
  people: '/event/data/people',
  safeToStay: '/event/data/safeToStay',
  nightsBeyondPermit: daysUntil('/context/facts/until', '/event/data/until'),
  daysLeft: daysUntil('/event/data/until', '/event/at'),
};
/** A paper of A31 is handed in later. */
export const laterFacts: Sources = {
  filled: '/event/data/filled',
  ownerSigned: '/event/data/ownerSigned',
  contractorSigned: '/event/data/contractorSigned',
};
/** Violations that stopped the works, and those of them that are closed. */
export const stopFacts: Sources = {
  stops: countWhere('/context/facts/violations', { demand: 'stop' }),
  stopsClosed: countWhere('/context/facts/closed', { demand: 'stop' }),
};
/** What the last entry of a violation demanded. */
export const demanded = last('/context/facts/violations', 'demand', { no: { at: '/event/data/no' } });
/** The final inspection (2.6.6). */
export const finalFacts: Sources = {
  ending: '/context/facts/ending',
  result: '/event/data/result',
  faults: count('/event/data/faults'),
  termGiven: present('/event/data/rectifyBy'),
  termDaysLeft: daysUntil('/event/data/rectifyBy', '/event/at'),
  violations: count('/context/facts/violations'),
  violationsClosed: count('/context/facts/closed'),
  changes: '/context/facts/changes',
  waterTest: '/event/data/waterTest',
  selfAccepted: '/event/data/selfAccepted',
  warrantyGiven: '/event/data/warrantyGiven',
  renovatorSigned: '/event/data/renovatorSigned',
  engineeringSigned: '/event/data/engineeringSigned',
  securitySigned: '/event/data/securitySigned',
};
