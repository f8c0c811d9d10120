import type { Unit } from '../../core/define/term.ts';
import { toCapitals } from '../../core/formats/capitals.ts';
import { formatYuan } from '../../core/formats/money.ts';
import type { Language } from '../../core/text.ts';

const UNITS: {
  readonly [unit in Exclude<Unit, 'fen' | 'flag' | 'text'>]: { readonly zh: string; readonly en: string };
} = {
  minute: { zh: ' 分钟', en: ' minutes' },
  hour: { zh: ' 小时', en: ' hours' },
  day: { zh: ' 日', en: ' days' },
  week: { zh: ' 周', en: ' weeks' },
  month: { zh: ' 个月', en: ' months' },
  'working-minute': { zh: ' 工作分钟', en: ' working minutes' },
  'working-hour': { zh: ' 个工作小时', en: ' working hours' },
  'working-day': { zh: ' 个工作日', en: ' working days' },
  year: { zh: ' 年', en: ' years' },
  percent: { zh: '%', en: '%' },
  celsius: { zh: ' ℃', en: ' ℃' },
  count: { zh: '', en: '' },
};

/** Whole fen in words of the language: 123450 → `1,234.50 元`. */
export const writeMoney = (fen: number, language: Language): string =>
  language === 'zh' ? `${formatYuan(fen)} 元` : `CNY ${formatYuan(fen)}`;

/** Whole fen in the capitals that payment papers use. */
export const writeCapitals = (fen: number): string => toCapitals(fen);

/** A figure with its unit: 30 minutes → `30 分钟`; undefined for a flag, which only a condition can use. */
export const writeFigure = (
  value: number | boolean | string,
  unit: Unit,
  language: Language,
): string | undefined => {
  if (typeof value === 'boolean' || unit === 'flag') return undefined;
  if (typeof value === 'string' || unit === 'text') return String(value);
  if (unit === 'fen') return writeMoney(value, language);
  // Nobody says 1440 minutes.
  if (unit === 'minute' && value >= 120 && value % 60 === 0) return writeFigure(value / 60, 'hour', language);
  const said = UNITS[unit][language];
  return `${value}${language === 'en' && value === 1 ? said.replace(/s$/, '') : said}`;
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The civil day at the head of a day or an instant: `2026-11-23` → `2026年11月23日`; undefined for anything else. */
export const writeDay = (text: string, language: Language): string | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match;
  const name = MONTHS[Number(month) - 1];
  if (!name) return undefined;
  return language === 'zh' ? `${year}年${Number(month)}月${Number(day)}日` : `${Number(day)} ${name} ${year}`;
};
