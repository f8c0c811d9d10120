import { SPECIAL } from '../../../src/policies/parts/renovation-changes.ts';
import { formFact, kitFact, TWELVE } from '../../../src/policies/parts/renovation-papers.ts';
import type { Situation } from '../cases.ts';

const LAW = '住宅室内装饰装修管理办法';
const kit = Object.fromEntries(TWELVE.map((paper) => [kitFact(paper), true]));
const forms = Object.fromEntries(TWELVE.map((paper) => [formFact(paper), 'complete']));

/** An owner with a firm, everything done and paid, both hot work and a stay applied for: the permit has no conditions. */
export const ready = {
  step: 'permit',
  comes: 'owner',
  idShown: true,
  titleProof: true,
  drawings: 1,
  plan: true,
  mode: 'company',
  contractorNamed: true,
  contractSigned: true,
  qualified: true,
  periodDays: 80,
  periodDaysLeft: 90,
  changes: ['non-bearing-walls'],
  ...kit,
  ...forms,
  hotWork: 'applied',
  overnight: 'applied',
  structureChecked: true,
  wallsChecked: true,
  facadeChecked: true,
  planReviewed: true,
  precautionsExplained: true,
  engineeringSigned: true,
  engineeringConditions: false,
  safetyExplained: true,
  fireExplained: true,
  hotWorkExplained: true,
  applicationSigned: true,
  pledgeSigned: true,
  securitySigned: true,
  financeCleared: true,
  wrongPapers: 0,
  replacedPapers: 0,
  neighboursTold: true,
  supervisionExplained: true,
  completionExplained: true,
  permitDays: 90,
};
export const agent = {
  comes: 'agent',
  poaShown: true,
  poaScope: ['apply-renovation'],
  poaUnitMatches: true,
  poaSignedByHand: true,
  poaDaysSinceStart: 0,
  poaDaysLeft: 0,
  ownerIdCopyThere: true,
  ownerIdCopies: 1,
};
export const diy = { mode: 'owner-diy', contractorNamed: false };

/** What leads to a refusal, with the one rule that speaks. */
const forbidden = [
  'wet-room-conversion',
  'wall-openings',
  'balcony-wall',
  'energy-saving',
  'structural-danger',
].map((id): Situation => [{ changes: ['non-bearing-walls', id] }, [`forbidden-${id} ${LAW} 5`]]);

export const refusals: readonly Situation[] = [
  ...forbidden,
  [{ step: 'application', changes: ['balcony-wall'] }, [`forbidden-balcony-wall ${LAW} 5`]],
  [{ step: 'drawings', changes: ['energy-saving'] }, [`forbidden-energy-saving ${LAW} 5`]],
  [{ ...diy, changes: ['gas'], gasApproved: 1, gasRevoked: 0 }, [`owner-diy-of-special-works ${LAW} 9`]],
  [{ ...diy, step: 'scope', changes: ['load-bearing'] }, [`owner-diy-of-special-works ${LAW} 9`]],
  [{ step: 'scope', qualified: false, changes: ['facade'] }, [`firm-not-qualified ${LAW} 9`]],
];

const articles: { readonly [id: string]: string } = {
  'load-bearing': `${LAW} 5`,
  'added-structure': `${LAW} 6`,
  facade: `${LAW} 6`,
  heating: `${LAW} 6`,
  gas: `${LAW} 6`,
  'floor-load': `${LAW} 7`,
  waterproofing: `${LAW} 8`,
  'fire-devices': '消防法 28',
};
const approvals = SPECIAL.flatMap(({ id, fact }): Situation[] => {
  const rule = `${id}-approval-missing ${articles[id]}`;
  const at = { step: 'engineering', changes: [id] };
  return [
    [{ ...at, [`${fact}Approved`]: 0, [`${fact}Revoked`]: 0 }, [rule]],
    [{ ...at, [`${fact}Approved`]: 1, [`${fact}Revoked`]: 1 }, [rule]],
  ];
});

