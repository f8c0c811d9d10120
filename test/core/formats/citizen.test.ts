import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIdCard, parseResidencePermit } from '../../../src/core/formats/id-card.ts';
import { parsePermanentResidentCard } from '../../../src/core/formats/permanent-resident-card.ts';

/** ISO 7064 MOD 11-2 in its recursive form, not by the weights of GB 11643. */
const checkOf = (digits: string): string => {
  let product = 0;
  for (const digit of digits) product = ((product + Number(digit)) * 2) % 11;
  return '10X98765432'[product]!;
};

const withCheck = (digits: string): string => digits + checkOf(digits);

const codeOf = (read: { ok: boolean; code?: string }): string => (read.ok ? 'ok' : (read.code ?? ''));

describe('resident identity card', () => {
  it.each([
    ['11010519491231002X', '1949-12-31', 'female'],
    ['440524188001010014', '1880-01-01', 'male'],
    ['330106200002291232', '2000-02-29', 'male'],
  ])('reads %s: born %s, %s', (number, birthDay, sex) => {
    expect(parseIdCard(number)).toEqual({ ok: true, value: number, birthDay, sex, warnings: [] });
  });

  it('makes the small x a capital', () => {
    expect(parseIdCard('11010519491231002x')).toMatchObject({ ok: true, value: '11010519491231002X' });
  });

  it('converts the old 15 digits with the year 19.. and a check digit, and says so', () => {
    expect(parseIdCard('110105491231002')).toMatchObject({
      ok: true,
      value: '11010519491231002X',
      birthDay: '1949-12-31',
      warnings: [{ code: 'OLD_15_DIGITS' }],
    });
  });

  it.each([
    ['110105194912310021', 'CHECK_DIGIT', 'the right last character is X'],
    ['330106199902291232', 'DATE_IMPOSSIBLE', '1999 had no 29 February'],
    ['110105190002290028', 'DATE_IMPOSSIBLE', '1900 was no leap year'],
    ['110105991332002', 'DATE_IMPOSSIBLE', 'month 13 on an old card'],
    [withCheck('11010519490431002'), 'DATE_IMPOSSIBLE', 'April has 30 days'],
    [withCheck('11010500000101002'), 'DATE_IMPOSSIBLE', 'the year 0'],
    [withCheck('99010519491231002'), 'PROVINCE_UNKNOWN', 'no province 99'],
    [withCheck('16010519491231002'), 'PROVINCE_UNKNOWN', 'no province 16'],
    [withCheck('81000019940823002'), 'RESIDENCE_PERMIT', 'a residence permit'],
    ['１１０１０５19491231002X', 'FULL_WIDTH', 'full-width digits'],
    ['110105 19491231 002X', 'SPACES', 'spaces'],
    ['11O105194912310021', 'LETTER_O_I', 'the letter O'],
    ['I10105194912310021', 'LETTER_O_I', 'the letter I'],
    ['1101051949123100', 'SHAPE', '16 digits'],
    ['X1010519491231002X', 'SHAPE', 'X at the head'],
    ['', 'SHAPE', 'nothing'],
  ])('refuses %s as %s: %s', (number, code) => {
    expect(codeOf(parseIdCard(number))).toBe(code);
  });

  it('says in both languages that digits are full-width', () => {
    const read = parseIdCard('１１010519491231002X');
    expect(read).toMatchObject({
      message: { zh: expect.stringContaining('全角'), en: expect.stringContaining('full-width') },
    });
  });

  it('refuses a birth after the day of reading, and only then', () => {
    const number = withCheck('33010620261124123');
    expect(codeOf(parseIdCard(number))).toBe('ok');
    expect(codeOf(parseIdCard(number, { at: '2026-11-23T23:00:00+08:00' }))).toBe('DATE_FUTURE');
    expect(codeOf(parseIdCard(number, { at: '2026-11-24T00:00:00+08:00' }))).toBe('ok');
  });

  it('only warns of a division code that GB/T 2260 has no room for', () => {
    expect(parseIdCard(withCheck('33990619900101123'))).toMatchObject({
      ok: true,
      warnings: [{ code: 'REGION_UNKNOWN' }],
    });
  });

  const person = fc.record({
    region: fc.constantFrom('110105', '330106', '440524', '540102', '659001'),
    year: fc.integer({ min: 1900, max: 2020 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    sequence: fc.integer({ min: 1, max: 999 }),
  });
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');

  it('reads back date and sex of any number with its check digit', () => {
    fc.assert(
      fc.property(person, ({ region, year, month, day, sequence }) => {
        const number = withCheck(`${region}${year}${pad(month, 2)}${pad(day, 2)}${pad(sequence, 3)}`);
        expect(parseIdCard(number)).toMatchObject({
          ok: true,
          value: number,
          birthDay: `${year}-${pad(month, 2)}-${pad(day, 2)}`,
          sex: sequence % 2 === 0 ? 'female' : 'male',
        });
      }),
    );
  });

  it('catches every single wrong digit and every swap of neighbours', () => {
    fc.assert(
      fc.property(person, fc.nat({ max: 16 }), fc.integer({ min: 1, max: 9 }), (parts, place, shift) => {
        const { region, year, month, day, sequence } = parts;
        const number = withCheck(`${region}${year}${pad(month, 2)}${pad(day, 2)}${pad(sequence, 3)}`);
        const digits = [...number];
        digits[place] = String((Number(digits[place]) + shift) % 10);
        expect(parseIdCard(digits.join('')).ok).toBe(false);
        const swapped = [...number];
        [swapped[place], swapped[place + 1]] = [swapped[place + 1]!, swapped[place]!];
        if (swapped.join('') !== number) expect(parseIdCard(swapped.join('')).ok).toBe(false);
      }),
    );
  });
});

describe('residence permit', () => {
  it.each([
    ['81', 'hong-kong'],
    ['82', 'macao'],
    ['83', 'taiwan'],
  ])('reads a number that begins with %s as one of %s', (prefix, home) => {
    const number = withCheck(`${prefix}000019940823002`);
    expect(parseResidencePermit(number)).toEqual({
      ok: true,
      value: number,
      birthDay: '1994-08-23',
      sex: 'female',
      home,
      warnings: [],
    });
  });

  it.each([
    ['11010519491231002X', 'PREFIX'],
    [withCheck('81000019940832002'), 'DATE_IMPOSSIBLE'],
    ['81000019940823002', 'SHAPE'],
  ])('refuses %s as %s', (number, code) => {
    expect(codeOf(parseResidencePermit(number))).toBe(code);
  });

  it('refuses every other check character', () => {
    const right = withCheck('83000019940823002');
    const others = [...'0123456789X'].filter((character) => character !== right[17]);
    for (const other of others)
      expect(codeOf(parseResidencePermit(right.slice(0, 17) + other))).toBe('CHECK_DIGIT');
  });
});

describe('foreign permanent resident card', () => {
  it('reads the new 18 characters with their date of birth', () => {
    const number = withCheck('91184019800229012');
    expect(parsePermanentResidentCard(number)).toMatchObject({ ok: true, value: number });
  });

  it('reads the old three letters and twelve digits', () => {
    expect(parsePermanentResidentCard('CAN110080022912')).toMatchObject({ ok: true });
  });

  it.each([
    [withCheck('91184019810229012'), 'DATE_IMPOSSIBLE', '29 February 1981'],
    ['CAN110080130112', 'DATE_IMPOSSIBLE', 'month 13'],
    ['can110080022912', 'LOWER_CASE', 'small letters'],
    ['CAN11008002291', 'SHAPE', 'eleven digits'],
    [withCheck('81184019800229012'), 'SHAPE', 'no 9 at the head'],
  ])('refuses %s as %s: %s', (number, code) => {
    expect(codeOf(parsePermanentResidentCard(number))).toBe(code);
  });

  it('refuses a birth in the future', () => {
    const number = withCheck('91184020270101012');
    expect(codeOf(parsePermanentResidentCard(number, { at: '2026-11-23' }))).toBe('DATE_FUTURE');
  });
});
