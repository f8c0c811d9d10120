import { defineDuty } from '../core/define/duty.ts';
import { PATROL_MANAGERS } from '../policies/parts/patrol-roles.ts';

const [supervisor, ...others] = PATROL_MANAGERS;

const STAFF = ['cs-assistant', 'key-keeper'] as const;

/** The morning patrol of the estate staff (3.1.3.1). */
export const patrolMorning = defineDuty({
  id: 'patrol-morning',
  title: { zh: '上午巡楼', en: 'Morning patrol' },
  description: {
    zh: '带对讲、告知上级，上午巡查包干的楼并填巡楼检查表',
    en: 'With a radio and the superior told, patrol the buildings in the morning and fill in the patrol sheet',
  },
  clauses: ['3.1.3.1', '1.5.7'],
  role: 'building-keeper',
  alsoBy: STAFF,
  rhythm: { period: 'daily', closes: { term: 'patrol-morning-end' } },
  form: 'patrol-sheet',
});

/** The afternoon patrol of the estate staff (3.1.3.1). */
export const patrolAfternoon = defineDuty({
  id: 'patrol-afternoon',
  title: { zh: '下午巡楼', en: 'Afternoon patrol' },
  description: {
    zh: '由另一人带对讲、告知上级，下午巡查包干的楼并填巡楼检查表',
    en: 'Somebody else, with a radio and the superior told, patrols the buildings in the afternoon and fills in the patrol sheet',
  },
  clauses: ['3.1.3.1', '1.5.7'],
  role: 'building-keeper',
  alsoBy: STAFF,
  rhythm: { period: 'daily', opens: { term: 'patrol-morning-end' } },
  form: 'patrol-sheet',
});

/** Each manager's patrols of the week (3.1.3.2, A46). */
export const managerPatrols = defineDuty({
  id: 'manager-patrols',
  title: { zh: '管理人员每周巡楼', en: "A manager's patrols of the week" },
  description: {
    zh: '每名管理人员每周巡楼若干次，查看设备、施工和清洁，写巡视报告交物业经理',
    en: 'Each manager patrols so many times a week, looks at equipment, works and cleaning, and writes a report for the property manager',
  },
  clauses: ['3.1.3.2', '1.1.8', '1.1.12', 'A46'],
  role: supervisor,
  alsoBy: others,
  isPersonal: true,
  rhythm: { period: 'weekly' },
  times: { term: 'patrol-manager-week' },
  form: 'patrol-report',
});

/** The daily summary of patrols (3.1.2.4). */
export const patrolSummaryDaily = defineDuty({
  id: 'patrol-summary-daily',
  title: { zh: '巡楼日总结', en: 'Daily summary of patrols' },
  description: { zh: '总结当日巡楼发现的问题', en: 'Sum up what the patrols of the day have found' },
  clauses: ['3.1.2.4'],
  role: 'building-keeper',
  alsoBy: STAFF,
  rhythm: { period: 'daily' },
  form: 'patrol-sheet',
});

/** Patrols in the weekly summary of whoever patrols (3.1.2.4, 3.1.2.5). */
export const patrolSummaryWeekly = defineDuty({
  id: 'patrol-summary-weekly',
  title: { zh: '巡楼周总结', en: 'Weekly summary of patrols' },
  description: {
    zh: '总结本周巡楼情况，写入个人周总结',
    en: "Sum up the week's patrols in one's own weekly summary",
  },
  clauses: ['3.1.2.4', '3.1.2.5'],
  role: 'building-keeper',
  alsoBy: STAFF,
  isPersonal: true,
  rhythm: { period: 'weekly', weekday: { term: 'weekly-report-day' } },
  form: 'weekly-report',
});

/** Patrols in the monthly summary of whoever patrols (3.1.2.4, 3.1.2.5). */
export const patrolSummaryMonthly = defineDuty({
  id: 'patrol-summary-monthly',
  title: { zh: '巡楼月总结', en: 'Monthly summary of patrols' },
  description: {
    zh: '总结本月巡楼情况，写入个人月总结',
    en: "Sum up the month's patrols in one's own monthly summary",
  },
  clauses: ['3.1.2.4', '3.1.2.5'],
  role: 'building-keeper',
  alsoBy: STAFF,
  isPersonal: true,
  rhythm: { period: 'monthly' },
  form: 'monthly-report',
});
