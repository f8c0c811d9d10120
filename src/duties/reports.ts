import { defineDuty } from '../core/define/duty.ts';

const friday = { period: 'weekly', weekday: { term: 'weekly-report-day' } } as const;

/** The receptionist's Friday report (1.2.7). */
export const receptionistWeeklyReport = defineDuty({
  id: 'receptionist-weekly-report',
  title: { zh: '接待员周总结和计划', en: "Receptionist's weekly summary and plan" },
  description: {
    zh: '周五交上本周总结和下周计划',
    en: "Hand in this week's summary and next week's plan on Friday",
  },
  clauses: ['1.2.7'],
  role: 'receptionist',
  isPersonal: true,
  rhythm: friday,
  form: 'weekly-report',
});

/** The assistant's Friday report (1.3.11). */
export const assistantWeeklyReport = defineDuty({
  id: 'assistant-weekly-report',
  title: { zh: '客服助理周总结和计划', en: "Assistant's weekly summary and plan" },
  description: {
    zh: '周五交上本周总结和下周计划',
    en: "Hand in this week's summary and next week's plan on Friday",
  },
  clauses: ['1.3.11'],
  role: 'cs-assistant',
  isPersonal: true,
  rhythm: friday,
  form: 'weekly-report',
});

/** The archivist's Friday report (1.4.6). */
export const archivistWeeklyReport = defineDuty({
  id: 'archivist-weekly-report',
  title: { zh: '档案工作周报', en: 'Weekly report on the archive' },
  description: {
    zh: '周五上报一周的档案工作',
    en: "Report the week's archive work on Friday",
  },
  clauses: ['1.4.6'],
  role: 'archivist',
  isPersonal: true,
  rhythm: friday,
  form: 'weekly-report',
});

/** The department's plan and summary of the month (1.1.14). */
export const departmentMonthlyReport = defineDuty({
  id: 'department-monthly-report',
  title: { zh: '部门月总结和计划', en: "The department's monthly summary and plan" },
  description: {
    zh: '编好部门当月总结和下月计划，汇总后报物业经理',
    en: "Write the department's summary of the month and its plan for the next, and report both to the property manager",
  },
  clauses: ['1.1.14'],
  role: 'cs-supervisor',
  rhythm: { period: 'monthly' },
  form: 'monthly-report',
});
