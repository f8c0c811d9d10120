import { DeskError } from '../issue.ts';

const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const PLACES = ['仟', '佰', '拾', ''];
const SECTIONS = ['亿', '万', ''];

/** The largest amount that is written in capitals: 999,999,999,999.99 yuan in fen. */
const LARGEST_CAPITALS = 99_999_999_999_999;

/** Throws unless the amount is whole fen from 0 to the largest. */
const requireAmount = (fen: number): void => {
  if (!Number.isInteger(fen))
    throw new DeskError('AMOUNT_NOT_WHOLE', {
      zh: '金额须以整数“分”计',
      en: 'an amount is a whole number of fen',
    });
  if (fen < 0)
    throw new DeskError('AMOUNT_NEGATIVE', {
      zh: '负数金额没有大写',
      en: 'a negative amount is not written in capitals',
    });
  if (fen > LARGEST_CAPITALS)
    throw new DeskError('AMOUNT_TOO_LARGE', {
      zh: '大写金额最大为 999,999,999,999.99 元',
      en: 'the largest amount in capitals is 999,999,999,999.99 yuan',
    });
};

/** Whole yuan in capitals without the unit; a run of zeros is one 零, none at the end nor before 仟 of a full section. */
const spellYuan = (yuan: number): string => {
  const digits = String(yuan).padStart(12, '0');
  let text = '';
  let isZeroDue = false;
  for (const [index, section] of SECTIONS.entries()) {
    const part = digits.slice(index * 4, index * 4 + 4);
    if (part === '0000') {
      isZeroDue = text !== '';
      continue;
    }
    for (const [place, digit] of [...part].entries()) {
      if (digit === '0') {
        isZeroDue = text !== '';
        continue;
      }
      text += (isZeroDue ? '零' : '') + DIGITS[Number(digit)]! + PLACES[place]!;
      isZeroDue = false;
    }
    text += section;
    isZeroDue = false; // a zero in the 万 or 亿 place may stay silent before a 仟
  }
  return text;
};

/**
 * Writes whole fen as an amount in Chinese capitals.
 *
 * Structure: digits with 亿 万 仟 佰 拾, then 元, 角, 分; 整 where nothing follows 元. A zero in the 元 place is spoken
 * before 角 (107000.53 → 壹拾万柒仟元零伍角叁分: of the two permitted ways, the first). Source: 支付结算办法, annex 1.
 * Example: 1640902 → `壹万陆仟肆佰零玖元零贰分`.
 * Throws `AMOUNT_NOT_WHOLE`, `AMOUNT_NEGATIVE`, `AMOUNT_TOO_LARGE`.
 */
export const toCapitals = (fen: number): string => {
  requireAmount(fen);
  const yuan = Math.floor(fen / 100);
  const jiao = Math.floor(fen / 10) % 10;
  const cent = fen % 10;
  if (fen === 0) return '零元整';
  const whole = yuan === 0 ? '' : `${spellYuan(yuan)}元`;
  if (jiao === 0 && cent === 0) return `${whole}整`;
  const isZeroSpoken = yuan > 0 && (jiao === 0 || yuan % 10 === 0);
  return (
    whole +
    (isZeroSpoken ? '零' : '') +
    (jiao === 0 ? '' : `${DIGITS[jiao]!}角`) +
    (cent === 0 ? '' : `${DIGITS[cent]!}分`)
  );
};
