import { when } from '../../core/define/rule.ts';
import { at, is, isNot, refused } from './job-rules.ts';
import { granted } from './special-request-answer.ts';

/** Following it up, and its end (2.2.2.2–2.2.2.4, 2.4.7). */
export const ending = [
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
