export {
  type Clock,
  dueOfClock,
  elapsedOf,
  isSuspended,
  resumeClock,
  startClock,
  suspendClock,
} from './clock.ts';
export {
  addLength,
  addWorking,
  addWorkingMs,
  type WorkingTime,
  workingMinutesBetween,
  workingTimeBetween,
} from './count.ts';
export { createCalendar } from './days.ts';
export { type EscalationStep, type PlannedStep, planEscalation } from './escalation.ts';
export {
  type CalendarDay,
  type CalendarSettings,
  type CalendarYear,
  type DayKind,
  type Holiday,
  type Hours,
  isWorkingUnit,
  type Length,
  type Reckoned,
  type WorkCalendar,
  type WorkingUnit,
} from './model.ts';
