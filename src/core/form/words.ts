import type { Bilingual } from '../text.ts';

/** JSON Schema's types in words. */
export const TYPES: { readonly [type: string]: Bilingual } = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  integer: { zh: '整数', en: 'a whole number' },
  boolean: { zh: '是或否（true、false）', en: 'yes or no (true, false)' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '一组栏目', en: 'a group of fields' },
  null: { zh: '空（null）', en: 'empty (null)' },
};

/** Values of `x-unit` in words, but for money. */
export const UNITS: { readonly [unit: string]: Bilingual } = {
  m2: { zh: '平方米', en: 'm²' },
  m3: { zh: '立方米', en: 'm³' },
  mm: { zh: '毫米', en: 'mm' },
  kWh: { zh: '度', en: 'kWh' },
  GJ: { zh: '吉焦', en: 'GJ' },
  percent: { zh: '%', en: '%' },
  minute: { zh: '分钟', en: 'minutes' },
  hour: { zh: '小时', en: 'hours' },
  day: { zh: '天', en: 'days' },
  month: { zh: '个月', en: 'months' },
  year: { zh: '年', en: 'years' },
};
