import { type Condition, definePolicy, type Rule } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/referral-handling.ts';

/** A rule on one step, or on several that ask for the same. */
const rule = (
  steps: readonly string[],
  name: string,
  clause: string,
  all: readonly Condition[],
  zh: string,
  en: string,
): Rule => ruleFor('refused', name, clause, [when('step', 'in', [...steps]), ...all], { zh, en });

const SORTING = ['register', 'reclassify'];
const registering: readonly Rule[] = [
  rule(
    ['register'],
    'slip-without-number',
    '2.4.1',
    [when('numbered', 'notEqual', true)],
    '转呈单没有编号，须编号登记',
    'The slip has no number: number and register it',
  ),
  rule(
    ['register'],
    'department-missing',
    '2.4.1',
    [when('kind', 'notIn', ['repair', 'complaint']), when('departmentGiven', 'notEqual', true)],
    '没有写明转给哪个部门，须写明',
    'It does not say which department it goes to: name it',
  ),
  rule(
    SORTING,
    'emergency-not-named',
    '2.4.1',
    [when('kind', 'equal', 'emergency'), when('hazardGiven', 'notEqual', true)],
    '突发事件须写明是哪一种，以便启动对应的应急处理',
    'An emergency needs its kind, so that the matching procedure begins: name it',
  ),
  rule(
    ['reclassify'],
    'reclassifying-reason-missing',
    'A24',
    [when('reasonGiven', 'notEqual', true)],
    '改变事务种类须写明理由',
    'The kind of a matter is changed only with a reason: give it',
  ),
];

const assigning: readonly Rule[] = [
  rule(
    ['assign', 'reassign'],
    'person-not-named',
    '2.4.2',
    [when('personNamed', 'notEqual', true)],
    '须由主管指派专人，请写明是谁',
    'The supervisor names one person for it: say who',
  ),
  rule(
    ['reassign', 'extend'],
    'reason-missing',
    '2.4.5',
    [when('reasonGiven', 'notEqual', true)],
    '改派或延期须写明理由',
    'Another person or a later time needs a reason: give it',
  ),
  rule(
    ['assign', 'extend'],
    'time-past',
    '2.4.4',
    [when('timeGiven', 'equal', true), when('minutesToTime', 'lessThan', 0)],
    '时限已经过去，须写以后的时间',
    'The time set has passed: set a later one',
  ),
];

const returning: readonly Rule[] = [
  rule(
    ['return'],
    'result-missing',
    '2.4.4',
    [when('resultGiven', 'notEqual', true)],
    '转呈单没有写处理结果，须写明后返回',
    'The slip does not state the result: write it down, then return it',
  ),
  rule(
    ['return'],
    'result-not-signed',
    '2.4.4',
    [when('signed', 'notEqual', true)],
    '部门没有在结果上签字确认，须签字后返回',
    'The department has not signed the result: sign it, then return it',
  ),
  rule(
    ['return'],
    'suggestion-unanswered',
    '5.5',
    [when('kind', 'equal', 'suggestion'), when('answerGiven', 'notEqual', true)],
    '建议须有答复：采纳，或不采纳及其理由',
    'A suggestion needs an answer: taken up, or why not',
  ),
  rule(
    ['return'],
    'one-side-only',
    '3.1.1.9',
    [
      when('kind', 'equal', 'dispute'),
      {
        any: [when('bothHeardStated', 'notEqual', true), when('bothHeard', 'notEqual', true)],
      },
    ],
    '邻里矛盾须听取双方意见后协调',
    'A dispute between neighbours is settled only after both sides were heard',
  ),
  rule(
    ['check'],
    'slip-number-differs',
    '2.4.4',
    [when('numberMatches', 'notEqual', true)],
    '收回的转呈单与登记的编号不符，须核对',
    'The number of the slip is not the one in the register: check which slip it is',
  ),
  rule(
    ['check'],
    'slip-not-registered',
    '2.4.4',
    [when('registered', 'notEqual', true)],
    '收回的转呈单没有在登记簿上登记，须登记',
    'The slip that came back is not entered in the register: enter it',
  ),
  rule(
    ['on-time'],
    'returned-late',
    '2.4.5',
    [when('minutesLeft', 'lessThan', 0)],
    '超过时限才返回，须写明原因',
    'It came back after its time: note the cause',
  ),
];

const reached = when('reached', 'equal', true);
const asking = (fact: string, name: string, zh: string, en: string): Rule =>
  rule(['call-back'], name, '2.4.4', [reached, when(fact, 'notEqual', true)], zh, en);
const closing: readonly Rule[] = [
  asking(
    'doneAsked',
    'result-not-asked',
    '回访须确认事情是否办好',
    'The call back asks whether the matter is really done: ask it',
  ),
  asking(
    'qualityAsked',
    'quality-not-asked',
    '回访须了解服务水平',
    'The call back asks about the standard of service: ask it',
  ),
  asking(
    'attitudeAsked',
    'attitude-not-asked',
    '回访须了解服务态度',
    'The call back asks about the attitude: ask it',
  ),
  rule(
    ['close'],
    'slip-not-back',
    '2.4.4',
    [when('checked', 'notEqual', true)],
    '转呈单尚未收回核对，不能结案',
    'The slip is not back and checked: the case cannot be closed',
  ),
  rule(
    ['close'],
    'not-called-back',
    '2.4.4',
    [when('calledBack', 'notEqual', true), when('attempts', 'lessThan', { fact: 'attemptsNeeded' })],
    '尚未电话回访，须先回访',
    'Nobody has called back yet: do that first',
  ),
  rule(
    ['close'],
    'cause-missing',
    '2.4.5',
    [when('overdue', 'notEqual', false), when('causeGiven', 'notEqual', true)],
    '超时的转呈单须写明原因',
    'A slip that was overdue needs its cause: note it',
  ),
];

/** Whether a step with a referral slip may be taken: number, person, signed result, register, call back (2.4.1, 2.4.2, 2.4.4, 2.4.5). */
export const referralHandling = definePolicy({
  id: 'referral-handling',
  title: { zh: '工作事务转呈条件', en: 'Handling referrals' },
  clauses: ['2.4.1', '2.4.2', '2.4.4', '2.4.5', '3.1.1.9', '5.5'],
  facts,
  terms: { attemptsNeeded: 'referral-call-attempts' },
  verdicts: [
    { id: 'refused', title: { zh: '不可以', en: 'Refused' }, negative: true },
    { id: 'cleared', title: { zh: '可以', en: 'Cleared' }, negative: false },
  ],
  whenMissing: 'refused',
  rules: [...registering, ...assigning, ...returning, ...closing],
});
