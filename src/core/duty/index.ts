export {
  type DutyCounts,
  type DutyDone,
  type DutyReport,
  type DutyResult,
  type DutyStatus,
  type DutyStray,
  dutyGaps,
} from './gaps.ts';
export type { Occurrence, OccurrenceQuery, WorkingDays } from './model.ts';
export { occurrencesOf } from './occurrences.ts';
