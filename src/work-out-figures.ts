import { DeskError } from './core/issue.ts';
import { DEFAULT_ZONE } from './core/procedure/judge.ts';
import { createTerms, type Terms } from './core/term/index.ts';
import { type ArchiveCounter, type ArchiveReport, createArchiveCounter } from './figures/archive.ts';
import {
  type CompletionCounter,
  type CompletionOptions,
  type CompletionReport,
  createCompletionCounter,
} from './figures/completion/index.ts';
import { terms as allTerms } from './generated/catalogue.ts';

/** Adds all records; an error says at which place in the list. */
function addAll(counter: { readonly add: (record: unknown) => void }, records: Iterable<unknown>): void {
  let index = 0;
  for (const record of records) {
    try {
      counter.add(record);
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      const issues =
        error.issues.length > 0 ? error.issues : [{ path: '', code: error.code, message: error.text }];
      throw new DeskError(
        error.code,
        error.text,
        issues.map((issue) => ({ ...issue, path: `/${index}${issue.path}` })),
      );
    }
    index += 1;
  }
}

/** What rates are worked out from; zone and terms are the handbook's where a desk's are not given. */
export type CompletionQuery = Omit<CompletionOptions, 'zone' | 'terms'> &
  Partial<Pick<CompletionOptions, 'zone' | 'terms'>>;

/**
 * A counter for completion rates that takes records one by one, for streams: memory does not grow with them. Throws
 * `PERIOD_UNKNOWN`, `INSTANT_INVALID`, `DAY_INVALID`.
 *
 * @example
 * const counter = completionCounter({ period: 'weekly', at: '2026-11-30T09:00:00+08:00' });
 * for await (const record of records) counter.add(record);
 * counter.report().total.percent; // '98.00'
 */
export const completionCounter = ({
  zone = DEFAULT_ZONE,
  terms,
  ...query
}: CompletionQuery): CompletionCounter =>
  createCompletionCounter({ ...query, zone, terms: terms ?? createTerms(allTerms, {}, zone) });

/**
 * Completion rates of orders, repairs, complaints and the rest, by period, class, building and person, with the late ones
 * and their reasons (2.2.1.4, 2.4.6, 2.4.7, A20, A26). A report that lacks a reason is refused: `refusal` says which.
 * Throws `RECORD_INVALID` with every issue, `RECORD_TWICE`, and what `completionCounter` throws.
 */
export function completionFigures(records: Iterable<unknown>, query: CompletionQuery): CompletionReport {
  const counter = completionCounter(query);
  addAll(counter, records);
  return counter.report();
}

/** What archive figures are worked out from. */
export interface ArchiveQuery {
  readonly at: string;
  readonly terms?: Pick<Terms, 'value'>;
}

/** A counter for the measured standards of archive work that takes records one by one. Throws `INSTANT_INVALID`. */
export const archiveCounter = ({ at, terms }: ArchiveQuery): ArchiveCounter =>
  createArchiveCounter({ at, terms: terms ?? createTerms(allTerms, {}, DEFAULT_ZONE) });

/** The measured standards of archive work (3.3.4.6, 3.3.4.7, 3.3.4.9). Throws `RECORD_INVALID` with every issue. */
export function archiveFigures(records: Iterable<unknown>, query: ArchiveQuery): ArchiveReport {
  const counter = archiveCounter(query);
  addAll(counter, records);
  return counter.report();
}
