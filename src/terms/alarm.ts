import { defineTerm } from '../core/define/term.ts';

/** How long "at once" is for telling somebody of an emergency: the handbook has no number (A3). */
export const emergencyTold = defineTerm({
  id: 'emergency-told',
  title: { zh: '突发事件“马上通知”的时限', en: '"At once" for telling somebody of an emergency' },
  description: {
    zh: '手册写“马上”而没有数字，按此参数提醒；只提醒，不拦任何一步',
    en: 'The handbook says "at once" without a number: a parameter that reminds and stops nothing (A3)',
  },
  unit: 'minute',
  range: { min: 1, max: 10 },
  values: { '2009-01-01': { value: 1, source: 'A3' } },
  clauses: ['4.4.1', '4.5.1', '4.6.1', 'A3'],
});
