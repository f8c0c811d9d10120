import { formatYuan } from '../../core/formats/money.ts';
import { readKey } from '../../core/json/pointer.ts';
import type { Json, Language } from '../../core/text.ts';

interface Shown {
  readonly zh: string;
  readonly en: string;
  /** Decimals that the stored integer stands for: 2 means that 12836 reads 128.36. */
  readonly decimals: number;
  /** Last decimals that are not shown, where the measure has fewer than its unit. */
  readonly hidden?: number;
}

/** How each `x-unit` reads on paper. Amounts are stored as integers of the smallest unit. */
const UNITS: { readonly [unit: string]: Shown } = {
  fen: { zh: '元', en: 'yuan', decimals: 2 },
  dm2: { zh: '㎡', en: 'm²', decimals: 2 },
  l: { zh: 'm³', en: 'm³', decimals: 3 },
  Wh: { zh: 'kWh', en: 'kWh', decimals: 3, hidden: 1 },
  MJ: { zh: 'GJ', en: 'GJ', decimals: 3 },
  bp: { zh: '%', en: '%', decimals: 2 },
  hundredth: { zh: '', en: '', decimals: 2 },
  mm: { zh: 'mm', en: 'mm', decimals: 0 },
  month: { zh: '月', en: 'months', decimals: 0 },
  page: { zh: '页', en: 'pages', decimals: 0 },
  year: { zh: '年', en: '', decimals: 0 },
  count: { zh: '', en: '', decimals: 0 },
};

/** The unit of a field: fixed, or chosen by a neighbour of it (`{ by, units }`). */
export const unitOf = (declared: Json | undefined, siblings: Json | undefined): string | undefined => {
  if (typeof declared === 'string') return declared;
  const by = readKey(declared, 'by');
  const chosen = typeof by === 'string' ? readKey(siblings, by) : undefined;
  const unit = typeof chosen === 'string' ? readKey(readKey(declared, 'units'), chosen) : undefined;
  return typeof unit === 'string' ? unit : undefined;
};

/** The name that a unit has on paper; empty for plain numbers. */
export const unitName = (unit: string | undefined, language: Language): string =>
  unit === undefined || !Object.hasOwn(UNITS, unit) ? '' : (UNITS[unit]?.[language] ?? '');

/** Writes a stored integer in its unit, without the unit's name: 12836 dm2 → `128.36`. */
export const formatMeasure = (value: number, unit: string | undefined): string => {
  const shown = unit !== undefined && Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  if (unit === 'fen') return formatYuan(value);
  if (shown === undefined || shown.decimals === 0) return String(value);
  const digits = String(Math.abs(value)).padStart(shown.decimals + 1, '0');
  const whole = digits.slice(0, -shown.decimals);
  const fraction = digits.slice(-shown.decimals).slice(0, shown.decimals - (shown.hidden ?? 0));
  return `${value < 0 ? '-' : ''}${whole}.${fraction}`;
};
