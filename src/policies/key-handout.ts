import { type Condition, definePolicy, type Rule } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/key-handout.ts';
import { powerOfAttorneyRules } from './parts/power-of-attorney.ts';
import { collects, repairRules } from './parts/repair-rules.ts';

const refused = (name: string, clause: string, all: readonly Condition[], zh: string, en: string): Rule =>
  ruleFor('refused', name, clause, all, { zh, en });

const agentCollects = [collects, when('comes', 'notEqual', 'owner')];
/** Whether keys may be handed out, a key be left for a repair, and a repair be done in the home (3.2.1.1–3.2.1.3, A28, A29). */
export const keyHandout = definePolicy({
  id: 'key-handout',
  title: { zh: '钥匙领用条件', en: 'Handing out keys' },
  clauses: ['3.2.1.1', '3.2.1.2', '3.2.1.3'],
  facts,
  terms: {
    ownerIdCopiesNeeded: 'collection-owner-id-copies',
    agentIdCopiesNeeded: 'collection-agent-id-copies',
    keysToLeave: 'keys-left-for-repair',
  },
  verdicts: [
    { id: 'refused', title: { zh: '不可以', en: 'Refused' }, negative: true },
    { id: 'cleared', title: { zh: '可以', en: 'Cleared' }, negative: false },
  ],
  whenMissing: 'refused',
  rules: [
    refused(
      'id-not-shown',
      '3.2.1.1',
      [collects, when('idShown', 'notEqual', true)],
      '领取人没有出示本人身份证原件，须出示',
      'The collector has not shown his own ID card: the original must be shown',
    ),
    refused(
      'receipt-not-signed',
      '3.2.1.1',
      [collects, when('receiptSigned', 'notEqual', true)],
      '领取人没有在钥匙领取登记上亲自签字，须签字',
      'The collector has not signed the key receipt himself: it must be signed',
    ),
    refused(
      'agent-id-not-shown',
      '3.2.1.1',
      [...agentCollects, when('agentIdShown', 'notEqual', true)],
      '代领人没有出示本人身份证原件，须出示',
      'The agent has not shown his own ID card: the original must be shown',
    ),
    ...powerOfAttorneyRules({
      verdict: 'refused',
      clause: '3.2.1.1',
      scope: 'collect-keys',
      name: { zh: '领钥匙', en: 'collecting keys' },
      applies: [collects],
    }),
    refused(
      'owner-id-copy-missing',
      '3.2.1.1',
      [...agentCollects, when('ownerIdCopies', 'lessThan', { fact: 'ownerIdCopiesNeeded' })],
      '代领缺少业主身份证复印件，须交存',
      "An agent needs a copy of the owner's ID card: hand it in",
    ),
    refused(
      'agent-id-copy-missing',
      '3.2.1.1',
      [...agentCollects, when('agentIdCopies', 'lessThan', { fact: 'agentIdCopiesNeeded' })],
      '代领缺少代理人身份证复印件，须交存',
      'An agent needs a copy of his own ID card: hand it in',
    ),
    ...repairRules,
  ],
});
