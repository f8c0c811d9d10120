import { defineTerm } from '../core/define/term.ts';

/** When the morning ends, in minutes after midnight (3.1.3.1, A25). */
export const patrolMorningEnd = defineTerm({
  id: 'patrol-morning-end',
  title: { zh: '上午班截止的钟点', en: 'End of the morning' },
  description: {
    zh: '上午巡楼须在此前开始，按零点起的分钟数计；正点起算下午',
    en: 'A morning patrol begins before it, in minutes after midnight; from then on it is afternoon',
  },
  unit: 'minute',
  range: { min: 660, max: 840 },
  values: { '2009-01-01': { value: 720, source: 'A25' } },
  clauses: ['3.1.3.1'],
  isClockTime: true,
});

/** Patrols of each manager in a week (3.1.3.2, A46). */
export const patrolManagerWeek = defineTerm({
  id: 'patrol-manager-week',
  title: { zh: '管理人员每周巡楼次数', en: "A manager's patrols in a week" },
  description: {
    zh: '每名管理人员每周巡楼的最少次数',
    en: 'Least number of patrols of each manager in a week',
  },
  unit: 'count',
  range: { min: 1, max: 14 },
  values: { '2009-01-01': { value: 3, source: '3.1.3.2' } },
  clauses: ['3.1.3.2'],
});

/** Different staff on patrol each day (3.1.3.1). */
export const patrolStaffDay = defineTerm({
  id: 'patrol-staff-day',
  title: { zh: '每日巡楼的物管人数', en: 'Staff on patrol each day' },
  description: {
    zh: '每日上午、下午巡楼的不同物管人数',
    en: 'Different staff who patrol in a day, morning and afternoon',
  },
  unit: 'count',
  range: { min: 1, max: 20 },
  values: { '2009-01-01': { value: 2, source: '3.1.3.1' } },
  clauses: ['3.1.3.1'],
});

/** A patrol that is open so long goes into the weekly summary (3.1.2.4). */
export const patrolWeek = defineTerm({
  id: 'patrol-week',
  title: { zh: '未结巡楼列入周总结', en: 'Open patrol for the weekly summary' },
  description: {
    zh: '巡楼结束后多久仍未结案的，列入周总结',
    en: 'After so long without a close a patrol goes into the weekly summary',
  },
  unit: 'day',
  range: { min: 1, max: 14 },
  values: { '2009-01-01': { value: 7, source: '3.1.2.4' } },
  clauses: ['3.1.2.4'],
});

/** A patrol that is open so long goes into the monthly summary (3.1.2.4). */
export const patrolMonth = defineTerm({
  id: 'patrol-month',
  title: { zh: '未结巡楼列入月总结', en: 'Open patrol for the monthly summary' },
  description: {
    zh: '巡楼结束后多久仍未结案的，列入月总结',
    en: 'After so long without a close a patrol goes into the monthly summary',
  },
  unit: 'month',
  range: { min: 1, max: 2 },
  values: { '2009-01-01': { value: 1, source: '3.1.2.4' } },
  clauses: ['3.1.2.4'],
});
