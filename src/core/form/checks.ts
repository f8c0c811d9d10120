import type { Check, CheckContext } from '../define/form.ts';
import type { Issue } from '../issue.ts';
import { joinPointer, readPointer } from '../json/pointer.ts';
import type { Bilingual } from '../text.ts';
import { type CheckOptions, holds, issueAt, rowsAt, titleAt, type When } from './check-basis.ts';
import { compareTimes } from './times.ts';

export { type CheckOptions, issueAt, type When } from './check-basis.ts';
export { sumEquals, totalEquals } from './sums.ts';

/** Runs a check on each row of the array at `rows`; issue paths are put behind the row's own, titles too. */
export const eachRow =
  (rows: string, check: Check<unknown>): Check<unknown> =>
  (data, context) =>
    rowsAt(data, rows).flatMap((row, index) => {
      const base = joinPointer(rows, index);
      const inner: CheckContext = { ...context, title: (pointer) => titleAt(context, base + pointer) };
      return check(row, inner).map((issue) => ({ ...issue, path: base + issue.path }));
    });

/** The day or instant at `value` is not before the one at `from` (nor the same with `strictly`). Code `BEFORE` at `value`. */
export const notBefore =
  (
    options: CheckOptions & { readonly value: string; readonly from: string; readonly strictly?: boolean },
  ): Check<unknown> =>
  (data, context) => {
    const [value, from] = [readPointer(data, options.value), readPointer(data, options.from)];
    if (typeof value !== 'string' || typeof from !== 'string') return [];
    const order = compareTimes(value, from);
    if (order === undefined || order > 0 || (order === 0 && options.strictly !== true)) return [];
    const [title, start] = [titleAt(context, options.value), titleAt(context, options.from)];
    const zh =
      options.strictly === true
        ? `「${title.zh}」必须晚于「${start.zh}」。`
        : `「${title.zh}」不得早于「${start.zh}」。`;
    const en =
      options.strictly === true
        ? `"${title.en}" must be after "${start.en}".`
        : `"${title.en}" must not be before "${start.en}".`;
    return [issueAt(options.value, 'BEFORE', { zh, en }, options)];
  };

/** The day or instant at `value` is not after the instant of validation; silent when that is not known. Code `FUTURE`. */
export const notInFuture =
  (options: CheckOptions & { readonly value: string }): Check<unknown> =>
  (data, context) => {
    const value = readPointer(data, options.value);
    if (typeof value !== 'string' || context.at === undefined) return [];
    const order = compareTimes(value, context.at);
    if (order === undefined || order <= 0) return [];
    const title = titleAt(context, options.value);
    return [
      issueAt(
        options.value,
        'FUTURE',
        { zh: `「${title.zh}」不得晚于填表之时。`, en: `"${title.en}" must not lie in the future.` },
        options,
      ),
    ];
  };

/** The day or instant at `value` lies within the period from `start` to `end`, both included; an absent bound is open. Code `OUTSIDE_PERIOD`. */
export const withinPeriod =
  (
    options: CheckOptions & { readonly value: string; readonly start: string; readonly end: string },
  ): Check<unknown> =>
  (data, context) => {
    const value = readPointer(data, options.value);
    if (typeof value !== 'string') return [];
    const compare = (pointer: string): number => {
      const bound = readPointer(data, pointer);
      return typeof bound === 'string' ? (compareTimes(value, bound) ?? 0) : 0;
    };
    if (compare(options.start) >= 0 && compare(options.end) <= 0) return [];
    const [title, start, end] = [options.value, options.start, options.end].map((pointer) =>
      titleAt(context, pointer),
    ) as [Bilingual, Bilingual, Bilingual];
    return [
      issueAt(
        options.value,
        'OUTSIDE_PERIOD',
        {
          zh: `「${title.zh}」应在「${start.zh}」至「${end.zh}」之间。`,
          en: `"${title.en}" must lie between "${start.en}" and "${end.en}".`,
        },
        options,
      ),
    ];
  };

/** No two rows of the array at `rows` have the same value at `key` (a pointer inside the row). Code `DUPLICATE` at the later one. */
export const uniqueBy =
  (options: CheckOptions & { readonly rows: string; readonly key: string }): Check<unknown> =>
  (data, context) => {
    const seen = new Map<unknown, number>();
    const issues: Issue[] = [];
    for (const [index, row] of rowsAt(data, options.rows).entries()) {
      const value = readPointer(row, options.key);
      if (value === undefined) continue;
      const first = seen.get(value);
      if (first === undefined) {
        seen.set(value, index);
        continue;
      }
      const path = joinPointer(options.rows, index) + options.key;
      const title = titleAt(context, path);
      issues.push(
        issueAt(
          path,
          'DUPLICATE',
          {
            zh: `「${title.zh}」与第 ${first + 1} 项重复。`,
            en: `"${title.en}" repeats that of row ${first + 1}.`,
          },
          options,
        ),
      );
    }
    return issues;
  };

/** When the condition holds, `requires` is present and not an empty text or list. Code `REQUIRED_WHEN` at `requires`. */
export const requiresWhen =
  (options: CheckOptions & { readonly when: When; readonly requires: string }): Check<unknown> =>
  (data, context) => {
    if (!holds(data, options.when)) return [];
    const value = readPointer(data, options.requires);
    const isEmpty =
      value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
    if (!isEmpty) return [];
    const [title, cause] = [titleAt(context, options.requires), titleAt(context, options.when.at)];
    return [
      issueAt(
        options.requires,
        'REQUIRED_WHEN',
        {
          zh: `按所填的「${cause.zh}」，必须填写「${title.zh}」。`,
          en: `"${title.en}" is required, given "${cause.en}".`,
        },
        options,
      ),
    ];
  };

/** When the condition holds, `forbids` is absent. Code `NOT_ALLOWED_WHEN` at `forbids`. */
export const forbidsWhen =
  (options: CheckOptions & { readonly when: When; readonly forbids: string }): Check<unknown> =>
  (data, context) => {
    if (!holds(data, options.when) || readPointer(data, options.forbids) === undefined) return [];
    const [title, cause] = [titleAt(context, options.forbids), titleAt(context, options.when.at)];
    return [
      issueAt(
        options.forbids,
        'NOT_ALLOWED_WHEN',
        {
          zh: `按所填的「${cause.zh}」，不应填写「${title.zh}」。`,
          en: `"${title.en}" must be left out, given "${cause.en}".`,
        },
        options,
      ),
    ];
  };
