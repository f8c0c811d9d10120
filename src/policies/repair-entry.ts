import { definePolicy } from '../core/define/policy.ts';
import { facts } from '../generated/facts/repair-entry.ts';
import { listEntryRules } from './parts/list-entry.ts';

/** Whether an entry fits the list of repairs that a handout of keys carries (3.2.1.2). */
export const repairEntry = definePolicy({
  id: 'repair-entry',
  title: { zh: '维修清单登记条件', en: 'Entry in the list of repairs' },
  clauses: ['3.2.1.2'],
  facts,
  verdicts: [
    { id: 'refused', title: { zh: '不能登记', en: 'Not entered' }, negative: true },
    { id: 'fits', title: { zh: '可以登记', en: 'Fits' }, negative: false },
  ],
  whenMissing: 'refused',
  rules: listEntryRules('refused', '3.2.1.2'),
});
