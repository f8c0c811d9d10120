import { DeskError } from '../../core/issue.ts';
import { isDay } from '../../core/time/index.ts';
import type { ArchiveReport } from '../../figures/archive.ts';
import type { CompletionPeriod, CompletionReport } from '../../figures/completion/index.ts';
import { archiveCounter, completionCounter } from '../../work-out-figures.ts';
import { type Call, operand } from '../call.ts';
import { deskOf, instantOf } from '../context.ts';
import { Unusable } from '../failure.ts';
import { answer, say } from '../output.ts';
import { readRecords } from '../records.ts';

/** Counts a file of records; an error says on which line. */
async function countFile(counter: { readonly add: (record: unknown) => void }, file: string): Promise<void> {
  for await (const { line, value } of readRecords(file)) {
    try {
      counter.add(value);
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      const { zh, en } = error.text;
      throw new Unusable(error.code, `第 ${line} 行：${zh}`, `line ${line}: ${en}`, error.issues);
    }
  }
}

const dayOf = (day: string | undefined, name: string): string | undefined => {
  if (day === undefined || isDay(day)) return day;
  throw new Unusable('DAY_INVALID', `--${name} 须为 YYYY-MM-DD`, `--${name} is a civil day, YYYY-MM-DD`);
};

function completionLines(call: Call, { periods, total, open, refusal }: CompletionReport): readonly string[] {
  const zh = call.language === 'zh';
  const rate = (one: {
    readonly percent: string | null;
    readonly inTime: number;
    readonly due: number;
  }): string => `${one.inTime}/${one.due}  ${one.percent === null ? '—' : `${one.percent}%`}`;
  return [
    ...periods.flatMap((one) => [
      `${one.from} – ${one.to}  ${rate(one)}`,
      ...one.lateCases.map(
        ({ id, dueAt, reason }) =>
          `  ${zh ? '逾期' : 'late'}  ${id}  ${dueAt}  ${reason ?? (zh ? '未注明原因' : 'no reason')}`,
      ),
    ]),
    `${zh ? '合计' : 'Total'}  ${rate(total)}  ${zh ? '未到期' : 'not due yet'} ${open.length}`,
    ...(refusal ? [`${refusal.code}  ${say(call, refusal.message)}`] : []),
  ];
}

const archiveLines = ({ standards }: ArchiveReport): readonly string[] =>
  standards.map(
    ({ clause, id, part, whole, percent, needed }) =>
      `${clause}  ${id}  ${part}/${whole}  ${percent === null ? '—' : `${percent}%`}  ≥ ${needed}%`,
  );

/**
 * `figures <records> --period P`: completion rates; exit 1 where a reason is missing. `--of archive`: the measured
 * standards of archive work; exit 1 where one is not met.
 */
export async function figuresCommand(call: Call): Promise<number> {
  const file = operand(call, 0, '记录文件（NDJSON）', 'file of records (NDJSON)');
  const { of = 'completion', period, from, to } = call.options;
  const { zone, terms } = deskOf(call);
  const at = instantOf(call);
  if (of === 'archive') {
    const counter = archiveCounter({ at, terms });
    await countFile(counter, file);
    const report = counter.report();
    answer(call, report, () => archiveLines(report));
    return report.isMet ? 0 : 1;
  }
  if (of !== 'completion')
    throw new Unusable('FIGURES_UNKNOWN', '--of 须为 completion 或 archive', '--of is completion or archive');
  const days = { from: dayOf(from, 'from'), to: dayOf(to, 'to') };
  const counter = completionCounter({
    period: (period ?? '') as CompletionPeriod,
    at,
    zone,
    terms,
    ...(days.from === undefined ? {} : { from: days.from }),
    ...(days.to === undefined ? {} : { to: days.to }),
  });
  await countFile(counter, file);
  const report = counter.report();
  answer(call, report, () => completionLines(call, report));
  return report.refusal ? 1 : 0;
}
