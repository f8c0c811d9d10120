import createCalendar, {
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventTransparency,
} from 'ical-generator';
import type { Occurrence } from './core/duty/index.ts';
import { DeskError } from './core/issue.ts';
import type { Bilingual, Language } from './core/text.ts';
import { isInstant, parseInstant } from './core/time/index.ts';
import { roles } from './handbook/index.ts';

/** How an iCalendar file is written. */
export interface CalendarFileOptions {
  /** When it was made (ISO 8601 with offset): the same occurrences and instant give the same bytes. */
  readonly stamp: string;
  /** Chinese by default. */
  readonly language?: Language;
  /** Name of the calendar, by default 客服工作日历. */
  readonly name?: string;
}

const NAME: Bilingual = { zh: '客服工作日历', en: 'Customer-service duties' };
const ESTIMATE: Bilingual = {
  zh: '当年节假日安排未公布，按周一至周五估计',
  en: 'Holidays of the year are not announced yet: Monday to Friday stand in',
};
const DAY_MS = 86_400_000;

// Line breaks are escaped by the writer; other control characters may not stand in a calendar at all.
const clean = (text: string): string => text.replaceAll(/[^\P{Cc}\n]/gu, ' ');

const roleName = (id: string, language: Language): string =>
  roles.find((role) => role.id === id)?.title[language] ?? id;

function eventOf(one: Occurrence, stamp: Date, language: Language): ICalEventData {
  const zh = language === 'zh';
  const [from, dueAt] = [parseInstant(one.from), parseInstant(one.dueAt)];
  // Part of a day has its hours, which any program reads in UTC; whatever takes a day or more stands on the day it is due.
  const isPartOfDay = dueAt - from < DAY_MS * 0.9;
  const day = new Date(`${one.day}T00:00:00Z`);
  const lines = [
    one.person === undefined ? '' : (zh ? '人员：' : 'Person: ') + one.person,
    one.times === 1 ? '' : zh ? `次数：${one.times}` : `Times: ${one.times}`,
    one.isEstimate ? ESTIMATE[language] : '',
    (zh ? '依据：' : 'Source: ') + one.clauses.join(zh ? '、' : ', '),
  ];
  return {
    id: `${encodeURIComponent(one.key.replace('@', '.'))}@property-desk`,
    stamp,
    summary: clean(one.title[language]),
    description: clean(lines.filter((line) => line !== '').join('\n')),
    categories: [{ name: clean(roleName(one.role, language)) }],
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(isPartOfDay
      ? { start: new Date(from), end: new Date(dueAt) }
      : { start: day, end: new Date(day.getTime() + DAY_MS), allDay: true }),
  };
}

/**
 * Occurrences of duties as an iCalendar file (RFC 5545): an event for each, on the day on which it is due, whose UID stays
 * the same from one file to the next. Throws `INSTANT_INVALID` without a stamp.
 */
export function toCalendarFile(
  occurrences: readonly Occurrence[],
  { stamp, language = 'zh', name = NAME[language] }: CalendarFileOptions,
): string {
  if (!isInstant(stamp)) {
    throw new DeskError('INSTANT_INVALID', {
      zh: 'stamp 须为带时区的时刻',
      en: 'stamp must be an instant with an offset',
    });
  }
  const made = new Date(Math.floor(parseInstant(stamp) / 1000) * 1000);
  const calendar = createCalendar({
    prodId: { company: 'property-desk', product: 'duties', language: language === 'zh' ? 'ZH' : 'EN' },
    // The writer does not escape line breaks here.
    name: clean(name).replaceAll('\n', ' '),
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const one of occurrences) calendar.createEvent(eventOf(one, made, language));
  return `${calendar.toString()}\r\n`;
}
