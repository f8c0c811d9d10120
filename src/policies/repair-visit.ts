import { type Condition, definePolicy, type Rule } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/repair-visit.ts';
import { KEY_BORROWERS } from './parts/key-roles.ts';

const refused = (name: string, clause: string, all: readonly Condition[], zh: string, en: string): Rule =>
  ruleFor('refused', name, clause, all, { zh, en });

const arranges = when('step', 'equal', 'arrange');
const takes = when('step', 'equal', 'take-key');
const enters = when('step', 'equal', 'enter');
/** In the home with nobody of the owner's there: by the key alone. */
const alone = [when('access', 'equal', 'key-left'), when('presence', 'equal', 'nobody')];
const confirms = when('step', 'equal', 'confirm');

/**
 * Whether a visit for a repair goes in order: a member of staff holds the key and goes along, the owner confirms himself,
 * the door is locked and the key is back (3.2.4, 3.2.1.2, 3.2.1.3). What the consent covers is judged by `key-handout`.
 */
export const repairVisit = definePolicy({
  id: 'repair-visit',
  title: { zh: '持钥匙维修条件', en: 'Repair visits with a key' },
  clauses: ['3.2.4', '3.2.1.2', '3.2.1.3', '3.2.3.1', '3.2.3.2'],
  facts,
  verdicts: [
    { id: 'refused', title: { zh: '不可以', en: 'Refused' }, negative: true },
    { id: 'in-order', title: { zh: '可以', en: 'In order' }, negative: false },
  ],
  whenMissing: 'refused',
  rules: [
    refused(
      'consent-missing',
      '3.2.1.2',
      [arranges, when('consentGiven', 'notEqual', true)],
      '用留存的钥匙入户须有业主同意；没有的，请业主到场或家中留人',
      "Entering with the key left needs the owner's consent; without it he attends or somebody stays at home",
    ),
    refused(
      'consent-not-signed',
      '3.2.1.2',
      [arranges, when('consentGiven', 'equal', true), when('consentSigned', 'notEqual', true)],
      '同意须由业主签字',
      'The owner signs his consent',
    ),
    refused(
      'crew-holds-key',
      '3.2.3.1',
      [when('step', 'in', ['arrange', 'take-key']), when('holderRole', 'notIn', KEY_BORROWERS)],
      '钥匙不交外人和施工人员，由本单位员工持钥匙同去',
      'No key goes to outsiders or workers: a member of staff holds it and goes along',
    ),
    refused(
      'appointment-past',
      '3.2.1.3',
      [when('step', 'equal', 'appoint'), when('minutesAhead', 'lessThan', 0)],
      '约定时间已过，请另约',
      'The appointment lies in the past: agree on another',
    ),
    refused(
      'no-key-arranged',
      '3.2.1.3',
      [takes, when('access', 'notEqual', 'key-left')],
      '约定的是业主到场或家中留人，不用钥匙入户',
      'Somebody is to be at home: the key is not used',
    ),
    refused(
      'loan-not-registered',
      '3.2.3.2',
      [takes, when('loanRegistered', 'notEqual', true)],
      '钥匙须先按借用手续登记再带出',
      'The key goes out only by its loan: enter it in the register first',
    ),
    refused(
      'owner-not-told',
      '3.2.1.2',
      [takes, when('consentNotify', 'equal', true), when('ownerTold', 'notEqual', true)],
      '业主要求每次入户前通知，请先通知',
      'The owner wants to be told before each entry: tell him first',
    ),
    refused(
      'key-out-already',
      '3.2.3.3',
      [takes, when('keyOut', 'equal', true)],
      '这把钥匙已在外，须先收回',
      'The key is out already: take it back first',
    ),
    refused(
      'key-not-taken',
      '3.2.4',
      [when('step', 'in', ['enter', 'work']), ...alone, when('keyOut', 'notEqual', true)],
      '家中无人，须先由员工领出钥匙',
      'Nobody is at home: a member of staff takes the key out first',
    ),
    refused(
      'crew-alone',
      '3.2.4',
      [enters, ...alone, when('staffGoesAlong', 'notEqual', true)],
      '家中无人时，须有员工持钥匙全程同去',
      'Nobody is at home: a member of staff goes along with the key',
    ),
    refused(
      'child-alone',
      '3.2.1.3',
      [enters, when('presence', 'equal', 'someone-home'), when('adult', 'notEqual', true)],
      '家中留的须是成年人，只有孩子在家不入户',
      'Somebody at home means an adult: with a child alone nobody enters',
    ),
    refused(
      'not-the-owner',
      '3.2.1.2',
      [
        confirms,
        {
          any: [
            when('confirmedBy', 'equal', 'resident'),
            { all: [when('confirmedBy', 'equal', 'agent'), when('authorityShown', 'notEqual', true)] },
          ],
        },
      ],
      '维修须由业主本人确认，或由持其书面授权的代理人确认',
      'The owner confirms the repair himself, or an agent with his written authority',
    ),
    refused(
      'door-not-locked',
      '3.2.4',
      [when('step', 'in', ['leave', 'key-back', 'lock']), when('doorLocked', 'notEqual', true)],
      '离开前须锁好门',
      'Lock the door before leaving',
    ),
    refused(
      'key-still-out',
      '3.2.4',
      [when('step', 'in', ['leave', 'lock', 'end']), when('keyOut', 'notEqual', false)],
      '钥匙还没有收回，须先收回',
      'The key is not back: take it back first',
    ),
    refused(
      'key-not-out',
      '3.2.3.3',
      [when('step', 'in', ['key-back', 'lost']), when('keyOut', 'notEqual', true)],
      '没有在外的钥匙',
      'No key is out',
    ),
  ],
});
