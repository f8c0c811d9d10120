import type { Condition, Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';

/** A rule that speaks for `refused`. */
export const refused = (
  name: string,
  clause: string,
  all: readonly Condition[],
  zh: string,
  en: string,
): Rule => ruleFor('refused', name, clause, all, { zh, en });

const step = (...names: readonly string[]): Condition => when('step', 'in', names);
const firm = when('mode', 'notEqual', 'owner-diy');
const different = (fact: string, other: string): Condition => when(fact, 'notEqual', { fact: other });

/** What is paid before the permit: to the fen, once, by somebody whose name stands on the receipt (2.6.3, A9). */
export const paymentRules: readonly Rule[] = [
  refused(
    'no-deposit-from-owner-diy',
    'A9',
    [step('deposit'), when('mode', 'equal', 'owner-diy')],
    '业主自装不交施工人员管理保证金，不要收取',
    'An owner who does his own work pays no deposit: take none',
  ),
  refused(
    'deposit-amount-wrong',
    '2.6.3',
    [step('deposit'), firm, different('amount', 'depositDue')],
    '施工人员管理保证金数额不对，须按规定数额收取',
    'The deposit is not the amount laid down: take exactly that',
  ),
  refused(
    'deposit-paid-already',
    '2.6.3',
    [step('deposit'), firm, when('depositPaid', 'greaterThan', 0)],
    '保证金已经交过，不再收取',
    'The deposit is paid already: it is not taken twice',
  ),
  refused(
    'owner-needs-no-pass',
    'A30',
    [step('pass'), when('forOwner', 'equal', true)],
    '业主本人进出不办施工人员出入证，也不收费',
    'The owner himself needs no pass and pays for none',
  ),
  refused(
    'pass-deposit-wrong',
    '2.6.3',
    [step('pass'), different('passDeposit', 'passDepositDue')],
    '出入证押金数额不对，须按每证规定数额收取',
    'The deposit for the pass is not the amount laid down for each',
  ),
  refused(
    'pass-cost-wrong',
    '2.6.3',
    [step('pass'), different('passCost', 'passCostDue')],
    '出入证工本费数额不对，须按每证规定数额收取',
    'The cost of the pass is not the amount laid down for each',
  ),
  refused(
    'pass-number-taken',
    '2.6.3',
    [step('pass'), when('samePass', 'greaterThan', 0)],
    '这个证号在本工程已经发过，须另编证号',
    'A pass with this number was issued for this job already: give another',
  ),
  refused(
    'receipt-of-another-payer',
    'A30',
    [step('deposit', 'pass'), different('receiptEntries', 'receiptEntriesOfPayer')],
    '这个收据号已开给别的交款人，须另开收据',
    'This receipt was made out to another payer: write another receipt',
  ),
];

/** Everything that must be paid and explained before finance confirms (2.6.3, 2.6.6). */
export const clearingRules: readonly Rule[] = [
  refused(
    'deposit-unpaid',
    '2.6.3',
    [step('clear'), firm, different('depositPaid', 'depositDue')],
    '装修公司还没有交足施工人员管理保证金，须先交足',
    'The renovation company has not paid the deposit in full: it comes first',
  ),
  refused(
    'licence-copy-missing',
    '2.6.3',
    [step('clear'), firm, when('licenceCopies', 'lessThan', { fact: 'licenceCopiesNeeded' })],
    '装修公司没有交营业执照复印件，须交存',
    'The renovation company has left no copy of its business licence: it is needed',
  ),
  refused(
    'passes-unpaid',
    '2.6.3',
    [step('clear'), when('passesPaid', 'lessThan', { fact: 'workers' })],
    '还有施工人员没有交出入证押金和工本费，须每人办证',
    'Some workers have no paid pass: each needs one',
  ),
  refused(
    'refunds-not-explained-to-owner',
    '2.6.3',
    [step('clear'), when('refundsExplainedToOwner', 'notEqual', true)],
    '没有向业主说明退款手续，须先说明',
    'The way to a refund has not been explained to the owner: explain it first',
  ),
  refused(
    'refunds-not-explained-to-company',
    '2.6.3',
    [step('clear'), firm, when('refundsExplainedToCompany', 'notEqual', true)],
    '没有向装修公司说明退款手续，须先说明',
    'The way to a refund has not been explained to the renovation company: explain it first',
  ),
];
