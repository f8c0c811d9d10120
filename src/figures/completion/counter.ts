import { DeskError } from '../../core/issue.ts';
import { addDuration, isDay, parseInstant } from '../../core/time/index.ts';
import { type Bucket, countDue, newBucket, periodOf } from './bucket.ts';
import { addTally, newTally, rated } from './groups.ts';
import type {
  CompletionKind,
  CompletionLine,
  CompletionOptions,
  CompletionPeriod,
  CompletionRecord,
  CompletionReport,
} from './model.ts';
import { lineOf, type ReadRecord, readRecord, standingOf } from './record.ts';
import { createSeen } from './seen.ts';
import { createWindows } from './windows.ts';

const ALL: readonly CompletionKind[] = ['work-order', 'repair', 'complaint', 'special-request', 'referral'];

/** Which kinds a period counts: daily orders, weekly repairs, everything by the month (A20). */
const KINDS: { readonly [period in CompletionPeriod]: readonly CompletionKind[] } = {
  daily: ['work-order'],
  weekly: ['repair'],
  'mid-month': ALL,
  'month-end': ALL,
  monthly: ALL,
};

const MOST_LISTED = 10_000;
const MOST_REASONS = 1000;

/** Takes records one by one and never keeps them. */
export interface CompletionCounter {
  /** Counts one record. Throws `RECORD_INVALID` with every issue, `RECORD_TWICE`, `FIGURES_TOO_MANY_GROUPS`. */
  readonly add: (record: unknown) => void;
  /** The report on what was added so far. */
  readonly report: () => CompletionReport;
}

function checkOptions({ period, at, from, to }: CompletionOptions): number {
  if (!Object.hasOwn(KINDS, period)) {
    const text = { zh: '统计周期见可用值', en: 'The period is one of those listed' };
    const allowed = Object.keys(KINDS);
    throw new DeskError('PERIOD_UNKNOWN', text, [
      { path: '/period', code: 'PERIOD_UNKNOWN', message: text, allowed },
    ]);
  }
  if ([from, to].some((day) => day !== undefined && !isDay(day))) {
    throw new DeskError('DAY_INVALID', {
      zh: '起止日期须为 YYYY-MM-DD',
      en: 'from and to are days YYYY-MM-DD',
    });
  }
  return parseInstant(at);
}

/**
 * Works out completion rates from a stream of records: it keeps counts, the lists up to `mostListed`, and fingerprints of
 * ids (64 MB at most), never the records. A case counts in the period in which it was due, done in time or late; what is
 * not due yet is listed; a late one without its reason makes the report incomplete (2.2.1.4, 2.4.6, 2.4.7, A20, A26).
 * Throws `PERIOD_UNKNOWN`, `INSTANT_INVALID`, `DAY_INVALID`.
 */
