import type { Policy } from '../define/policy.ts';
import { type DecideOptions, runProgram } from './decide.ts';
import { checkAt, checkFacts, type Facts, type ReadTerm, slotsWithTerms } from './facts.ts';
import { type Place, type Program, programOf } from './program.ts';

/** Asks a policy for its verdict on facts that come in a known order; undefined is missing. Throws as `decide` does. */
export type Ask = (values: readonly unknown[], at: string) => string;

const named = (names: readonly string[], values: readonly unknown[]): Facts => {
  const facts: { [name: string]: unknown } = {};
  for (const [index, name] of names.entries()) {
    if (values[index] !== undefined) facts[name] = values[index];
  }
  return facts as Facts;
};

/**
 * Prepares a question that is asked again and again: the facts' names are looked up once, and no reasons are given.
 * Throws `FACTS_INVALID`, `INSTANT_INVALID` and what `term` throws, when asked.
 */
export function prepareAsk(
  policy: Policy,
  names: readonly string[],
  { term, rules }: { readonly term: ReadTerm; readonly rules?: DecideOptions['rules'] },
): Ask {
  let program: Program | undefined;
  let places: readonly (Place | undefined)[] = [];
  return (values, at) => {
    checkAt(at);
    if (program === undefined) {
      const made = programOf(policy, rules);
      places = names.map((name) => made.places.get(name));
      program = made;
    }
    const slots = slotsWithTerms(program, at, term);
    let isSure = true;
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index];
      if (value === undefined) continue;
      const place = places[index];
      if (place?.accept?.(value) !== true) isSure = false;
      if (place !== undefined && place.slot >= 0) slots[place.slot] = value;
    }
    if (!isSure) checkFacts(program, named(names, values));
    const { rank } = runProgram(program, slots);
    return (policy.verdicts[rank] as Policy['verdicts'][number]).id;
  };
}
