export {
  addDays,
  type CivilDate,
  daysBetween,
  isDay,
  lengthOfMonth,
  weekdayOf,
} from './civil.ts';
export { addDuration, type Duration, type DurationUnit, exactLength, isDurationUnit } from './duration.ts';
export { compareInstants, isInstant, parseInstant } from './instant.ts';
export { type DaySpan, isInSpan, type PeriodKind, spanFrom } from './period.ts';
export { firstEndingAfter } from './spans.ts';
export {
  addMilliseconds,
  atMinuteOfDay,
  civilDay,
  endOfCivilDay,
  formatInstant,
  formatLike,
  minutesOfDay,
  startOfCivilDay,
} from './zone.ts';
