import type { Policy } from '../define/policy.ts';
import type { DecideOptions } from './decide.ts';
import { checkAt, checkNames, type Facts, readFacts } from './facts.ts';
import { type Program, programOf } from './program.ts';
import { isRecord } from './shape.ts';
import { canBe, mustBe, type Outcomes, TRUE, UNKNOWN } from './tri.ts';

/** What `possibleVerdicts` needs besides the facts that are known. */
export interface PossibleOptions extends Omit<DecideOptions, 'explain' | 'unit'> {
  /** Facts that are not known yet: each may get any value or stay missing. All others are as given, or missing for good. */
  readonly unknown: ReadonlySet<string>;
}

interface Judged {
  readonly rank: number;
  readonly outcomes: Outcomes;
}

/** Verdicts (by rank) that can come out if each rule has, by itself, one of its outcomes. */
const ranksOf = (program: Program, judged: readonly Judged[]): ReadonlySet<number> => {
  const sure = judged.filter(({ outcomes }) => mustBe(outcomes, TRUE)).map(({ rank }) => rank);
  // No verdict weaker than that of a rule that holds for certain.
  const weakest = Math.min(program.lastRank, ...sure);
  const open = judged
    .filter(({ outcomes, rank }) => rank < weakest && canBe(outcomes, TRUE))
    .map(({ rank }) => rank);
  const ranks = new Set<number>();
  for (const current of new Set([weakest, ...open])) {
    const stronger = judged.filter(({ rank, outcomes }) => rank < current && canBe(outcomes, UNKNOWN));
    const isForced = stronger.some(({ outcomes }) => mustBe(outcomes, UNKNOWN));
    if (!isForced) ranks.add(current);
    if (stronger.length > 0) ranks.add(Math.min(current, program.whenMissing));
  }
  return ranks;
};

/**
 * The verdicts that `decide` could give once the unknown facts are known, whatever they turn out to be. May hold more
 * than can really come (rules are taken one by one), never less. Throws as `decide` does.
 */
export const possibleVerdicts = (
  policy: Policy,
  facts: Facts,
  options: PossibleOptions,
): ReadonlySet<string> => {
  checkAt(options.at);
  const program = programOf(policy, options.rules);
  checkNames(program, options.unknown);
  const known = isRecord(facts)
    ? Object.fromEntries(Object.entries(facts).filter(([name]) => !options.unknown.has(name)))
    : facts;
  const slots = readFacts(program, known, options);
  const open = program.facts.map((name) => options.unknown.has(name));
  const judged = program.steps.map(({ rank, root }) => ({ rank, outcomes: root.outcomes(slots, open) }));
  return new Set([...ranksOf(program, judged)].map((rank) => policy.verdicts[rank]?.id as string));
};
