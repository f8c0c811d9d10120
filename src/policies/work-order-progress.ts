import { definePolicy } from '../core/define/policy.ts';
import { when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/work-order-progress.ts';
import { at, is, isNot, isNotStated, jobRules, refused, siteCheckRule } from './parts/job-rules.ts';
import { reclassifying } from './parts/repair-slip-rules.ts';
import { dating } from './parts/repair-work-rules.ts';

/** What the steps of a work order ask for, from its writing to the signed call back (2.2.1.1–2.2.1.4, A41). */
export const workOrderProgress = definePolicy({
  id: 'work-order-progress',
  title: { zh: '维修单办理条件', en: 'Steps of a work order' },
  clauses: ['2.2.1', '2.2.1.1', '2.2.1.2', '2.2.1.3', '2.2.1.4', '2.4.3', '2.4.5', '2.4.7'],
  facts,
  verdicts: [
    { id: 'refused', title: { zh: '不可以', en: 'Refused' }, negative: true },
    { id: 'cleared', title: { zh: '可以', en: 'Cleared' }, negative: false },
  ],
  whenMissing: 'refused',
  rules: [
    refused(
      'order-number-missing',
      '2.2.1.1',
      [at('give'), isNot('numberGiven')],
      '维修单没有编号，须先编号',
      'The order has no number: number it',
    ),
    refused(
      'order-not-filled',
      '2.2.1.1',
      [at('give'), isNotStated('filled')],
      '维修单没有填写完整、准确，填好再交工程部',
      'The order is not filled in fully and correctly: do so before it goes to engineering',
    ),
    refused(
      'corrected-without-reason',
      '2.2.1.1',
      [at('correct'), isNot('reasonGiven')],
      '更正维修单须写明哪里错了',
      'Correcting an order needs a word on what was wrong',
    ),
    ...reclassifying,
    ...dating,
    refused(
      'nobody-has-arrived',
      '2.4.3',
      [at('return'), is('workDone'), when('class', 'in', ['simple', 'emergency']), isNot('arrived')],
      '简单和突发的维修须先登记到场时间',
      'For a simple job or an emergency enter first when somebody arrived',
    ),
    refused(
      'date-not-set',
      'A4',
      [at('return'), is('workDone'), when('class', 'equal', 'major'), isNot('insideRepair'), isNot('dated')],
      '重大维修须先上报、批方案并定日期',
      'A major job is reported up first, its plan approved and a date set',
    ),
    refused(
      'unfinished-without-cause',
      '2.2.1.4',
      [at('return'), isNot('workDone'), isNot('causeGiven')],
      '没有修好就返回的，须注明原因',
      'It comes back undone: note the cause',
    ),
    refused(
      'order-number-differs',
      '2.2.1.3',
      [at('register'), isNot('sameNumber')],
      '返回的维修单编号与登记不符，须核对',
      'The number of the order is not the one in the register: check which is meant',
    ),
    siteCheckRule('2.2.1.3'),
    refused(
      'no-repair-behind-it',
      'A41',
      [at('call-back'), when('method', 'equal', 'repair-case'), isNot('insideRepair')],
      '这张维修单不在报修个案里，须自行回访',
      'This order belongs to no repair: it has a call back of its own',
    ),
    refused(
      'call-back-not-signed',
      '2.2.1.3',
      [at('call-back'), isNotStated('signed')],
      '回访没有签字，须签字',
      'The call back is not signed: have it signed',
    ),
    refused(
      'order-not-registered',
      '2.2.1.3',
      [at('close'), isNot('returned')],
      '维修单还没有返回登记，不能办结',
      'The order is not back and registered: it cannot be closed',
    ),
    refused(
      'no-call-back',
      '2.2.1.3',
      [at('close'), isNot('calledBack')],
      '还没有回访签字，不能办结',
      'There has been no signed call back: it cannot be closed',
    ),
    ...jobRules({ track: '2.2.1.2', note: '2.2.1.4' }),
  ],
});
