import { isEqual, isIn, isNotEqual, type Operator } from './operators.ts';
import { ANY_OUTCOME, canBe, FALSE, negate, type Outcomes, TRUE, type Tri, UNKNOWN } from './tri.ts';

/** Values of the facts by slot; undefined is missing. */
export type Slots = readonly unknown[];

/** Gives a condition's outcome for these facts. */
export type Test = (slots: Slots) => Tri;

/** A compiled condition. */
export interface Node {
  /** Its outcome for these facts (Kleene's logic). */
  readonly test: Test;
  /** Every outcome that it may have if the marked slots may hold anything or nothing. */
  readonly outcomes: (slots: Slots, open: readonly boolean[]) => Outcomes;
  /** Collects the slots that make it unknown. */
  readonly needs: (slots: Slots, found: Set<number>) => void;
  /** Of a comparison: what it compares, so that a list can compare without calling each part. */
  readonly compares?: Compared;
  /** Of an `all`: its parts. */
  readonly all?: readonly Node[];
}

/** A comparison: a fact's slot with the value of another slot (`right`), or with a value where `right` is below 0. */
interface Compared {
  readonly left: number;
  readonly operator: Operator;
  readonly right: number;
  readonly value: unknown;
}

const leafOf = (compares: Compared, test: Test): Node => ({
  test,
  compares,
  outcomes(slots, open) {
    const { left, right } = compares;
    const leftOpen = open[left] === true;
    const rightOpen = right >= 0 && open[right] === true;
    if (!leftOpen && !rightOpen) return 1 << test(slots);
    // The other side is missing for certain: nothing can be compared.
    if (!leftOpen && slots[left] === undefined) return 1 << UNKNOWN;
    if (right >= 0 && !rightOpen && slots[right] === undefined) return 1 << UNKNOWN;
    return ANY_OUTCOME;
  },
  needs(slots, found) {
    if (test(slots) !== UNKNOWN) return;
    const { left, right } = compares;
    const leftMissing = slots[left] === undefined;
    if (leftMissing) found.add(left);
    // A right side of a kind that the operator cannot use is needed in another form.
    if (right >= 0 && (slots[right] === undefined || !leftMissing)) found.add(right);
    if (right < 0 && !leftMissing) found.add(left);
  },
});

/** A fact compared with a value that stands in the rule. */
export const compareWithValue = (slot: number, operator: Operator, value: unknown): Node =>
  leafOf(
    { left: slot, operator, right: -1, value },
    operator === isEqual
      ? (slots) => {
          // The commonest comparison, spelt out: a call less.
          const fact = slots[slot];
          return fact === value ? TRUE : fact === undefined ? UNKNOWN : FALSE;
        }
      : (slots) => {
          const fact = slots[slot];
          return fact === undefined ? UNKNOWN : operator(fact, value);
        },
  );

/** A fact compared with another fact. */
export const compareWithFact = (left: number, operator: Operator, right: number): Node =>
  leafOf({ left, operator, right, value: undefined }, (slots) => {
    const fact = slots[left];
    const value = slots[right];
    return fact === undefined || value === undefined ? UNKNOWN : operator(fact, value);
  });

/** The test of a list that holds comparisons only: most rules are such lists, and one loop is faster than calls. */
const testComparisons = (compared: readonly Compared[], decisive: Tri): Test => {
  const otherwise = negate(decisive);
  return (slots) => {
    let outcome: Tri = otherwise;
    for (let index = 0; index < compared.length; index += 1) {
      const { left, operator, right, value } = compared[index] as Compared;
      const fact = slots[left];
      const other = right < 0 ? value : slots[right];
      if (fact === undefined || other === undefined) outcome = UNKNOWN;
      else {
        let one: Tri;
        // The commonest comparisons, spelt out: a call less.
        if (operator === isEqual) one = fact === other ? TRUE : FALSE;
        else if (operator === isNotEqual) one = fact === other ? FALSE : TRUE;
        else if (operator === isIn && Array.isArray(other)) one = other.includes(fact) ? TRUE : FALSE;
        else one = operator(fact, other);
        if (one === decisive) return decisive;
        if (one === UNKNOWN) outcome = UNKNOWN;
      }
    }
    return outcome;
  };
};

/** The test of a list of any conditions. */
const testParts = (parts: readonly Node[], decisive: Tri): Test => {
  const otherwise = negate(decisive);
  const tests = parts.map((part) => part.test);
  if (tests.length === 1) return tests[0] as Test;
  return (slots) => {
    let outcome: Tri = otherwise;
    for (let index = 0; index < tests.length; index += 1) {
      const one = (tests[index] as Test)(slots);
      if (one === decisive) return decisive;
      if (one === UNKNOWN) outcome = UNKNOWN;
    }
    return outcome;
  };
};

/** Outcomes of a list: `decisive` from any part decides, unknown comes next. */
const listOf = (parts: readonly Node[], decisive: Tri): Node => {
  const otherwise = negate(decisive);
  const compared = parts.flatMap(({ compares }) => compares ?? []);
  const test =
    compared.length === parts.length ? testComparisons(compared, decisive) : testParts(parts, decisive);
  return {
    test,
    outcomes(slots, open) {
      let canDecide = false;
      let canBeUnknown = false;
      // No part is decisive for certain (else the list is), and each can avoid unknown (else the list cannot be otherwise).
      let allOtherwise = true;
      for (const part of parts) {
        const one = part.outcomes(slots, open);
        if (one === 1 << decisive) return one;
        canDecide ||= canBe(one, decisive);
        canBeUnknown ||= canBe(one, UNKNOWN);
        allOtherwise &&= canBe(one, otherwise);
      }
      return (
        (canDecide ? 1 << decisive : 0) |
        (canBeUnknown ? 1 << UNKNOWN : 0) |
        (allOtherwise ? 1 << otherwise : 0)
      );
    },
    needs(slots, found) {
      if (test(slots) !== UNKNOWN) return;
      for (const part of parts) part.needs(slots, found);
    },
  };
};

/** Holds if all parts hold. */
export const allOf = (parts: readonly Node[]): Node => ({ ...listOf(parts, FALSE), all: parts });

/** The test of an `all` without the comparisons that are known to hold because a slot has this value. */
export const testKnowing = (node: Node, slot: number, value: unknown): Test => {
  const isKnown = ({ compares }: Node): boolean =>
    compares !== undefined &&
    compares.left === slot &&
    compares.right < 0 &&
    compares.operator(value, compares.value) === TRUE;
  const open = (parts: readonly Node[]): readonly Node[] =>
    parts.flatMap((part) => (part.all ? open(part.all) : isKnown(part) ? [] : [part]));
  if (node.all === undefined) return node.test;
  const parts = open(node.all);
  return parts.length === 0 ? () => TRUE : listOf(parts, FALSE).test;
};

/** Holds if one part holds. */
export const anyOf = (parts: readonly Node[]): Node => listOf(parts, TRUE);

/** Holds if the part does not. */
export const notOf = (part: Node): Node => ({
  test: (slots) => negate(part.test(slots)),
  outcomes(slots, open) {
    const one = part.outcomes(slots, open);
    return (
      (canBe(one, FALSE) ? 1 << TRUE : 0) |
      (canBe(one, TRUE) ? 1 << FALSE : 0) |
      (canBe(one, UNKNOWN) ? 1 << UNKNOWN : 0)
    );
  },
  needs: (slots, found) => part.needs(slots, found),
});
