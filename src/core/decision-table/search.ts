import type { CompiledRule, CompiledRules } from '../decide/compile.ts';
import { FALSE, TRUE, type Tri } from '../decide/tri.ts';
import type { Candidates } from './candidates.ts';

/** A rule and how it must come out. */
export interface Goal {
  readonly rule: CompiledRule;
  readonly outcome: typeof TRUE | typeof FALSE;
}

/** Facts that fulfil the goals; `none` where there are none; `open` where the search was given up. */
export type Found = { readonly [fact: string]: unknown } | 'none' | 'open';

const MAX_STEPS = 50_000;

/** Searches facts for which each rule comes out as wanted, fact by fact, leaving a branch as soon as one rule cannot. */
export const searchFacts = (
  { facts }: CompiledRules,
  goals: readonly Goal[],
  candidates: Candidates,
  fixed: { readonly [fact: string]: unknown } = {},
): Found => {
  const slots: unknown[] = facts.map((name) => fixed[name]);
  const used = [...new Set(goals.flatMap(({ rule }) => rule.slots))].filter(
    (slot) => slots[slot] === undefined,
  );
  let steps = 0;
  const visit = (depth: number): boolean | undefined => {
    steps += 1;
    if (steps > MAX_STEPS) return undefined;
    const outcomes = goals.map(({ rule }): Tri => rule.root.test(slots));
    if (goals.every(({ outcome }, index) => outcomes[index] === outcome)) return true;
    const isLost = goals.some(({ outcome }, index) => outcomes[index] === (outcome === TRUE ? FALSE : TRUE));
    const slot = used[depth];
    if (isLost || slot === undefined) return false;
    for (const value of candidates.get(facts[slot] as string) ?? []) {
      slots[slot] = value;
      const found = visit(depth + 1);
      if (found !== false) return found;
    }
    slots[slot] = undefined;
    return false;
  };
  const found = visit(0);
  if (found === undefined) return 'open';
  if (!found) return 'none';
  return Object.fromEntries(
    facts.flatMap((name, slot) => (slots[slot] === undefined ? [] : [[name, slots[slot]]])),
  );
};
