import { DeskError } from './issue.ts';

const DATA_FAULTS: ReadonlySet<string> = new Set([
  'FACTS_INVALID',
  'TERM_NO_VALUE',
  'DAY_INVALID',
  'INSTANT_INVALID',
  'CALENDAR_YEAR_UNKNOWN',
]);

/**
 * Does the work, and gives back the error instead of throwing it where data alone can cause it: facts of a kind that a
 * policy does not take, a day before a term's first value, a date beyond the calendar or a year without holidays. All other errors are thrown.
 */
export function orDataFault<T>(work: () => T): T | DeskError {
  try {
    return work();
  } catch (error) {
    if (error instanceof DeskError && DATA_FAULTS.has(error.code)) return error;
    throw error;
  }
}
