import type { Bilingual, ClauseRef, Json } from '../text.ts';
import type { Comparison, Condition, Rule } from './policy.ts';

/** A comparison of a fact with a value or, written `{ fact }`, with another fact. */
export const when = (
  fact: string,
  operator: string,
  value: Json | { readonly fact: string },
): Comparison => ({
  fact,
  operator,
  value,
});

/** One rule that speaks for `verdict` when all its conditions hold. */
export const ruleFor = (
  verdict: string,
  name: string,
  clause: ClauseRef,
  all: readonly Condition[],
  message: Bilingual,
): Rule => ({ name, conditions: { all }, event: { type: verdict, params: { clause, message } } });
