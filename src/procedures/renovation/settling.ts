import {
  append,
  clear,
  count,
  equals,
  openProcedure,
  record,
  sum,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { handOver } from '../shared/hand-over.ts';
import { money } from './facts.ts';
import { refundFacts, settlementFacts } from './money-facts.ts';
import { account, collectPermit } from './whole.ts';

const filed = openProcedure(
  'archive-filing',
  { source: value('case'), title: '/event/data/title', category: value('renovation') },
  '2.6.6',
);

/** Permit and passes back, the statement to the fen, refunds to the payers, the file (2.6.6, A10, A30). */
export const settling = {
  initial: 'collecting',
  meta: { title: { zh: '收证退费', en: 'Collecting and refunding' }, clauses: ['2.6.6'] },
  on: handOver('2.6.6'),
  states: {
    collecting: {
      meta: { title: { zh: '收回各证', en: 'Collecting permit and passes' }, clauses: ['2.6.6'] },
      on: {
        ...account,
        ...collectPermit,
        REFUND: { guard: money('refund', refundFacts) },
        SETTLE: {
          target: 'stated',
          guard: money('settle', settlementFacts),
          actions: [
            record({
              '/papers/settlement': '/event/data/lines',
              '/facts/refundDue': sum('/event/data/lines', 'out', { entry: 'refund' }),
              '/facts/claim': sum('/event/data/lines', 'in', { entry: 'claim' }),
            }),
          ],
        },
      },
    },
    stated: {
      meta: { title: { zh: '已结算', en: 'Settled' }, clauses: ['2.6.6', 'A30'] },
      always: [
        {
          target: 'refunding',
          guard: equals('/context/facts/claim', 0),
          actions: [tell(['owner', 'renovation-company'], 'settled', '2.6.6')],
        },
        {
          target: 'refunding',
          actions: [tell(['owner', 'renovation-company', 'property-manager'], 'claimApart', '2.6.6')],
        },
      ],
    },
    refunding: {
      meta: { title: { zh: '退款', en: 'Refunding' }, clauses: ['2.6.6'] },
      always: [
        {
          target: 'filing',
          guard: equals(sum('/context/facts/refunds', 'amount'), { at: '/context/facts/refundDue' }),
        },
      ],
      on: {
        REFUND: {
          guard: money('refund', refundFacts),
          actions: [append('/facts/refunds', { no: '/event/data/receiptNo', amount: '/event/data/amount' })],
        },
        REOPEN_SETTLEMENT: {
          target: 'collecting',
          guard: equals(count('/context/facts/refunds'), 0, 'refund-paid-already'),
          actions: [clear('/papers/settlement', '/facts/refundDue', '/facts/claim')],
        },
      },
    },
    filing: {
      meta: { title: { zh: '待归档', en: 'To be filed' }, clauses: ['2.6.6'] },
      on: {
        FILE_CASE: [
          {
            target: '#renovation.withdrawn',
            guard: equals('/context/facts/ending', 'withdrawn'),
            actions: [filed],
          },
          {
            target: '#renovation.rejected',
            guard: equals('/context/facts/ending', 'rejected'),
            actions: [filed],
          },
          {
            target: '#renovation.closed',
            actions: [filed, tell(['cs-supervisor', 'archivist'], 'closed', '2.6.6')],
          },
        ],
      },
    },
  },
};
