import { expect } from 'vitest';
import type { Facts } from '../../src/core/decide/index.ts';
import type { Policy } from '../../src/core/define/policy.ts';
import type { Json } from '../../src/core/text.ts';
import { createDesk } from '../../src/create-desk.ts';

const desk = createDesk();
const AT = '2026-11-28T23:55:00+08:00';

/** A situation worked out by hand: what differs from the base, and the rules that must speak, as `name clause`. */
export type Situation = readonly [change: { readonly [fact: string]: Json }, rules: readonly string[]];

/** What the policy says of a situation: its verdict and the rules that speak, as `name clause`, sorted. */
export function judge(
  policy: string,
  facts: Facts,
): { readonly verdict: string; readonly rules: readonly string[] } {
  const { verdict, reasons } = desk.decide(policy, facts, { at: AT });
  return { verdict, rules: reasons.map(({ rule, clause }) => `${rule} ${clause}`).toSorted() };
}

/** Checks that the policy gives `negative` for exactly the named rules, or `positive` where none is named. */
export function check(
  policy: string,
  base: Facts,
  [change, rules]: Situation,
  [negative, positive]: readonly [string, string],
): void {
  expect(judge(policy, { ...base, ...change })).toEqual({
    verdict: rules.length ? negative : positive,
    rules: [...rules].toSorted(),
  });
}

/** The rules of a policy that no situation makes speak. */
export const silent = (policy: Policy, situations: readonly Situation[]): readonly string[] => {
  const heard = new Set(situations.flatMap(([, rules]) => rules.map((rule) => rule.split(' ')[0])));
  return policy.rules.map(({ name }) => name).filter((name) => !heard.has(name));
};

/** Checks that a fact left out is never a pass. */
export function checkMissing(policy: Policy, facts: Facts, needed: readonly string[]): void {
  for (const fact of needed) {
    const { [fact]: _, ...rest } = facts;
    const decision = desk.decide(policy.id, rest, { at: AT });
    expect([fact, decision.verdict]).toEqual([fact, policy.whenMissing]);
  }
}
