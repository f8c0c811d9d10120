import { type FormatContext, fault, findLowerCase, findSlip, good, type Parsed } from './result.ts';

/** The 31 characters of GB 32100 in the order of their values: no I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of the first 17 characters of a unified social credit code (GB 32100). */
const creditCheck = (code: string): string => {
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31]!;
};

/** The check character of the first 8 characters of an organisation code (GB 11714). */
const organisationCheck = (code: string): string => {
  let sum = 0;
  for (const [index, weight] of ORGANISATION_WEIGHTS.entries())
    sum += Number.parseInt(code[index]!, 36) * weight;
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'X' : String(check);
};

/**
 * Reads a unified social credit code.
 *
 * Structure: registering department (1), kind (1), division (6 digits), organisation code (9, the last its own check),
 * check character; no I, O, S, V, Z. Source: GB 32100-2015, GB 11714. Example: `91350100M000100Y43`.
 * Codes: `FULL_WIDTH`, `SPACES`, `LOWER_CASE`, `LETTER_EXCLUDED`, `SHAPE`, `ORGANISATION_CHECK`, `CHECK_DIGIT`.
 */
export const parseCreditCode = (input: string, _context?: FormatContext): Parsed => {
  if (!/^[0-9A-HJ-NP-RT-UW-Y]{2}\d{6}[0-9A-HJ-NP-RT-UW-Y]{10}$/.test(input)) {
    const slip = findSlip(input) ?? findLowerCase(input);
    if (slip !== undefined) return slip;
    return /^[0-9A-Z]{18}$/.test(input) && /[IOSVZ]/.test(input)
      ? fault(
          'LETTER_EXCLUDED',
          '不含字母 I、O、S、V、Z，请核对（常与 1、0、5、2 相混）',
          'it never holds the letters I, O, S, V, Z: compare them with 1, 0, 5, 2',
        )
      : fault(
          'SHAPE',
          '应为 18 位大写字母和数字，第 3 至 8 位为数字',
          'it needs 18 capital letters and digits, with digits in places 3 to 8',
        );
  }
  if (organisationCheck(input.slice(8, 16)) !== input[16])
    return fault(
      'ORGANISATION_CHECK',
      '其中第 9 至 17 位的主体标识码校验不符，请核对每一位',
      'the organisation code in places 9 to 17 fails its own check: compare every character',
    );
  if (creditCheck(input) !== input[17])
    return fault(
      'CHECK_DIGIT',
      '末位校验码不对，请核对每一位',
      'the last character does not fit: compare every character',
    );
  return good(input);
};
