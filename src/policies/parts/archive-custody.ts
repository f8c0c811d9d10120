import type { Condition, Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';

const refused = (name: string, clause: string, all: readonly Condition[], zh: string, en: string): Rule =>
  ruleFor('refused', name, clause, all, { zh, en });

const audits = when('step', 'equal', 'finish-audit');
const hands = when('step', 'equal', 'hand-over');
const closes = when('step', 'equal', 'close');
/** The count is short and nothing is known to be missing, or over and nothing to be too many. */
const shortOrOver: Condition = {
  any: [
    { all: [when('counted', 'lessThan', { fact: 'onRegister' }), when('missingFiles', 'equal', 0)] },
    { all: [when('counted', 'greaterThan', { fact: 'onRegister' }), when('surplusFiles', 'equal', 0)] },
  ],
};

/** The half-yearly check, the change of archivist, and the end of the half-year (3.3.1.4, 3.3.1.8, A25). */
export const custodyRules: readonly Rule[] = [
  refused(
    'findings-open',
    '3.3.1.4',
    [
      when('step', 'in', ['finish-audit', 'hand-over', 'close']),
      when('findings', 'greaterThan', { fact: 'findingsSettled' }),
    ],
    '清点发现的错号、错位、缺少还没有全部更正',
    'Wrong numbers, wrong places or gaps that were found are not all put right',
  ),
  refused(
    'counts-differ',
    '3.3.1.4',
    [audits, shortOrOver],
    '账目与案卷数目不符，须查清并登记缺少或多出的案卷',
    'Register and files do not agree: find out, and enter what is missing or too many',
  ),
  refused(
    'holdings-not-checked',
    '3.3.1.8',
    [hands, when('holdingsChecked', 'notEqual', true)],
    '移交前没有清查所管案卷，须先清查',
    'The files in hand have not been checked: check them before they are handed over',
  ),
  refused(
    'handover-count-differs',
    '3.3.1.8',
    [hands, shortOrOver],
    '清查的数目与账目不符，须查清后再交接',
    'The files checked are not as many as registered: find out before the handover',
  ),
  refused(
    'leaving-not-signed',
    '3.3.1.8',
    [hands, when('leavingSigned', 'notEqual', true)],
    '移交人没有签字，须签字',
    'The archivist who leaves has not signed: he signs',
  ),
  refused(
    'coming-not-signed',
    '3.3.1.8',
    [hands, when('comingSigned', 'notEqual', true)],
    '接收人没有签字，须签字',
    'The archivist who takes over has not signed: he signs',
  ),
  refused(
    'handover-not-witnessed',
    '3.3.1.8',
    [hands, when('supervised', 'notEqual', true)],
    '没有主管监交签字，须由客服主管监交',
    'No superior watched the handover: the customer-service supervisor does and signs',
  ),
  refused(
    'audit-not-done',
    '3.3.1.4',
    [closes, when('audited', 'notEqual', true)],
    '这半年的清点还没有做完',
    'The check of this half-year is not done',
  ),
  refused(
    'half-year-not-over',
    'A25',
    [closes, when('daysLeft', 'greaterThan', 0)],
    '这半年还没有到最后一天',
    'The half-year has not reached its last day',
  ),
  refused(
    'visitor-inside',
    '3.3.1.6',
    [closes, when('visitsIn', 'greaterThan', { fact: 'visitsOut' })],
    '还有人在档案室里没有登记离开',
    'Somebody who entered has not been checked out',
  ),
  refused(
    'handover-open',
    '3.3.1.8',
    [closes, when('handoverOpen', 'notEqual', false)],
    '档案人员的交接还没有办完',
    'The handover between archivists is not finished',
  ),
];
