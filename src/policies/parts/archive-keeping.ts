import type { Condition, Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';
import { retentionRules } from './archive-retention.ts';

const refused = (name: string, clause: string, all: readonly Condition[], zh: string, en: string): Rule =>
  ruleFor('refused', name, clause, all, { zh, en });

const places = when('step', 'in', ['shelve', 'correct', 'put-back', 'restore']);
const counts = when('step', 'in', ['catalogue', 'take-out', 'lend', 'put-back', 'digitise']);
const back = when('step', 'equal', 'put-back');
const lends = when('step', 'equal', 'lend');

/** Keeping a file in its place, taking it out and back, and letting it go (3.3.1.2, 3.3.1.4, 3.3.1.5, 3.3.3.4). */
export const keepingRules: readonly Rule[] = [
  refused(
    'out-of-order',
    '3.3.1.2',
    [places, when('inOrder', 'notEqual', true)],
    '没有按自上而下、自左而右的次序放好，须放到位',
    'It does not stand in order from the top down and left to right: put it in its place',
  ),
  refused(
    'label-differs',
    '3.3.1.4',
    [when('step', 'in', ['shelve', 'correct']), when('labelMatches', 'notEqual', true)],
    '案卷上的档号与账目不符，须改到一致',
    'The number on the file is not that in the register: make them agree',
  ),
  refused(
    'pages-differ',
    '3.3.1.5',
    [counts, when('pages', 'notEqual', { fact: 'pagesBefore' })],
    '页数与登记不符，查清后再办；归还时缺页的，须报告',
    'The pages are not as many as on record: find out why; if some are missing at return, report it',
  ),
  refused(
    'pages-not-more',
    '1.4.2',
    [when('step', 'equal', 'add'), when('pages', 'lessThanInclusive', { fact: 'pagesBefore' })],
    '补充材料后的总页数应当比原来多，请核对',
    'With papers added there are more pages than before: check the count',
  ),
  refused(
    'pages-not-fewer',
    '3.3.1.4',
    [when('step', 'equal', 'remove'), when('pages', 'greaterThanInclusive', { fact: 'pagesBefore' })],
    '抽出误归材料后的总页数应当比原来少，请核对',
    'With papers taken out there are fewer pages than before: check the count',
  ),
  refused(
    'access-not-granted',
    '3.3.2.1',
    [
      when('step', 'in', ['take-out', 'lend']),
      when('purpose', 'in', ['read', 'loan']),
      when('accessShown', 'notEqual', true),
    ],
    '供人查阅或借出的，须先有办好的查阅借阅登记',
    'For a reader or a borrower the access must be granted and registered first',
  ),
  refused(
    'loan-past',
    '3.3.2.4',
    [lends, when('untilDays', 'lessThan', 0)],
    '归还日期已经过去，须写今天或以后的日期',
    'The day of return is past: give today or a later day',
  ),
  refused(
    'damaged',
    '3.3.2.6',
    [back, when('intact', 'notEqual', true)],
    '案卷有破损、涂画或短缺，不能照常归位，须报告',
    'The file is damaged, marked or not whole: it is reported, not just put back',
  ),
  refused(
    'not-checked-off',
    '3.3.1.5',
    [back, when('checkedOff', 'notEqual', true)],
    '没有在出入登记上核对注销，须办注销',
    'It has not been checked off in the log: check it off',
  ),
  refused(
    'no-appraisal-report',
    '档案法实施条例 24',
    [when('step', 'equal', 'extend'), when('reportShown', 'notEqual', true)],
    '延长保管须经鉴定，写明鉴定报告号',
    'A longer period follows from an appraisal: give the number of its report',
  ),
  ...retentionRules('refused', [when('step', 'equal', 'propose')]),
  refused(
    'no-record-of-destruction',
    '3.3.3.4',
    [when('step', 'equal', 'destroyed'), when('listShown', 'notEqual', true)],
    '没有销毁清册，不得注销，任何人不得私自处理档案',
    'There is no record of the destruction: nobody disposes of a file privately',
  ),
  refused(
    'too-few-witnesses',
    '3.3.3.4',
    [when('step', 'equal', 'destroyed'), when('witnesses', 'lessThan', { fact: 'witnessesNeeded' })],
    '监销人不够，不得注销，请查明销毁经过',
    'Too few people watched the destruction: find out how it was done',
  ),
  refused(
    'transfer-not-approved',
    '3.3.1.4',
    [when('step', 'equal', 'transfer'), when('approved', 'notEqual', true)],
    '移出档案没有经主管批准，须先批准',
    'The transfer is not approved by the supervisor: get the approval first',
  ),
];
