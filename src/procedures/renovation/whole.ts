import {
  allOf,
  append,
  clearDeadline,
  equals,
  issueForm,
  last,
  record,
  setDeadline,
  tell,
  value,
} from '../../core/procedure/write.ts';
import { handOver } from '../shared/hand-over.ts';
import { follows, isNew, money } from './facts.ts';
import { deductionFacts, passBackFacts, refundFacts, settlementFacts } from './money-facts.ts';
import { demanded } from './works-facts.ts';

const TERM = '/event/data/rectifyBy';
/** A violation is entered, or entered again with a new term. */
export const violationTerm = setDeadline(
  'violation',
  'RECTIFICATION_OVERDUE',
  TERM,
  '2.6.6',
  '/event/data/no',
);
const noted = { no: '/event/data/no', at: '/event/at' };

/** Violations on their way: rectified, re-inspected, sent back with a new term, reported (2.6.6, 3.1.1.7). */
export const violations = {
  RECTIFY: {
    guard: follows('violations', 'rectified'),
    actions: [
      append('/facts/rectified', noted),
      clearDeadline('violation', '/event/data/no'),
      tell(['engineering-head', 'security-head'], 'reinspect', '3.1.1.7'),
    ],
  },
  REINSPECT_PASSED: {
    guard: follows('rectified', 'closed'),
    actions: [append('/facts/closed', { ...noted, demand: demanded })],
  },
  REINSPECT_FAILED: {
    guard: follows('rectified', 'closed', 'no', TERM),
    actions: [
      append('/facts/closed', { ...noted, demand: demanded }),
      append('/facts/violations', { ...noted, demand: demanded }),
      violationTerm,
      issueForm('renovation-inspection', '2.6.6'),
      tell(['owner', 'renovation-company'], 'sentBack', '2.6.6'),
    ],
  },
  REPORT_TO_AUTHORITY: {
    guard: follows('violations', 'reported'),
    actions: [append('/facts/reported', noted), tell(['property-manager'], 'reported', '3.1.1.7')],
  },
  RECTIFICATION_OVERDUE: {
    actions: [
      tell(
        ['engineering-head', 'security-head', 'cs-supervisor', 'building-keeper'],
        'rectificationOverdue',
        '2.6.6',
      ),
    ],
  },
};

/** Deductions, passes and the permit, from the permit to the settlement (2.6.6, A30). */
export const account = {
  DEDUCT: {
    guard: money('deduct', deductionFacts),
    actions: [
      append('/facts/deductions', {
        no: '/event/data/no',
        amount: '/event/data/amount',
        on: '/event/data/on',
        by: '/event/by/role',
      }),
      tell(['owner', 'renovation-company', 'finance'], 'deducted', '2.6.6'),
    ],
  },
  WITHDRAW_DEDUCTION: {
    guard: follows('deductions', 'withdrawnDeductions'),
    actions: [
      append('/facts/withdrawnDeductions', {
        no: '/event/data/no',
        amount: last('/context/facts/deductions', 'amount', { no: { at: '/event/data/no' } }),
      }),
      tell(['owner', 'renovation-company', 'finance'], 'deductionWithdrawn', '2.6.6'),
    ],
  },
  RETURN_PASS: {
    guard: money('pass-back', passBackFacts),
    actions: [
      append('/facts/returned', {
        no: '/event/data/no',
        deposit: last('/context/facts/passes', 'deposit', { no: { at: '/event/data/no' } }),
      }),
    ],
  },
  REPORT_LOST_PASS: {
    guard: allOf(money('pass-back', passBackFacts), isNew('lost')),
    actions: [append('/facts/lost', noted), tell(['security-head', 'security-guard'], 'passLost', '2.6.3')],
  },
};

/** The permit itself comes back (2.6.6). */
export const collectPermit = {
  COLLECT_PERMIT: {
    guard: allOf(
      equals('/event/data/permitNo', { at: '/context/papers/permit/permitNo' }, 'another-permit'),
      equals('/context/facts/permitCollected', false, 'permit-back-already'),
    ),
    actions: [record({ '/facts/permitCollected': value(true) })],
  },
};

/** No money goes back before the final inspection: asked for earlier it is refused with that reason (2.6.6). */
export const tooEarly = {
  SETTLE: { guard: money('settle', settlementFacts) },
  REFUND: { guard: money('refund', refundFacts) },
};

/** What may happen from the permit to the settlement. */
export const afterPermit = { ...handOver('2.6.6'), ...violations, ...account };
