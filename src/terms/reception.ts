import { defineTerm } from '../core/define/term.ts';

/** How often a telephone may ring before it is answered (1.2.3, 2.1.1.6). */
export const callRings = defineTerm({
  id: 'call-rings',
  title: { zh: '接听电话的铃声次数', en: 'Rings before a call is answered' },
  description: {
    zh: '接起电话前最多响几声',
    en: 'How often the telephone rings at most before it is answered',
  },
  unit: 'count',
  range: { min: 1, max: 5 },
  values: { '2009-01-01': { value: 3, source: '1.2.3' } },
  clauses: ['1.2.3', '2.1.1.6'],
});

/** From the contact to the answer: "quickly" has no figure (2.1.1.4, 5.1, as 5.3). */
export const receptionAnswer = defineTerm({
  id: 'reception-answer',
  title: { zh: '答复问询和要求的时限', en: 'Time to answer an inquiry or a request' },
  description: {
    zh: '从接待到答复或登记跟进；“迅速”没有数字，比照投诉结果的反馈',
    en: 'From the contact to the answer or the log; "quickly" has no figure, so that of a complaint stands in',
  },
  unit: 'hour',
  range: { min: 1, max: 72 },
  values: { '2009-01-01': { value: 24, source: '2.1.1.4' } },
  clauses: ['2.1.1.4', '5.1'],
});

/** How long a customer waits at most for news of a matter that is not solved yet (2.1.1.8). */
export const receptionProgress = defineTerm({
  id: 'reception-progress',
  title: { zh: '告知进展的间隔', en: 'Interval of telling progress' },
  description: {
    zh: '未解决的事项至少隔多久向客户反馈一次；“不断”没有数字，比照投诉结果的反馈',
    en: 'How often at least a customer hears of an open matter; "again and again" has no figure, so that of a complaint stands in',
  },
  unit: 'hour',
  range: { min: 1, max: 168 },
  values: { '2009-01-01': { value: 24, source: '2.1.1.8' } },
  clauses: ['2.1.1.8'],
});
