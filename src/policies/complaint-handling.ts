import { type Condition, definePolicy, type Rule } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/complaint-handling.ts';

const IN_WRITING = ['complex', 'specially-complex'];

/** Not said, or said to be otherwise: a statement that the event may leave out. */
const isNot = (fact: string): Condition => ({
  any: [when(`${fact}Stated`, 'notEqual', true), when(fact, 'notEqual', true)],
});

/** A rule on one step of the handling. */
const rule = (
  step: string,
  name: string,
  clause: string,
  all: readonly Condition[],
  zh: string,
  en: string,
): Rule => ruleFor('refused', name, clause, [when('step', 'equal', step), ...all], { zh, en });

const reclassifying: readonly Rule[] = [
  rule(
    'reclassify',
    'reclassifying-reason-missing',
    'A24',
    [when('reasonGiven', 'notEqual', true)],
    '改级须写明理由',
    'A complaint is put in another class only with a reason: give it',
  ),
  rule(
    'reclassify',
    'same-class',
    '2.3.0',
    [when('class', 'equal', { fact: 'classBefore' })],
    '级别没有变，须选另一级',
    'It is in this class already: choose another',
  ),
];

const notice: readonly Rule[] = [
  rule(
    'notice',
    'settle-on-the-spot',
    '2.3.0',
    [when('class', 'notIn', IN_WRITING)],
    '这一级的投诉当场解决，不发书面通知；不能即时解决的先写明理由改级',
    'A complaint of this class is settled on the spot, not by notice: where that cannot be, reclassify it with a reason first',
  ),
  rule(
    'notice',
    'notice-reason-missing',
    '2.3.0',
    [when('reasonGiven', 'notEqual', true)],
    '书面通知没有写明不能即时解决的原因，须写明',
    'The notice does not say why it cannot be settled at once: give the reason',
  ),
  rule(
    'notice',
    'notice-date-past',
    '2.3.0',
    [when('minutesToDate', 'lessThan', 0)],
    '通知的解决时间已过，须写以后的时间',
    'The time in the notice has passed: give a later one',
  ),
  rule(
    'notice',
    'notice-date-beyond-limit',
    '2.3.3',
    [when('class', 'equal', 'complex'), when('daysFromStart', 'greaterThan', { fact: 'complexLimit' })],
    '通知的解决时间超过复杂事件的时限，须提前；确需更久的改为特别复杂，与客户商定',
    'The time in the notice lies beyond the limit of a complex complaint: bring it forward, or reclassify it as specially complex and agree on a date',
  ),
  rule(
    'notice',
    'date-not-agreed',
    '2.3.4',
    [when('class', 'equal', 'specially-complex'), isNot('customerAgrees')],
    '特别复杂事件的时间须与客户商定',
    'For a specially complex complaint the date must be agreed with the customer',
  ),
  rule(
    'notice',
    'notice-not-delivered',
    '2.3.0',
    [isNot('delivered')],
    '书面通知尚未送达客户，送达后再登记',
    'The notice has not reached the customer: deliver it, then enter it',
  ),
];

const scene: readonly Rule[] = [
  rule(
    'arrive',
    'department-not-called',
    '2.3.0',
    [when('department', 'notEqual', 'customer-service'), when('timesCalled', 'equal', 0)],
    '还没有通知这个部门，须先通知再登记到场',
    'This department has not been called: call it, then enter its arrival',
  ),
  rule(
    'settle',
    'scene-not-reached',
    '2.3.0',
    [when('class', 'notEqual', 'simple'), when('arrivals', 'equal', 0)],
    '复杂事项须有人到业户单元或事发现场，请先登记到场',
    'Somebody must reach the unit or the scene of a complex matter: enter the arrival first',
  ),
  rule(
    'settle',
    'notice-missing',
    '2.3.3',
    [when('class', 'equal', 'complex'), when('noticeGiven', 'notEqual', true)],
    '复杂事件须书面通知原因和解决时间，请先送达通知',
    'A complex complaint needs the written notice of reason and time: deliver it first',
  ),
  rule(
    'settle',
    'agreed-notice-missing',
    '2.3.4',
    [when('class', 'equal', 'specially-complex'), when('noticeGiven', 'notEqual', true)],
    '特别复杂事件须与客户商定时间并书面通知，请先送达通知',
    'A specially complex complaint needs a date agreed with the customer and given in writing: do that first',
  ),
];

const notAnonymous = when('anonymous', 'notEqual', true);
const closing: readonly Rule[] = [
  rule(
    'tell',
    'posted-is-not-told',
    '5.3',
    [notAnonymous, when('toldBy', 'equal', 'posted')],
    '投诉人留了姓名，结果须告知本人，不能只张贴公布',
    'The complainant is known: tell him the result, posting it is not enough',
  ),
  rule(
    'close',
    'not-settled',
    '2.3.0',
    [when('settled', 'notEqual', true)],
    '投诉尚未处理完毕，不能结案',
    'The complaint is not settled: it cannot be closed',
  ),
  rule(
    'close',
    'result-not-told',
    '5.3',
    [when('resultTold', 'notEqual', true)],
    '处理结果尚未告知业户，须先告知；匿名的可张贴公布',
    'The customer has not been told the result: tell it; post it where the complaint was anonymous',
  ),
  rule(
    'close',
    'not-followed-up',
    '2.3.0',
    [notAnonymous, { any: [when('followedUp', 'notEqual', true), when('rating', 'equal', 'none')] }],
    '尚未回访满意程度，须先回访',
    'The customer has not been asked whether he is content: follow it up first',
  ),
  rule(
    'close',
    'customer-not-content',
    '2.1.1.8',
    [notAnonymous, when('rating', 'in', ['fair', 'dissatisfied'])],
    '客户还不满意，须继续跟进，直到满意为止',
    'The customer is not content: the complaint is followed up until he is',
  ),
  rule(
    'close',
    'manager-report-missing',
    '2.3.0',
    [when('deferred', 'notEqual', false), when('reportGiven', 'notEqual', true)],
    '未能即时解决的复杂投诉须书面报告中心经理，请先提交报告',
    'A complex complaint that could not be settled on the spot ends with a written report to the centre manager: hand it in first',
  ),
  rule(
    'leave-off',
    'too-few-attempts',
    '2.1.1.8',
    [when('attempts', 'lessThan', { fact: 'attemptsNeeded' })],
    '联系客户的次数不够，须再联系',
    'The customer has not been tried often enough: try again',
  ),
];

/** Whether a step in handling a complaint may be taken: reclassifying, written notice, arrival, settlement, closing (2.3, 2.1.1.8, 5.3). */
export const complaintHandling = definePolicy({
  id: 'complaint-handling',
  title: { zh: '投诉处理条件', en: 'Handling complaints' },
  clauses: ['2.3.0', '2.3.3', '2.3.4', '2.1.1.8', '5.3'],
  facts,
  terms: { complexLimit: 'complaint-complex', attemptsNeeded: 'complaint-call-attempts' },
  verdicts: [
    { id: 'refused', title: { zh: '不可以', en: 'Refused' }, negative: true },
    { id: 'cleared', title: { zh: '可以', en: 'Cleared' }, negative: false },
  ],
  whenMissing: 'refused',
  rules: [...reclassifying, ...notice, ...scene, ...closing],
});
