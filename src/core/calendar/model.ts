import type { Bilingual } from '../text.ts';
import type { Duration, DurationUnit } from '../time/index.ts';

/** Holidays and make-up days of one year, with the notice that they come from. */
export interface CalendarYear {
  readonly year: number;
  /** The notice by title, number and date, or what an estimate rests on. */
  readonly source: string;
  /** Civil days off; a holiday may begin in the December before. */
  readonly holidays: readonly Holiday[];
  /** Days of rest that are worked to make up for them. */
  readonly workdays: readonly string[];
  /** Not from a notice: every answer that rests on it says so. */
  readonly isEstimate?: true;
}

/** Civil days off in a row; `to` is the last of them, by default the first. */
export interface Holiday {
  readonly name: Bilingual;
  readonly from: string;
  readonly to?: string;
}

/** Time of work within a day, in minutes after midnight; `to` is at most 1440. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

/** What a calendar is made of. */
export interface CalendarSettings {
  readonly zone: string;
  readonly years: readonly CalendarYear[];
  /** A year without data, worked out; a year that it does not know either is refused by name. */
  readonly estimate?: (year: number) => CalendarYear | undefined;
  /** False: statutory holidays and make-up days do not count, and no year needs data. */
  readonly statutory?: boolean;
  /** Days of rest in a week, Monday 1 to Sunday 7. */
  readonly restDays?: readonly number[];
  /** Hours of work in order, without overlap. */
  readonly hours?: readonly Hours[];
  /** Days off of the desk's own; they win over everything. */
  readonly holidays?: readonly Holiday[];
  /** Days of the desk's own that are worked; they win over weekends and statutory holidays. */
  readonly workdays?: readonly string[];
}

/** Why a day is one of work or of rest. */
export type DayKind = 'weekday' | 'rest-day' | 'holiday' | 'make-up' | 'own-holiday' | 'own-workday';

/** One civil day of a calendar. */
export interface CalendarDay {
  readonly day: string;
  readonly isWorking: boolean;
  readonly kind: DayKind;
  /** The holiday's name. */
  readonly name?: Bilingual;
  /** The notice of the year, where statutory holidays count. */
  readonly source?: string;
  /** True: the year has no notice yet, and the day is estimated. */
  readonly isEstimate: boolean;
}

/** A working calendar. */
export interface WorkCalendar {
  readonly zone: string;
  /** What a civil day is. Throws `DAY_INVALID`, and `CALENDAR_YEAR_UNKNOWN` for a year without data. */
  readonly day: (day: string) => CalendarDay;
  /** Its hours of work as instants in milliseconds, in order; empty on a day of rest. Throws as `day` does. */
  readonly spans: (day: string) => readonly (readonly [from: number, to: number])[];
}

/** Units that count working time only. */
export type WorkingUnit = 'working-minute' | 'working-hour' | 'working-day';

/** A length of time by the clock or in working time. */
export interface Length {
  readonly value: number;
  readonly unit: DurationUnit | WorkingUnit;
}

/** An instant, and whether it rests on a year that is only estimated. */
export interface Reckoned {
  readonly at: string;
  readonly isEstimate: boolean;
}

/** True for the names of units of working time. */
export const isWorkingUnit = (unit: string): unit is WorkingUnit =>
  unit === 'working-minute' || unit === 'working-hour' || unit === 'working-day';

/** True for a length by the clock. */
export const isClockLength = (length: Length): length is Duration => !isWorkingUnit(length.unit);
