import type { Condition, Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';
import type { ClauseRef } from '../../core/text.ts';

/** A rule that refuses where all its conditions hold. */
export const refusedUnless = (
  name: string,
  clause: ClauseRef,
  all: readonly Condition[],
  zh: string,
  en: string,
): Rule => ruleFor('refused', name, clause, all, { zh, en });

/** The step is one of these. */
export const step = (...steps: readonly string[]): Condition => when('step', 'in', [...steps]);
/** A fact is not true. */
export const isNot = (fact: string): Condition => when(fact, 'notEqual', true);
