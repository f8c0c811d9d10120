import type { Duty, TermRef } from '../define/duty.ts';
import { DeskError } from '../issue.ts';
import {
  addDays,
  atMinuteOfDay,
  type DaySpan,
  daysBetween,
  spanFrom,
  startOfCivilDay,
  weekdayOf,
} from '../time/index.ts';
import type { Occurrence, OccurrenceQuery, WorkingDays } from './model.ts';

/** Most days that one call works out: ten years. */
const MOST_DAYS = 3660;

/** Reads a day of a calendar; in a year that it does not know Monday to Friday stand in, marked as an estimate. */
function workingDay(calendar: WorkingDays | undefined, day: string): ReturnType<WorkingDays['day']> {
  try {
    if (calendar) return calendar.day(day);
  } catch (error) {
    if (!(error instanceof DeskError) || error.code !== 'CALENDAR_YEAR_UNKNOWN') throw error;
  }
  return { isWorking: weekdayOf(day) <= 5, isEstimate: true };
}

const rangeError = (): DeskError =>
  new DeskError('RANGE_INVALID', {
    zh: `起止日期须先后排列，且不超过 ${MOST_DAYS} 天`,
    en: `the range ends no earlier than it begins and has at most ${MOST_DAYS} days`,
  });

/** A civil period with the day on which it is due, and within a day the minutes between which it may be done. */
interface Slot {
  readonly span: DaySpan;
  readonly due: string;
  readonly opens?: number;
  readonly closes?: number;
}

type Read = (ref: TermRef, on: string) => number;

/** The first slot of a duty whose period ends on a day or after it. */
function slotFrom(day: string, { rhythm }: Duty, read: Read): Slot {
  switch (rhythm.period) {
    case 'daily': {
      const opens = rhythm.opens && { opens: read(rhythm.opens, day) };
      const closes = rhythm.closes && { closes: read(rhythm.closes, day) };
      return { span: { from: day, to: day }, due: day, ...opens, ...closes };
    }
    case 'working-day':
      return { span: { from: day, to: day }, due: day };
    case 'weekly': {
      const span = spanFrom(day, 'weekly');
      const weekday = rhythm.weekday ? read(rhythm.weekday, span.from) : 7;
      return { span, due: addDays(span.from, weekday - 1) };
    }
    case 'mid-month':
    case 'month-end': {
      const span = spanFrom(day, rhythm.period, { split: read(rhythm.split, day) });
      return { span, due: span.to };
    }
    case 'monthly': {
      const span = spanFrom(day, 'monthly', { months: rhythm.months ? read(rhythm.months, day) : 1 });
      return { span, due: span.to };
    }
    case 'half-yearly': {
      const span = spanFrom(day, 'half-yearly');
      return { span, due: span.to };
    }
  }
}

/** Remembers what a function of a text gives. */
const remember = (make: (key: string) => string): ((key: string) => string) => {
  const known = new Map<string, string>();
  return (key) => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
};

/** Who owes a duty: nobody in particular, or each person in its roles. */
const owersOf = (duty: Duty, people: OccurrenceQuery['people']): readonly { id?: string; role: string }[] => {
  if (!people || !duty.isPersonal) return [{ role: duty.role }];
  const roles = new Set([duty.role, ...(duty.alsoBy ?? [])]);
  return people.filter(({ role }) => roles.has(role));
};

/**
 * Every time that duties are due between two civil days, in order (1.1–1.5, 3.1, 3.3, A21, A25). Throws `RANGE_INVALID`,
 * `DAY_INVALID`, `ZONE_UNKNOWN`, and what reading terms and the calendar throws.
 */
export function occurrencesOf(
  duties: readonly Duty[],
  { from, to, zone, terms, calendar, people }: OccurrenceQuery,
): readonly Occurrence[] {
  const days = daysBetween(from, to);
  if (days < 0 || days >= MOST_DAYS) throw rangeError();
  const startOf = remember((day) => startOfCivilDay(day, zone));
  const read: Read = ({ term }, on) => Number(terms.value(term, on));
  const found: Occurrence[] = [];
  for (const duty of duties) {
    const owers = owersOf(duty, people);
    for (let day = from; day <= to; ) {
      const slot = slotFrom(day, duty, read);
      day = addDays(slot.span.to, 1);
      if (slot.due < from || slot.due > to) continue;
      const known = duty.rhythm.period === 'working-day' ? workingDay(calendar, slot.due) : undefined;
      if (known && !known.isWorking) continue;
      const { opens, closes } = slot;
      const dueAt =
        closes === undefined ? startOf(addDays(slot.due, 1)) : atMinuteOfDay(slot.due, closes, zone);
      for (const { id, role } of owers) {
        const key = `${duty.id}@${slot.due}`;
        found.push({
          key: id === undefined ? key : `${key}#${id}`,
          duty: duty.id,
          title: duty.title,
          role,
          period: duty.rhythm.period,
          day: slot.due,
          from: opens === undefined ? startOf(slot.span.from) : atMinuteOfDay(slot.due, opens, zone),
          dueAt,
          until: closes === undefined ? startOf(addDays(slot.span.to, 1)) : dueAt,
          times: duty.times ? read(duty.times, slot.span.from) : 1,
          ...(id === undefined ? {} : { person: id }),
          clauses: duty.clauses,
          ...(duty.form === undefined ? {} : { form: duty.form }),
          ...(known?.isEstimate ? { isEstimate: true as const } : {}),
        });
      }
    }
  }
  return found.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}
