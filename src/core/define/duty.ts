import type { Bilingual, ClauseRef } from '../text.ts';

/** A figure that a duty takes from a term. */
export interface TermRef {
  readonly term: string;
}

/**
 * How often a duty comes back. Days end at 24:00 of the site's zone; a period is due on its last day where nothing else
 * is said.
 */
export type Rhythm =
  /** Every civil day, within it from `opens` to `closes` (minutes after midnight). */
  | { readonly period: 'daily'; readonly opens?: TermRef; readonly closes?: TermRef }
  /** Every working day of the site's calendar. */
  | { readonly period: 'working-day' }
  /** Every week, Monday to Sunday, due on a weekday (1 Monday to 7 Sunday). */
  | { readonly period: 'weekly'; readonly weekday?: TermRef }
  /** Every month from the 1st to the day `split`, or from the day after it to the end. */
  | { readonly period: 'mid-month' | 'month-end'; readonly split: TermRef }
  /** Every month, or so many months counted from January. */
  | { readonly period: 'monthly'; readonly months?: TermRef }
  /** January to June, July to December. */
  | { readonly period: 'half-yearly' };

/** Names of the rhythms. */
export type DutyPeriod = Rhythm['period'];

/** Work that comes back by the calendar. */
export interface Duty {
  readonly kind: 'duty';
  readonly id: string;
  readonly title: Bilingual;
  /** What has to be done. */
  readonly description: Bilingual;
  readonly clauses: readonly ClauseRef[];
  /** The role that owes it. */
  readonly role: string;
  /** Other roles that owe it too, each for itself. */
  readonly alsoBy?: readonly string[];
  /** True where everybody in the role owes it, not one for all. */
  readonly isPersonal?: true;
  readonly rhythm: Rhythm;
  /** How many times in a period; once where nothing is said. */
  readonly times?: TermRef;
  /** The paper that it leaves behind. */
  readonly form?: string;
}

/** Declares a duty. */
export const defineDuty = (duty: Omit<Duty, 'kind'>): Duty => ({ kind: 'duty', ...duty });
