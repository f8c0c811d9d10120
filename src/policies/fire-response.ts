import { definePolicy } from '../core/define/policy.ts';
import { facts } from '../generated/facts/fire-response.ts';
import { callRules, endRules, meansRules, spreadRules } from './parts/fire-rules.ts';

/**
 * What may be done in a fire: with what it is fought, who decides on the fire brigade, what a broadcast says, when the
 * scene is free (4.6.1–4.6.4, 4.6.6, 4.6.7, 4.6.9, A17, A18). A call to 119 is never refused.
 */
export const fireResponse = definePolicy({
  id: 'fire-response',
  title: { zh: '火警应对', en: 'Response to a fire' },
  clauses: ['4.6.1', '4.6.2', '4.6.3', '4.6.4', '4.6.6', '4.6.7', '4.6.9'],
  facts,
  terms: { fireLiftsKept: 'fire-lifts-kept' },
  verdicts: [
    { id: 'refused', title: { zh: '不可以', en: 'Refused' }, negative: true },
    {
      id: 'unclear',
      title: {
        zh: '情况不明，先弄清；报119不受影响',
        en: 'Not clear: find out first; a call to 119 never waits',
      },
      negative: true,
    },
    {
      id: 'outside-list',
      title: { zh: '照做，记明不在手册所列', en: 'Done, and marked as outside the list' },
      negative: false,
    },
    { id: 'in-order', title: { zh: '可以', en: 'In order' }, negative: false },
  ],
  beside: {
    'brigade-never-told': '4.6.9',
  },
  whenMissing: 'unclear',
  rules: [...meansRules, ...callRules, ...spreadRules, ...endRules],
});
