import type { Terms } from '../term/index.ts';
import type { Bilingual, ClauseRef } from '../text.ts';

/** One time that a duty is due. */
export interface Occurrence {
  /** `<duty>@<day>`, for a person `<duty>@<day>#<person>`: the same however often it is worked out. */
  readonly key: string;
  readonly duty: string;
  readonly title: Bilingual;
  readonly role: string;
  readonly period: string;
  /** The civil day on which it is due, `YYYY-MM-DD`. */
  readonly day: string;
  /** From when it may be done: the begin of its period. */
  readonly from: string;
  /** By when it is due: the first instant that is late (A23). */
  readonly dueAt: string;
  /** The end of its period, first instant beyond; what is done between `dueAt` and here still belongs to it. */
  readonly until: string;
  /** How many times it is to be done. */
  readonly times: number;
  /** Who owes it, where everybody in the role does and the people are known. */
  readonly person?: string;
  readonly clauses: readonly ClauseRef[];
  /** The paper that it leaves behind. */
  readonly form?: string;
  /** True where the working days of its year are not known yet and weekdays stand in for them. */
  readonly isEstimate?: true;
}

/** Which days are worked. A working calendar fits. */
export interface WorkingDays {
  readonly day: (day: string) => { readonly isWorking: boolean; readonly isEstimate: boolean };
}

/** What occurrences are worked out from. */
export interface OccurrenceQuery {
  /** First and last civil day on which something is due. */
  readonly from: string;
  readonly to: string;
  /** IANA zone whose days count. */
  readonly zone: string;
  readonly terms: Pick<Terms, 'value'>;
  /** Without one, and in a year that it does not know, Monday to Friday stand in, marked as an estimate. */
  readonly calendar?: WorkingDays;
  /** Staff by id and role: a personal duty then has an occurrence for each. */
  readonly people?: readonly { readonly id: string; readonly role: string }[];
}
