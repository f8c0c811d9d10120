import { DeskError, type Issue } from '../../core/issue.ts';
import { parseInstant } from '../../core/time/index.ts';
import { validate } from '../../generated/schemas/completion-record.ts';
import type { Outcome } from './groups.ts';
import type { CompletionLine, CompletionRecord } from './model.ts';

const INSTANTS = ['dueAt', 'arrivedAt', 'settledAt', 'doneAt', 'withdrawnAt'] as const;

/** A record with its instants in milliseconds; never is infinity. */
export interface ReadRecord {
  readonly record: CompletionRecord;
  readonly recordedMs: number;
  readonly dueMs: number;
  readonly withdrawnMs: number;
  /** When what counts was done. */
  readonly doneMs: number;
  readonly doneAt: string | undefined;
}

/** What of a record counts as done (A26). */
function counts({ kind, class: grade }: CompletionRecord): 'arrivedAt' | 'settledAt' | 'doneAt' {
  if (kind === 'complaint') return 'settledAt';
  const isWork = kind === 'repair' || kind === 'work-order';
  return isWork && (grade === 'simple' || grade === 'emergency') ? 'arrivedAt' : 'doneAt';
}

const orderIssue = (path: string): Issue => ({
  path,
  code: 'BEFORE_RECORD',
  message: { zh: '不得早于登记时间', en: 'It may not lie before the record' },
});

const invalid = (issues: readonly Issue[]): DeskError =>
  new DeskError(
    'RECORD_INVALID',
    { zh: '记录不符合要求，详见各项问题', en: 'The record is not valid; see the issues' },
    issues,
  );

/** Reads a record. Throws `RECORD_INVALID`. */
export function readRecord(value: unknown): ReadRecord {
  const issues = validate(value);
  if (issues.length > 0) throw invalid(issues);
  const record = value as CompletionRecord;
  const recordedMs = parseInstant(record.recordedAt);
  const ms = {
    dueAt: Infinity,
    arrivedAt: Infinity,
    settledAt: Infinity,
    doneAt: Infinity,
    withdrawnAt: Infinity,
  };
  const early: Issue[] = [];
  for (const key of INSTANTS) {
    const at = record[key];
    if (at === undefined) continue;
    ms[key] = parseInstant(at);
    if (ms[key] < recordedMs) early.push(orderIssue(`/${key}`));
  }
  if (early.length > 0) throw invalid(early);
  const key = counts(record);
  return {
    record,
    recordedMs,
    dueMs: ms.dueAt,
    withdrawnMs: ms.withdrawnAt,
    doneMs: ms[key],
    doneAt: record[key],
  };
}

/** How a record stands at an instant. */
export type Standing =
  /** It was due: in time, late, or still not done. */
  | { readonly is: 'due'; readonly outcome: Outcome; readonly line: CompletionLine }
  /** Not done and not due yet, or without a limit so far. */
  | { readonly is: 'open' | 'undated'; readonly line: CompletionLine }
  /** Withdrawn before it was due. */
  | { readonly is: 'withdrawn' }
  /** Done, and never had a limit. */
  | { readonly is: 'unlimited' };

/** Judges a record at an instant; done or withdrawn later than that is not yet done or withdrawn (A20, A23). */
export function standingOf(
  { record, dueMs, withdrawnMs, doneMs, doneAt }: ReadRecord,
  atMs: number,
): Standing {
  const isDone = doneMs <= atMs;
  const isWithdrawn = withdrawnMs <= atMs && withdrawnMs < doneMs;
  const line = lineOf(record, isDone && doneAt !== undefined ? doneAt : null);
  if (dueMs === Infinity) {
    if (isWithdrawn) return { is: 'withdrawn' };
    return isDone ? { is: 'unlimited' } : { is: 'undated', line };
  }
  const isPast = (ms: number): boolean => (record.inclusive === false ? ms >= dueMs : ms > dueMs);
  if (isWithdrawn) return isPast(withdrawnMs) ? { is: 'due', outcome: 'late', line } : { is: 'withdrawn' };
  if (isDone) return { is: 'due', outcome: isPast(doneMs) ? 'late' : 'in-time', line };
  return isPast(atMs) ? { is: 'due', outcome: 'still-open', line } : { is: 'open', line };
}

const reasonOf = ({ reason }: CompletionRecord): string | null => reason?.trim() || null;

/** A record as it stands in a list. */
export const lineOf = (record: CompletionRecord, doneAt: string | null): CompletionLine => ({
  id: record.id,
  kind: record.kind,
  class: record.class ?? null,
  building: record.building ?? null,
  person: record.person ?? null,
  recordedAt: record.recordedAt,
  dueAt: record.dueAt ?? null,
  doneAt,
  reason: reasonOf(record),
});
