import { definePolicy } from '../core/define/policy.ts';
import { facts } from '../generated/facts/archive-access.ts';
import { consentRules } from './parts/archive-consent.ts';
import { copyingRules, lendingRules, returnRules } from './parts/archive-lending.ts';
import { readingRules } from './parts/archive-reading.ts';

/** Whether a file may be read, copied, lent, lent for longer, and is back as it went out (3.3.2, 3.3.3.1–3.3.3.3, A32, A33, A47). */
export const archiveAccess = definePolicy({
  id: 'archive-access',
  title: { zh: '档案查阅借阅条件', en: 'Access to archives' },
  clauses: [
    '3.3.2.1',
    '3.3.2.2',
    '3.3.2.3',
    '3.3.2.4',
    '3.3.2.5',
    '3.3.2.6',
    '3.3.3.1',
    '3.3.3.2',
    '3.3.3.3',
    '3.3.4.1',
  ],
  facts,
  verdicts: [
    { id: 'refused', title: { zh: '不提供', en: 'Refused' }, negative: true },
    { id: 'granted', title: { zh: '可以', en: 'Granted' }, negative: false },
  ],
  beside: {
    'id-not-shown': '3.3.2.1',
  },
  whenMissing: 'refused',
  rules: [...consentRules, ...readingRules, ...copyingRules, ...lendingRules, ...returnRules],
});
