import type { Terms } from '../../core/term/index.ts';
import type { Bilingual, ClauseRef } from '../../core/text.ts';
import type { Rate } from '../rate.ts';

/** Kinds of case that a rate counts. */
export type CompletionKind = 'work-order' | 'repair' | 'complaint' | 'special-request' | 'referral';

/** How one case stands: `schema completion-record`. Instants are ISO 8601 with offset. */
export interface CompletionRecord {
  readonly id: string;
  readonly kind: CompletionKind;
  readonly class?: string;
  readonly building?: string;
  /** Staff number, never a name. */
  readonly person?: string;
  readonly recordedAt: string;
  /** Left out where there is no limit yet. */
  readonly dueAt?: string;
  /** False: the limit itself is late, as with civil days (A23). */
  readonly inclusive?: boolean;
  /** Counts for simple repairs, emergencies and their orders (A26). */
  readonly arrivedAt?: string;
  /** Counts for complaints (A26). */
  readonly settledAt?: string;
  /** Counts for all others. */
  readonly doneAt?: string;
  readonly withdrawnAt?: string;
  /** Why it is late. */
  readonly reason?: string;
  /** The repair that an order is part of (A41). */
  readonly partOf?: string;
}

/** Periods over which rates are worked out (A20, A25). */
export type CompletionPeriod = 'daily' | 'weekly' | 'mid-month' | 'month-end' | 'monthly';

/** What rates are worked out from. */
export interface CompletionOptions {
  readonly period: CompletionPeriod;
  /** The instant for which they hold: what happened later is left out. */
  readonly at: string;
  readonly zone: string;
  readonly terms: Pick<Terms, 'value'>;
  /** Only periods that hold a civil day from here on, or up to here. */
  readonly from?: string;
  readonly to?: string;
  /** Cases that are listed one by one at most, of each sort; the rest are only counted. */
  readonly mostListed?: number;
}

/** One case in a list. */
export interface CompletionLine {
  readonly id: string;
  readonly kind: CompletionKind;
  readonly class: string | null;
  readonly building: string | null;
  readonly person: string | null;
  readonly recordedAt: string;
  readonly dueAt: string | null;
  /** When what counts was done; null: not yet. */
  readonly doneAt: string | null;
  readonly reason: string | null;
}

/** Counts of what was due: `late` are those done late and those still not done. */
export interface CompletionCounts {
  readonly due: number;
  readonly inTime: number;
  readonly late: number;
  /** Of the late ones, those that are still open. */
  readonly stillOpen: number;
}

/** Counts with their rate. */
export type CompletionRate = CompletionCounts & Rate;

/** The rate of those who have something in common; null where the records do not say. */
export type CompletionGroup = CompletionRate & { readonly key: string | null };

/** One period. An incomplete one has counts but no rate. */
export interface CompletionOfPeriod extends CompletionRate {
  /** First and last civil day. */
  readonly from: string;
  readonly to: string;
  /** False while it runs: more may fall due. */
  readonly isOver: boolean;
  /** False: a late one lacks its reason. */
  readonly isComplete: boolean;
  readonly byKind: readonly CompletionGroup[];
  /** Classes of each kind apart. */
  readonly byClass: readonly (CompletionGroup & { readonly kind: CompletionKind })[];
  readonly byBuilding: readonly CompletionGroup[];
  readonly byPerson: readonly CompletionGroup[];
  /** The late ones, each with its reason. */
  readonly lateCases: readonly CompletionLine[];
}

/** Why a report is refused. */
export interface CompletionRefusal {
  readonly code: 'REPORT_INCOMPLETE';
  readonly message: Bilingual;
  readonly clause: ClauseRef;
  readonly reasons: readonly {
    readonly code: 'REASON_MISSING';
    readonly id: string;
    readonly kind: CompletionKind;
    /** First day of the period. */
    readonly period: string;
  }[];
}

/** Completion rates of every period in which something was due (2.2.1.4, 2.4.6, 2.4.7, A20, A26). */
export interface CompletionReport {
  readonly period: CompletionPeriod;
  readonly at: string;
  readonly zone: string;
  /** Kinds that this period counts. */
  readonly kinds: readonly CompletionKind[];
  /** Null: it may be handed in. Otherwise no rate is given, and the reasons say what is missing. */
  readonly refusal: CompletionRefusal | null;
  /** All periods together. */
  readonly total: CompletionRate;
  readonly periods: readonly CompletionOfPeriod[];
  /** Not done and not due yet: listed, not counted. */
  readonly open: readonly CompletionLine[];
  /** Not done and without a limit so far: listed, not counted. */
  readonly undated: readonly CompletionLine[];
  /** Not done a month after the record (2.4.7); for the monthly periods only. */
  readonly unreturned: readonly CompletionLine[];
  /** How many lines of each list were left out for length. */
  readonly omitted: {
    readonly late: number;
    readonly open: number;
    readonly undated: number;
    readonly unreturned: number;
  };
  /** Records read, and why some were not counted. */
  readonly records: {
    readonly read: number;
    readonly otherKind: number;
    readonly partOfRepair: number;
    readonly otherPeriod: number;
    readonly withdrawn: number;
    /** Recorded only after `at`. */
    readonly later: number;
    /** False: so many records that repeats beyond the first millions were not looked for. */
    readonly areUnique: boolean;
  };
}
