import { when } from '../../core/define/rule.ts';
import { at, is, isNot, isNotStated, refused } from './job-rules.ts';

/** Approved, with conditions or without. */
export const granted = when('result', 'in', ['approved', 'conditional']);

/** The supervisor's opinion comes before engineering (2.2.2.1, A27). */
export const opinion = [
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
export const answer = [
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
