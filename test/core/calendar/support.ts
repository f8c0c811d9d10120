import { type CalendarSettings, createCalendar } from '../../../src/core/calendar/index.ts';
import { chinaHolidays } from '../../../src/holidays/index.ts';

/** The calendar of a desk in Shanghai: 9–12 and 13–18 o'clock, Monday to Friday, statutory holidays. */
export const shanghai = createCalendar({ zone: 'Asia/Shanghai', years: chinaHolidays });

/** The same with other settings. */
export const calendarOf = (settings: Partial<CalendarSettings>) =>
  createCalendar({ zone: 'Asia/Shanghai', years: chinaHolidays, ...settings });
