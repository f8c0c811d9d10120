import { allOf, append, daysUntil, issueForm, last } from '../../core/procedure/write.ts';
import { admits, follows, isNew, money } from './facts.ts';
import { passFacts } from './money-facts.ts';

/** An approval is entered: new, and from the body that can give it (2.6.4). */
export const recordApproval = {
  RECORD_APPROVAL: {
    guard: allOf(
      isNew('approvals'),
      admits('approval', {
        approvalKind: '/event/data/kind',
        approvalIssuer: '/event/data/issuer',
        approvalAge: daysUntil('/event/at', '/event/data/issuedOn'),
      }),
    ),
    actions: [append('/facts/approvals', { no: '/event/data/no', kind: '/event/data/kind' })],
  },
};
/** An approval falls away; what it approved needs another (2.6.4). */
export const revoked = append('/facts/revoked', {
  no: '/event/data/no',
  kind: last('/context/facts/approvals', 'kind', { no: { at: '/event/data/no' } }),
});
/** A pass is paid for and made (2.6.3, A30). */
export const payPass = {
  PAY_PASS: {
    guard: money('pass', passFacts),
    actions: [
      append('/facts/passes', {
        no: '/event/data/no',
        deposit: '/event/data/deposit',
        cost: '/event/data/cost',
        receiptNo: '/event/data/receiptNo',
      }),
      append('/facts/receipts', {
        no: '/event/data/receiptNo',
        payer: '/event/data/payer',
        amount: '/event/data/deposit',
      }),
      issueForm('deposit-receipt', '2.6.3'),
      issueForm('worker-pass', '2.6.3'),
    ],
  },
};
/** A paper that proved wrong is replaced. */
export const replacePaper = {
  REPLACE_PAPER: {
    guard: follows('wrong', 'replaced', 'paper'),
    actions: [append('/facts/replaced', { paper: '/event/data/paper', at: '/event/at' })],
  },
};
/** A paper proves wrong: which one. */
export const foundWrong = append('/facts/wrong', { paper: '/event/data/paper', at: '/event/at' });
