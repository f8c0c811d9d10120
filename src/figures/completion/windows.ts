import {
  civilDay,
  type DaySpan,
  endOfCivilDay,
  firstEndingAfter,
  formatInstant,
  parseInstant,
  spanFrom,
  startOfCivilDay,
} from '../../core/time/index.ts';
import type { CompletionOptions, CompletionPeriod } from './model.ts';

/** A civil period in instants, and whether this report counts it. */
export interface Window extends DaySpan {
  readonly fromMs: number;
  /** First instant beyond. */
  readonly toMs: number;
  readonly isCounted: boolean;
}

const MONTH_PARTS: ReadonlySet<CompletionPeriod> = new Set(['mid-month', 'month-end']);

/** The period of a kind that holds a day, or the other part of its month. */
function spanAt(
  day: string,
  period: CompletionPeriod,
  split: number,
): DaySpan & { readonly kind: CompletionPeriod } {
  if (!MONTH_PARTS.has(period)) return { ...spanFrom(day, period), kind: period };
  const kind = Number(day.slice(8)) <= split ? 'mid-month' : 'month-end';
  return { ...spanFrom(day, kind, { split }), kind };
}

/** Finds the period that holds an instant; periods met before are found without looking at a calendar again. */
export function createWindows({ period, zone, terms, from, to }: CompletionOptions): (ms: number) => Window {
  const known: Window[] = [];
  let last: Window | undefined;

  const make = (ms: number): Window => {
    const day = civilDay(formatInstant(ms, zone), zone);
    const split = MONTH_PARTS.has(period) ? Number(terms.value('mid-month-day', day)) : 0;
    const { kind, ...span } = spanAt(day, period, split);
    return {
      ...span,
      fromMs: parseInstant(startOfCivilDay(span.from, zone)),
      toMs: parseInstant(endOfCivilDay(span.to, zone)),
      isCounted:
        kind === period && (from === undefined || span.to >= from) && (to === undefined || span.from <= to),
    };
  };
  return (ms) => {
    if (last && last.fromMs <= ms && ms < last.toMs) return last;
    const at = firstEndingAfter(known, ms, ({ toMs }) => toMs);
    const found = known[at];
    if (found && found.fromMs <= ms) last = found;
    else {
      last = make(ms);
      known.splice(at, 0, last);
    }
    return last;
  };
}
