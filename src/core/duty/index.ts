export {
  compareDuties,
  type DutyCounts,
  type DutyDone,
  type DutyReport,
  type DutyResult,
  type DutyStatus,
  type DutyStray,
} from './gaps.ts';
export type { Occurrence, OccurrenceQuery, WorkingDays } from './model.ts';
export { occurrencesOf } from './occurrences.ts';
