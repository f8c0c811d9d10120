import { definePolicy } from '../core/define/policy.ts';
import { facts } from '../generated/facts/archive-destruction.ts';
import { appraisalRules } from './parts/archive-appraisal.ts';
import { destroyingRules } from './parts/archive-destroying.ts';

/** Whether files may be listed for destruction, the list be approved, and the destruction begin and end (3.3.3.4, 1.4.4, A32). */
export const archiveDestruction = definePolicy({
  id: 'archive-destruction',
  title: { zh: '档案销毁条件', en: 'Destroying archives' },
  clauses: ['3.3.3.4', '1.4.4'],
  facts,
  terms: { membersNeeded: 'archive-appraisal-group', witnessesNeeded: 'archive-witnesses' },
  verdicts: [
    { id: 'refused', title: { zh: '不可以', en: 'Refused' }, negative: true },
    { id: 'cleared', title: { zh: '可以', en: 'Cleared' }, negative: false },
  ],
  beside: {
    'no-appraisal-report': '3.3.3.4',
  },
  whenMissing: 'refused',
  rules: [...appraisalRules, ...destroyingRules],
});
