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
  clauses: ['2.3'],
});
