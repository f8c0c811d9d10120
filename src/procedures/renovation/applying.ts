import {
  clear,
  count,
  equals,
  issueDocument,
  issueForm,
  openProcedure,
  present,
  record,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { handOver } from '../shared/hand-over.ts';
import { admits, applicationFacts, firmFacts, formFacts, kitFacts } from './facts.ts';
import { TWELVE } from './papers.ts';

const nothingPaid = equals(count('/context/facts/receipts'), 0);
const ends = (ending: string, message: string, to: readonly string[]) => ({
  actions: [record({ '/facts/ending': value(ending) }), tell(to, message, '2.6.6')],
});

/** Nothing is explained, signed or paid yet: said outright, so that the permit names each thing that is missing. */
const toBeDone = {
  '/facts/precautionsExplained': value(false),
  '/facts/engineeringSigned': value(false),
  '/facts/explained': value({ safety: false, fire: false, hotWork: false }),
  '/papers/security': value({ applicationSigned: false, pledgeSigned: false }),
  '/facts/securitySigned': value(false),
  '/facts/refundsExplained': value({ toOwner: false, toCompany: false }),
  '/facts/financeCleared': value(false),
};

const rejected = {
  target: '#renovation.rejected',
  ...ends('rejected', 'rejected', ['owner', 'renovation-company', 'cs-supervisor']),
};
const withdrawn = {
  target: '#renovation.withdrawn',
  ...ends('withdrawn', 'withdrawn', ['cs-supervisor', 'engineering-head', 'security-head']),
};

/** Rejected or withdrawn before the departments have the papers: finance has taken nothing yet. */
const beforePayment = { REJECT_APPLICATION: rejected, WITHDRAW: withdrawn };

/** Rejected or withdrawn before the permit: at once where nothing was paid, else deposits go back first (2.6.6, A10). */
export const beforePermit = {
  REJECT_APPLICATION: [
    { guard: nothingPaid, ...rejected },
    {
      target: '#renovation.settling',
      ...ends('rejected', 'feesGoBack', ['owner', 'renovation-company', 'finance']),
    },
  ],
  WITHDRAW: [
    { guard: nothingPaid, ...withdrawn },
    {
      target: '#renovation.settling',
      ...ends('withdrawn', 'feesGoBack', ['owner', 'renovation-company', 'finance']),
    },
  ],
};

/** The firm is changed before the permit, to one that may do these works (2.6.3). */
export const changeFirm = {
  CHANGE_CONTRACTOR: {
    target: '#renovation.changingFirm',
    guard: admits('scope', {
      mode: '/event/data/mode',
      contractorNamed: present('/event/data/contractor'),
      qualified: '/event/data/contractor/qualified',
      drawings: '/context/facts/drawings',
      changes: '/context/facts/changes',
    }),
  },
};

/** Where the old firm has paid, its job is settled and a new one opened; else the papers are signed anew. */
export const changingFirm = {
  meta: { title: { zh: '更换施工单位', en: 'Changing the contractor' }, clauses: ['2.6.3'] },
  always: [
    {
      target: 'filling',
      guard: nothingPaid,
      actions: [
        clear('/parties/contractor', '/papers/signed', '/papers/licences'),
        record({
          '/facts/mode': '/event/data/mode',
          '/parties/contractor': '/event/data/contractor',
          ...toBeDone,
        }),
        tell(['engineering-head', 'security-head', 'finance'], 'contractorChanged', '2.6.3'),
      ],
    },
    {
      target: 'settling',
      actions: [
        record({ '/facts/ending': value('contractor-changed') }),
        tell(['finance', 'cs-supervisor'], 'contractorLeaves', '2.6.3'),
        openProcedure('renovation', { unit: '/context/parties/unit', source: value('case') }, '2.6.3'),
      ],
    },
  ],
};

/** The applicant and his papers (2.6.1). */
export const applying = {
  meta: { title: { zh: '受理申请', en: 'Application' }, clauses: ['2.6.1'] },
  on: {
    ...handOver('2.6.1'),
    ...beforePayment,
    OFFER_POWER_OF_ATTORNEY: { actions: [issueForm('power-of-attorney', '2.6.1')] },
    APPLY: {
      target: 'handingOut',
      guard: admits('application', {
        ...applicationFacts('/event/data', '/event/data'),
        ...firmFacts('/event/data/contractor'),
      }),
      actions: [
        record({
          '/papers/application/comes': '/event/data/comes',
          '/papers/application/idShown': '/event/data/idShown',
          '/papers/application/agent': '/event/data/agent',
          '/papers/application/ownerConsent': '/event/data/ownerConsent',
          '/papers/application/titleProof': '/event/data/titleProof',
          '/papers/application/plan': '/event/data/plan',
          '/parties/contractor': '/event/data/contractor',
          '/facts/drawings': '/event/data/drawings',
          '/facts/mode': '/event/data/mode',
          '/facts/workers': '/event/data/workers',
          '/facts/period': '/event/data/period',
          '/facts/changes': '/event/data/changes',
          ...toBeDone,
          '/facts/planReviewed': value(false),
          '/papers/review': value({ structureChecked: false, wallsChecked: false, facadeChecked: false }),
        }),
        ...TWELVE.map(({ id, kind }) =>
          kind === 'form' ? issueForm(id, '2.6.2') : issueDocument(id, '2.6.2'),
        ),
      ],
    },
  },
};

/** The twelve papers are handed out (2.6.2). */
export const handingOut = {
  meta: { title: { zh: '发放文件', en: 'Handing out the papers' }, clauses: ['2.6.2'] },
  on: {
    ...handOver('2.6.2'),
    ...beforePayment,
    HAND_OUT_PAPERS: {
      target: 'filling',
      guard: admits('papers', kitFacts('/event/data')),
      actions: [record({ '/papers/kit': '/event/data' })],
    },
  },
};

/** Owner and contractor fill in and sign; hot work and overnight stay are applied for or not (2.6.3, A31). */
export const filling = {
  meta: { title: { zh: '填签文件', en: 'Filling in and signing' }, clauses: ['2.6.3', 'A31'] },
  on: {
    ...handOver('2.6.3'),
    ...beforePayment,
    SIGN_PAPERS: {
      target: 'handling',
      guard: admits('forms', { mode: '/context/facts/mode', ...formFacts('/event/data', '/event/data') }),
      actions: [
        record({
          '/papers/signed': '/event/data',
          '/facts/hotWork': '/event/data/hotWork',
          '/facts/overnight': '/event/data/overnight',
        }),
        tell(['engineering-head'], 'explainWorks', '2.6.4'),
        tell(['security-head'], 'explainSafety', '2.6.5'),
        tell(['finance'], 'takePayments', '2.6.3'),
      ],
    },
  },
};
