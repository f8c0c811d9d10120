import type { Condition, Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';
import { KEY_AUTHORISERS, KEY_BORROWERS, KEY_SUPERIORS } from './key-roles.ts';

const refused = (name: string, clause: string, all: readonly Condition[], zh: string, en: string): Rule =>
  ruleFor('refused', name, clause, all, { zh, en });

const lends = when('step', 'equal', 'lend');
/** Steps that put a key into somebody's hand, or promise to. */
const names = when('step', 'in', ['ask', 'lend', 'change']);
const outsider = [names, when('borrowerRole', 'notIn', KEY_BORROWERS)];
const forRepair = [lends, when('purpose', 'equal', 'repair')];
const forOther = [lends, when('purpose', 'equal', 'other')];
const accepted = [lends, when('unitState', 'equal', 'accepted')];
/** A paper is judged when it is shown, and again when the key goes out. */
const authorisation = [
  when('step', 'in', ['authorisation', 'lend']),
  when('authorisationShown', 'equal', true),
];
const consent = [when('step', 'in', ['consent', 'lend']), when('consentGiven', 'equal', true)];
const instruction = [when('step', 'in', ['instruct', 'lend']), when('instructionGiven', 'equal', true)];
const approval = [when('step', 'in', ['approve', 'lend']), when('approvalGiven', 'equal', true)];

/** Who may hold a key, and what the register says (3.2.3.1, 3.2.3.2, A8). */
const borrowerRules: readonly Rule[] = [
  refused(
    'borrower-not-entered',
    '3.2.3.2',
    [names, when('borrowerGiven', 'notEqual', true)],
    '登记表没有写明借用人，须写明',
    'The register does not name the borrower: enter him',
  ),
  refused(
    'borrower-not-staff',
    '3.2.3.1',
    [
      ...outsider,
      {
        any: [
          when('staffOnly', 'equal', true),
          when('step', 'equal', 'change'),
          {
            all: [lends, when('approvalGiven', 'notEqual', true)],
          },
        ],
      },
    ],
    '钥匙不借给外人和施工人员，持何种证明都不行；请由本单位人员借用并全程同去',
    'No key is lent to outsiders or construction workers, whatever paper they show: a member of staff borrows it and goes along',
  ),
  refused(
    'crew-unaccompanied',
    '3.2.3.1',
    [lends, when('crew', 'equal', true), when('staffGoesAlong', 'notEqual', true)],
    '有施工人员同去的，借用人须全程陪同，钥匙不离手',
    'A construction crew comes along: the borrower goes with it and keeps the key in hand',
  ),
  refused(
    'purpose-not-entered',
    '3.2.3.2',
    [when('step', 'in', ['ask', 'lend']), when('purposeGiven', 'notEqual', true)],
    '登记表没有写明用途，须写明',
    'The register does not say what for: enter the purpose',
  ),
  refused(
    'handler-not-entered',
    '3.2.3.2',
    [when('step', 'in', ['lend', 'change']), when('handlerGiven', 'notEqual', true)],
    '登记表没有写明借用经办人，须写明',
    'The register does not name the handling clerk: enter him',
  ),
  refused(
    'handler-lends-to-himself',
    '3.2.3.2',
    [
      when('step', 'in', ['lend', 'change']),
      when('handlerGiven', 'equal', true),
      when('borrowerIsHandler', 'equal', true),
    ],
    '经办人不能自己借给自己，须由另一人经办',
    'A clerk does not lend to himself: another one handles it',
  ),
  refused(
    'key-not-at-desk',
    '3.2.2.1',
    [when('step', 'in', ['ask', 'lend']), when('atDesk', 'notEqual', true)],
    '客服部没有这把钥匙，无从借出；请业主到场或家中留人',
    'The desk does not hold this key: ask the owner to come or to have somebody at home',
  ),
  refused(
    'number-twice',
    '3.2.3.2',
    [when('step', 'equal', 'ask'), when('differentKeys', 'lessThan', { fact: 'keys' })],
    '同一编号写了两次，请逐把核对编号',
    'A number is written twice: check the numbers key by key',
  ),
];

/** Authorisation, owner's consent, superior's instruction, property manager's approval (3.2.2.1, 3.2.2.2, 3.2.2.4, 3.2.3.2, A7, A28). */
const paperRules: readonly Rule[] = [
  refused(
    'authorisation-missing',
    '3.2.2.1',
    [...forRepair, when('authorisationShown', 'notEqual', true)],
    '为维修借钥匙须有项目部或工程部主管签字的书面委托证明',
    'A loan for a repair needs the written authorisation signed by the head of the project department or of engineering',
  ),
  refused(
    'authorisation-signature',
    '3.2.2.1',
    [...authorisation, when('authorisationSignedBy', 'notIn', KEY_AUTHORISERS)],
    '委托证明须由项目部或工程部主管签字，他人签字无效',
    'The authorisation is signed by the head of the project department or of engineering: no other signature will do',
  ),
  refused(
    'authorisation-scope',
    '3.2.2.1',
    [...authorisation, when('authorisationCovers', 'notEqual', true)],
    '委托证明写的不是这把钥匙或这次用途，须另开',
    'The authorisation names another key or purpose: get one for this loan',
  ),
  refused(
    'authorisation-expired',
    '3.2.2.1',
    [
      ...authorisation,
      when('authorisationHasTerm', 'equal', true),
      when('authorisationDaysLeft', 'lessThan', 0),
    ],
    '委托证明已过期，须另开',
    'The authorisation has expired: get a new one',
  ),
  refused(
    'consent-missing',
    '3.2.2.2',
    [...accepted, when('consentGiven', 'notEqual', true)],
    '已收楼的房屋每次借钥匙都须业主同意，请先征得同意（民法典 1033）',
    "The unit is accepted: each loan needs the owner's consent, ask for it first (民法典 1033)",
  ),
  refused(
    'consent-not-the-owners',
    '3.2.2.2',
    [
      ...consent,
      {
        any: [
          when('consentFrom', 'notIn', ['owner', 'agent']),
          { all: [when('consentFrom', 'equal', 'agent'), when('consentAuthority', 'notEqual', true)] },
        ],
      },
    ],
    '须业主本人同意，或由持业主书面授权的代理人同意；亲属、承租人不能代替',
    "The owner consents himself, or an agent with his written authority; a relative's or tenant's word does not replace it",
  ),
  refused(
    'consent-outside',
    '3.2.2.2',
    [...consent, when('consentCovers', 'notEqual', true)],
    '业主的同意不包括这次用途，须另行征得同意',
    "The owner's consent does not cover this purpose: ask again",
  ),
  refused(
    'consent-for-repairs-only',
    '3.2.1.2',
    [...consent, when('consentKind', 'equal', 'key-left'), when('purpose', 'equal', 'other')],
    '业主留钥匙只算同意那次维修，作别用须另行征得同意',
    'The key left is consent to that repair only: for anything else ask the owner',
  ),
  refused(
    'consent-without-term',
    '3.2.1.2',
    [...consent, when('consentKind', 'equal', 'key-left'), when('consentHasTerm', 'notEqual', true)],
    '留钥匙的同意没有写明期间，请核对领取登记或另行征得同意',
    'The consent that came with the key has no term: check the receipt, or ask again',
  ),
  refused(
    'consent-expired',
    '3.2.1.2',
    [...consent, when('consentHasTerm', 'equal', true), when('consentDaysLeft', 'lessThan', 0)],
    '业主同意的期间已过，须重新征得同意',
    "The owner's consent has run out: ask again",
  ),
  refused(
    'owner-not-told',
    '3.2.1.2',
    [...accepted, when('consentNotify', 'equal', true), when('ownerTold', 'notEqual', true)],
    '业主要求每次入户前通知，请先通知',
    'The owner wants to be told before each entry: tell him first',
  ),
  refused(
    'instruction-missing',
    '3.2.3.2',
    [lends, when('instructionGiven', 'notEqual', true)],
    '借出前须有上级（客服主管或物业经理）的书面批示',
    "No loan without a superior's written instruction: the customer-service supervisor's or the property manager's",
  ),
  refused(
    'instruction-not-a-superiors',
    '3.2.3.2',
    [...instruction, when('instructionBy', 'notIn', KEY_SUPERIORS)],
    '批示须由客服主管或物业经理作出',
    'The instruction comes from the customer-service supervisor or the property manager',
  ),
  refused(
    'instruction-for-oneself',
    '3.2.3.2',
    [
      ...instruction,
      when('instructionBy', 'equal', 'cs-supervisor'),
      when('borrowerRole', 'equal', 'cs-supervisor'),
    ],
    '客服主管自己借用，须由物业经理批示',
    'The supervisor borrows himself: the property manager gives the instruction',
  ),
  refused(
    'instruction-not-written',
    '3.2.3.2',
    [...instruction, when('instructionWritten', 'notEqual', true)],
    '口头批示不算，须补书面批示后再借',
    'A word is not enough: get the instruction in writing first',
  ),
  refused(
    'approval-missing',
    '3.2.2.4',
    [...forOther, when('approvalGiven', 'notEqual', true)],
    '不是为维修借钥匙的，须另有物业经理批准',
    "A loan for anything but a repair needs the property manager's own approval",
  ),
  refused(
    'approval-not-the-managers',
    '3.2.2.4',
    [...approval, when('approvalBy', 'notEqual', 'property-manager')],
    '只有物业经理能批准维修以外的借用',
    'Only the property manager approves a loan for anything but a repair',
  ),
  refused(
    'approval-not-written',
    '3.2.2.4',
    [...approval, when('approvalWritten', 'notEqual', true)],
    '物业经理的批准须有书面，请补',
    "The property manager's approval must be in writing: get it",
  ),
];

/** What a loan needs before the key goes out. */
export const loanRules: readonly Rule[] = [...borrowerRules, ...paperRules];
