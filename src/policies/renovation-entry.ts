import { definePolicy } from '../core/define/policy.ts';
import { facts } from '../generated/facts/renovation-entry.ts';
import { listEntryRules } from './parts/list-entry.ts';

/** Whether an entry fits the lists that a renovation carries: violations, approvals, papers, passes (2.6.6). */
export const renovationEntry = definePolicy({
  id: 'renovation-entry',
  title: { zh: '装修清单登记条件', en: "Entry in a renovation's lists" },
  clauses: ['2.6.6'],
  facts,
  verdicts: [
    { id: 'refused', title: { zh: '不能登记', en: 'Not entered' }, negative: true },
    { id: 'fits', title: { zh: '可以登记', en: 'Fits' }, negative: false },
  ],
  whenMissing: 'refused',
  rules: listEntryRules('refused', '2.6.6'),
});
