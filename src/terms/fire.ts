import { defineTerm } from '../core/define/term.ts';

/** From the fire being out to the report to the company: "soon" has no number (4.6.9). */
export const fireReport = defineTerm({
  id: 'fire-report',
  title: { zh: '火灾报告送交公司的时限', en: 'Time for the report on a fire' },
  description: {
    zh: '从火灾扑灭到报告送交公司负责人；手册写“尽快”而没有数字',
    en: 'From the fire being out until the report is with the company; the handbook says "soon" without a number',
  },
  unit: 'hour',
  range: { min: 1, max: 72 },
  values: { '2009-01-01': { value: 24, source: '4.6.9' } },
  clauses: [],
});
