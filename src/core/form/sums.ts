import type { Check, CheckContext } from '../define/form.ts';
import { formatYuan } from '../formats/money.ts';
import type { Issue } from '../issue.ts';
import { type CheckOptions, holds, issueAt, numberAt, rowsAt, titleAt, type When } from './check-basis.ts';

/**
 * The amounts in `rows` (pointer to an array; `amount` is a pointer inside a row) sum to the figure at `total`. Whole fen.
 * `where` picks rows. A row without the amount counts 0; without a total the check is silent. Code `SUM_MISMATCH` at `total`.
 */
export const sumEquals =
  (
    options: CheckOptions & {
      readonly rows: string;
      readonly amount: string;
      readonly total: string;
      readonly where?: When;
    },
  ): Check<unknown> =>
  (data, context) => {
    const total = numberAt(data, options.total);
    if (total === undefined) return [];
    const { where } = options;
    const rows = rowsAt(data, options.rows).filter((row) => where === undefined || holds(row, where));
    const expected = rows.reduce<number>((sum, row) => sum + (numberAt(row, options.amount) ?? 0), 0);
    return expected === total ? [] : [sumIssue(context, options, expected)];
  };

/**
 * `plus` figures less `minus` figures give the figure at `total` (pointers; absent ones count 0). Whole fen.
 * Code `SUM_MISMATCH` at `total`.
 */
export const totalEquals =
  (
    options: CheckOptions & {
      readonly plus: readonly string[];
      readonly minus?: readonly string[];
      readonly total: string;
    },
  ): Check<unknown> =>
  (data, context) => {
    const total = numberAt(data, options.total);
    if (total === undefined) return [];
    const add = (pointers: readonly string[]): number =>
      pointers.reduce((sum, pointer) => sum + (numberAt(data, pointer) ?? 0), 0);
    const expected = add(options.plus) - add(options.minus ?? []);
    return expected === total ? [] : [sumIssue(context, options, expected)];
  };

const sumIssue = (
  context: CheckContext,
  options: CheckOptions & { readonly total: string },
  expected: number,
): Issue => {
  const title = titleAt(context, options.total);
  const yuan = formatYuan(expected);
  return issueAt(
    options.total,
    'SUM_MISMATCH',
    {
      zh: `「${title.zh}」与各项之和不符：应为 ${expected} 分（${yuan} 元）。`,
      en: `"${title.en}" does not match its parts: it should be ${expected} fen (${yuan} yuan).`,
    },
    options,
  );
};
