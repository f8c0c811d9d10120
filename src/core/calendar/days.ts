import { DeskError } from '../issue.ts';
import { addDays, atMinuteOfDay, daysBetween, parseInstant, startOfCivilDay } from '../time/index.ts';
import type {
  CalendarDay,
  CalendarSettings,
  CalendarYear,
  DayKind,
  Holiday,
  Hours,
  WorkCalendar,
} from './model.ts';

/** Saturday and Sunday (国务院关于职工工作时间的规定 7). */
export const REST_DAYS: readonly number[] = [6, 7];
/** Eight hours a day (国务院关于职工工作时间的规定 3): 9–12 and 13–18 o'clock. */
export const HOURS: readonly Hours[] = [
  { from: 540, to: 720 },
  { from: 780, to: 1080 },
];

const MONDAY = '1900-01-01';
const MOST_HOLIDAY = 400;

/** The day of the week, Monday 1 to Sunday 7. */
const weekdayOf = (day: string): number => (((daysBetween(MONDAY, day) % 7) + 7) % 7) + 1;

const calendarError = (zh: string, en: string): DeskError => new DeskError('CALENDAR_INVALID', { zh, en });

const unknownYear = (year: number, known: readonly number[]): DeskError => {
  const years = known.length ? known.join('、') : '无';
  return new DeskError('CALENDAR_YEAR_UNKNOWN', {
    zh: `没有 ${year} 年的节假日安排（现有：${years}），不能推算该年的工作时间`,
    en: `there are no holidays for the year ${year} (known: ${known.join(', ') || 'none'}): its working time cannot be reckoned`,
  });
};

/** All days of a holiday. */
const daysOf = ({ from, to = from }: Holiday): readonly string[] => {
  const count = daysBetween(from, to) + 1;
  if (count < 1 || count > MOST_HOLIDAY)
    throw calendarError('假期的最后一天不得早于第一天', 'a holiday may not end before it begins');
  return Array.from({ length: count }, (_, index) => addDays(from, index));
};

const checkHours = (hours: readonly Hours[]): void => {
  let last = 0;
  for (const [index, { from, to }] of hours.entries()) {
    const isWhole = Number.isInteger(from) && Number.isInteger(to);
    const isAfter = index === 0 ? from >= 0 : from > last;
    if (!isWhole || !isAfter || to <= from || to > 1440)
      throw calendarError(
        '上班时间须为零点起的整分钟数，先后排列，互不重叠，不超过 1440',
        'hours are whole minutes after midnight, in order, without overlap, at most 1440',
      );
    last = to;
  }
};

type Special = { readonly kind: DayKind; readonly isWorking: boolean; readonly holiday?: Holiday };

/** The days of a year's notice. */
const specialsOf = ({ holidays, workdays }: Pick<CalendarYear, 'holidays' | 'workdays'>) =>
  new Map<string, Special>([
    ...workdays.map((day) => [day, { kind: 'make-up', isWorking: true }] as const),
    ...holidays.flatMap((holiday) =>
      daysOf(holiday).map((day) => [day, { kind: 'holiday', isWorking: false, holiday }] as const),
    ),
  ]);

interface KnownYear {
  readonly data: CalendarYear;
  readonly days: ReadonlyMap<string, Special>;
}

/**
 * Makes a working calendar. The desk's own days win over the notices, the notices over the week.
 * Throws `CALENDAR_INVALID` (hours, days of rest, a year twice), `DAY_INVALID`, `ZONE_UNKNOWN`.
 */
export function createCalendar(settings: CalendarSettings): WorkCalendar {
  const { zone, estimate, statutory = true, restDays = REST_DAYS, hours = HOURS } = settings;
  startOfCivilDay('2000-01-01', zone); // throws for a zone that does not exist
  checkHours(hours);
  if (hours.length === 0) throw calendarError('须有上班时间', 'there must be hours of work');
  const isWeek = restDays.every((day) => Number.isInteger(day) && day >= 1 && day <= 7);
  if (!isWeek || new Set(restDays).size > 6)
    throw calendarError(
      '休息日须为 1（周一）至 7（周日），且至少留一天上班',
      'days of rest are 1 (Monday) to 7 (Sunday), and one day at least is worked',
    );
  const own = new Map<string, Special>([
    ...(settings.workdays ?? []).map((day) => [day, { kind: 'own-workday', isWorking: true }] as const),
    ...(settings.holidays ?? []).flatMap((holiday) =>
      daysOf(holiday).map((day) => [day, { kind: 'own-holiday', isWorking: false, holiday }] as const),
    ),
  ]);
  for (const day of own.keys()) addDays(day, 0);
  const known = new Map<number, KnownYear>();
  for (const data of settings.years) {
    if (known.has(data.year)) throw calendarError('一个年份只能有一份安排', 'a year may be given once only');
    known.set(data.year, { data, days: specialsOf(data) });
  }
  const given = [...known.keys()].toSorted((a, b) => a - b);
  const yearOf = (year: number): KnownYear => {
    const found = known.get(year);
    if (found) return found;
    const data = estimate?.(year);
    if (!data) throw unknownYear(year, given);
    const made = { data: { ...data, isEstimate: true as const }, days: specialsOf(data) };
    known.set(year, made);
    return made;
  };
  /** What the notices say of a day: the next year's may begin in this December. */
  const noticed = (day: string, year: KnownYear): Special | undefined =>
    (day.slice(5, 7) === '12' ? known.get(year.data.year + 1)?.days.get(day) : undefined) ??
    year.days.get(day);

  const read = (day: string): CalendarDay => {
    const isRest = restDays.includes(weekdayOf(day));
    const week: Special = { kind: isRest ? 'rest-day' : 'weekday', isWorking: !isRest };
    const ownDay = own.get(day);
    const year = statutory && !ownDay ? yearOf(Number(day.slice(0, 4))) : undefined;
    const { kind, isWorking, holiday } = ownDay ?? (year && noticed(day, year)) ?? week;
    return {
      day,
      isWorking,
      kind,
      ...(holiday ? { name: holiday.name } : {}),
      ...(year ? { source: year.data.source } : {}),
      isEstimate: year?.data.isEstimate === true,
    };
  };
  const days = new Map<string, CalendarDay>();
  const dayOf = (day: string): CalendarDay => {
    const kept = days.get(day);
    if (kept) return kept;
    addDays(day, 0); // throws `DAY_INVALID`
    const made = read(day);
    if (days.size >= MOST_KEPT) days.clear();
    days.set(day, made);
    return made;
  };
  return {
    zone,
    day: dayOf,
    spans: (day) =>
      dayOf(day).isWorking
        ? hours.map(
            ({ from, to }) =>
              [
                parseInstant(atMinuteOfDay(day, from, zone)),
                parseInstant(atMinuteOfDay(day, to, zone)),
              ] as const,
          )
        : [],
  };
}

const MOST_KEPT = 10_000;
