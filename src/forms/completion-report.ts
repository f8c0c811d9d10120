import { type Check, defineForm } from '../core/define/form.ts';
import { issueAt, notBefore, notInFuture } from '../core/form/checks.ts';
import { lengthOfMonth, spanFrom } from '../core/time/index.ts';
import { rateOf } from '../figures/rate.ts';
import { type CompletionReport, form } from '../generated/forms/completion-report.ts';

interface Counts {
  readonly due: number;
  readonly inTime: number;
  readonly late: number;
  readonly rate?: number;
}

const sumOf = (name: string, expected: number): { zh: string; en: string } => ({
  zh: `「${name}」应为 ${expected}。`,
  en: `This should be ${expected}.`,
});

/** In time and late are what was due, and the rate is theirs; nothing due, no rate. Codes `SUM`, `RATE`. */
const countsAgree = (
  { due, inTime, late, rate }: Counts,
  path: string,
): readonly ReturnType<typeof issueAt>[] => {
  if (inTime + late !== due)
    return [issueAt(`${path}/due`, 'SUM', sumOf('到期', inTime + late), { clause: 'A20' })];
  const { percent } = rateOf(inTime, due);
  const expected = percent === null ? undefined : Number(percent.replace('.', ''));
  if (rate === expected) return [];
  const message =
    percent === null
      ? { zh: '没有到期的不填「完成率」。', en: '"Rate" is left out where nothing was due.' }
      : { zh: `「完成率」应为 ${percent}%。`, en: `"Rate" should be ${percent}%.` };
  return [issueAt(`${path}/rate`, 'RATE', message, { clause: 'A26' })];
};

const rates: Check<CompletionReport> = ({ totals, groups }) => [
  ...countsAgree(totals, '/totals'),
  ...groups.flatMap((group, index) => countsAgree(group, `/groups/${index}`)),
];

/** The groups of each kind make up all that was due. Code `SUM`. */
const groupsAddUp: Check<CompletionReport> = ({ totals, groups }) =>
  [...new Set(groups.map(({ by }) => by))].flatMap((by) => {
    const rows = groups.filter((group) => group.by === by);
    const total = (key: 'due' | 'inTime'): number => rows.reduce((sum, row) => sum + row[key], 0);
    if (total('due') === totals.due && total('inTime') === totals.inTime) return [];
    const at = groups.findIndex((group) => group.by === by);
    const message = {
      zh: '同一分类各项之和须等于合计。',
      en: 'The groups of one kind must add up to the total.',
    };
    return [issueAt(`/groups/${at}/by`, 'SUM', message, { clause: '2.4.7' })];
  });

/** Each late case is listed with its reason (2.2.1.4, 2.4.6). Code `CASES_MISSING`. */
const listsEachLate: Check<CompletionReport> = ({ totals, late }) => {
  if (late.length === totals.late) return [];
  const message = {
    zh: `逾期 ${totals.late} 件，须逐件列出并注明原因。`,
    en: `All ${totals.late} late cases must be listed, each with its reason.`,
  };
  return [issueAt('/late', 'CASES_MISSING', message, { clause: '2.4.6' })];
};

const stillOpenAgrees: Check<CompletionReport> = ({ totals, late }) => {
  const open = late.filter(({ doneAt }) => doneAt === undefined).length;
  return late.length !== totals.late || open === totals.stillOpen
    ? []
    : [issueAt('/totals/stillOpen', 'SUM', sumOf('逾期未完', open), { clause: '2.2.1.4' })];
};

/** The days are those of the period: a day, Monday to Sunday, the 1st on, to the last, or a month (A25). Code `PERIOD_DAYS`. */
const daysFitPeriod: Check<CompletionReport> = ({ period, span: { from, to } }) => {
  const last = lengthOfMonth(Number(to.slice(0, 4)), Number(to.slice(5, 7)));
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7) && from <= to;
  const fits = {
    daily: () => from === to,
    weekly: () => spanFrom(from, 'weekly').from === from && spanFrom(from, 'weekly').to === to,
    'mid-month': () => isOneMonth && from.endsWith('-01') && Number(to.slice(8)) < last,
    'month-end': () => isOneMonth && !from.endsWith('-01') && Number(to.slice(8)) === last,
    monthly: () => isOneMonth && from.endsWith('-01') && Number(to.slice(8)) === last,
  };
  if (fits[period]()) return [];
  const message = {
    zh: '「统计期间」须与周期相符：一日；周一至周日；1 日起；至月末；整月。',
    en: '"Days counted" must fit the period: one day; Monday to Sunday; from the 1st; to the end of the month; the month.',
  };
  return [issueAt('/span', 'PERIOD_DAYS', message, { clause: 'A25' })];
};

/** 完成率统计: what was due in a period, what of it was done in time, and why the rest was not (2.2.1.4, 2.4.6, 2.4.7). */
export const completionReport = defineForm<CompletionReport>({
  ...form,
  version: 1,
  clauses: ['2.2.1.4', '2.4.6', '2.4.7'],
  checks: [
    daysFitPeriod,
    rates,
    groupsAddUp,
    listsEachLate,
    stillOpenAgrees,
    notBefore({ value: '/at', from: '/span/from', clause: 'A20' }),
    notInFuture({ value: '/head/date' }),
  ],
});
