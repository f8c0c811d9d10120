import { count, countWhere, daysUntil, present, type Sources, sum } from '../../core/procedure/write.ts';
import { picked } from './facts.ts';

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
