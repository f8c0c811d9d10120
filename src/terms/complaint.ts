import { defineTerm } from '../core/define/term.ts';

/** From the record of a general complaint to its settlement; simple ones have the same (2.3.1). */
export const complaintGeneral = defineTerm({
  id: 'complaint-general',
  title: { zh: '一般投诉的处理时限', en: 'Time to settle a general complaint' },
  description: {
    zh: '一般事件从登记起到处理完毕的时限；简单事项同此',
    en: 'From the record of a general complaint to its settlement; simple ones have the same',
  },
  unit: 'minute',
  range: { min: 1, max: 1440 },
  values: { '2009-01-01': { value: 30, source: '2.3.1' } },
  clauses: ['2.3.1'],
});

/** From the record of a fairly complex complaint to its settlement (2.3.2). */
export const complaintFairlyComplex = defineTerm({
  id: 'complaint-fairly-complex',
  title: { zh: '较复杂投诉的处理时限', en: 'Time to settle a fairly complex complaint' },
  description: {
    zh: '较复杂事件从登记起到处理完毕的时限',
    en: 'From the record of a fairly complex complaint to its settlement',
  },
  unit: 'hour',
  range: { min: 1, max: 72 },
  values: { '2009-01-01': { value: 3, source: '2.3.2' } },
  clauses: ['2.3.2'],
});

/** From the record of a complex complaint to its settlement; a written notice is due (2.3.3). */
export const complaintComplex = defineTerm({
  id: 'complaint-complex',
  title: { zh: '复杂投诉的处理时限', en: 'Time to settle a complex complaint' },
  description: {
    zh: '复杂事件从登记起到处理完毕的时限，须书面通知',
    en: 'From the record of a complex complaint to its settlement; a written notice is due',
  },
  unit: 'day',
  range: { min: 1, max: 10 },
  values: { '2009-01-01': { value: 3, source: '2.3.3' } },
  clauses: ['2.3.3'],
});

/** From the record to the result, or to the written notice with reason and date (A2) (5.3). */
export const complaintFirstAnswer = defineTerm({
  id: 'complaint-first-answer',
  title: { zh: '投诉首次答复的时限', en: 'Time to the first answer to a complaint' },
  description: {
    zh: '从登记起，给出结果或者写明原因和日期的书面通知',
    en: 'From the record to the result, or to the written notice with reason and date (A2)',
  },
  unit: 'hour',
  range: { min: 1, max: 72 },
  values: { '2009-01-01': { value: 24, source: '5.3' } },
  clauses: ['5.3', '2.3.3'],
});

/** From the settlement until the customer is told the result (A2) (5.3). */
export const complaintResultTold = defineTerm({
  id: 'complaint-result-told',
  title: { zh: '告知投诉结果的时限', en: 'Time to tell the result of a complaint' },
  description: {
    zh: '从处理完毕起，把结果告知投诉人',
    en: 'From the settlement until the customer is told the result (A2)',
  },
  unit: 'hour',
  range: { min: 1, max: 72 },
  values: { '2009-01-01': { value: 24, source: '5.3' } },
  clauses: ['5.3'],
});

/** From receipt of the complaint to the answer (杭州市物业管理条例 50). */
export const complaintAnswerHangzhou = defineTerm({
  id: 'complaint-answer-hangzhou',
  title: { zh: '杭州：投诉的法定答复期限', en: 'Hangzhou: statutory time to answer a complaint' },
  description: {
    zh: '物业服务人自收到投诉之日起作出答复的期限',
    en: 'From receipt of the complaint to the answer',
  },
  unit: 'day',
  range: { min: 1, max: 10 },
  values: { '2022-03-01': { value: 10, source: '杭州市物业管理条例 50' } },
  clauses: ['2.3.0', '5.3'],
});

/** How far past the agreed date a specially complex complaint is still in time: not at all (2.3.4). */
export const complaintAgreedDate = defineTerm({
  id: 'complaint-agreed-date',
  title: { zh: '约定日期之后的宽限', en: 'Grace after an agreed date' },
  description: {
    zh: '特别复杂事件的期限就是与客户约定的时间，不另宽限',
    en: 'The limit of a specially complex complaint is the date agreed with the customer, without grace',
  },
  unit: 'minute',
  range: { min: 0, max: 0 },
  values: { '2009-01-01': { value: 0, source: '2.3.4' } },
  clauses: ['2.3.4'],
});

/** How long a complaint may wait for its class: unclassed it counts as simple (2.3.0). */
export const complaintTriage = defineTerm({
  id: 'complaint-triage',
  title: { zh: '投诉分级的时限', en: 'Time to class a complaint' },
  description: {
    zh: '从登记起到分级；未分级的按简单事项看，时限同一般事件',
    en: 'From the record to the class; a complaint without one counts as simple and has the time of a general one',
  },
  unit: 'minute',
  range: { min: 1, max: 1440 },
  values: { '2009-01-01': { value: 30, source: '2.3.1' } },
  clauses: ['2.3.0'],
});

/** How long a case may stay open before its reason is found out, the customer told and it is reported (2.4.7). */
export const complaintReview = defineTerm({
  id: 'complaint-review',
  title: { zh: '久未办结投诉的检查', en: 'Review of complaints that stay open' },
  description: {
    zh: '登记满这么久仍未办结的，了解原因、告知客户并上报',
    en: 'A complaint open for so long: find the reason, tell the customer, report it',
  },
  unit: 'month',
  range: { min: 1, max: 3 },
  values: { '2009-01-01': { value: 1, source: '2.4.7' } },
  clauses: ['2.4.7'],
});

/** How often a customer is tried before the case may be left off as unreachable (2.1.1.8). */
export const complaintCallAttempts = defineTerm({
  id: 'complaint-call-attempts',
  title: { zh: '回访联系不上的次数', en: 'Attempts to reach the customer' },
  description: {
    zh: '联系不上客户时，至少试过几次才可由主管按无法联系结束',
    en: 'How often the customer is tried at least before the supervisor may end the case as unreachable',
  },
  unit: 'count',
  range: { min: 1, max: 10 },
  values: { '2009-01-01': { value: 3, source: '2.1.1.8' } },
  clauses: ['2.1.1.8'],
});
