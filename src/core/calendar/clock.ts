import { DeskError } from '../issue.ts';
import { addMilliseconds, compareInstants, parseInstant } from '../time/index.ts';
import { addWorkingMs, workingTimeBetween } from './count.ts';
import type { Reckoned, WorkCalendar } from './model.ts';

/** A clock that can stand still: plain JSON, changed only by the functions here. */
export interface Clock {
  readonly startedAt: string;
  /** Times in which it stands still, in order; the last may be open. */
  readonly stops: readonly { readonly from: string; readonly to?: string }[];
}

const clockError = (code: string, zh: string, en: string): DeskError => new DeskError(code, { zh, en });

const lastInstant = ({ startedAt, stops }: Clock): string => {
  const last = stops.at(-1);
  return last?.to ?? last?.from ?? startedAt;
};

const checkOrder = (clock: Clock, at: string): void => {
  if (compareInstants(at, lastInstant(clock)) < 0)
    throw clockError(
      'CLOCK_ORDER',
      '时刻不得早于这个计时的上一次变动',
      'the instant may not lie before the last change of the clock',
    );
};

/** True while the clock stands still. */
export const isSuspended = ({ stops }: Clock): boolean => stops.length > 0 && stops.at(-1)?.to === undefined;

/** Starts a clock. Throws `INSTANT_INVALID`. */
export const startClock = (at: string): Clock => {
  parseInstant(at);
  return { startedAt: at, stops: [] };
};

/** Lets a clock stand still from an instant. Throws `CLOCK_SUSPENDED`, `CLOCK_ORDER`, `INSTANT_INVALID`. */
export const suspendClock = (clock: Clock, at: string): Clock => {
  checkOrder(clock, at);
  if (isSuspended(clock))
    throw clockError('CLOCK_SUSPENDED', '计时已经中止', 'the clock stands still already');
  return { ...clock, stops: [...clock.stops, { from: at }] };
};

/** Lets a clock go on. Throws `CLOCK_RUNNING`, `CLOCK_ORDER`, `INSTANT_INVALID`. */
export const resumeClock = (clock: Clock, at: string): Clock => {
  checkOrder(clock, at);
  const last = clock.stops.at(-1);
  if (!last || last.to !== undefined)
    throw clockError('CLOCK_RUNNING', '计时并未中止', 'the clock is running');
  return { ...clock, stops: [...clock.stops.slice(0, -1), { from: last.from, to: at }] };
};

/** The stretches in which a clock has run until an instant. */
const runs = (clock: Clock, until: string): readonly (readonly [from: string, to: string])[] => {
  const starts = [clock.startedAt, ...clock.stops.flatMap(({ to }) => (to === undefined ? [] : [to]))];
  return starts.map((from, index) => {
    const to = clock.stops[index]?.from ?? until;
    return [from, compareInstants(to, until) < 0 ? to : until] as const;
  });
};

/** Milliseconds that a clock has run until an instant: of working time where a calendar is given. Throws `CLOCK_ORDER`, `INSTANT_INVALID`, `CALENDAR_YEAR_UNKNOWN`. */
export const elapsedOf = (clock: Clock, until: string, calendar?: WorkCalendar): number => {
  checkOrder(clock, until);
  return runs(clock, until)
    .map(([from, to]) =>
      calendar ? workingTimeBetween(calendar, from, to).ms : parseInstant(to) - parseInstant(from),
    )
    .reduce((sum, ms) => sum + ms, 0);
};

/**
 * When a clock will have run so many milliseconds (of working time where a calendar is given), if it stands still no
 * more; undefined while it is suspended before that. Throws `INSTANT_INVALID`, `CALENDAR_YEAR_UNKNOWN`.
 */
export function dueOfClock(clock: Clock, ms: number, calendar?: WorkCalendar): Reckoned | undefined {
  let left = ms;
  let isEstimate = false;
  const starts = [clock.startedAt, ...clock.stops.map(({ to }) => to)];
  for (const [index, from] of starts.entries()) {
    if (from === undefined) return undefined;
    const reached = calendar
      ? addWorkingMs(calendar, from, left)
      : { at: addMilliseconds(from, left), isEstimate: false };
    const stop = clock.stops[index]?.from;
    if (stop === undefined || compareInstants(reached.at, stop) <= 0)
      return { at: reached.at, isEstimate: isEstimate || reached.isEstimate };
    const ran = calendar
      ? workingTimeBetween(calendar, from, stop)
      : { ms: parseInstant(stop) - parseInstant(from), isEstimate: false };
    left -= ran.ms;
    isEstimate ||= ran.isEstimate;
  }
  return undefined;
}
