import type { Condition, Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';

const refused = (name: string, clause: string, all: readonly Condition[], zh: string, en: string): Rule =>
  ruleFor('refused', name, clause, all, { zh, en });

const copies = when('step', 'equal', 'copy');
const secret = when('secretFiles', 'greaterThan', 0);
const ordinary = when('secretFiles', 'equal', 0);
const notApproved = when('leaderApproves', 'notEqual', true);
/** An owner may have copies of the data about himself without leave; of nothing else (个人信息保护法 45). */
const needsLeave: Condition = {
  any: [when('applicant', 'notEqual', 'owner'), when('ownDataOnly', 'notEqual', true)],
};

/** Transcribing, copying and photographing (3.3.2.3, 3.3.2.5, 3.3.3.3, A33). */
export const copyingRules: readonly Rule[] = [
  refused(
    'copy-not-approved',
    '3.3.2.5',
    [copies, ordinary, needsLeave, notApproved],
    '抄录、复制、拍照须经公司领导批准',
    "Transcribing, copying and photographing need the company leader's approval",
  ),
  refused(
    'secret-copy-not-approved',
    '3.3.3.3',
    [copies, secret, needsLeave, notApproved],
    '机密档案未经公司领导批准，不得摘抄、复制',
    "Secret files are not excerpted or copied without the company leader's approval",
  ),
  refused(
    'scope-not-set',
    '3.3.2.5',
    [copies, needsLeave, when('scopeSet', 'notEqual', true)],
    '批准没有限定范围，请公司领导写明范围',
    'The approval sets no scope: the company leader states it',
  ),
  refused(
    'outside-scope',
    '3.3.2.5',
    [copies, when('withinScope', 'notEqual', true)],
    '超出限定的范围，只能抄录、复制范围以内的部分',
    'It goes beyond the scope: only what lies within it may be copied',
  ),
];

const borrows = when('step', 'equal', 'borrow');
const loans = when('step', 'in', ['borrow', 'renew']);
const staffsOrdinary = [when('applicant', 'equal', 'insider'), ordinary];

/** Taking a file out of the reading room, by way of exception (3.3.2.4, 3.3.3.2, A33, A47). */
export const lendingRules: readonly Rule[] = [
  refused(
    'not-exceptional',
    '3.3.2.4',
    [borrows, when('exceptional', 'notEqual', true)],
    '档案一般不外借，没有特殊情况的只能在阅档场所看',
    'Files are as a rule not lent: without a special reason they are read in the reading room',
  ),
  refused(
    'loan-not-approved',
    '3.3.2.4',
    [borrows, ...staffsOrdinary, when('supervisorApproves', 'notEqual', true)],
    '借出须经客服主管批准',
    "A loan needs the customer-service supervisor's approval",
  ),
  refused(
    'secret-loan-not-approved',
    '3.3.3.2',
    [borrows, secret, notApproved],
    '机密档案借出须经公司领导批准',
    "A loan of a secret file needs the company leader's approval",
  ),
  refused(
    'outside-loan-not-approved',
    'A33',
    [borrows, ordinary, when('applicant', 'notEqual', 'insider'), notApproved],
    '本单位以外的人借档案须经公司领导批准',
    "A loan to anyone outside the company needs the company leader's approval",
  ),
  refused(
    'renewal-not-approved',
    '3.3.2.4',
    [
      when('step', 'equal', 'renew'),
      { any: [when('applicant', 'notEqual', 'insider'), secret] },
      when('approvedBy', 'notEqual', 'company-leader'),
    ],
    '机密档案或借给本单位以外的人，续借须经公司领导批准',
    "To renew a loan of secret files, or outside the company, needs the company leader's approval",
  ),
  refused(
    'loan-form-not-signed',
    '3.3.2.4',
    [borrows, when('formSigned', 'notEqual', true)],
    '没有办借出手续，借阅人须在登记上签字',
    'The formalities are not done: the borrower signs the register',
  ),
  refused(
    'loan-not-today',
    '3.3.2.4',
    [borrows, when('loanDays', 'notEqual', 0)],
    '借出日期须是当天',
    'The day of the loan is the day on which it is entered',
  ),
  refused(
    'loan-past',
    '3.3.2.4',
    [loans, when('untilSet', 'equal', true), when('untilDays', 'lessThan', 0)],
    '归还日期已经过去，须写今天或以后的日期',
    'The day of return is past: give today or a later day',
  ),
];

const returns = when('step', 'equal', 'return');
const unreported = when('incidentReported', 'notEqual', true);

/** Whether a file comes back as it went out (3.3.1.5, 3.3.2.2, 3.3.2.4). */
export const returnRules: readonly Rule[] = [
  refused(
    'pages-missing',
    '3.3.2.4',
    [returns, unreported, when('pages', 'notEqual', { fact: 'pagesOut' })],
    '页数与调出时不符，不能照常收回，须作丢失或破损报告',
    'The pages are not as many as went out: report it as loss or damage',
  ),
  refused(
    'returned-damaged',
    '3.3.2.2',
    [returns, unreported, when('intact', 'notEqual', true)],
    '案卷有涂改、勾画、拆散或污损，不能照常收回，须作破损报告',
    'The file is altered, marked, taken apart or soiled: report it as damage',
  ),
  refused(
    'return-not-checked',
    '3.3.1.5',
    [returns, when('checkedOff', 'notEqual', true)],
    '没有当面清点并注销，须清点注销',
    'It has not been counted and checked off with the reader: do so',
  ),
];
