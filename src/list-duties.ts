import { createCalendar } from './core/calendar/index.ts';
import type { Duty, DutyPeriod } from './core/define/duty.ts';
import {
  compareDuties,
  type DutyDone,
  type DutyReport,
  type Occurrence,
  type OccurrenceQuery,
  occurrencesOf,
} from './core/duty/index.ts';
import { DEFAULT_ZONE } from './core/procedure/judge.ts';
import { createTerms } from './core/term/index.ts';
import { duties, terms } from './generated/catalogue.ts';
import { validate } from './generated/schemas/duty-note.ts';
import { chinaHolidays } from './holidays/index.ts';

/** The recurring duties of the handbook (1.1–1.5, 2.2.1.4, 2.4.6, 2.4.7, 3.1, 3.3), all of them or those of a role or period. */
export const listDuties = ({
  role,
  period,
}: {
  readonly role?: string;
  readonly period?: DutyPeriod;
} = {}): readonly Duty[] =>
  duties.filter(
    (duty) =>
      (role === undefined || duty.role === role || (duty.alsoBy ?? []).includes(role)) &&
      (period === undefined || duty.rhythm.period === period),
  );

/** What occurrences are worked out from; where a desk's are not given, zone and terms are the handbook's, and holidays the statutory ones. */
export type DutyQuery = Omit<OccurrenceQuery, 'zone' | 'terms'> &
  Partial<Pick<OccurrenceQuery, 'zone' | 'terms'>>;

/**
 * Every time that duties are due between two civil days, both included, in order. A desk's `zone`, `terms` and
 * `calendar` may be given; by default those of the handbook and the statutory holidays. Throws `RANGE_INVALID` (beyond ten years, or backwards), `DAY_INVALID`,
 * `ZONE_UNKNOWN`, `TERM_NO_VALUE`.
 *
 * @example
 * dutyOccurrences(listDuties({ role: 'key-keeper' }), { from: '2026-02-27', to: '2026-03-01' });
 */
export const dutyOccurrences = (
  asked: readonly Duty[],
  { zone = DEFAULT_ZONE, terms: given, calendar, ...query }: DutyQuery,
): readonly Occurrence[] =>
  occurrencesOf(asked, {
    ...query,
    zone,
    terms: given ?? createTerms(terms, {}, zone),
    calendar: calendar ?? createCalendar({ zone, years: chinaHolidays }),
  });

/**
 * What was done against what was due, with the gaps. A note (`schema duty-note`) counts for the occurrence whose day it
 * names, otherwise for the one whose period holds its instant; the instant `dueAt` itself is late (A23). Throws
 * `DONE_INVALID` with every issue, `INSTANT_INVALID`.
 *
 * @example
 * const due = dutyOccurrences(listDuties({ role: 'key-keeper' }), { from: '2026-11-23', to: '2026-11-29' });
 * dutyGaps(due, [{ duty: 'key-count-daily', at: '2026-11-23T18:00:00+08:00' }], { now: '2026-11-30T09:00:00+08:00' }).gaps;
 */
export const dutyGaps = (
  occurrences: readonly Occurrence[],
  done: Iterable<DutyDone>,
  { now }: { readonly now: string },
): DutyReport => compareDuties(occurrences, done, { now, validate });
