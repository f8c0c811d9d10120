import type { Condition } from '../core/define/policy.ts';
import { definePolicy, type Rule } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/move-in-admission.ts';
import { powerOfAttorneyRules } from './parts/power-of-attorney.ts';

const refused = (name: string, clause: string, all: readonly Condition[], zh: string, en: string): Rule =>
  ruleFor('refused', name, clause, all, { zh, en });

/** Whether move-in may begin with whoever has come: the desk is ready, consent and signature are there, so are the papers (2.5.1–2.5.3, A11, A12). */
export const moveInAdmission = definePolicy({
  id: 'move-in-admission',
  title: { zh: '入住受理条件', en: 'Admission to move-in' },
  clauses: ['2.5.1', '2.5.2', '2.5.3'],
  facts,
  terms: { ownerIdCopiesNeeded: 'owner-id-copies', invoiceCopiesNeeded: 'purchase-invoice-copies' },
  verdicts: [
    { id: 'refused', title: { zh: '不予受理', en: 'Not admitted' }, negative: true },
    { id: 'admitted', title: { zh: '可以受理', en: 'Admitted' }, negative: false },
  ],
  whenMissing: 'refused',
  rules: [
    refused(
      'goods-not-ready',
      '2.5.1',
      [when('goodsReady', 'notEqual', true)],
      '收楼所需资料和物品尚未备齐，请先备齐',
      'The papers and goods for move-in are not ready: prepare them first',
    ),
    refused(
      'consultant-has-not-consented',
      '2.5.2',
      [when('consultantConsents', 'notEqual', true)],
      '销售顾问尚未同意办理，须先取得同意',
      "The sales consultant has not consented: get the consultant's consent first",
    ),
    refused(
      'finance-has-not-signed',
      '2.5.2',
      [when('financeSigned', 'notEqual', true)],
      '入住流程表没有财务签字，须先由财务签字',
      'Finance has not signed the move-in sheet: it must be signed first',
    ),
    refused(
      'contract-not-shown',
      '2.5.2',
      [when('contractShown', 'notEqual', true)],
      '没有出示购房合同，须出示',
      'The purchase contract has not been shown: it must be shown',
    ),
    refused(
      'owner-id-copies-short',
      '2.5.2',
      [when('ownerIdCopies', 'lessThan', { fact: 'ownerIdCopiesNeeded' })],
      '业主身份证复印件份数不足，须补齐',
      "Too few copies of the owner's ID card: hand in those that are missing",
    ),
    refused(
      'invoice-copies-short',
      '2.5.2',
      [when('invoiceCopies', 'lessThan', { fact: 'invoiceCopiesNeeded' })],
      '购房发票复印件份数不足，须补齐',
      'Too few copies of the purchase invoice: hand in those that are missing',
    ),
    refused(
      'fund-proof-missing',
      '2.5.2',
      [when('fundProof', 'notIn', ['fifth-leaf', 'e-receipt'])],
      '缺少维修基金发票第五联，须留存第五联或登记电子票据号',
      "The maintenance-fund invoice's fifth leaf is missing: keep the leaf, or note the electronic receipt's number",
    ),
    refused(
      'fund-receipt-number-missing',
      '2.5.2',
      [when('fundProof', 'equal', 'e-receipt'), when('fundReceiptNumbered', 'notEqual', true)],
      '维修基金用电子票据的，须登记票据号',
      'An electronic maintenance-fund receipt was named: its number is needed',
    ),
    ...powerOfAttorneyRules({
      verdict: 'refused',
      clause: '2.5.2',
      scope: 'accept-unit',
      name: { zh: '收楼', en: 'taking over the unit' },
    }),
    refused(
      'agent-id-not-shown',
      '2.5.2',
      [when('comes', 'notEqual', 'owner'), when('agentIdShown', 'notEqual', true)],
      '代理人没有出示本人身份证原件，须出示',
      'The agent has not shown his own ID card: the original must be shown',
    ),
    refused(
      'consultant-absent',
      '2.5.3',
      [when('inspectionPending', 'equal', true), when('consultantAccompanies', 'notEqual', true)],
      '验收楼宇须由销售顾问陪同，请等销售顾问到场',
      'The unit is inspected in the company of the sales consultant: wait for the consultant',
    ),
  ],
});
