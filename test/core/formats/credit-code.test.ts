import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCreditCode } from '../../../src/core/formats/credit-code.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The defining congruence of GB 32100 in place of the formula for the check character. */
const isSound = (code: string): boolean => {
  let sum = 0;
  let power = 1;
  for (const character of code.slice(0, 17)) {
    sum += ALPHABET.indexOf(character) * power;
    power *= 3;
  }
  return (sum + ALPHABET.indexOf(code[17]!)) % 31 === 0;
};

const codeOf = (code: string): string => {
  const read = parseCreditCode(code);
  return read.ok ? 'ok' : read.code;
};

describe('unified social credit code', () => {
  it.each(['91350100M000100Y43', '93440300MA5ABC120P'])('reads %s', (code) => {
    expect(isSound(code)).toBe(true);
    expect(codeOf(code)).toBe('ok');
  });

  it.each([
    ['91350100M000100Y4Z', 'LETTER_EXCLUDED', 'Z is never used'],
    ['9135O100M000100Y43', 'LETTER_EXCLUDED', 'the letter O'],
    ['91330106MA2ABCD130', 'CHECK_DIGIT', 'the last character'],
    ['91350100M000101Y43', 'ORGANISATION_CHECK', 'the organisation code changed'],
    ['91350100M000100X43', 'ORGANISATION_CHECK', "the organisation code's own check"],
    ['91350100m000100y43', 'LOWER_CASE', 'small letters'],
    ['91350100M000100Y4３', 'FULL_WIDTH', 'a full-width digit'],
    ['91350100 M000100Y43', 'SPACES', 'a space'],
    ['9135010AM000100Y43', 'SHAPE', 'a letter in the division'],
    ['91350100M000100Y4', 'SHAPE', '17 characters'],
    ['', 'SHAPE', 'nothing'],
  ])('refuses %s as %s: %s', (code, expected) => {
    expect(codeOf(code)).toBe(expected);
  });

  it('catches every single wrong character', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('91350100M000100Y43', '93440300MA5ABC120P'),
        fc.nat({ max: 17 }),
        fc.constantFrom(...ALPHABET),
        (code, place, character) => {
          fc.pre(code[place] !== character);
          expect(codeOf(code.slice(0, place) + character + code.slice(place + 1))).not.toBe('ok');
        },
      ),
    );
  });
});
