import { describe, expect, it } from 'vitest';
import { pdfDate } from '../../../src/pdf/output/date.ts';

describe('dates in a PDF', () => {
  it.each([
    ['2026-11-23T09:15:00+08:00', "D:20261123091500+08'00'"],
    ['2026-11-23T09:15:07.123Z', 'D:20261123091507Z'],
    ['2026-11-23T09:15-03:30', "D:20261123091500-03'30'"],
  ])('%s is written %s', (instant, written) => expect(pdfDate(instant)).toBe(written));

  it.each(['2026-11-23', '2026-11-23T09:15:00', 'today', '2026-11-23T09:15:00+08:00)/X'])(
    'refuses %s',
    (instant) => {
      expect(() => pdfDate(instant)).toThrow(/^INSTANT_INVALID/);
    },
  );
});
