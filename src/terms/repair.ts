import { defineTerm } from '../core/define/term.ts';

/** From telling the acting department until somebody is there (A3) (2.3.0). */
export const repairArrival = defineTerm({
  id: 'repair-arrival',
  title: { zh: '简单报修和突发事件的到场时限', en: 'Time to arrive for simple repairs and emergencies' },
  description: {
    zh: '从通知行动部门起到到达现场',
    en: 'From telling the acting department until somebody is there (A3)',
  },
  unit: 'minute',
  range: { min: 1, max: 60 },
  values: { '2009-01-01': { value: 5, source: '2.3.0' } },
  clauses: ['2.3.0', '2.4.3'],
});

/** From the record of a general repair (2.4.3). */
export const repairGeneral = defineTerm({
  id: 'repair-general',
  title: { zh: '一般报修的处理时限', en: 'Time for a general repair' },
  description: { zh: '一般报修从登记起的处理时限', en: 'From the record of a general repair' },
  unit: 'hour',
  range: { min: 1, max: 168 },
  values: { '2009-01-01': { value: 24, source: '2.4.3' } },
  clauses: ['2.4.3'],
});

/** From the record of a large repair: a week of seven whole days (A4) (2.4.3). */
export const repairLarge = defineTerm({
  id: 'repair-large',
  title: { zh: '大的报修的处理时限', en: 'Time for a large repair' },
  description: {
    zh: '大的报修从登记起的处理时限（一周，按七个整日计）',
    en: 'From the record of a large repair: a week of seven whole days (A4)',
  },
  unit: 'day',
  range: { min: 1, max: 30 },
  values: { '2009-01-01': { value: 7, source: '2.4.3' } },
  clauses: ['2.4.3'],
});

/** From the record of an order until it counts as not back for a month (2.4.7, A5). */
export const unreturnedReview = defineTerm({
  id: 'unreturned-review',
  title: { zh: '多日未返回工单的期限', en: 'Time after which an order counts as not back' },
  description: {
    zh: '从登记起多久未返回，须列入每月的检查，查明原因、告知客户并上报',
    en: 'From the record until an order that is not back shows in the monthly review (A5)',
  },
  unit: 'month',
  range: { min: 1, max: 3 },
  values: { '2009-01-01': { value: 1, source: '2.4.7' } },
  clauses: ['2.4.7', 'A5'],
});

/** From the record of an order until engineering has it: "at once" has no figure, and takes that of A3 (2.2.1.1). */
export const orderHandover = defineTerm({
  id: 'order-handover',
  title: { zh: '维修单交给工程部的时限', en: 'Time to give an order to engineering' },
  description: {
    zh: '从登记起到交给工程部（“立即”没有数字，同 A3）',
    en: 'From the record until engineering has the order; "at once" has no figure, as in A3',
  },
  unit: 'minute',
  range: { min: 1, max: 60 },
  values: { '2009-01-01': { value: 5, source: '2.2.1.1' } },
  clauses: ['2.2.1.1', 'A3'],
});
