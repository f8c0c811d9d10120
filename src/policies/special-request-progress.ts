import { definePolicy } from '../core/define/policy.ts';
import { facts } from '../generated/facts/special-request-progress.ts';
import { answer, opinion } from './parts/special-request-answer.ts';
import { ending } from './parts/special-request-ending.ts';

/** What the steps of a special request ask for, from its record to its end (2.2.2.1–2.2.2.4, A27). */
export const specialRequestProgress = definePolicy({
  id: 'special-request-progress',
  title: { zh: '特殊申请办理条件', en: 'Steps of a special request' },
  clauses: ['2.2.2', '2.2.2.1', '2.2.2.2', '2.2.2.3', '2.2.2.4', '2.4.7', 'A27'],
  facts,
  verdicts: [
    { id: 'refused', title: { zh: '不可以', en: 'Refused' }, negative: true },
    { id: 'cleared', title: { zh: '可以', en: 'Cleared' }, negative: false },
  ],
  whenMissing: 'refused',
  rules: [...opinion, ...answer, ...ending],
});
