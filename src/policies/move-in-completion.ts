import { definePolicy } from '../core/define/policy.ts';
import { when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/move-in-completion.ts';
import { at, fileRules, formRules, incomplete, kitRules, reviewRules } from './parts/completion-rules.ts';

/** The authority to sign is judged on the day of signing only, not again when the file is put away. */
const agentSigns = (...steps: readonly string[]) => [
  when('step', 'in', steps),
  when('comes', 'notEqual', 'owner'),
];

/** Whether a step from the handing out of papers to the closing of the case is complete (2.5.4–2.5.10, A13). */
export const moveInCompletion = definePolicy({
  id: 'move-in-completion',
  title: { zh: '入住手续齐全条件', en: 'Completeness of move-in' },
  clauses: ['2.5.3', '2.5.4', '2.5.5', '2.5.6', '2.5.7', '2.5.8', '2.5.9', '2.5.10', '3.2.1.2'],
  facts,
  terms: { agreementCopiesNeeded: 'agreement-copies', agreementCopiesToReturn: 'agreement-copies-returned' },
  verdicts: [
    { id: 'incomplete', title: { zh: '不齐全', en: 'Incomplete' }, negative: true },
    { id: 'complete', title: { zh: '齐全', en: 'Complete' }, negative: false },
  ],
  whenMissing: 'incomplete',
  rules: [
    ...kitRules,
    incomplete(
      'agreement-copies-short',
      '2.5.5',
      [at('agreement'), when('agreementCopiesHandedOut', 'notEqual', { fact: 'agreementCopiesNeeded' })],
      '发给客户的前期物业管理服务协议份数不对',
      'The number of agreement copies handed out is not right',
    ),
    incomplete(
      'agreement-unsigned',
      '2.5.5',
      [at('agreement'), when('agreementSigned', 'notEqual', true)],
      '前期物业管理服务协议没有签署，须先签署',
      'The preliminary service agreement is not signed: have it signed first',
    ),
    incomplete(
      'agreement-not-returned',
      '2.5.5',
      [at('agreement'), when('agreementCopiesReturned', 'notEqual', { fact: 'agreementCopiesToReturn' })],
      '签署后的协议没有按份数收回',
      'The signed copies of the agreement have not come back as laid down',
    ),
    incomplete(
      'agreement-beyond-authority',
      '2.5.5',
      [...agentSigns('agreement'), when('poaScope', 'doesNotContain', 'sign-agreement')],
      '代理人的委托书不包括“签协议”，须由业主签署或另写委托书',
      'The power of attorney does not cover signing the agreement: the owner signs, or gives one that covers it',
    ),
    incomplete(
      'agent-authority-expired',
      '2.5.2',
      [...agentSigns('agreement', 'forms'), when('poaDaysLeft', 'lessThan', 0)],
      '代理人的委托书已过期，不能签字，须由业主签署或另出委托书',
      'The power of attorney has expired and nothing can be signed on it: the owner signs, or gives a new one',
    ),
    ...formRules,
    incomplete(
      'renovation-permits-not-explained',
      '2.5.7',
      [at('keys'), when('permitsExplained', 'notEqual', true)],
      '发放钥匙时没有说明二次装修须办手续，须同时说明',
      'The word on renovation permits was not given: it goes with the keys',
    ),
    ...reviewRules,
    incomplete(
      'returned-paper-not-corrected',
      '2.5.8',
      [at('review'), when('papersCorrected', 'lessThan', { fact: 'papersReturned' })],
      '退回的文件还没有全部补正',
      'Not every paper sent back has been corrected',
    ),
    incomplete(
      'special-request-open',
      '2.5.3',
      [at('review'), when('requestsConfirmed', 'lessThan', { fact: 'requestsAgreed' })],
      '销售顾问同意的特殊要求还没有全部由业主确认，验收情况表未完',
      'A special request that was agreed to awaits its result or the owner: the inspection sheet is not finished',
    ),
    incomplete(
      'paper-already-returned',
      '2.5.8',
      [
        when('step', 'equal', 'sending-back'),
        when('timesReturned', 'greaterThan', { fact: 'timesCorrected' }),
      ],
      '这份文件已经退回，等补正后再审',
      'This paper is out for correction already',
    ),
    incomplete(
      'paper-not-returned',
      '2.5.8',
      [
        when('step', 'equal', 'correction'),
        when('timesReturned', 'lessThanInclusive', { fact: 'timesCorrected' }),
      ],
      '这份文件没有退回待补正',
      'This paper is not out for correction',
    ),
    incomplete(
      'not-congratulated',
      '2.5.9',
      [at('farewell'), when('congratulated', 'notEqual', true)],
      '还没有恭喜客户入住',
      'The customer has not been congratulated',
    ),
    incomplete(
      'promises-not-told',
      '2.5.9',
      [at('farewell'), when('promisesTold', 'notEqual', true)],
      '还没有宣传服务承诺和宗旨',
      'The service promises have not been told',
    ),
    ...fileRules,
    incomplete(
      'rectification-open',
      '2.5.3',
      [when('step', 'equal', 'closing'), when('defectsChecked', 'lessThan', { fact: 'defects' })],
      '还有问题没有整改并由业主确认',
      'Defects still await repair or the owner’s confirmation',
    ),
    incomplete(
      'key-not-returned',
      '3.2.1.2',
      [when('step', 'equal', 'closing'), when('access', 'equal', 'key-left')],
      '业主留存的钥匙还没有交还',
      "The owner's key is still at the desk: it goes back",
    ),
  ],
});
