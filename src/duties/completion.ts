import { defineDuty } from '../core/define/duty.ts';

/** The daily rate of repair orders (2.2.1.4). */
export const workOrderRateDaily = defineDuty({
  id: 'work-order-rate-daily',
  title: { zh: '维修单日完成率', en: 'Daily rate of repair orders' },
  description: {
    zh: '统计当日维修单完成率，逾期的注明原因，汇总上报并继续跟进',
    en: "Work out the day's completion rate of repair orders, note why the late ones are late, report and follow up",
  },
  clauses: ['2.2.1.4', 'A20'],
  role: 'receptionist',
  rhythm: { period: 'daily' },
  form: 'completion-report',
});

/** The weekly rate of repairs (2.4.6). */
export const repairRateWeekly = defineDuty({
  id: 'repair-rate-weekly',
  title: { zh: '报修周完成率', en: 'Weekly rate of repairs' },
  description: {
    zh: '统计本周报修完成率，逾期的注明原因，汇总上报并继续跟进',
    en: "Work out the week's completion rate of repairs, note why the late ones are late, report and follow up",
  },
  clauses: ['2.4.6', 'A20'],
  role: 'receptionist',
  rhythm: { period: 'weekly' },
  form: 'completion-report',
});

/** The mid-month rates of everything (2.4.7). */
export const completionMidMonth = defineDuty({
  id: 'completion-mid-month',
  title: { zh: '中旬完成率', en: 'Mid-month completion rates' },
  description: {
    zh: '统计投诉、报修等完成率；满一个月未返回的查明原因、告知客户并上报',
    en: 'Work out the rates of complaints, repairs and the rest; for what is not back for a month find the reason, tell the customer, report',
  },
  clauses: ['2.4.7', 'A25'],
  role: 'receptionist',
  rhythm: { period: 'mid-month', split: { term: 'mid-month-day' } },
  form: 'completion-report',
});

/** The rates of everything at the end of the month (2.4.7). */
export const completionMonthEnd = defineDuty({
  id: 'completion-month-end',
  title: { zh: '月末完成率', en: 'Completion rates at the end of the month' },
  description: {
    zh: '统计投诉、报修等完成率；满一个月未返回的查明原因、告知客户并上报',
    en: 'Work out the rates of complaints, repairs and the rest; for what is not back for a month find the reason, tell the customer, report',
  },
  clauses: ['2.4.7', 'A25'],
  role: 'receptionist',
  rhythm: { period: 'month-end', split: { term: 'mid-month-day' } },
  form: 'completion-report',
});
