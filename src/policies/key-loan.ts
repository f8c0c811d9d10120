import { definePolicy } from '../core/define/policy.ts';
import { facts } from '../generated/facts/key-loan.ts';
import { backRules } from './parts/key-loan-back.ts';
import { loanRules } from './parts/key-loan-papers.ts';
import { lossRules } from './parts/key-loss.ts';

/** Whether a key may be lent, is back as it should, and what becomes of a lost one (3.2.2, 3.2.3, A6–A8, A28, A36). */
export const keyLoan = definePolicy({
  id: 'key-loan',
  title: { zh: '钥匙借用条件', en: 'Lending keys' },
  clauses: [
    '3.2.2.1',
    '3.2.2.2',
    '3.2.2.3',
    '3.2.2.4',
    '3.2.3.1',
    '3.2.3.2',
    '3.2.3.3',
    '3.2.3.4',
    '3.2.3.5',
    '3.2.3.6',
  ],
  facts,
  terms: {
    staffOnly: 'key-loan-staff-only',
    closing: 'key-desk-closing',
    lossReport: 'key-loss-report',
    wageShare: 'key-loss-wage-share',
  },
  verdicts: [
    { id: 'refused', title: { zh: '不可以', en: 'Refused' }, negative: true },
    {
      id: 'breach',
      title: { zh: '照收，按违规登记', en: 'Taken, and a breach is entered' },
      negative: false,
    },
    { id: 'late', title: { zh: '照收，已逾期', en: 'Taken, but late' }, negative: false },
    { id: 'cleared', title: { zh: '可以', en: 'Cleared' }, negative: false },
  ],
  whenMissing: 'refused',
  rules: [...loanRules, ...backRules, ...lossRules],
});
