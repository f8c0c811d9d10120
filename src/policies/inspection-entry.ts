import { definePolicy } from '../core/define/policy.ts';
import { facts } from '../generated/facts/inspection-entry.ts';
import { listEntryRules } from './parts/list-entry.ts';

/** Whether an entry fits the inspection's lists of rooms, defects and special requests (2.5.3). */
export const inspectionEntry = definePolicy({
  id: 'inspection-entry',
  title: { zh: '验收清单登记条件', en: "Entry in the inspection's lists" },
  clauses: ['2.5.3'],
  facts,
  verdicts: [
    { id: 'refused', title: { zh: '不能登记', en: 'Not entered' }, negative: true },
    { id: 'fits', title: { zh: '可以登记', en: 'Fits' }, negative: false },
  ],
  whenMissing: 'refused',
  rules: listEntryRules('refused', '2.5.3'),
});
