import type { ViewContext } from '../../core/define/document.ts';
import type { JsonObject } from '../../core/text.ts';
import { addMonths, formatDay, parseDay } from '../../core/time/civil.ts';

/** A season by month and day: `11-15` to `03-15`. */
export interface Season {
  readonly from: string;
  readonly to: string;
}

/** What the days of a warranty depend on; days are `YYYY-MM-DD`. */
export interface WarrantyInput {
  readonly acceptedOn: string;
  readonly delivery: string;
  readonly structure: { readonly designLife: number };
  readonly finish: 'bare' | 'fitted-out';
  readonly buyerPeriod: 'full' | 'minimum';
  readonly heatingSeason?: Season;
  readonly coolingSeason?: Season;
}

/** The last day of a period of whole months: the same day of its last month, or that month's end (A25). */
export const lastDayAfter = (start: string, months: number): string =>
  formatDay(addMonths(parseDay(start), months));

/** The last day of the n-th whole season that begins on or after `start` (建设工程质量管理条例 40). */
export const lastDayOfSeason = (start: string, { from, to }: Season, count: number): string => {
  const first = Number(start.slice(0, 4)) + (start.slice(5) <= from ? 0 : 1);
  const lastBegins = first + count - 1;
  return `${to < from ? lastBegins + 1 : lastBegins}-${to}`;
};

const sayDay = (day: string): string => `${Number(day.slice(0, 2))}月${Number(day.slice(3))}日`;

/** `11月15日至次年3月15日`: a season in words. */
export const saySeason = ({ from, to }: Season): string =>
  `${sayDay(from)}至${to < from ? '次年' : ''}${sayDay(to)}`;

const later = (a: string, b: string): string => (a < b ? b : a);

/**
 * The last days of each part's warranty: the builder's from acceptance, the buyer's from delivery. `full` gives the buyer the whole
 * period; `minimum` what is left of the builder's, never less than the national minimum for homes (商品房销售管理办法 33).
 */
export const warrantyDays = (input: WarrantyInput, { term }: ViewContext): JsonObject => {
  const { acceptedOn, delivery, buyerPeriod, heatingSeason, coolingSeason } = input;
  const years = (id: string): number => Number(term(id)) * 12;
  const isFull = buyerPeriod === 'full';

  const part = (id: string, least?: string): JsonObject => {
    const builder = lastDayAfter(acceptedOn, years(id));
    const months = isFull ? years(id) : least ? years(least) : undefined;
    return {
      builder,
      buyer: months === undefined ? builder : later(builder, lastDayAfter(delivery, months)),
    };
  };
  const season = (when: Season): JsonObject => {
    const count = Number(term('warranty-seasons'));
    const builder = lastDayOfSeason(acceptedOn, when, count);
    const granted = isFull ? count : Number(term('warranty-least-seasons'));
    return {
      builder,
      buyer: later(builder, lastDayOfSeason(delivery, when, granted)),
      season: saySeason(when),
    };
  };
  // Plaster, floors and doors count as finish: the buyer gets the later of both days.
  const surface = (id: string): JsonObject => {
    const builder = lastDayAfter(acceptedOn, years('warranty-finish'));
    return { builder, buyer: later(builder, lastDayAfter(delivery, years(id))) };
  };
  const agreed = (months: number): JsonObject => ({ buyer: lastDayAfter(delivery, months) });
  const life = lastDayAfter(acceptedOn, input.structure.designLife * 12);

  return {
    structure: { builder: life, buyer: life },
    roof: part('warranty-waterproofing', 'warranty-least-roof'),
    wet: part('warranty-waterproofing', 'warranty-least-seepage'),
    insulation: part('warranty-insulation'),
    ...(heatingSeason ? { heating: season(heatingSeason) } : {}),
    ...(coolingSeason ? { cooling: season(coolingSeason) } : {}),
    installations: part('warranty-installations'),
    pipes: part('warranty-installations', 'warranty-least-seepage'),
    ...(input.finish === 'fitted-out' ? { finish: part('warranty-finish') } : {}),
    plaster: surface('warranty-plaster'),
    floors: surface('warranty-floors'),
    doors: surface('warranty-doors'),
    fixtures: agreed(years('warranty-fixtures')),
    lamps: agreed(Number(term('warranty-lamps'))),
    blockage: agreed(Number(term('warranty-blockage'))),
  };
};
