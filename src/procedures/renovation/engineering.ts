import { allOf, equals, present, record, tell, value } from '../../core/procedure/write.ts';
import { recordApproval, revoked } from './entries.ts';
import { admits, engineeringFacts, follows, forbids, planFacts, reviewFacts } from './facts.ts';

const found = {
  ...reviewFacts('/event/data'),
  changes: '/event/data/changes',
  mode: '/context/facts/mode',
  contractorNamed: present('/context/parties/contractor'),
  qualified: '/context/parties/contractor/qualified',
};
const reviewed = record({
  '/papers/review': '/event/data',
  '/facts/changes': '/event/data/changes',
  '/facts/planReviewed': value(true),
});
const review = {
  REVIEW_DRAWINGS: [
    {
      target: 'planRefused',
      guard: forbids('drawings', found),
      actions: [tell(['owner', 'renovation-company', 'cs-assistant'], 'planForbidden', '2.6.4')],
    },
    { target: 'signing', guard: admits('drawings', found), actions: [reviewed] },
  ],
};

/** The head of engineering explains, reviews the drawings, waits for approvals and signs (2.6.4). */
export const engineering = {
  initial: 'reviewing',
  meta: { title: { zh: '工程部', en: 'Engineering' }, clauses: ['2.6.4'] },
  on: {
    ...recordApproval,
    EXPLAIN_WORKS: {
      guard: allOf(
        equals('/event/data/precautions', true, 'works-not-explained'),
        equals('/event/data/requirements', true, 'works-not-explained'),
      ),
      actions: [record({ '/facts/precautionsExplained': value(true) })],
    },
    REVOKE_APPROVAL: {
      guard: follows('approvals', 'revoked'),
      actions: [
        revoked,
        record({ '/facts/engineeringSigned': value(false) }),
        tell(['owner', 'renovation-company', 'engineering-head'], 'approvalRevoked', '2.6.4'),
      ],
    },
    CHANGE_PLAN: {
      target: '.reviewing',
      guard: admits('scope', planFacts('/context/facts/mode', '/context/parties/contractor')),
      actions: [
        record({
          '/facts/drawings': '/event/data/drawings',
          '/facts/changes': '/event/data/changes',
          '/facts/engineeringSigned': value(false),
          '/facts/planReviewed': value(false),
        }),
        tell(['engineering-head'], 'reviewAgain', '2.6.4'),
      ],
    },
  },
  states: {
    reviewing: {
      meta: { title: { zh: '讲解审图', en: 'Explaining, reviewing drawings' }, clauses: ['2.6.4'] },
      // After another firm has signed the papers the plan that was reviewed still stands.
      always: [{ target: 'signing', guard: equals('/context/facts/planReviewed', true) }],
      on: review,
    },
    planRefused: {
      meta: { title: { zh: '方案不准，待改动', en: 'Plan refused, to be changed' }, clauses: ['2.6.4'] },
    },
    signing: {
      meta: { title: { zh: '审批签署', en: 'Approvals and signature' }, clauses: ['2.6.4'] },
      on: {
        ...review,
        ENGINEERING_SIGNS: {
          target: 'agreed',
          guard: admits('engineering', engineeringFacts('/context/facts/changes', '/context/papers/review')),
          actions: [
            record({
              '/facts/engineeringSigned': value(true),
              '/facts/conditions': '/event/data/conditions',
            }),
          ],
        },
      },
    },
    agreed: {
      meta: { title: { zh: '工程部已同意', en: 'Engineering has agreed' }, clauses: ['2.6.4'] },
      always: [{ target: 'signing', guard: equals('/context/facts/engineeringSigned', false) }],
    },
  },
};
