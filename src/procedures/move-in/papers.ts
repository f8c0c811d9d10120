import {
  allOf,
  issueDocument,
  issueForm,
  known,
  policyGives,
  record,
  setDeadline,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { actingFacts, agentFacts, complete, consentFacts } from './facts.ts';
import { requestsAgreed, whileOpen } from './lists.ts';
import { formFacts, kitFacts } from './paper-facts.ts';
import { breakOff } from './visit.ts';

/** The seven papers of the kit are handed out (2.5.4). */
export const handingOut = {
  meta: { title: { zh: '发放资料', en: 'Handing out papers' }, clauses: ['2.5.4'] },
  on: {
    ...whileOpen,
    ...requestsAgreed,
    ...breakOff('handingOut'),
    HAND_OUT_PAPERS: {
      target: '#move-in.agreement',
      guard: complete('papers', kitFacts('/event/data')),
      actions: [
        record({ '/papers/kit': '/event/data' }),
        issueDocument('preliminary-service-agreement', '2.5.5', 2),
      ],
    },
  },
};

/** Two copies of the service agreement: signed, one comes back (2.5.5). */
export const agreement = {
  meta: { title: { zh: '签署前期协议', en: 'Signing the agreement' }, clauses: ['2.5.5'] },
  on: {
    ...whileOpen,
    ...requestsAgreed,
    ...breakOff('agreement'),
    SIGN_AGREEMENT: {
      target: '#move-in.filling',
      guard: complete('agreement', {
        agreementCopiesHandedOut: '/event/data/copiesHandedOut',
        agreementSigned: '/event/data/signed',
        agreementCopiesReturned: '/event/data/copiesReturned',
        ...actingFacts,
        poaScope: '/context/papers/agent/powerOfAttorney/scope',
      }),
      actions: [record({ '/papers/agreement': '/event/data' })],
    },
  },
};

/** The customer fills in and signs the resident record and the handover certificate (2.5.6). */
export const filling = {
  meta: { title: { zh: '填写表格', en: 'Filling in forms' }, clauses: ['2.5.6'] },
  on: {
    ...whileOpen,
    ...requestsAgreed,
    ...breakOff('filling'),
    SIGN_FORMS: {
      target: '#move-in.keys',
      guard: complete('forms', { ...formFacts('/event/data'), ...actingFacts }),
      actions: [
        record({
          '/forms/residentRecord': '/event/data/residentRecord',
          '/forms/handoverCertificate': '/event/data/handoverCertificate',
        }),
        issueForm('key-receipt', '3.2.1.1'),
      ],
    },
  },
};

/** Keys go out together with the word on renovation permits; for open defects a key stays, or somebody will be there (2.5.7, 3.2.1.1–3.2.1.3). */
export const keys = {
  meta: {
    title: { zh: '发放钥匙', en: 'Handing out keys' },
    clauses: ['2.5.7', '3.2.1.1', '3.2.1.2', '3.2.1.3'],
  },
  on: {
    ...whileOpen,
    ...requestsAgreed,
    ...breakOff('keys'),
    HAND_OVER_KEYS: {
      target: '#move-in.review',
      guard: allOf(
        complete('keys', { permitsExplained: '/event/data/permitsExplained' }),
        policyGives('key-handout', 'cleared', {
          step: value('collect'),
          comes: '/context/facts/comes',
          idShown: '/event/data/idShown',
          receiptSigned: '/event/data/receiptSigned',
          ...agentFacts('/context/papers/agent'),
          agentIdShown: known('/context/papers/agent/idShown', false),
          ownerIdCopies: known('/event/data/ownerIdCopies', 0),
          agentIdCopies: known('/event/data/agentIdCopies', 0),
          repairsExplained: '/event/data/repairsExplained',
          access: '/event/data/access',
          ...consentFacts,
        }),
      ),
      actions: [
        record({
          '/facts/permitsExplained': '/event/data/permitsExplained',
          '/facts/access': '/event/data/access',
          '/facts/consent': '/event/data/consent',
        }),
        setDeadline('consent', 'KEY_CONSENT_EXPIRED', '/event/data/consent/until', '3.2.1.2'),
        tell(['key-keeper'], 'keysHandedOver', '3.2.1.1'),
      ],
    },
  },
};
