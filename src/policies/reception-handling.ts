import { type Condition, definePolicy, type Rule } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/reception-handling.ts';

const PASSED_ON = ['complaint', 'repair', 'special-request', 'referral', 'emergency'];
const SORTING = ['classify', 'reclassify'];

/** Not said, or said to be otherwise: a statement that the event may leave out. */
const isNot = (fact: string): Condition => ({
  any: [when(`${fact}Stated`, 'notEqual', true), when(fact, 'notEqual', true)],
});
/** Neither given now nor on record. */
const lacks = (fact: string): readonly Condition[] => [
  when(`${fact}Given`, 'notEqual', true),
  when(`${fact}Known`, 'notEqual', true),
];

/** A rule on one step, or on several that ask for the same. */
const rule = (
  steps: readonly string[],
  name: string,
  clause: string,
  all: readonly Condition[],
  zh: string,
  en: string,
): Rule => ruleFor('refused', name, clause, [when('step', 'in', [...steps]), ...all], { zh, en });

const passedOn = when('matter', 'in', PASSED_ON);
const sorting: readonly Rule[] = [
  rule(
    SORTING,
    'content-to-pass-on-missing',
    '2.1.1.5',
    [passedOn, ...lacks('content')],
    '要转办的事没有写明内容，须详细记录',
    'What is passed on has no content: record it in detail',
  ),
  rule(
    SORTING,
    'place-to-pass-on-missing',
    '2.1.1.8',
    [passedOn, ...lacks('place')],
    '要转办的事没有写明地点，须记录',
    'What is passed on has no place: record it',
  ),
  rule(
    SORTING,
    'emergency-not-named',
    '1.2.8',
    [when('matter', 'equal', 'emergency'), when('hazardGiven', 'notEqual', true)],
    '突发事件须写明是哪一种，以便启动对应的应急处理',
    'An emergency needs its kind, so that the matching procedure begins: name it',
  ),
  rule(
    ['reclassify'],
    'reclassifying-reason-missing',
    'A24',
    [when('reasonGiven', 'notEqual', true)],
    '改变事项类别须写明理由',
    'A matter is put under another kind only with a reason: give it',
  ),
  rule(
    ['reclassify'],
    'same-matter',
    '2.1.1',
    [when('matter', 'equal', { fact: 'matterBefore' })],
    '事项类别没有变，须选另一类',
    'It is of this kind already: choose another',
  ),
];

const answering: readonly Rule[] = [
  rule(
    ['answer'],
    'confidential',
    '2.1.1.7',
    [when('concerns', 'equal', 'other-customer')],
    '涉及其他客户的信息须保密，不得告知，请婉言说明',
    'It is about another customer and confidential: do not tell it, say so kindly',
  ),
  rule(
    ['answer'],
    'ask-the-superior',
    '2.1.1.3',
    [when('basis', 'equal', 'unsure')],
    '不清楚或不该由自己回答的，须先请示上级',
    'What is unclear or not yours to answer goes to a superior first',
  ),
  rule(
    ['answer'],
    'superior-has-not-answered',
    '2.1.1.3',
    [when('basis', 'equal', 'superior'), when('superiorAnswers', 'equal', 0)],
    '上级还没有答复，须等上级答复后再回答',
    'The superior has not answered yet: wait for it',
  ),
  rule(
    ['answer'],
    'turned-away',
    '5.2',
    [when('basis', 'equal', 'turned-away')],
    '不得以“不知道”“不归我管”“没有”作答：请示上级，或登记跟进',
    'A customer is not turned away with "don\'t know", "not my business" or "none": ask a superior, or log and follow it up',
  ),
  rule(
    ['decline'],
    'declined-impolitely',
    '2.1.1.4',
    [isNot('politely')],
    '过分或无理的要求须冷静、婉言谢绝',
    'An unreasonable request is declined calmly and politely',
  ),
  rule(
    ['decline'],
    'rules-not-explained',
    '1.2.5',
    [isNot('explained')],
    '谢绝时须向业户解释有关规定，请其谅解',
    'When declining, explain the rule and ask for understanding',
  ),
];

const log = (fact: string, name: string, zh: string, en: string): Rule =>
  rule(['log'], name, '2.1.1.8', [when(`${fact}Given`, 'notEqual', true)], zh, en);
const following: readonly Rule[] = [
  log('content', 'content-missing', '记录没有写明内容', 'The log has no content: write it down'),
  log('time', 'time-missing', '记录没有写明时间', 'The log has no time: write it down'),
  log('place', 'place-missing', '记录没有写明地点', 'The log has no place: write it down'),
  rule(
    ['close'],
    'not-answered',
    '1.2.2',
    [when('answered', 'notEqual', true)],
    '有问必答：尚未答复，不能结束',
    'Every customer is answered: this one is not yet',
  ),
  rule(
    ['close'],
    'customer-not-content',
    '2.1.1.8',
    [when('declined', 'notEqual', true), when('content', 'equal', 'no')],
    '客户还不满意，须登记并继续跟进，直到满意为止',
    'The customer is not content: log it and follow it up until he is',
  ),
  rule(
    ['close'],
    'content-not-asked',
    '2.1.1.8',
    [when('declined', 'notEqual', true), when('logged', 'equal', true), when('content', 'equal', 'unknown')],
    '登记跟进的事项须问过客户是否满意才能结束',
    'A matter that was logged ends only after the customer was asked whether he is content',
  ),
];

/** Whether a step at the desk may be taken: passing on, answering, declining, logging, ending (2.1, 1.2.2–1.2.5, 5.2). */
export const receptionHandling = definePolicy({
  id: 'reception-handling',
  title: { zh: '接待处理条件', en: 'Handling at the desk' },
  clauses: ['2.1.1', '2.1.1.3', '2.1.1.4', '2.1.1.5', '2.1.1.7', '2.1.1.8', '1.2.2', '1.2.5', '1.2.8', '5.2'],
  facts,
  verdicts: [
    { id: 'refused', title: { zh: '不可以', en: 'Refused' }, negative: true },
    { id: 'cleared', title: { zh: '可以', en: 'Cleared' }, negative: false },
  ],
  whenMissing: 'refused',
  rules: [...sorting, ...answering, ...following],
});
