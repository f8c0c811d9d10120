import { append, equals, issueForm, record, value } from '../../core/procedure/write.ts';
import { payPass } from './entries.ts';
import { admits, money, securityFacts, works } from './facts.ts';
import { clearingFacts, depositFacts } from './money-facts.ts';
import { laterFacts } from './works-facts.ts';

const applyLater = (fact: string) => ({
  guard: works('apply-later', laterFacts),
  actions: [record({ [fact]: value('applied'), '/facts/securitySigned': value(false) })],
});

/** The head of security explains, and application and pledge are signed (2.6.5). */
export const security = {
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

/** Finance takes deposit, licence and passes; refunds are explained (2.6.3). */
export const finance = {
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
