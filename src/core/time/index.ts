export {
  addDays,
  type CivilDate,
  daysBetween,
  isDay,
  lengthOfMonth,
} from './civil.ts';
export { addDuration, type Duration, type DurationUnit, exactLength, isDurationUnit } from './duration.ts';
export { compareInstants, isInstant, parseInstant } from './instant.ts';
export { civilDay, endOfCivilDay, formatInstant, formatLike, startOfCivilDay } from './zone.ts';
