import type { Condition, Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';

const refused = (name: string, clause: string, all: readonly Condition[], zh: string, en: string): Rule =>
  ruleFor('refused', name, clause, all, { zh, en });

const reads = when('step', 'equal', 'read');
const insider = [reads, when('applicant', 'equal', 'insider')];
const outsider = [reads, when('applicant', 'equal', 'outsider')];
const owner = [reads, when('applicant', 'equal', 'owner')];
/** Whoever is not an owner at his own file. */
const others = [reads, when('applicant', 'notEqual', 'owner')];
const secret = when('secretFiles', 'greaterThan', 0);

/** Who may read, in what place, under what promises (3.3.2.1, 3.3.2.4, 3.3.3.1, 3.3.3.2, A32, A33). */
export const readingRules: readonly Rule[] = [
  refused(
    'head-consent-missing',
    '3.3.2.1',
    [...insider, when('headConsents', 'notEqual', true)],
    '本单位人员须先经本部门负责人同意',
    'Staff need the consent of the head of their department first',
  ),
  refused(
    'purpose-not-stated',
    '3.3.2.1',
    [...insider, when('purposeStated', 'notEqual', true)],
    '没有说明利用的意图，须说明',
    'The purpose is not stated: state it',
  ),
  refused(
    'content-not-stated',
    '3.3.2.1',
    [...insider, when('contentStated', 'notEqual', true)],
    '没有说明要看的内容，须说明',
    'What is to be read is not stated: state it',
  ),
  refused(
    'access-not-registered',
    '3.3.2.1',
    [...others, when('registered', 'notEqual', true)],
    '没有办查阅登记，须先登记',
    'The access is not registered: register it first',
  ),
  refused(
    'reason-not-proper',
    '3.3.2.1',
    [...outsider, when('reasonProper', 'notEqual', true)],
    '外单位人员没有正当理由，不提供档案',
    'The outsider has no proper reason: no access',
  ),
  refused(
    'letter-missing',
    '3.3.2.1',
    [...outsider, when('letterShown', 'notEqual', true)],
    '外单位人员须持单位介绍信',
    'An outsider needs a letter of introduction from his organisation',
  ),
  refused(
    'id-not-shown',
    '个人信息保护法 45',
    [...owner, when('idShown', 'notEqual', true)],
    '业主看自己的档案须出示身份证件',
    'An owner who reads his own file shows his ID',
  ),
  refused(
    'not-own-file',
    '3.3.2.1',
    [...owner, when('ownFile', 'notEqual', true)],
    '这不是业主本人的档案，须按外单位人员办理',
    "This is not the owner's own file: he is treated as an outsider",
  ),
  refused(
    'secret-to-unconcerned',
    '3.3.3.2',
    [reads, secret, when('concerned', 'notEqual', true)],
    '机密档案不得给与此事无关的人看',
    'Secret files are not shown to anyone whom the matter does not concern',
  ),
  refused(
    'secret-to-outsider',
    '3.3.3.2',
    [...outsider, secret, when('leaderReadSecret', 'notEqual', true)],
    '外单位人员看机密档案须经公司领导批准',
    "An outsider reads secret files only with the company leader's approval",
  ),
  refused(
    'undertaking-not-signed',
    '3.3.3.1',
    [...others, when('undertakingSigned', 'notEqual', true)],
    '没有签保密承诺，须先签',
    'The undertaking of confidentiality is not signed: sign it first',
  ),
  refused(
    'rules-not-signed',
    '3.3.2.2',
    [...others, when('rulesSigned', 'notEqual', true)],
    '没有看过并签收阅档守则，须先签收',
    "The reader has not signed the reading room's rules: sign them first",
  ),
  refused(
    'wrong-place',
    '3.3.2.4',
    [reads, when('place', 'notEqual', 'reading-room')],
    '只能在指定的阅档场所看，不得带出',
    'Files are read in the place set for it and not taken elsewhere',
  ),
  refused(
    'earlier-breach',
    '3.3.2.6',
    [...others, when('earlierBreach', 'notEqual', false)],
    '此人违反过阅档规定，尚未处理完，可拒绝提供',
    'This person has broken the rules and that is not settled: access may be refused',
  ),
  refused(
    'wrong-files-fetched',
    '3.3.4.1',
    [reads, when('filesMatch', 'notEqual', true)],
    '调出的案卷与申请的不符，须核对后重调',
    'The files fetched are not those asked for: check and fetch the right ones',
  ),
];
