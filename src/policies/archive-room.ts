import { definePolicy } from '../core/define/policy.ts';
import { facts } from '../generated/facts/archive-room.ts';
import { custodyRules } from './parts/archive-custody.ts';
import { roomRules } from './parts/archive-visits.ts';
import { listEntryRules } from './parts/list-entry.ts';

// Entries in the lists of visits and findings carry no term.
const entryRules = listEntryRules('refused', '3.3.1.4').filter(({ name }) => name !== 'term-past');

/** Who enters the archive room, how it is looked after and checked, and how it passes to another archivist (3.3.1.3, 3.3.1.4, 3.3.1.6–3.3.1.8). */
export const archiveRoom = definePolicy({
  id: 'archive-room',
  title: { zh: '档案室管理条件', en: 'Running the archive room' },
  clauses: ['3.3.1.6', '3.3.1.3', '3.3.1.4', '3.3.1.7', '3.3.1.8'],
  facts,
  terms: { longestGap: 'archive-reading-gap' },
  verdicts: [
    { id: 'refused', title: { zh: '不可以', en: 'Refused' }, negative: true },
    { id: 'act', title: { zh: '须采取措施', en: 'Something must be done' }, negative: true },
    { id: 'cleared', title: { zh: '可以', en: 'Cleared' }, negative: false },
  ],
  whenMissing: 'refused',
  rules: [...roomRules, ...custodyRules, ...entryRules],
});
