import { definePolicy } from '../core/define/policy.ts';
import { facts } from '../generated/facts/archive-quality.ts';
import { rateRules } from './parts/archive-rates.ts';
import { workRules } from './parts/archive-work.ts';

/**
 * Whether archive work meets its nine standards (3.3.4). A rate comes as its two counts and as a percentage that is not
 * rounded: 97.99 is not 98, and only all of them are 100 (A26).
 */
export const archiveQuality = definePolicy({
  id: 'archive-quality',
  title: { zh: '档案工作考核', en: 'Standards of archive work' },
  clauses: [
    '3.3.4.1',
    '3.3.4.2',
    '3.3.4.3',
    '3.3.4.4',
    '3.3.4.5',
    '3.3.4.6',
    '3.3.4.7',
    '3.3.4.8',
    '3.3.4.9',
  ],
  facts,
  terms: {
    knowledgeNeeded: 'archive-district-knowledge',
    completeNeeded: 'archive-files-complete',
    computerNeeded: 'archive-files-on-computer',
  },
  verdicts: [
    { id: 'below', title: { zh: '没有达标', en: 'Below the standard' }, negative: true },
    { id: 'not-measured', title: { zh: '无法评定', en: 'Not measured' }, negative: true },
    { id: 'met', title: { zh: '达标', en: 'Met' }, negative: false },
  ],
  whenMissing: 'not-measured',
  rules: [...rateRules, ...workRules],
});
