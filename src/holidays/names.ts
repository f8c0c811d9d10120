import type { Holiday } from '../core/calendar/index.ts';

/** Names of the statutory holidays (全国年节及纪念日放假办法 2). */
const NAMES = {
  'new-year': { zh: '元旦', en: "New Year's Day" },
  spring: { zh: '春节', en: 'Spring Festival' },
  qingming: { zh: '清明节', en: 'Qingming' },
  labour: { zh: '劳动节', en: 'Labour Day' },
  'dragon-boat': { zh: '端午节', en: 'Dragon Boat Festival' },
  'mid-autumn': { zh: '中秋节', en: 'Mid-Autumn Festival' },
  national: { zh: '国庆节', en: 'National Day' },
  'mid-autumn-national': { zh: '中秋节、国庆节', en: 'Mid-Autumn Festival and National Day' },
} as const;

/** Days off for a holiday, from the first to the last. */
export const off = (name: keyof typeof NAMES, from: string, to?: string): Holiday => ({
  name: NAMES[name],
  from,
  ...(to === undefined ? {} : { to }),
});