export function createCompletionCounter(options: CompletionOptions): CompletionCounter {
  const atMs = checkOptions(options);
  const { period, at, zone, terms, mostListed = MOST_LISTED } = options;
  const kinds = KINDS[period];
  const isMonthly = kinds === ALL;
  const windowOf = createWindows(options);
  const seen = createSeen();
  const buckets = new Map<string, Bucket>();
  const lists = {
    open: [] as CompletionLine[],
    undated: [] as CompletionLine[],
    unreturned: [] as CompletionLine[],
  };
  const omitted = { late: 0, open: 0, undated: 0, unreturned: 0 };
  const records = { read: 0, otherKind: 0, partOfRepair: 0, otherPeriod: 0, withdrawn: 0, later: 0 };
  const reasons: { code: 'REASON_MISSING'; id: string; kind: CompletionKind; period: string }[] = [];
  let listedLate = 0;

  const list = (name: keyof typeof lists, line: CompletionLine): void => {
    if (lists[name].length < mostListed) lists[name].push(line);
    else omitted[name] += 1;
  };
  const isOutForMonth = ({ record, recordedMs }: ReadRecord): boolean => {
    // No month is shorter than 28 days.
    if (atMs - recordedMs < 28 * 86_400_000) return false;
    const value = Number(terms.value('unreturned-review', at));
    return atMs > parseInstant(addDuration(record.recordedAt, { value, unit: 'month' }, zone));
  };

  /** The period in which a record was due; an exclusive limit belongs to the day that it ends. */
  const bucketOf = (dueMs: number, isInclusive: boolean): Bucket | undefined => {
    const window = windowOf(isInclusive ? dueMs : dueMs - 1);
    // Done ahead of a period that has not begun: it will count there.
    if (!window.isCounted || window.fromMs > atMs) return undefined;
    let bucket = buckets.get(window.from);
    if (!bucket) {
      bucket = newBucket(window);
      buckets.set(window.from, bucket);
    }
    return bucket;
  };

  const note = (record: CompletionRecord, bucket: Bucket, line: CompletionLine): void => {
    if (listedLate < mostListed) {
      bucket.lateCases.push(line);
      listedLate += 1;
    } else omitted.late += 1;
    if (line.reason !== null) return;
    bucket.missing += 1;
    if (reasons.length < MOST_REASONS)
      reasons.push({ code: 'REASON_MISSING', id: record.id, kind: record.kind, period: bucket.window.from });
  };

  const place = (read: ReadRecord): void => {
    const standing = standingOf(read, atMs);
    const isNotDone = read.doneMs > atMs && read.withdrawnMs > atMs;
    if (isMonthly && isNotDone && isOutForMonth(read)) list('unreturned', lineOf(read.record, null));
    if (standing.is === 'withdrawn') records.withdrawn += 1;
    else if (standing.is === 'unlimited') records.otherPeriod += 1;
    else if (standing.is !== 'due') list(standing.is, standing.line);
    else {
      const { outcome, line } = standing;
      const bucket = bucketOf(read.dueMs, read.record.inclusive !== false);
      if (!bucket) records.otherPeriod += 1;
      else {
        countDue(bucket, read.record, outcome);
        if (outcome !== 'in-time') note(read.record, bucket, line);
      }
    }
  };

  return {
    add: (value) => {
      const read = readRecord(value);
      const { record } = read;
      if (seen.add(`${record.kind}/${record.id}`)) {
        throw new DeskError('RECORD_TWICE', {
          zh: '同一件有两条记录：每件只能有一条，写明它的现状',
          en: 'There are two records of one case: each has one, which says how it stands',
        });
      }
      records.read += 1;
      if (!kinds.includes(record.kind)) records.otherKind += 1;
      else if (isMonthly && record.kind === 'work-order' && record.partOf !== undefined)
        records.partOfRepair += 1;
      else if (read.recordedMs > atMs) records.later += 1;
      else place(read);
    },
    report: () => {
      const counted = [...buckets.values()]
        .filter(({ tally }) => tally.due > 0)
        .sort((a, b) => a.window.fromMs - b.window.fromMs);
      const total = newTally();
      for (const { tally } of counted) addTally(total, tally);
      const isComplete = counted.every(({ missing }) => missing === 0);
      return {
        period,
        at,
        zone,
        kinds,
        refusal: isComplete
          ? null
          : {
              code: 'REPORT_INCOMPLETE',
              message: {
                zh: '统计不完整：逾期的须逐件注明原因后才能上报',
                en: 'The report is incomplete: each late one needs its reason before it may be handed in',
              },
              clause: 'A26',
              reasons: [...reasons],
            },
        total: rated(total, isComplete),
        periods: counted.map((bucket) => periodOf(bucket, atMs)),
        open: [...lists.open],
        undated: [...lists.undated],
        unreturned: [...lists.unreturned],
        omitted: { ...omitted },
        records: { ...records, areUnique: seen.isWhole() },
      };
    },
  };
}
