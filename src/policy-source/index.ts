import type { Policy } from '../core/define/policy.ts';
import { createTerms } from '../core/term/index.ts';
import { terms } from '../generated/catalogue.ts';
import { type SourceOptions, writePolicySource } from './generate.ts';

export type { SourceOptions } from './generate.ts';

/**
 * Writes a policy as the text of an ES module for a build step: `decide(facts, terms)` in plain code, without evaluation
 * at run time and without imports. It takes validated facts and gives the decision that `desk.decide` gives, near misses
 * apart. `options.unit` reads the units of terms that are not ours.
 * Throws `RULES_INVALID`, `POLICY_INVALID`, `DUE_UNIT`, `TERM_UNKNOWN`.
 *
 * @example
 * writeFileSync('key-loan.js', generatePolicySource(policy));
 * // later: import { decide, termIds } from './key-loan.js';
 */
export const generatePolicySource = (
  policy: Policy,
  options: SourceOptions = { unit: createTerms(terms).unit },
): string => writePolicySource(policy, options);