export const supplements: readonly Situation[] = [
  [{ idShown: false }, ['applicant-id-not-shown 2.6.1']],
  [{ ...agent, poaShown: false }, ['power-of-attorney-missing 2.6.1']],
  [{ ...agent, comes: 'relative', poaShown: false }, ['power-of-attorney-missing 2.6.1']],
  [{ ...agent, poaScope: ['accept-unit', 'collect-refund'] }, ['power-of-attorney-scope 2.6.1']],
  [{ ...agent, poaUnitMatches: false }, ['power-of-attorney-unit 2.6.1']],
  [{ ...agent, poaSignedByHand: false }, ['power-of-attorney-signature 2.6.1']],
  [{ ...agent, poaDaysSinceStart: -1 }, ['power-of-attorney-not-begun 2.6.1']],
  [{ ...agent, poaDaysLeft: -1 }, ['power-of-attorney-expired 2.6.1']],
  [{ ...agent, ownerIdCopies: 0 }, ['owner-id-copy-missing 2.6.1']],
  [{ ...agent, ownerIdCopyThere: false }, ['owner-id-copy-missing 2.6.1']],
  [{ contractorNamed: false }, ['contractor-not-named 2.6.3']],
  [{ step: 'scope', contractorNamed: false }, ['contractor-not-named 2.6.3']],
  [{ step: 'issue', financeCleared: false, hotWork: 'not-applied' }, ['finance-not-cleared 2.6.6']],
  [{ comes: 'user', ownerConsent: false }, [`owner-consent-missing ${LAW} 13`]],
  [{ titleProof: false }, [`title-not-proved ${LAW} 14`]],
  [{ drawings: 0 }, ['drawings-missing 2.6.1']],
  [{ step: 'scope', drawings: 0 }, ['drawings-missing 2.6.1']],
  [{ plan: false }, [`works-plan-missing ${LAW} 14`]],
  [{ contractSigned: false }, [`contract-missing ${LAW} 24`]],
  [{ qualified: false }, [`qualification-missing ${LAW} 14`]],
  [{ periodDays: -1 }, [`period-reversed ${LAW} 16`]],
  [{ periodDaysLeft: -1 }, [`period-past ${LAW} 16`]],
  ...TWELVE.flatMap((paper): Situation[] => [
    [{ step: 'papers', [kitFact(paper)]: false }, [`${paper.id}-not-handed-out 2.6.2`]],
    [{ step: 'forms', [formFact(paper)]: 'missing' }, [`${paper.id}-not-signed 2.6.3`]],
    [{ [formFact(paper)]: 'owner-unsigned' }, [`${paper.id}-not-signed 2.6.3`]],
    [{ [formFact(paper)]: 'contractor-unsigned' }, [`${paper.id}-not-signed-by-contractor 2.6.3`]],
  ]),
  [{ step: 'forms', hotWork: 'unstated' }, ['hot-work-not-stated A31']],
  [{ step: 'forms', overnight: 'unstated' }, ['overnight-not-stated A31']],
  [{ structureChecked: false }, ['structure-not-checked 2.6.4']],
  [{ wallsChecked: false }, ['walls-not-checked 2.6.4']],
  [{ facadeChecked: false }, ['facade-not-checked 2.6.4']],
  [{ planReviewed: false }, ['plan-not-reviewed 2.6.4']],
  [{ precautionsExplained: false }, ['precautions-not-explained 2.6.4']],
  ...approvals,
  [
    { step: 'approval', approvalKind: 'gas', approvalIssuer: 'heat-supplier', approvalAge: 0 },
    ['approval-by-another-body 2.6.4'],
  ],
  [
    { step: 'approval', approvalKind: 'gas', approvalIssuer: 'gas-supplier', approvalAge: -1 },
    ['approval-dated-ahead 2.6.4'],
  ],
  [{ engineeringSigned: false }, ['engineering-not-signed 2.6.4']],
  [{ safetyExplained: false }, ['safety-not-explained 2.6.5']],
  [{ fireExplained: false }, ['fire-prevention-not-explained 2.6.5']],
  [{ hotWorkExplained: false }, ['hot-work-not-explained 2.6.5']],
  [{ applicationSigned: false }, ['security-application-not-signed 2.6.5']],
  [{ pledgeSigned: false }, ['fire-pledge-not-signed 2.6.5']],
  [{ securitySigned: false }, ['security-not-signed 2.6.5']],
  [{ financeCleared: false }, ['finance-not-cleared 2.6.6']],
  [{ wrongPapers: 2, replacedPapers: 1 }, ['paper-found-wrong 2.6.6']],
  [{ neighboursTold: false }, [`neighbours-not-told ${LAW} 15`]],
  [{ supervisionExplained: false }, ['supervision-not-explained 2.6.6']],
  [{ completionExplained: false }, ['completion-not-explained 2.6.6']],
  [{ permitDays: -1 }, ['permit-outside-period 2.6.6']],
];

const wet = { changes: ['waterproofing'], waterproofingApproved: 1, waterproofingRevoked: 0 };
export const conditions: readonly Situation[] = [
  [wet, [`water-test-at-completion ${LAW} 8`]],
  [{ engineeringConditions: true }, ['engineering-conditions 2.6.4']],
  [{ hotWork: 'not-applied' }, ['no-hot-work A31']],
  [{ overnight: 'not-applied' }, ['no-overnight-stay A31']],
];

export const grants: readonly Situation[] = [
  [{}, []],
  [agent, []],
  [{ comes: 'user', ownerConsent: true }, []],
  [diy, []],
  [{ ...diy, formAgreement: 'contractor-unsigned' }, []],
  [{ mode: 'mixed', changes: ['gas'], gasApproved: 2, gasRevoked: 1 }, []],
  [{ ...diy, changes: ['fire-devices'], fireDevicesApproved: 1, fireDevicesRevoked: 0 }, []],
  [{ step: 'issue', hotWork: 'not-applied', overnight: 'not-applied' }, []],
  [{ step: 'papers', idShown: false, securitySigned: false }, []],
];

export const situations: readonly Situation[] = [...refusals, ...supplements, ...conditions, ...grants];
