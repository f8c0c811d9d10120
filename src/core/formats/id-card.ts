import { type CitizenNumber, citizenCheck, readCitizenNumber } from './gb11643.ts';
import {
  type FormatContext,
  type FormatFault,
  fault,
  findLetterOI,
  findSlip,
  type Parsed,
} from './result.ts';

/** First two digits of the division codes of GB/T 2260 under which identity cards are issued. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71'.split(
    ' ',
  ),
);

const PERMITS = new Set(['81', '82', '83']);

/** Divisions come and go while cards keep their codes: a code that GB/T 2260 has no room for is only odd. */
const warnRegion = (region: string): readonly FormatFault[] => {
  const prefecture = Number(region.slice(2, 4));
  const isUsual = ((prefecture >= 1 && prefecture <= 70) || prefecture === 90) && !region.endsWith('00');
  if (isUsual) return [];
  return [
    {
      code: 'REGION_UNKNOWN',
      message: {
        zh: '前六位不是常见的行政区划代码，请核对证件',
        en: 'its first six digits are no usual division code: compare with the card',
      },
    },
  ];
};

const OLD: FormatFault = {
  code: 'OLD_15_DIGITS',
  message: {
    zh: '这是旧的 15 位号码，已换算成 18 位，请核对证件',
    en: 'this is an old number of 15 digits, converted to 18: compare with the card',
  },
};

/**
 * Reads the number of a resident identity card; the old 15 digits are converted, a small x becomes X.
 *
 * Structure: division (6), date of birth (8), sequence (3, odd for men), check character; the old form has two digits
 * of the year (19..) and no check character. Source: GB 11643, GB/T 2260. Example: `11010519491231002X`.
 * Codes: `FULL_WIDTH`, `SPACES`, `LETTER_O_I`, `SHAPE`, `RESIDENCE_PERMIT`, `PROVINCE_UNKNOWN`, `DATE_IMPOSSIBLE`,
 * `DATE_FUTURE` (needs `at`), `CHECK_DIGIT`. Warnings: `REGION_UNKNOWN`, `OLD_15_DIGITS`.
 */
export const parseIdCard = (input: string, context?: FormatContext): Parsed<CitizenNumber> => {
  const isOld = /^\d{15}$/.test(input);
  if (!isOld && !/^\d{17}[\dXx]$/.test(input))
    return (
      findSlip(input) ??
      findLetterOI(input) ??
      fault(
        'SHAPE',
        '应为 17 位数字加 1 位数字或 X（旧证 15 位数字）',
        'it needs 17 digits and a last digit or X (15 digits on an old card)',
      )
    );
  const region = input.slice(0, 6);
  const province = region.slice(0, 2);
  if (PERMITS.has(province))
    return fault(
      'RESIDENCE_PERMIT',
      '这是港澳台居民居住证的号码，请改选证件类型',
      'this is the number of a residence permit for Hong Kong, Macao and Taiwan residents: choose that kind of certificate',
    );
  if (!PROVINCES.has(province))
    return fault('PROVINCE_UNKNOWN', '前两位不是省级代码', 'its first two digits are no province');
  const digits = isOld ? `${region}19${input.slice(6)}` : input;
  const read = readCitizenNumber(isOld ? digits + citizenCheck(digits) : digits, context);
  if (!read.ok) return read;
  return { ...read, warnings: [...warnRegion(region), ...(isOld ? [OLD] : [])] };
};

const HOMES: { readonly [province: string]: 'hong-kong' | 'macao' | 'taiwan' } = {
  81: 'hong-kong',
  82: 'macao',
  83: 'taiwan',
};

/**
 * Reads the number of a residence permit for people of Hong Kong (81), Macao (82) and Taiwan (83).
 *
 * Structure: as an identity card, with 810000, 820000 or 830000 in the division's place. Source: GB 11643;
 * 港澳台居民居住证申领发放办法. Example: `810000199408230021`.
 * Codes: as for the identity card, and `PREFIX`.
 */
export const parseResidencePermit = (
  input: string,
  context?: FormatContext,
): Parsed<CitizenNumber & { readonly home: 'hong-kong' | 'macao' | 'taiwan' }> => {
  if (!/^\d{17}[\dXx]$/.test(input))
    return (
      findSlip(input) ??
      findLetterOI(input) ??
      fault('SHAPE', '应为 17 位数字加 1 位数字或 X', 'it needs 17 digits and a last digit or X')
    );
  const home = HOMES[input.slice(0, 2)];
  if (home === undefined) return fault('PREFIX', '应以 81、82 或 83 开头', 'it must begin with 81, 82 or 83');
  const read = readCitizenNumber(input, context);
  if (!read.ok) return read;
  return { ...read, home, warnings: input.slice(2, 6) === '0000' ? [] : warnRegion('000000') };
};
