import { type CalendarYear, createCalendar, type Hours, type WorkCalendar } from '../calendar/index.ts';
import type { Issue } from '../issue.ts';
import { siteIssue } from './issue.ts';
import type { SiteCalendar, SiteHoliday } from './model.ts';

/** Holidays that a catalogue brings along. */
export interface HolidayData {
  readonly years: readonly CalendarYear[];
  readonly estimate: (year: number) => CalendarYear | undefined;
}

const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

const hourIssues = (hours: readonly Hours[]): readonly Issue[] =>
  hours.flatMap(({ from, to }, index) => {
    const path = `/calendar/hours/${index}`;
    if (to <= from)
      return [siteIssue(path, 'CALENDAR_HOURS', '下班须晚于上班', 'It must close after it opens')];
    const before = hours[index - 1];
    return before && from <= before.to
      ? [
          siteIssue(
            path,
            'CALENDAR_HOURS',
            '上班时间须先后排列、互不相接',
            'Hours stand in order, with time between them',
          ),
        ]
      : [];
  });

const rangeIssues = (holidays: readonly SiteHoliday[], path: string): readonly Issue[] =>
  holidays.flatMap(({ from, to }, index) =>
    to !== undefined && to < from
      ? [
          siteIssue(
            `${path}/${index}/to`,
            'CALENDAR_DAYS',
            '最后一天不得早于第一天',
            'The last day may not lie before the first',
          ),
        ]
      : [],
  );

/** Days that are declared both off and worked, and days of a year's notice that lie elsewhere. */
const dayIssues = (
  holidays: readonly SiteHoliday[],
  workdays: readonly string[],
  path: string,
  year?: number,
): readonly Issue[] => {
  const isElsewhere = (day: string): boolean =>
    year !== undefined && !day.startsWith(`${year}-`) && !day.startsWith(`${year - 1}-12-`);
  const outside = (at: string): Issue =>
    siteIssue(
      at,
      'CALENDAR_DAYS',
      '这一天不在该年（或上一年 12 月）之内',
      'The day is not of that year, nor of the December before',
    );
  return [
    ...holidays.flatMap(({ from, to }, index) => [
      ...(isElsewhere(from) ? [outside(`${path}/holidays/${index}/from`)] : []),
      ...(to !== undefined && isElsewhere(to) ? [outside(`${path}/holidays/${index}/to`)] : []),
    ]),
    ...workdays.flatMap((day, index) => [
      ...(isElsewhere(day) ? [outside(`${path}/workdays/${index}`)] : []),
      ...(holidays.some(({ from, to = from }) => from <= day && day <= to)
        ? [
            siteIssue(
              `${path}/workdays/${index}`,
              'CALENDAR_CONTRADICTION',
              '同一天既放假又上班',
              'The day is both off and worked',
            ),
          ]
        : []),
    ]),
  ];
};

const yearIssues = (years: NonNullable<SiteCalendar['years']>): readonly Issue[] =>
  years.flatMap(({ year, holidays, workdays }, index) => {
    const path = `/calendar/years/${index}`;
    const isTwice = years.findIndex((other) => other.year === year) < index;
    return [
      ...(isTwice
        ? [siteIssue(`${path}/year`, 'CALENDAR_CONTRADICTION', '年份重复', 'The year is given twice')]
        : []),
      ...rangeIssues(holidays, `${path}/holidays`),
      ...dayIssues(holidays, workdays, path, year),
    ];
  });

/** What is wrong with a site's calendar beyond its schema. */
export function calendarIssues(calendar: SiteCalendar): readonly Issue[] {
  const { hours = [], holidays = [], workdays = [], years = [], statutory, estimate } = calendar;
  const unused =
    statutory === false && (estimate === true || years.length > 0)
      ? [
          siteIssue(
            `/calendar/${estimate === true ? 'estimate' : 'years'}`,
            'CALENDAR_CONTRADICTION',
            '法定节假日照常上班时，各年安排与推算不起作用',
            'Where statutory holidays are worked, years and estimates have no effect',
          ),
        ]
      : [];
  return [
    ...hourIssues(hours.map(({ from, to }) => ({ from: minutesOf(from), to: minutesOf(to) }))),
    ...rangeIssues(holidays, '/calendar/holidays'),
    ...dayIssues(holidays, workdays, '/calendar'),
    ...yearIssues(years),
    ...unused,
  ];
}

/** The working calendar of a site whose file has no issues. */
export function siteCalendar(
  calendar: SiteCalendar = {},
  zone: string,
  data: HolidayData | undefined,
): WorkCalendar {
  const { hours, restDays, holidays, workdays, years = [], statutory, estimate } = calendar;
  const own = new Set(years.map(({ year }) => year));
  return createCalendar({
    zone,
    years: [...(data?.years ?? []).filter(({ year }) => !own.has(year)), ...years],
    ...(estimate && data ? { estimate: data.estimate } : {}),
    ...(statutory === undefined ? {} : { statutory }),
    ...(restDays ? { restDays: restDays.map((day) => WEEK.indexOf(day) + 1) } : {}),
    ...(hours ? { hours: hours.map(({ from, to }) => ({ from: minutesOf(from), to: minutesOf(to) })) } : {}),
    ...(holidays ? { holidays } : {}),
    ...(workdays ? { workdays } : {}),
  });
}
