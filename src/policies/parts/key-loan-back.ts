import type { Condition, Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';
import { KEY_BORROWERS, KEY_SUPERIORS } from './key-roles.ts';

const rule = (
  verdict: string,
  name: string,
  clause: string,
  all: readonly Condition[],
  zh: string,
  en: string,
): Rule => ruleFor(verdict, name, clause, all, { zh, en });

const comesBack = when('step', 'equal', 'return');
const changes = when('step', 'equal', 'change');
/** Past the civil day of the loan, or past the desk's closing time where the loan was before it (A6). */
const late: Condition = {
  any: [
    when('daysOut', 'greaterThan', 0),
    {
      all: [
        when('lentClock', 'lessThan', { fact: 'closing' }),
        when('returnClock', 'greaterThan', { fact: 'closing' }),
      ],
    },
  ],
};

/** Rules while keys are out and when they come back (3.2.2.3, 3.2.3.1–3.2.3.4, 1.5.6). */
export const backRules: readonly Rule[] = [
  rule(
    'refused',
    'key-not-lent',
    '3.2.3.3',
    [when('step', 'in', ['return', 'loss', 'correct']), when('timesOut', 'equal', 0)],
    '借出登记上没有这个编号，请核对钥匙',
    'This number is not on the register of this loan: check which key it is',
  ),
  rule(
    'refused',
    'key-accounted-for',
    '3.2.3.3',
    [
      when('step', 'in', ['return', 'loss']),
      when('timesOut', 'notEqual', 0),
      when('timesOut', 'lessThanInclusive', { fact: 'timesBack' }),
    ],
    '这把钥匙已登记归还或报失，不重复登记',
    'This key is entered as back or lost already',
  ),
  rule(
    'refused',
    'not-back-yet',
    '1.5.2',
    [when('step', 'equal', 'correct'), when('timesOut', 'greaterThan', { fact: 'timesBack' })],
    '这把钥匙没有登记归还，无从更正',
    'This key is not entered as back: there is nothing to correct',
  ),
  rule(
    'refused',
    'returner-not-entered',
    '3.2.3.3',
    [comesBack, when('returnerGiven', 'notEqual', true)],
    '须登记返还人',
    'Enter who brings the key back',
  ),
  rule(
    'refused',
    'return-handler-not-entered',
    '3.2.3.3',
    [when('step', 'in', ['return', 'found']), when('handlerGiven', 'notEqual', true)],
    '须登记返还经办人',
    'Enter the clerk who takes the key back',
  ),
  rule(
    'refused',
    'not-locked-away',
    '3.2.3.1',
    [when('step', 'in', ['return', 'found']), when('lockedAway', 'notEqual', true)],
    '钥匙须先锁入专用柜，再登记归还',
    'Lock the key away in its cabinet, then enter the return',
  ),
  rule(
    'refused',
    'late-without-reason',
    '3.2.2.3',
    [comesBack, when('lateReasonGiven', 'notEqual', true), late],
    '钥匙没有当日归还，须写明原因',
    'The key was not back on the day of the loan: give the reason',
  ),
  rule(
    'late',
    'back-late',
    '3.2.2.3',
    [comesBack, when('lateReasonGiven', 'equal', true), late],
    '逾期归还，原因已登记，请主管处理',
    'Back late, with its reason: the supervisor deals with it',
  ),
  rule(
    'breach',
    'returned-by-outsider',
    '3.2.3.1',
    [comesBack, when('returnerGiven', 'equal', true), when('returnerRole', 'notIn', KEY_BORROWERS)],
    '由外人或施工人员送还，说明钥匙曾转手，照收并按违规登记',
    'An outsider or worker brings it back, so it has changed hands: take it, and enter a breach',
  ),
  rule(
    'refused',
    'passed-on-elsewhere',
    '3.2.3.1',
    [changes, when('atDesk', 'notEqual', true)],
    '借出的钥匙不得转手他人，须先带回柜台',
    'A lent key is not passed on: bring it to the desk first',
  ),
  rule(
    'refused',
    'new-borrower-not-instructed',
    '3.2.3.2',
    [changes, when('instructionWritten', 'notEqual', true)],
    '换人借用须有上级对新借用人的书面批示',
    "Another borrower needs a superior's written instruction of his own",
  ),
  rule(
    'refused',
    'taken-out-without-leave',
    '3.2.3.4',
    [
      when('step', 'equal', 'take-out'),
      { any: [when('leaveGiven', 'notEqual', true), when('leaveBy', 'notIn', KEY_SUPERIORS)] },
    ],
    '借用的钥匙不得私自带出大厦，须客服主管或物业经理准许',
    'A lent key does not leave the building without leave of the customer-service supervisor or the property manager',
  ),
  rule(
    'refused',
    'keys-still-out',
    '3.2.2.3',
    [when('step', 'equal', 'back'), when('out', 'greaterThan', { fact: 'accounted' })],
    '还有钥匙没有归还',
    'Keys are still out',
  ),
];
