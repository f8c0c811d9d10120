import type { DocumentUnit } from '../../core/define/document.ts';
import type { Language } from '../../core/text.ts';

const DIGITS = '零一二三四五六七八九';

/** A counting number in Chinese: 1 → 一, 12 → 十二, 101 → 一百零一. From 1 to 999; other numbers stay in digits. */
export const countInChinese = (n: number): string => {
  if (!Number.isInteger(n) || n < 1 || n > 999) return String(n);
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const head = hundreds > 0 ? `${DIGITS[hundreds]}百` : '';
  const middle =
    tens > 0 ? `${tens === 1 && hundreds === 0 ? '' : DIGITS[tens]}十` : hundreds > 0 && ones > 0 ? '零' : '';
  return `${head}${middle}${ones > 0 ? DIGITS[ones] : ''}`;
};

/** What stands before the n-th `##` heading; empty where a paper does not number. */
export const headingNumber = (
  n: number,
  numbering: DocumentUnit['numbering'],
  language: Language,
): string => {
  if (numbering === 'none') return '';
  if (language === 'en') return numbering === 'article' ? `Article ${n}  ` : `${n}. `;
  return numbering === 'article' ? `第${countInChinese(n)}条　` : `${countInChinese(n)}、`;
};

/** What stands before the n-th item of a numbered list: （一） at depth 1, `1.` below, `(1)` below that. */
export const itemNumber = (n: number, depth: number, language: Language): string => {
  if (depth <= 1) return language === 'zh' ? `（${countInChinese(n)}）` : `(${n})`;
  return depth === 2 ? `${n}.` : `(${n})`;
};
