import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCapitals } from '../../../src/core/formats/capitals.ts';
import { formatYuan } from '../../../src/core/formats/money.ts';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';

/** Reads a section of up to four places, slowly and with no share in the writer's code. */
const readSection = (text: string): number => {
  let sum = 0;
  let rest = text.replaceAll('零', '');
  for (const [mark, size] of [
    ['仟', 1000],
    ['佰', 100],
    ['拾', 10],
  ] as const) {
    const at = rest.indexOf(mark);
    if (at < 0) continue;
    expect(at).toBe(1);
    sum += DIGITS.indexOf(rest[0]!) * size;
    rest = rest.slice(2);
  }
  expect(rest.length).toBeLessThanOrEqual(1);
  return sum + (rest === '' ? 0 : DIGITS.indexOf(rest));
};

/** Reads an amount in capitals back to fen. */
const readCapitals = (text: string): bigint => {
  if (text === '零元整') return 0n;
  const [whole, parts] = text.includes('元') ? (text.split('元') as [string, string]) : ['', text];
  let yuan = 0n;
  let rest = whole;
  for (const [mark, size] of [
    ['亿', 100_000_000n],
    ['万', 10_000n],
  ] as const) {
    if (!rest.includes(mark)) continue;
    const [section, next] = rest.split(mark) as [string, string];
    yuan += BigInt(readSection(section)) * size;
    rest = next;
  }
  yuan += BigInt(readSection(rest));
  const jiao = /(.)角/.exec(parts)?.[1];
  const cent = /(.)分/.exec(parts)?.[1];
  const fen =
    (jiao === undefined ? 0 : DIGITS.indexOf(jiao) * 10) + (cent === undefined ? 0 : DIGITS.indexOf(cent));
  return yuan * 100n + BigInt(fen);
};

describe('amounts in capitals', () => {
  it.each([
    [140_950, '壹仟肆佰零玖元伍角'],
    [600_714, '陆仟零柒元壹角肆分'],
    [1_640_902, '壹万陆仟肆佰零玖元零贰分'],
    [32_504, '叁佰贰拾伍元零肆分'],
    [168_032, '壹仟陆佰捌拾元零叁角贰分'],
    [10_700_053, '壹拾万柒仟元零伍角叁分'],
    [0, '零元整'],
    [1, '壹分'],
    [50, '伍角'],
    [99, '玖角玖分'],
    [100, '壹元整'],
    [1000, '壹拾元整'],
    [100_000, '壹仟元整'],
    [200_000, '贰仟元整'],
    [10_010_000, '壹拾万零壹佰元整'],
    [1_000_000_00, '壹佰万元整'],
    [1_000_000_100, '壹仟万零壹元整'],
    [10_000_000_000, '壹亿元整'],
    [10_001_000_000, '壹亿零壹万元整'],
    [10_000_100_000, '壹亿零壹仟元整'],
    [99_999_999_999_999, '玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
  ])('writes %d fen as %s', (fen, text) => {
    expect(toCapitals(fen)).toBe(text);
  });

  it('can be read back, whatever the amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (fen) => {
        expect(readCapitals(toCapitals(fen))).toBe(BigInt(fen));
      }),
      { numRuns: 2000 },
    );
  });

  it('can be read back when most digits are zeros', () => {
    const digits = fc.array(fc.constantFrom('0', '0', '0', '1', '9'), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(digits, (list) => {
        const fen = Number(list.join(''));
        expect(readCapitals(toCapitals(fen))).toBe(BigInt(fen));
      }),
      { numRuns: 2000 },
    );
  });

  it('never writes two zeros together, nor one before a unit or 整', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999_999_999 }), (fen) => {
        expect(toCapitals(fen)).not.toMatch(/零零|零[元角分万亿仟佰拾整]/);
      }),
    );
  });

  it.each([
    [-1, 'AMOUNT_NEGATIVE'],
    [0.5, 'AMOUNT_NOT_WHOLE'],
    [Number.NaN, 'AMOUNT_NOT_WHOLE'],
    [Number.POSITIVE_INFINITY, 'AMOUNT_NOT_WHOLE'],
    [100_000_000_000_000, 'AMOUNT_TOO_LARGE'],
  ])('refuses %d: %s', (fen, code) => {
    expect(() => toCapitals(fen)).toThrow(expect.objectContaining({ code }));
  });
});

describe('amounts in digits', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [-5, '-0.05'],
    [100, '1.00'],
    [123_450, '1,234.50'],
    [99_999, '999.99'],
    [100_000_000, '1,000,000.00'],
  ])('writes %d fen as %s yuan', (fen, text) => {
    expect(formatYuan(fen)).toBe(text);
  });

  it('refuses parts of a fen', () => {
    expect(() => formatYuan(0.1)).toThrow(expect.objectContaining({ code: 'AMOUNT_NOT_WHOLE' }));
  });
});
