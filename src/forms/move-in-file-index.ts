import { type Check, defineForm } from '../core/define/form.ts';
import { issueAt, notInFuture } from '../core/form/checks.ts';
import { form, type MoveInFileIndex } from '../generated/forms/move-in-file-index.ts';

/** What every file lists, be it there or marked missing: the five papers of 2.5.8 and the copies of 2.5.2 (A11, A13). */
const REQUIRED = [
  'move-in-sheet',
  'service-agreement',
  'resident-record',
  'handover-certificate',
  'unit-inspection',
  'owner-id-copies',
  'invoice-copy',
  'fund-receipt',
] as const;

/** Numbers run 1, 2, 3 … Code `SEQUENCE` at the first that does not. */
const runsWithoutGaps: Check<MoveInFileIndex> = ({ rows }) => {
  const index = rows.findIndex(({ seq }, at) => seq !== at + 1);
  if (index === -1) return [];
  const message = {
    zh: `「序」应从 1 起连续编号，此行应为 ${index + 1}。`,
    en: `"No." runs from 1 without gaps: this row is ${index + 1}.`,
  };
  return [issueAt(`/rows/${index}/seq`, 'SEQUENCE', message, { clause: '2.5.10' })];
};

/** One row a paper, but for other papers. */
const listsEachOnce: Check<MoveInFileIndex> = ({ rows }) =>
  rows.flatMap(({ paper }, index) => {
    const first = rows.findIndex((row) => row.paper === paper);
    if (paper === 'other' || first === index) return [];
    const message = {
      zh: `「文件」与第 ${first + 1} 行重复。`,
      en: `"Paper" repeats that of row ${first + 1}.`,
    };
    return [issueAt(`/rows/${index}/paper`, 'DUPLICATE', message, { clause: '2.5.10' })];
  });

/** A paper that is not there is listed as missing, not left out. Code `PAPER_NOT_LISTED`. */
const listsRequired: Check<MoveInFileIndex> = ({ rows }) => {
  const missing = REQUIRED.filter((paper) => !rows.some((row) => row.paper === paper));
  if (missing.length === 0) return [];
  const titles =
    '入住流程表、前期协议、住户资料表、交接书、验收情况表、身份证复印件、发票复印件、维修资金票据';
  const message = {
    zh: `目录必须列出：${titles}；没有的标“缺”。`,
    en: 'The index must list the five papers of the move-in and the copies kept; mark as missing what is not there.',
  };
  return [issueAt('/rows', 'PAPER_NOT_LISTED', message, { clause: '2.5.8', allowed: missing })];
};

/** 入住档案目录: what one unit's file holds and what is missing (2.5.10, 3.3.4.7). */
export const moveInFileIndex = defineForm<MoveInFileIndex>({
  ...form,
  version: 1,
  clauses: ['2.5.10', '2.5.8', '3.3.4.7'],
  checks: [runsWithoutGaps, listsEachOnce, listsRequired, notInFuture({ value: '/head/date' })],
});
