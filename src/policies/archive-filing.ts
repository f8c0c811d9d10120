import { definePolicy } from '../core/define/policy.ts';
import { facts } from '../generated/facts/archive-filing.ts';
import { intakeRules } from './parts/archive-intake.ts';
import { keepingRules } from './parts/archive-keeping.ts';

/** Whether a file may be taken in, catalogued, placed, taken out, put back, corrected, and at its end be let go (1.4.2, 1.4.4, 3.3.1). */
export const archiveFiling = definePolicy({
  id: 'archive-filing',
  title: { zh: '档案收管条件', en: 'Filing and keeping' },
  clauses: ['3.3.1.4', '3.3.1.1', '3.3.1.2', '3.3.1.5', '3.3.4.2', '3.3.4.5', '1.4.2', '1.4.4'],
  facts,
  terms: { witnessesNeeded: 'archive-witnesses' },
  verdicts: [
    { id: 'refused', title: { zh: '不可以', en: 'Refused' }, negative: true },
    { id: 'cleared', title: { zh: '可以', en: 'Cleared' }, negative: false },
  ],
  beside: {
    'not-for-filing': '3.3.4.2',
    'no-appraisal-report': '1.4.4',
  },
  whenMissing: 'refused',
  rules: [...intakeRules, ...keepingRules],
});
