import { addWorking, isWorkingUnit, type WorkCalendar } from '../calendar/index.ts';
import { DeskError } from '../issue.ts';
import { exactLength, formatLike, isDurationUnit, isInstant, parseInstant } from '../time/index.ts';
import type { ReadTerm } from './facts.ts';
import type { Program, Step } from './program.ts';

/** Reads a term's unit by id; throws `TERM_UNKNOWN`. */
export type ReadUnit = (id: string) => string;

const unitError = (): DeskError =>
  new DeskError('DUE_UNIT', {
    zh: '规则的期限只能以分钟、小时、天、周或工作时间计；须提供数值项的单位，工作时间还须有工作日历',
    en: 'a rule can be due after minutes, hours, days, weeks or working time only; the unit of the term must be given, and for working time a calendar',
  });

interface Readers {
  readonly at: string;
  readonly term: ReadTerm;
  readonly unit?: ReadUnit;
  readonly calendar?: WorkCalendar;
}

const dueMs = (from: string, termId: string, { at, term, unit, calendar }: Readers): number => {
  const name = unit?.(termId);
  const value = term(termId, at);
  if (name === undefined || typeof value !== 'number') throw unitError();
  if (calendar && isWorkingUnit(name))
    return parseInstant(addWorking(calendar, from, { value, unit: name }).at);
  if (!isDurationUnit(name)) throw unitError();
  const length = exactLength({ value, unit: name });
  if (length === undefined) throw unitError();
  return parseInstant(from) + length;
};

/**
 * The earliest instant by which the reasons for the verdict want something done, written with the offset of the instant
 * that it is counted from; undefined where none does or that instant is missing. Throws `DUE_UNIT`.
 */
export const dueAtOf = (
  program: Program,
  fired: readonly Step[],
  rank: number,
  slots: readonly unknown[],
  readers: Readers,
): string | undefined => {
  let earliest = Number.POSITIVE_INFINITY;
  let text: string | undefined;
  for (const step of fired) {
    const { due } = step.rule.event.params;
    if (step.rank !== rank || due === undefined) continue;
    const from = slots[program.facts.indexOf(due.from)];
    if (!isInstant(from)) continue;
    const ms = dueMs(from, due.term, readers);
    if (ms < earliest) {
      earliest = ms;
      text = formatLike(ms, from);
    }
  }
  return text;
};
