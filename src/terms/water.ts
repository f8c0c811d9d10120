import { defineTerm } from '../core/define/term.ts';

/** Least time between the posted notice and the planned cut (A43) (城市供水条例 22). */
export const waterCutNotice = defineTerm({
  id: 'water-cut-notice',
  title: { zh: '计划停水的提前通知', en: 'Notice before a planned water cut' },
  description: {
    zh: '计划停水前张贴通告的最短提前时间',
    en: 'Least time between the posted notice and the planned cut (A43)',
  },
  unit: 'minute',
  range: { min: 1440, max: 10080 },
  values: { '2009-01-01': { value: 1440, source: '城市供水条例 22' } },
  clauses: ['4.3.1', 'A43'],
});
