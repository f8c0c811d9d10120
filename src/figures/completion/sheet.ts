import { DeskError } from '../../core/issue.ts';
import type { Bilingual, Language } from '../../core/text.ts';
import type { CompletionReport as Sheet } from '../../generated/forms/completion-report.ts';
import { schema } from '../../generated/schemas/completion-record.ts';
import type { CompletionGroup, CompletionLine, CompletionOfPeriod, CompletionReport } from './model.ts';

/** What a sheet needs besides the figures. */
export interface CompletionSheetInput {
  /** First day of the period that is printed. */
  readonly from: string;
  readonly head: Sheet['head'];
  readonly preparedBy: Sheet['preparedBy'];
  readonly reportedTo?: Sheet['reportedTo'];
  /** Ids of the cases not back for a month whose customers have been told (2.4.7). */
  readonly told?: readonly string[];
  /** Of the names of kinds and classes; Chinese by default. */
  readonly language?: Language;
}

type Titles = { readonly [value: string]: Bilingual };

const titlesOf = (field: 'kind' | 'class'): Titles =>
  ((schema.properties as { readonly [name: string]: unknown })[field] as { readonly 'x-enum': Titles })[
    'x-enum'
  ];

const UNSAID: Bilingual = { zh: '未注明', en: 'Not said' };

const refuse = (code: string, zh: string, en: string): DeskError => new DeskError(code, { zh, en });

const countsOf = ({
  due,
  inTime,
  late,
  percent,
}: CompletionGroup): Omit<Sheet['groups'][number], 'by' | 'name'> => ({
  due,
  inTime,
  late,
  ...(percent === null ? {} : { rate: Number(percent.replace('.', '')) }),
});

function groupsOf(period: CompletionOfPeriod, language: Language): Sheet['groups'] {
  const [kinds, classes] = [titlesOf('kind'), titlesOf('class')];
  const unsaid = UNSAID[language];
  const kindOf = (kind: string): string => kinds[kind]?.[language] ?? kind;
  return [
    ...period.byKind.map((group) => ({
      by: 'kind' as const,
      name: kindOf(group.key ?? ''),
      ...countsOf(group),
    })),
    ...period.byClass.map((group) => {
      const grade = group.key === null ? unsaid : (classes[group.key]?.[language] ?? group.key);
      return { by: 'class' as const, name: `${kindOf(group.kind)} · ${grade}`, ...countsOf(group) };
    }),
    ...period.byBuilding.map((group) => ({
      by: 'building' as const,
      name: group.key ?? unsaid,
      ...countsOf(group),
    })),
    ...period.byPerson.map((group) => ({
      by: 'person' as const,
      name: group.key ?? unsaid,
      ...countsOf(group),
    })),
  ];
}

const reasonOf = ({ reason }: CompletionLine): string => {
  if (reason !== null) return reason;
  throw refuse('REPORT_INCOMPLETE', '须先逐件注明原因', 'Each case needs its reason first');
};

const lateOf = (line: CompletionLine): Sheet['late'][number] => ({
  id: line.id,
  kind: line.kind,
  ...(line.building === null ? {} : { building: line.building }),
  ...(line.person === null ? {} : { person: line.person }),
  dueAt: line.dueAt ?? '',
  ...(line.doneAt === null ? {} : { doneAt: line.doneAt }),
  reason: reasonOf(line),
});

/**
 * One period of a report as data of the form `completion-report`, ready to be printed. Throws `PERIOD_UNKNOWN` where
 * nothing was due in the period, `REPORT_INCOMPLETE` where a reason is missing (A26).
 */
export function completionSheet(report: CompletionReport, input: CompletionSheetInput): Sheet {
  const { from, head, preparedBy, reportedTo, told = [], language = 'zh' } = input;
  const period = report.periods.find((one) => one.from === from);
  if (!period) throw refuse('PERIOD_UNKNOWN', '这一期没有到期的', 'Nothing was due in this period');
  const { due, inTime, late, stillOpen, percent } = period;
  return {
    head,
    period: report.period,
    span: { from: period.from, to: period.to },
    at: report.at,
    totals: {
      due,
      inTime,
      late,
      ...(percent === null ? {} : { rate: Number(percent.replace('.', '')) }),
      stillOpen,
      notDue: report.open.length + report.omitted.open,
    },
    groups: groupsOf(period, language),
    late: period.lateCases.map(lateOf),
    unreturned: report.unreturned.map((line) => ({
      id: line.id,
      kind: line.kind,
      recordedAt: line.recordedAt,
      reason: reasonOf(line),
      customerTold: told.includes(line.id),
    })),
    preparedBy,
    ...(reportedTo === undefined ? {} : { reportedTo }),
  };
}
