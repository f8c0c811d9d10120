import { type Condition, definePolicy, type Rule } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/agent-authority.ts';

const agent = when('role', 'equal', 'agent');
const refused = (name: string, all: readonly Condition[], zh: string, en: string): Rule =>
  ruleFor('may-not-act', name, '3.2.1.1', all, { zh, en });

/** Whether somebody may speak for the owner in a case: the owner himself, a clerk who enters his word, or an agent with authority (3.2.1.1, A37). */
export const agentAuthority = definePolicy({
  id: 'agent-authority',
  title: { zh: '代理权', en: 'Authority of an agent' },
  clauses: ['3.2.1.1', 'A37'],
  facts,
  verdicts: [
    { id: 'may-not-act', title: { zh: '不能代业主办理', en: 'May not act' }, negative: true },
    { id: 'may-act', title: { zh: '可以办理', en: 'May act' }, negative: false },
  ],
  whenMissing: 'may-not-act',
  rules: [
    refused(
      'agent-unknown',
      [agent, when('poaShown', 'notEqual', true)],
      '本案没有代理人的委托书，须由业主本人或有委托书的代理人办理',
      'The case knows no power of attorney: the owner acts, or an agent who has shown one',
    ),
    refused(
      'agent-authority-expired',
      [agent, when('poaShown', 'equal', true), when('poaDaysLeft', 'lessThan', 0)],
      '代理人的委托书已过期，须由业主本人办理或另出委托书',
      'The power of attorney has expired: the owner acts, or gives a new one',
    ),
  ],
});
