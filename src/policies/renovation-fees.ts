import { type Condition, definePolicy } from '../core/define/policy.ts';
import { when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/renovation-fees.ts';
import { clearingRules, paymentRules, refused } from './parts/renovation-payments.ts';

const step = (...names: readonly string[]): Condition => when('step', 'in', names);
const different = (fact: string, other: string): Condition => when(fact, 'notEqual', { fact: other });
/** A permit was issued: then nothing is settled before the final inspection. */
const permitted = when('permitIssued', 'notEqual', false);

/**
 * Whether money of a renovation may be taken, deducted, settled and paid back, to the fen (2.6.3, 2.6.6, A9, A10, A30).
 * A statement has two accounts, `deposit` and `passes`; in each, what came in equals what went out.
 */
export const renovationFees = definePolicy({
  id: 'renovation-fees',
  title: { zh: '装修收退费条件', en: 'Payments and refunds of a renovation' },
  clauses: ['2.6.3', '2.6.6'],
  facts,
  terms: {
    depositDue: 'renovation-deposit',
    passDepositDue: 'renovation-pass-deposit',
    passCostDue: 'renovation-pass-cost',
    licenceCopiesNeeded: 'renovation-licence-copies',
  },
  verdicts: [
    { id: 'refused', title: { zh: '不可以', en: 'Refused' }, negative: true },
    { id: 'in-order', title: { zh: '可以', en: 'In order' }, negative: false },
  ],
  whenMissing: 'refused',
  rules: [
    ...paymentRules,
    ...clearingRules,
    refused(
      'deduction-without-reason',
      'A30',
      [step('deduct'), when('reasonGiven', 'notEqual', true)],
      '扣减须写明事由和依据的协议条款',
      'A deduction states its reason and the clause of the agreement',
    ),
    refused(
      'deduction-by-someone-else',
      'A30',
      [step('deduct'), when('setBy', 'notIn', ['engineering-head', 'security-head'])],
      '扣减只能由工程部主管或安管部主管决定',
      'Only the head of engineering or the head of security sets a deduction',
    ),
    refused(
      'deduction-number-taken',
      'A30',
      [step('deduct'), when('sameDeduction', 'greaterThan', 0)],
      '这个扣减编号已经用过，须另编号',
      'A deduction with this number exists: give another',
    ),
    refused(
      'deduction-dated-ahead',
      'A30',
      [step('deduct'), when('daysSinceSet', 'lessThan', 0)],
      '扣减的日期晚于登记之日，须改正',
      'The deduction is dated after its entry: put it right',
    ),
    refused(
      'pass-not-of-this-job',
      'A30',
      [step('pass-back'), when('samePass', 'equal', 0)],
      '这张出入证不是本工程发的，不计退',
      'This pass was not issued for this job: nothing comes back for it',
    ),
    refused(
      'pass-back-already',
      'A30',
      [step('pass-back'), when('samePass', 'notEqual', 0), when('passBack', 'greaterThan', 0)],
      '这张出入证已经收回过，只退一次',
      'This pass is back already: it counts once',
    ),
    refused(
      'refund-before-final-inspection',
      '2.6.6',
      [step('settle', 'refund'), permitted, when('finallyInspected', 'notEqual', true)],
      '还没有通过竣工验收，不得结算或退款',
      'The final inspection has not been passed: nothing is settled or paid back before',
    ),
    refused(
      'permit-not-collected',
      '2.6.6',
      [step('settle'), permitted, when('permitCollected', 'notEqual', true)],
      '装修许可证还没有收回，须先收回',
      'The permit has not been collected: collect it first',
    ),
    ...(
      [
        ['deposit', 'lineDeposit', 'depositPaid', '保证金', 'deposit'],
        ['deductions', 'lineDeductions', 'deducted', '扣减', 'deductions'],
        ['withdrawn-deductions', 'lineWithdrawn', 'withdrawn', '撤销的扣减', 'deductions withdrawn'],
        ['pass-deposits', 'linePassDeposits', 'passDepositsPaid', '出入证押金', 'deposits for passes'],
        [
          'pass-refunds',
          'linePassRefunds',
          'passDepositsBack',
          '应退的出入证押金',
          'deposits that come back with passes',
        ],
      ] as const
    ).map(([name, line, held, zh, en]) =>
      refused(
        `statement-${name}-wrong`,
        'A30',
        [step('settle'), different(line, held)],
        `结算单上的${zh}与登记的合计不符，须核对`,
        `The ${en} on the statement are not what the case holds: check them`,
      ),
    ),
    refused(
      'deductions-beyond-deposit',
      'A30',
      [step('settle'), when('depositIn', 'lessThan', { fact: 'depositOut' })],
      '扣减和退款超过保证金，超出部分须列为另行索赔',
      'Deductions and refund go beyond the deposit: the rest is a separate claim',
    ),
    refused(
      'deposit-not-accounted-for',
      'A30',
      [step('settle'), when('depositIn', 'greaterThan', { fact: 'depositOut' })],
      '保证金没有全部交代清楚，未扣的部分须全部退还',
      'Part of the deposit is not accounted for: what is not deducted goes back',
    ),
    refused(
      'claim-while-deposit-is-left',
      'A30',
      [step('settle'), when('lineClaims', 'greaterThan', 0), when('lineDepositRefund', 'greaterThan', 0)],
      '保证金还有余额，不能列另行索赔，须先从保证金中扣减',
      'Part of the deposit is left: deduct from it before anything is claimed apart',
    ),
    refused(
      'passes-not-accounted-for',
      'A30',
      [step('settle'), different('passIn', 'passOut')],
      '出入证押金没有全部交代清楚：收回的退，未收回的留，不与扣减相抵',
      'The deposits for passes are not accounted for: back with the pass, kept without it, never set against deductions',
    ),
    refused(
      'refund-before-settlement',
      '2.6.6',
      [step('refund'), when('settled', 'notEqual', true)],
      '还没有结算单，须先结算再退款',
      'There is no statement yet: settle before paying back',
    ),
    refused(
      'receipt-unknown',
      '2.6.6',
      [step('refund'), when('receiptEntries', 'equal', 0)],
      '没有这个收据，须凭本工程的收据退款',
      'There is no such receipt: refunds go by the receipts of this job',
    ),
    refused(
      'refund-to-another',
      'A30',
      [step('refund'), different('receiptEntries', 'receiptEntriesOfPayer')],
      '退款只退给收据上的交款人',
      'A refund goes to the payer on the receipt and nobody else',
    ),
    refused(
      'receipt-not-shown',
      '2.6.6',
      [step('refund'), when('receiptShown', 'notIn', ['original', 'loss-declared'])],
      '没有交回收据原件，也没有遗失声明，须补交',
      'Neither the original receipt nor a declaration of its loss is there: one is needed',
    ),
    refused(
      'collector-without-authority',
      'A30',
      [step('refund'), when('collector', 'notIn', ['payer', 'authorised'])],
      '领款人不是交款人本人，也没有交款人的领款委托，不能付款',
      "Whoever collects is neither the payer nor holds the payer's authority to collect: nothing is paid out",
    ),
    refused(
      'refund-amount-wrong',
      'A30',
      [step('refund'), different('amount', 'refundOnReceipt')],
      '退款数额与结算单上这个收据的应退数不符',
      'The amount is not what the statement gives for this receipt',
    ),
    refused(
      'refund-above-receipt',
      'A30',
      [step('refund'), when('amount', 'greaterThan', { fact: 'paidOnReceipt' })],
      '退款超过这个收据所收的押金，须更正结算单',
      'The refund is more than this receipt took in deposits: correct the statement',
    ),
    refused(
      'refunded-already',
      'A30',
      [step('refund'), when('refundsOnReceipt', 'greaterThan', 0)],
      '这个收据已经退过款，不重复退',
      'This receipt has been refunded already: it is not paid twice',
    ),
  ],
});
