import { definePolicy } from '../core/define/policy.ts';
import { when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/special-request-progress.ts';
import { at, is, isNot, isNotStated, refused } from './parts/job-rules.ts';

const granted = when('result', 'in', ['approved', 'conditional']);

/** The supervisor's opinion comes before engineering (2.2.2.1, A27). */
const opinion = [
  refused(
    'term-given-already',
    'A27',
    [at('fill'), is('termGiven')],
    '工单已有期限；要改期限请更正工单，并写明原因',
    'The form has a term already: correct the form, with a reason, to change it',
  ),
  refused(
    'opinion-not-signed',
    '2.2.2.1',
    [at('opinion'), isNotStated('signed')],
    '主管的意见没有签署，须签署',
    'The supervisor’s opinion is not signed: have it signed',
  ),
  refused(
    'refused-without-reason',
    'A27',
    [at('opinion'), isNot('favourable'), isNot('reasonGiven')],
    '不同意须写明理由，以便告知申请人',
    'An opinion against it states why, so that the applicant can be told',
  ),
  refused(
    'no-opinion-yet',
    '2.2.2.1',
    [at('engineering'), isNot('opinionGiven')],
    '部门主管还没有签署意见，不得直接送工程部',
    'The department supervisor has not signed an opinion: it may not go straight to engineering',
  ),
  refused(
    'opinion-against',
    'A27',
    [at('engineering'), is('opinionGiven'), isNot('favourable')],
    '主管不同意，申请到此为止，须告知申请人理由',
    'The supervisor is against it: the request ends here, and the applicant is told why',
  ),
  refused(
    'with-engineering-already',
    '2.2.2.1',
    [at('engineering'), is('sentToEngineering')],
    '已送工程部，不重复送',
    'Engineering has it already',
  ),
  refused(
    'reason-not-told',
    'A27',
    [at('tell'), isNot('why')],
    '还没有向申请人说明不同意的理由',
    'The applicant has not been told why: tell the reason',
  ),
  refused(
    'corrected-without-reason',
    '2.2.2.1',
    [at('correct'), isNot('reasonGiven')],
    '更正工单须写明哪里错了',
    'Correcting the form needs a word on what was wrong',
  ),
  refused(
    'answered-already',
    '2.2.2.2',
    [at('correct'), is('answered')],
    '工程部已批复，内容不再更正；有变化另行申请',
    'Engineering has answered: what changes now is a new request',
  ),
];

/** What engineering's answer says (2.2.2.2, 2.2.2.4). */
const answer = [
  refused(
    'rejected-without-reason',
    '2.2.2.2',
    [at('answer'), when('result', 'equal', 'rejected'), isNot('reasonGiven')],
    '不批准须写明理由',
    'A rejection states its reason',
  ),
  refused(
    'conditions-missing',
    '2.2.2.2',
    [at('answer'), when('result', 'equal', 'conditional'), isNot('conditionsGiven')],
    '附条件批准须写明条件',
    'An approval with conditions states them',
  ),
  refused(
    'construction-not-stated',
    '2.2.2.4',
    [at('answer'), granted, isNot('constructionStated')],
    '批准的内容要不要施工没有写明，须写明',
    'Whether what is approved needs construction is not stated: state it',
  ),
  refused(
    'nothing-to-build',
    '2.2.2.4',
    [at('permit'), when('result', 'equal', 'rejected')],
    '申请没有批准，不办施工审批',
    'The request was not approved: there is no permit to start',
  ),
];

/** Following it up, and its end (2.2.2.2–2.2.2.4, 2.4.7). */
const ending = [
  refused(
    'cause-missing',
    '2.2.2.3',
    [at('progress', 'review'), isNot('causeGiven')],
    '没有写明未返回的原因，须查明',
    'Why it is not back is not stated: find out',
  ),
  refused(
    'applicant-not-told',
    '2.2.2.3',
    [at('progress', 'review'), isNot('applicantTold')],
    '还没有把进展告知客户或申报单位',
    'The customer or applicant has not been told how it stands',
  ),
  refused(
    'no-month-yet',
    '2.4.7',
    [at('review'), isNot('monthPassed')],
    '尚未满一个月未返回，进展照常登记',
    'It has not been out for a month: note the progress as such',
  ),
  refused(
    'review-too-early',
    '2.4.7',
    [at('review'), is('monthPassed'), when('minutesToMonth', 'greaterThanInclusive', 0)],
    '检查的时间早于满一个月，须写期满以后的时间',
    'The review is dated before the month was over: give a later time',
  ),
  refused(
    'withdrawn-without-reason',
    '2.2.2',
    [at('withdraw'), isNot('reasonGiven')],
    '撤回须写明原因',
    'A withdrawal needs its reason',
  ),
  refused(
    'not-answered',
    '2.2.2.3',
    [at('complete'), isNot('answered')],
    '工程部还没有批复，须跟进到有结果',
    'Engineering has not answered: follow it up until there is a result',
  ),
  refused(
    'copy-not-handed',
    '2.2.2.2',
    [at('complete'), isNot('copyHanded')],
    '批复的复印件还没有交给申报单位',
    'The applicant has not got the copy of the answer',
  ),
  refused(
    'result-not-reported',
    '2.2.2.2',
    [at('complete'), isNot('resultReported')],
    '批复结果还没有报部门主管',
    'The supervisor has not got the result',
  ),
  refused(
    'permit-not-started',
    '2.2.2.4',
    [at('complete'), is('answered'), granted, is('construction'), isNot('permitStarted')],
    '批准的内容要施工，须同时办施工审批，才能办结',
    'What is approved needs construction: start the permit before it is completed',
  ),
  refused(
    'applicant-unaware',
    '2.2.2.3',
    [at('complete'), isNot('resultTold')],
    '申请人还不知道结果',
    'The applicant does not know the result yet',
  ),
  refused(
    'late-without-cause',
    '2.2.2.3',
    [
      at('complete'),
      is('answered'),
      is('overdue'),
      when('minutesLeft', 'lessThan', 0),
      when('progressNoted', 'equal', 0),
    ],
    '逾期返回的，须先注明原因',
    'It came back late: note the cause first',
  ),
];

/** What the steps of a special request ask for, from its record to its end (2.2.2.1–2.2.2.4, A27). */
export const specialRequestProgress = definePolicy({
  id: 'special-request-progress',
  title: { zh: '特殊申请办理条件', en: 'Steps of a special request' },
  clauses: ['2.2.2', '2.2.2.1', '2.2.2.2', '2.2.2.3', '2.2.2.4', '2.4.7', 'A27'],
  facts,
  verdicts: [
    { id: 'refused', title: { zh: '不可以', en: 'Refused' }, negative: true },
    { id: 'cleared', title: { zh: '可以', en: 'Cleared' }, negative: false },
  ],
  whenMissing: 'refused',
  rules: [...opinion, ...answer, ...ending],
});
