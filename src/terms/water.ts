import { defineTerm } from '../core/define/term.ts';

/** Least time between the posted notice and the planned cut (A43) (城市供水条例 22). */
export const waterCutNotice = defineTerm({
  id: 'water-cut-notice',
  title: { zh: '计划停水的提前通知', en: 'Notice before a planned water cut' },
  description: {
    zh: '计划停水前张贴通告的最短提前时间',
    en: 'Least time between the posted notice and the planned cut (A43)',
  },
  unit: 'hour',
  range: { min: 24, max: 168 },
  values: { '2009-01-01': { value: 24, source: '城市供水条例 22' } },
  clauses: ['4.3.1'],
});

/** The same in minutes, by which cuts are judged: a site that changes one changes both (A43). */
export const waterCutNoticeMinutes = defineTerm({
  id: 'water-cut-notice-minutes',
  title: { zh: '计划停水的提前通知（分钟）', en: 'Notice before a planned water cut, in minutes' },
  description: {
    zh: '按分钟判断通告是否够早；与「计划停水的提前通知」同改',
    en: 'By which a notice is judged early enough; changed together with the hours',
  },
  unit: 'minute',
  range: { min: 1440, max: 10080 },
  values: { '2009-01-01': { value: 1440, source: '城市供水条例 22' } },
  clauses: ['4.3.1'],
});
