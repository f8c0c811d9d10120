import type { Check } from '../core/define/form.ts';
import { defineForm } from '../core/define/form.ts';
import { issueAt, notBefore, notInFuture, uniqueBy } from '../core/form/checks.ts';
import { form, type MoveInSheet } from '../generated/forms/move-in-sheet.ts';

const ORDER = [
  'notice',
  'goods-ready',
  'consultant-consent',
  'finance-signature',
  'papers-checked',
  'inspection',
  'documents-issued',
  'agreement-signed',
  'forms-filled',
  'keys-handed',
  'papers-reviewed',
  'archived',
] as const;

/** The consultant's consent and finance's signature let the move-in begin (2.5.2, A12). */
const hasBothConsents: Check<MoveInSheet> = ({ steps }) => {
  const present = new Set(steps.map(({ step }) => step));
  const missing = (['consultant-consent', 'finance-signature'] as const).filter((step) => !present.has(step));
  if (missing.length === 0) return [];
  const message = {
    zh: '「办理步骤」中必须有“销售顾问同意”和“财务签字”两步。',
    en: '"Steps" must hold both the sales consultant\'s consent and finance\'s signature.',
  };
  return [issueAt('/steps', 'STEP_MISSING', message, { clause: '2.5.2', allowed: missing })];
};

/** Steps stand in the handbook's order (2.5.1–2.5.10). */
const isInOrder: Check<MoveInSheet> = ({ steps }) =>
  steps.flatMap(({ step }, index) => {
    const before = steps[index - 1];
    if (before === undefined || ORDER.indexOf(before.step) <= ORDER.indexOf(step)) return [];
    const message = {
      zh: `「步骤」第 ${index + 1} 行应排在上一行之前。`,
      en: `"Step" in row ${index + 1} belongs before the row above it.`,
    };
    return [issueAt(`/steps/${index}/step`, 'STEP_ORDER', message, { clause: '2.5' })];
  });

/** Times do not run backwards. */
const runsForward: Check<MoveInSheet> = (data, context) =>
  data.steps.flatMap((_step, index) => {
    const earlier = data.steps.slice(0, index).findLastIndex(({ at }) => at !== undefined);
    if (earlier === -1) return [];
    return notBefore({ value: `/steps/${index}/at`, from: `/steps/${earlier}/at`, clause: '2.5' })(
      data,
      context,
    );
  });

/** 入住流程表: who did each step of the move-in, and the papers seen (2.5.2, 2.5.8). */
export const moveInSheet = defineForm<MoveInSheet>({
  ...form,
  version: 1,
  clauses: ['2.5.2', '2.5.8'],
  checks: [
    hasBothConsents,
    uniqueBy({ rows: '/steps', key: '/step', clause: '2.5' }),
    isInOrder,
    runsForward,
    notInFuture({ value: '/head/date' }),
  ],
});
