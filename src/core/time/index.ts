export {
  addDays,
  addMonths,
  type CivilDate,
  daysBetween,
  isDay,
  isLeapYear,
  lengthOfMonth,
  parseDay,
} from './civil.ts';
export { addDuration, type Duration, type DurationUnit, exactLength, isDurationUnit } from './duration.ts';
export { compareInstants, isInstant, parseInstant } from './instant.ts';
export { civilDay, endOfCivilDay, formatInstant, formatLike, offsetAt, startOfCivilDay } from './zone.ts';
