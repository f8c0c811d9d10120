import {
  type Failed,
  type FormatContext,
  fault,
  findFullWidth,
  findLowerCase,
  type Parsed,
} from './result.ts';

/** What sort of plate it is. */
export type PlateKind =
  | 'ordinary'
  | 'small-new-energy'
  | 'large-new-energy'
  | 'trailer'
  | 'learner'
  | 'police'
  | 'hong-kong'
  | 'macao'
  | 'consulate'
  | 'embassy';

const PROVINCE = '[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新]';
const LETTER = '[A-HJ-NP-Z]';
const SIGN = '[0-9A-HJ-NP-Z]';
/** D, A, B, C, E for pure electric, F, G, H, J, K for the others. */
const ENERGY = '[A-HJK]';

const shape = (body: string): RegExp => new RegExp(`^${body}$`);

const KINDS: readonly (readonly [PlateKind, RegExp])[] = [
  ['ordinary', shape(`${PROVINCE}${LETTER}${SIGN}{5}`)],
  ['small-new-energy', shape(`${PROVINCE}${LETTER}${ENERGY}${SIGN}\\d{4}`)],
  ['large-new-energy', shape(`${PROVINCE}${LETTER}\\d{5}${ENERGY}`)],
  ['trailer', shape(`${PROVINCE}${LETTER}${SIGN}{4}挂`)],
  ['learner', shape(`${PROVINCE}${LETTER}${SIGN}{4}学`)],
  ['police', shape(`${PROVINCE}${LETTER}${SIGN}{4}警`)],
  ['hong-kong', shape(`粤Z${SIGN}{4}港`)],
  ['macao', shape(`粤Z${SIGN}{4}澳`)],
  ['consulate', shape(`${PROVINCE}${LETTER}${SIGN}{4}领`)],
  ['embassy', /^(\d{6}使|使\d{6})$/],
];

const explain = (text: string): Failed => {
  const slip = findFullWidth(text) ?? findLowerCase(text);
  if (slip !== undefined) return slip;
  if (/[IO]/.test(text))
    return fault(
      'LETTER_O_I',
      '车牌没有字母 I 和 O，应为数字 1 或 0',
      'plates never hold the letters I and O: type 1 or 0',
    );
  if (/^[^\dA-Z使]/.test(text) && !new RegExp(`^${PROVINCE}`).test(text))
    return fault('PROVINCE_UNKNOWN', '首字不是省级简称', 'its first character is no province');
  if (shape(`${PROVINCE}${LETTER}${SIGN}{6}`).test(text))
    return fault(
      'NEW_ENERGY',
      '新能源号牌：小型车序号首位、大型车序号末位应为 A 至 K 的能源字母（无 I），其余按规定为数字',
      'a new-energy plate has its energy letter (A to K without I) first in the number for small vehicles, last for large ones, and digits elsewhere',
    );
  return fault(
    'SHAPE',
    '应为省份简称、发牌机关字母和 5 位序号（新能源 6 位），例如 浙A12345',
    'it needs the province, the office letter and 5 characters (6 for new energy), for example 浙A12345',
  );
};

/**
 * Reads a vehicle plate; a middle dot or spaces between its parts are stripped.
 *
 * Structure: province, office letter, 5 letters and digits without I and O; new energy 6: energy letter first (small
 * vehicles) or last (large); 挂, 学, 警, 领 in the last place; 粤Z…港, 粤Z…澳; six digits with 使. Source: GA 36-2018.
 * Example: `浙AD12345`. Codes: `FULL_WIDTH`, `LOWER_CASE`, `LETTER_O_I`, `PROVINCE_UNKNOWN`, `NEW_ENERGY`, `SHAPE`.
 */
export const parsePlate = (
  input: string,
  _context?: FormatContext,
): Parsed<{ readonly plate: PlateKind }> => {
  const value = input.length > 20 ? input : input.replaceAll(/[·•・‧∙ ]/g, '');
  const kind = KINDS.find(([, pattern]) => pattern.test(value))?.[0];
  return kind === undefined ? explain(value) : { ok: true, value, warnings: [], plate: kind };
};
