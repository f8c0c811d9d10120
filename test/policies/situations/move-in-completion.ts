import type { Situation } from '../cases.ts';

const KIT = [
  'ResidentRecord',
  'PaymentStatement',
  'HandoverCertificate',
  'OwnersHandbook',
  'InterimCovenant',
  'HomeUserGuide',
  'QualityWarranty',
];
const REVIEW = ['MoveInSheet', 'ServiceAgreement', 'ResidentRecord', 'HandoverCertificate', 'UnitInspection'];
const FILE = [
  'Index',
  'OwnerIdCopies',
  'InvoiceCopy',
  'FundProof',
  'MoveInSheet',
  'ServiceAgreement',
  'ResidentRecord',
  'HandoverCertificate',
  'UnitInspection',
  'PaymentStatement',
  'KeyReceipt',
];
const AGENT_FILE = ['PowerOfAttorney', 'AgentId'];

const all = <T>(prefix: string, names: readonly string[], value: T): { [fact: string]: T } =>
  Object.fromEntries(names.map((name) => [prefix + name, value]));
const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter, at) => (at ? '-' : '') + letter.toLowerCase());

export const whole = {
  step: 'whole',
  ...all('kit', KIT, true),
  agreementCopiesHandedOut: 2,
  agreementSigned: true,
  agreementCopiesReturned: 1,
  residentRecordFilled: true,
  residentRecordSigned: true,
  handoverCertificateFilled: true,
  handoverCertificateSigned: true,
  permitsExplained: true,
  ...all('review', REVIEW, 'in-order'),
  papersReturned: 1,
  papersCorrected: 1,
  requestsAgreed: 1,
  requestsConfirmed: 1,
  congratulated: true,
  promisesTold: true,
  visits: 2,
  ownerVisits: 2,
  ...all('file', FILE, true),
};
const agentSigns = { step: 'agreement', comes: 'agent', poaScope: ['sign-agreement'], poaDaysLeft: 0 };

export const situations: readonly Situation[] = [
  [{}, []],
  ...KIT.map(
    (name): Situation => [{ step: 'papers', [`kit${name}`]: false }, [`${kebab(name)}-not-handed-out 2.5.4`]],
  ),
  [{ step: 'agreement', comes: 'owner' }, []],
  [{ step: 'agreement', comes: 'owner', agreementCopiesHandedOut: 1 }, ['agreement-copies-short 2.5.5']],
  [{ step: 'agreement', comes: 'owner', agreementSigned: false }, ['agreement-unsigned 2.5.5']],
  [{ step: 'agreement', comes: 'owner', agreementCopiesReturned: 0 }, ['agreement-not-returned 2.5.5']],
  [agentSigns, []],
  [{ ...agentSigns, poaScope: ['accept-unit', 'collect-keys'] }, ['agreement-beyond-authority 2.5.5']],
  [{ ...agentSigns, poaDaysLeft: -1 }, ['agent-authority-expired 2.5.2']],
  [{ step: 'forms', residentRecordFilled: false }, ['resident-record-not-filled 2.5.6']],
  [{ step: 'forms', residentRecordSigned: false }, ['resident-record-not-signed 2.5.6']],
  [{ step: 'forms', handoverCertificateFilled: false }, ['handover-certificate-not-filled 2.5.6']],
  [{ step: 'forms', handoverCertificateSigned: false }, ['handover-certificate-not-signed 2.5.6']],
  [{ step: 'keys', permitsExplained: false }, ['renovation-permits-not-explained 2.5.7']],
  ...REVIEW.flatMap((name): Situation[] =>
    ['missing', 'incomplete', 'unsigned'].map((fault) => [
      { step: 'review', [`review${name}`]: fault },
      [`${kebab(name)}-${fault} 2.5.8`],
    ]),
  ),
  [
    { step: 'review', reviewMoveInSheet: 'unsigned', reviewUnitInspection: 'incomplete' },
    ['move-in-sheet-unsigned 2.5.8', 'unit-inspection-incomplete 2.5.8'],
  ],
  [{ step: 'review', papersCorrected: 0 }, ['returned-paper-not-corrected 2.5.8']],
  [{ step: 'review', requestsConfirmed: 0 }, ['special-request-open 2.5.3']],
  [{ step: 'sending-back', timesReturned: 1, timesCorrected: 1 }, []],
  [{ step: 'sending-back', timesReturned: 1, timesCorrected: 0 }, ['paper-already-returned 2.5.8']],
  [{ step: 'correction', timesReturned: 1, timesCorrected: 0 }, []],
  [{ step: 'correction', timesReturned: 1, timesCorrected: 1 }, ['paper-not-returned 2.5.8']],
  [{ step: 'farewell', congratulated: false }, ['not-congratulated 2.5.9']],
  [{ step: 'farewell', promisesTold: false }, ['promises-not-told 2.5.9']],
  ...FILE.map(
    (name): Situation => [
      { step: 'filing', [`file${name}`]: false },
      [`${name === 'Index' ? 'file-index' : kebab(name)}-not-filed 2.5.10`],
    ],
  ),
  [
    { step: 'filing', ownerVisits: 1, ...all('file', AGENT_FILE, false) },
    ['power-of-attorney-not-filed 2.5.10', 'agent-id-not-filed 2.5.10'],
  ],
  [{ step: 'filing', ownerVisits: 1, ...all('file', AGENT_FILE, true) }, []],
  [{ step: 'closing', defects: 2, defectsChecked: 1, access: 'owner-attends' }, ['rectification-open 2.5.3']],
  [{ step: 'closing', defects: 2, defectsChecked: 2, access: 'key-left' }, ['key-not-returned 3.2.1.2']],
  [{ step: 'closing', defects: 2, defectsChecked: 2, access: 'not-needed' }, []],
  [
    { kitQualityWarranty: false, reviewServiceAgreement: 'missing', fileKeyReceipt: false },
    [
      'quality-warranty-not-handed-out 2.5.4',
      'service-agreement-missing 2.5.8',
      'key-receipt-not-filed 2.5.10',
    ],
  ],
];
