import { expect, test } from 'vitest';
import { agentAuthority } from '../../src/policies/agent-authority.ts';
import { check, checkMissing, silent } from './cases.ts';
import { agent, situations } from './situations/agent-authority.ts';

test.each(situations)('with %j the authority names %j', (...situation) => {
  check('agent-authority', agent, situation, ['may-not-act', 'may-act']);
});

test('every rule of the authority speaks in one of the situations', () => {
  expect(silent(agentAuthority, situations)).toEqual([]);
});

test('nobody acts while a fact is unknown', () => {
  checkMissing(agentAuthority, agent, ['poaShown', 'poaDaysLeft']);
  checkMissing(agentAuthority, { ...agent, poaDaysLeft: -1 }, ['role']);
});
