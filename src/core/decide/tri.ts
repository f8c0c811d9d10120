/** A condition's outcome: 0 false, 1 true, 2 unknown (a fact that it needs is missing). */
export type Tri = 0 | 1 | 2;

/** The condition does not hold. */
export const FALSE = 0;
/** The condition holds. */
export const TRUE = 1;
/** A fact is missing, or cannot be compared. */
export const UNKNOWN = 2;

/** A set of outcomes as bits: `1 << outcome`. */
export type Outcomes = number;

/** The set of all three outcomes. */
export const ANY_OUTCOME: Outcomes = 0b111;

/** True if the outcome is in the set. */
export const canBe = (outcomes: Outcomes, outcome: Tri): boolean => (outcomes & (1 << outcome)) !== 0;

/** True if the outcome is the only one in the set. */
export const mustBe = (outcomes: Outcomes, outcome: Tri): boolean => outcomes === 1 << outcome;

/** Kleene's negation: unknown stays unknown. */
export const negate = (outcome: Tri): Tri =>
  outcome === UNKNOWN ? UNKNOWN : outcome === TRUE ? FALSE : TRUE;
