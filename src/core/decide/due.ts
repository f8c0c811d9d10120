import { DeskError } from '../issue.ts';
import { exactLength, formatLike, isDurationUnit, isInstant, parseInstant } from '../time/index.ts';
import type { ReadTerm } from './facts.ts';
import type { Program, Step } from './program.ts';

/** Reads a term's unit by id; throws `TERM_UNKNOWN`. */
export type ReadUnit = (id: string) => string;

const unitError = (): DeskError =>
  new DeskError('DUE_UNIT', {
    zh: '规则的期限只能以分钟、小时、天或周计；须提供数值项的单位',
    en: 'a rule can be due after minutes, hours, days or weeks only; the unit of the term must be given',
  });

interface Readers {
  readonly at: string;
  readonly term: ReadTerm;
  readonly unit?: ReadUnit;
}

const dueMs = (from: string, termId: string, { at, term, unit }: Readers): number => {
  const name = unit?.(termId);
  const value = term(termId, at);
  if (name === undefined || !isDurationUnit(name) || typeof value !== 'number') throw unitError();
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
