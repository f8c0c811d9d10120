import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateOf, reaches } from '../../src/figures/rate.ts';

describe('a rate (A26)', () => {
  it.each([
    [2, 3, '66.67'],
    [1, 3, '33.33'],
    [1, 8, '12.50'],
    [1, 200, '0.50'],
    [1, 20_000, '0.01'], // half up
    [1, 20_001, '0.00'],
    [49, 50, '98.00'],
    [0, 7, '0.00'],
    [7, 7, '100.00'],
  ])('%i of %i is shown as %s', (part, whole, percent) =>
    expect(rateOf(part, whole)).toEqual({ rate: { numerator: part, denominator: whole }, percent }),
  );

  it('short of all it is never shown as 100', () => {
    expect(rateOf(999_999, 1_000_000).percent).toBe('99.99');
    expect(rateOf(99_999_999_999, 100_000_000_000).percent).toBe('99.99');
  });

  it('short of a threshold it is never shown as if that were reached', () => {
    expect(rateOf(97_999, 100_000, 98).percent).toBe('97.99');
    expect(rateOf(97_999, 100_000).percent).toBe('98.00');
    expect(reaches(97_999, 100_000, 98)).toBe(false);
    expect(reaches(98, 100, 98)).toBe(true);
  });

  it('of nothing there is none', () => expect(rateOf(0, 0)).toEqual({ rate: null, percent: null }));

  it('what is shown lies within half a hundredth of what is true, but for the caps', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e11 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (whole, share) => {
          const part = Math.floor(share * whole);
          const { percent } = rateOf(part, whole);
          const hundredths = BigInt((percent as string).replace('.', ''));
          const [exact, unit] = [BigInt(part) * 20_000n, BigInt(whole)];
          const distance = hundredths * 2n * unit - exact;
          const isCapped = part < whole && percent === '99.99';
          expect(distance <= unit).toBe(true);
          if (!isCapped) expect(-distance <= unit).toBe(true);
          expect(percent === '100.00').toBe(part === whole);
        },
      ),
    );
  });
});
