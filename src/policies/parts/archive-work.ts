import type { Condition, Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';

const below = (name: string, clause: string, condition: Condition, zh: string, en: string): Rule =>
  ruleFor('below', name, clause, [condition], { zh, en });

/** The standards of 3.3.4 that are not rates. */
export const workRules: readonly Rule[] = [
  below(
    'wrong-file-fetched',
    '3.3.4.1',
    when('wrongFilesFetched', 'greaterThan', 0),
    '调错过案卷，调卷须准确',
    'A wrong file was fetched: files are fetched without mistakes',
  ),
  below(
    'safety-accident',
    '3.3.4.1',
    when('safetyAccidents', 'greaterThan', 0),
    '发生过安全责任事故',
    'There was an accident for which the archivist is to blame',
  ),
  below(
    'filed-incomplete',
    '3.3.4.2',
    when('filedWrong', 'greaterThan', 0),
    '归档材料中有不完整、不准确或不真实的',
    'Some of what was filed is not complete, accurate and true',
  ),
  below(
    'not-competent',
    '3.3.4.3',
    when('competent', 'notEqual', true),
    '工作不够负责或不胜任',
    'The work is not done conscientiously or ably',
  ),
  below(
    'loan-not-registered',
    '3.3.4.4',
    when('loansNotRegistered', 'greaterThan', 0),
    '有借阅没有登记',
    'A loan was not registered',
  ),
  below(
    'loan-not-called-in',
    '3.3.4.4',
    when('loansNotCalledIn', 'greaterThan', 0),
    '有到期的借出档案没有催还',
    'A loan that was due was not called in',
  ),
  below(
    'not-filed-in-time',
    '3.3.4.5',
    when('notFiledInTime', 'greaterThan', 0),
    '有资料没有及时立卷、编目、入柜',
    'Some papers were not filed, catalogued and shelved in good time',
  ),
  below(
    'diary-not-kept',
    '3.3.4.8',
    when('diaryInOrder', 'notEqual', true),
    '工作日记不整洁、不真实或不完整',
    'The work diary is not neat, true and complete',
  ),
];
