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
  clauses: ['4.6.9'],
});

/** Fire lifts left in use while the others are locked at ground level (4.6.6). */
export const fireLiftsKept = defineTerm({
  id: 'fire-lifts-kept',
  title: { zh: '火势扩大时保留的消防电梯', en: 'Fire lifts kept when a fire spreads' },
  description: {
    zh: '其余电梯锁停在地面，只留这几台由总控室控制',
    en: 'The others are locked at ground level, only so many stay, under the control room',
  },
  unit: 'count',
  range: { min: 1, max: 4 },
  values: { '2009-01-01': { value: 1, source: '4.6.6' } },
  clauses: ['4.6.6'],
});
