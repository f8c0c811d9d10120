/** An exact share: so many of so many. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** A share as a fraction and as two decimals; both absent where there is nothing to take a share of (A26). */
export interface Rate {
  readonly rate: Fraction | null;
  /** `98.00`; short of all it is never shown as `100.00`, and short of `needed` never as if it were reached. */
  readonly percent: string | null;
}

/**
 * The share of a part in a whole, both whole numbers up to 10^11: the exact fraction, and in percent with two decimals,
 * rounded half up (A26). `needed` is a threshold in whole percent.
 */
export function rateOf(part: number, whole: number, needed = 100): Rate {
  if (whole === 0) return { rate: null, percent: null };
  // Whole hundredths of a percent, without any division that could round.
  let hundredths = Math.floor((part * 20_000 + whole) / (2 * whole));
  for (const limit of [needed, 100]) {
    if (part * 100 < limit * whole) hundredths = Math.min(hundredths, limit * 100 - 1);
  }
  const percent = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
  return { rate: { numerator: part, denominator: whole }, percent };
}

/** Whether a share reaches a threshold in percent, exactly. */
export const reaches = (part: number, whole: number, needed: number): boolean => part * 100 >= needed * whole;
