import { defineTerm } from '../core/define/term.ts';

/** The weekday by whose end the weekly reports are in, Monday 1 to Sunday 7 (1.2.7, 1.3.11, 1.4.6). */
export const weeklyReportDay = defineTerm({
  id: 'weekly-report-day',
  title: { zh: '交周报的星期几', en: 'Day of the weekly reports' },
  description: {
    zh: '周总结和下周计划在星期几交：周一为 1，周日为 7',
    en: "Weekday of the week's summary and the next week's plan: Monday 1 to Sunday 7",
  },
  unit: 'count',
  range: { min: 1, max: 7 },
  values: { '2009-01-01': { value: 5, source: '1.2.7' } },
  clauses: ['1.2.7', '1.3.11', '1.4.6'],
});

/** The day of the month on which the first of the two monthly counts is due; the second covers the rest (2.4.7, A25). */
export const midMonthDay = defineTerm({
  id: 'mid-month-day',
  title: { zh: '中旬统计日', en: 'Day of the mid-month count' },
  description: {
    zh: '每月中旬统计在几日：统计 1 日至该日，月末统计其余各日',
    en: 'Day of the mid-month count: it covers the 1st to this day, the count at the end of the month the rest',
  },
  unit: 'day',
  range: { min: 11, max: 20 },
  values: { '2009-01-01': { value: 20, source: 'A25' } },
  clauses: ['2.4.7'],
});
