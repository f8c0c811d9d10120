import type { CalendarYear } from '../core/calendar/index.ts';
import { addDays } from '../core/time/index.ts';
import { off } from './names.ts';

/** Days that move with the moon and the sun: Spring Festival, Qingming, Dragon Boat, Mid-Autumn. */
const MOVING: { readonly [year: string]: readonly [string, string, string, string] } = {
  2027: ['02-06', '04-05', '06-09', '09-15'],
  2028: ['01-26', '04-04', '05-28', '10-03'],
  2029: ['02-13', '04-04', '06-16', '09-22'],
  2030: ['02-03', '04-05', '06-05', '09-12'],
  2031: ['01-23', '04-05', '06-24', '10-01'],
  2032: ['02-11', '04-04', '06-12', '09-19'],
  2033: ['01-31', '04-04', '06-01', '09-08'],
  2034: ['02-19', '04-05', '06-20', '09-27'],
  2035: ['02-08', '04-05', '06-10', '09-16'],
  2036: ['01-28', '04-04', '05-30', '10-04'],
};

/**
 * A year whose notice is not out yet: the thirteen days that the law fixes (全国年节及纪念日放假办法 2, wording of 2024),
 * without the days moved to weekends and back, which only the notice knows. Undefined outside of 2027–2036.
 */
export function estimateHolidays(year: number): CalendarYear | undefined {
  const moving = MOVING[year];
  if (!moving) return undefined;
  const [spring, qingming, dragonBoat, midAutumn] = moving;
  return {
    year,
    source: '全国年节及纪念日放假办法 2',
    isEstimate: true,
    holidays: [
      off('new-year', `${year}-01-01`),
      off('spring', addDays(`${year}-${spring}`, -1), addDays(`${year}-${spring}`, 2)),
      off('qingming', `${year}-${qingming}`),
      off('labour', `${year}-05-01`, `${year}-05-02`),
      off('dragon-boat', `${year}-${dragonBoat}`),
      off('mid-autumn', `${year}-${midAutumn}`),
      off('national', `${year}-10-01`, `${year}-10-03`),
    ],
    workdays: [],
  };
}
