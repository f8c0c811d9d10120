import { DeskError } from '../issue.ts';

/** Writes whole fen as yuan with two decimals and thousands separators: 123450 → `1,234.50`, -5 → `-0.05`. Throws `AMOUNT_NOT_WHOLE`. */
export const formatYuan = (fen: number): string => {
  if (!Number.isSafeInteger(fen))
    throw new DeskError('AMOUNT_NOT_WHOLE', {
      zh: '金额须以整数“分”计',
      en: 'an amount is a whole number of fen',
    });
  const size = Math.abs(fen);
  const yuan = String(Math.floor(size / 100)).replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '-' : ''}${yuan}.${String(size % 100).padStart(2, '0')}`;
};
