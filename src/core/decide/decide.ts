import type { WorkCalendar } from '../calendar/index.ts';
import type { Policy } from '../define/policy.ts';
import type { Json } from '../text.ts';
import type { CompiledRules } from './compile.ts';
import { dueAtOf, type ReadUnit } from './due.ts';
import { checkAt, type Facts, type ReadTerm, readFacts } from './facts.ts';
import { findNearMisses, type NearMiss } from './near.ts';
import { type Program, programOf, type Saying, type Step } from './program.ts';
import { TRUE, UNKNOWN } from './tri.ts';

/** What a decision needs besides the facts. */
export interface DecideOptions {
  /** The instant of the decision (ISO 8601 with offset); terms are read at it. */
  readonly at: string;
  /** Reads a term; needed where the policy has terms. */
  readonly term: ReadTerm;
  /** Reads a term's unit; needed where a rule has a due date. */
  readonly unit?: ReadUnit;
  /** Reckons due dates in working time; needed where a due date's term counts it. */
  readonly calendar?: WorkCalendar;
  /** Adds near misses. */
  readonly explain?: boolean;
  /** The facts have been checked against the policy's schema already and are taken as they are. */
  readonly validated?: boolean;
  /** Compiled rules in place of the policy's own. */
  readonly rules?: CompiledRules;
}

/** One rule that holds. */
export interface Reason extends Saying {
  /** The facts that its conditions name, as far as they are present. */
  readonly values: { readonly [fact: string]: Json };
}

/** A policy's answer with its reasons. */
export interface Decision {
  readonly policy: string;
  readonly verdict: string;
  /** Whether the verdict is an answer in the negative. */
  readonly negative: boolean;
  /** All rules that hold: priority, then strength of verdict, then place in the list. */
  readonly reasons: readonly Reason[];
  /** Facts that undecided rules lack, sorted. Absent where there are none. */
  readonly missing?: readonly string[];
  /** The instant by which the verdict's reasons want something done; the earliest. */
  readonly dueAt?: string;
  /** Changes of one fact that turn the verdict, at most five. Only with `explain`. */
  readonly nearMisses?: readonly NearMiss[];
}

/** Rank of the verdict for the facts in the slots, and the rules behind it. */
export interface Outcome {
  readonly rank: number;
  readonly fired: readonly Step[];
  readonly undecided: readonly Step[];
}

/** The steps that may still hold: those that ask for another value of the fact by which they are split cannot. */
const openSteps = ({ steps, split }: Program, slots: readonly unknown[]): readonly Step[] => {
  const value = split === undefined ? undefined : slots[split.slot];
  return split === undefined || value === undefined ? steps : (split.byValue.get(value) ?? split.otherwise);
};

/** Runs a program: the strongest verdict of the rules that hold, or the policy's safe side where a stronger one is undecided. */
export const runProgram = (program: Program, slots: readonly unknown[]): Outcome => {
  const fired: Step[] = [];
  const undecided: Step[] = [];
  let rank = program.lastRank;
  let strongestUndecided = program.lastRank;
  for (const step of openSteps(program, slots)) {
    const outcome = step.test(slots);
    if (outcome === TRUE) {
      fired.push(step);
      if (step.rank < rank) rank = step.rank;
    } else if (outcome === UNKNOWN) {
      undecided.push(step);
      if (step.rank < strongestUndecided) strongestUndecided = step.rank;
    }
  }
  if (strongestUndecided < rank && program.whenMissing < rank) rank = program.whenMissing;
  return { rank, fired, undecided };
};

const reasonOf = ({ says, values: named }: Step, slots: readonly unknown[]): Reason => {
  const values: { [fact: string]: Json } = {};
  for (const { fact, slot } of named) {
    const value = slots[slot];
    if (value !== undefined) values[fact] = value as Json;
  }
  // Written out: to spread `says` would cost more than the rest of the decision.
  const { rule, clause, beside, message } = says;
  return beside === undefined ? { rule, clause, message, values } : { rule, clause, beside, message, values };
};

const missingOf = (program: Program, undecided: readonly Step[], slots: readonly unknown[]): string[] => {
  const found = new Set<number>();
  for (const { root } of undecided) root.needs(slots, found);
  return [...found].map((slot) => program.facts[slot] as string).sort();
};

/**
 * Decides: evaluates a policy's rules on the facts and gives the verdict with all its reasons.
 *
 * A missing fact is no error: rules that need it are undecided, and where one of them speaks for a stronger verdict
 * than the rest gives, the verdict is at least the policy's `whenMissing`.
 * Throws `FACTS_INVALID` (wrong type, unknown name), `INSTANT_INVALID`, `RULES_INVALID`, `POLICY_INVALID`, and what
 * `options.term` throws.
 */
export const decide = (policy: Policy, facts: Facts, options: DecideOptions): Decision => {
  checkAt(options.at);
  const program = programOf(policy, options.rules);
  const slots = readFacts(program, facts, options);
  const { rank, fired, undecided } = runProgram(program, slots);
  const verdict = policy.verdicts[rank] as Policy['verdicts'][number];
  const dueAt = program.hasDue ? dueAtOf(program, fired, rank, slots, options) : undefined;
  const decision: { -readonly [K in keyof Decision]: Decision[K] } = {
    policy: policy.id,
    verdict: verdict.id,
    negative: verdict.negative,
    reasons: fired.map((step) => reasonOf(step, slots)),
  };
  if (undecided.length > 0) decision.missing = missingOf(program, undecided, slots);
  if (dueAt !== undefined) decision.dueAt = dueAt;
  if (options.explain === true) decision.nearMisses = findNearMisses(program, facts, slots, rank, runProgram);
  return decision;
};
