import {
  allOf,
  append,
  daysUntil,
  equals,
  issueForm,
  last,
  present,
  record,
  setDeadline,
  setTerm,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { handOver } from '../shared/hand-over.ts';
import { beforePermit, changeFirm } from './applying.ts';
import {
  admits,
  clearingFacts,
  depositFacts,
  engineeringFacts,
  follows,
  forbids,
  isNew,
  laterFacts,
  money,
  passFacts,
  permitFacts,
  planFacts,
  reviewFacts,
  securityFacts,
  works,
} from './facts.ts';

/** An approval is entered: new, and from the body that can give it (2.6.4). */
export const recordApproval = {
  RECORD_APPROVAL: {
    guard: allOf(
      isNew('approvals'),
      admits('approval', {
        approvalKind: '/event/data/kind',
        approvalIssuer: '/event/data/issuer',
        approvalAge: daysUntil('/event/at', '/event/data/issuedOn'),
      }),
    ),
    actions: [append('/facts/approvals', { no: '/event/data/no', kind: '/event/data/kind' })],
  },
};
/** An approval falls away; what it approved needs another (2.6.4). */
export const revoked = append('/facts/revoked', {
  no: '/event/data/no',
  kind: last('/context/facts/approvals', 'kind', { no: { at: '/event/data/no' } }),
});
/** A pass is paid for and made (2.6.3, A30). */
export const payPass = {
  PAY_PASS: {
    guard: money('pass', passFacts),
    actions: [
      append('/facts/passes', {
        no: '/event/data/no',
        deposit: '/event/data/deposit',
        cost: '/event/data/cost',
        receiptNo: '/event/data/receiptNo',
      }),
      append('/facts/receipts', {
        no: '/event/data/receiptNo',
        payer: '/event/data/payer',
        amount: '/event/data/deposit',
      }),
      issueForm('deposit-receipt', '2.6.3'),
      issueForm('worker-pass', '2.6.3'),
    ],
  },
};
/** A paper that proved wrong is replaced. */
export const replacePaper = {
  REPLACE_PAPER: {
    guard: follows('wrong', 'replaced', 'paper'),
    actions: [append('/facts/replaced', { paper: '/event/data/paper', at: '/event/at' })],
  },
};
/** A paper proves wrong: which one. */
export const foundWrong = append('/facts/wrong', { paper: '/event/data/paper', at: '/event/at' });

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

const engineering = {
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
      always: [
        { target: 'agreed', guard: equals('/context/facts/engineeringSigned', true) },
        { target: 'signing', guard: equals('/context/facts/planReviewed', true) },
      ],
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

const applyLater = (fact: string) => ({
  guard: works('apply-later', laterFacts),
  actions: [record({ [fact]: value('applied'), '/facts/securitySigned': value(false) })],
});

const security = {
  initial: 'explaining',
  meta: { title: { zh: '安管部', en: 'Security' }, clauses: ['2.6.5'] },
  on: {
    EXPLAIN_SAFETY: { actions: [record({ '/facts/explained': '/event/data' })] },
    APPLY_HOT_WORK: applyLater('/facts/hotWork'),
    APPLY_OVERNIGHT: applyLater('/facts/overnight'),
  },
  states: {
    explaining: {
      meta: { title: { zh: '讲解签订', en: 'Explaining and signing' }, clauses: ['2.6.5'] },
      always: [{ target: 'agreed', guard: equals('/context/facts/securitySigned', true) }],
      on: {
        SECURITY_SIGNS: {
          target: 'agreed',
          guard: admits('security', securityFacts('/event/data')),
          actions: [record({ '/papers/security': '/event/data', '/facts/securitySigned': value(true) })],
        },
      },
    },
    agreed: {
      meta: { title: { zh: '安管部已同意', en: 'Security has agreed' }, clauses: ['2.6.5'] },
      always: [{ target: 'explaining', guard: equals('/context/facts/securitySigned', false) }],
    },
  },
};

const finance = {
  initial: 'collecting',
  meta: { title: { zh: '财务', en: 'Finance' }, clauses: ['2.6.3'] },
  on: {
    ...payPass,
    EXPLAIN_REFUNDS: { actions: [record({ '/facts/refundsExplained': '/event/data' })] },
    TAKE_DEPOSIT: {
      guard: money('deposit', depositFacts),
      actions: [
        append('/facts/deposits', { amount: '/event/data/amount', receiptNo: '/event/data/receiptNo' }),
        append('/facts/receipts', {
          no: '/event/data/receiptNo',
          payer: '/event/data/payer',
          amount: '/event/data/amount',
        }),
        issueForm('deposit-receipt', '2.6.3'),
      ],
    },
    FILE_LICENCE: { actions: [append('/papers/licences', { copies: '/event/data/copies' })] },
  },
  states: {
    collecting: {
      meta: { title: { zh: '收费收件', en: 'Payments and licence' }, clauses: ['2.6.3'] },
      always: [{ target: 'cleared', guard: equals('/context/facts/financeCleared', true) }],
      on: {
        FINANCE_CLEARS: {
          target: 'cleared',
          guard: money('clear', clearingFacts),
          actions: [record({ '/facts/financeCleared': value(true) })],
        },
      },
    },
    cleared: { meta: { title: { zh: '费用已清', en: 'All paid' }, clauses: ['2.6.3', '2.6.6'] } },
  },
};

/** Engineering, security and finance side by side; the permit when all is done and paid (2.6.3–2.6.6). */
export const handling = {
  type: 'parallel',
  meta: { title: { zh: '各部门办理', en: 'With the departments' }, clauses: ['2.6.3', '2.6.4', '2.6.5'] },
  on: {
    ...handOver('2.6.6'),
    ...beforePermit,
    ...changeFirm,
    ...replacePaper,
    FIND_PAPER_WRONG: {
      actions: [foundWrong, tell(['owner', 'renovation-company', 'cs-supervisor'], 'paperWrong', '2.6.6')],
    },
    ISSUE_PERMIT: {
      target: '#renovation.running',
      guard: admits('issue', permitFacts),
      actions: [
        record({
          '/papers/permit/permitNo': '/event/data/permitNo',
          '/facts/until': '/event/data/until',
          '/facts/finallyInspected': value(false),
          '/facts/permitCollected': value(false),
          '/facts/halted': value(false),
          '/facts/hotWorkBusy': value(false),
          '/facts/ending': value('completed'),
        }),
        issueForm('renovation-permit', '2.6.6'),
        setDeadline('period', 'PERIOD_OVERRUN', '/event/data/until', '2.6.6'),
        setTerm('inspection', 'INSPECTION_OVERDUE', { term: 'renovation-inspection-interval' }, '3.1.1.7'),
        tell(['engineering-head', 'security-head', 'building-keeper'], 'permitIssued', '2.6.6'),
      ],
    },
  },
  states: { engineering, security, finance },
} as const;
