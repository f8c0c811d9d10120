import type { CheckContext, Form } from '../define/form.ts';
import { FORMATS } from '../formats/index.ts';
import type { Issue } from '../issue.ts';
import type { JsonSchema } from '../text.ts';
import { isInstant } from '../time/index.ts';
import { mapTexts } from './map-data.ts';
import { formatsOf } from './normalise.ts';
import { formatCode, titleAt } from './walk.ts';

/** The outcome of validating one form; no errors means valid. */
export interface FormResult {
  readonly form: string;
  readonly valid: boolean;
  readonly errors: readonly Issue[];
}

/** How to validate. */
export interface FormOptions {
  /** The instant of filling in (ISO 8601 with offset): dates of birth after it are refused, and checks may use it. */
  readonly at?: string;
}

const AT_INVALID: Issue = {
  path: '',
  code: 'INSTANT_INVALID',
  message: {
    zh: '选项 at 应为带时区偏移的时间，例如 2026-11-23T09:30:00+08:00',
    en: 'the option at must be a time with its offset, for example 2026-11-23T09:30:00+08:00',
  },
};

/** Formats whose reader knows more once the instant is known. */
const findUntimely = (schema: JsonSchema, data: unknown, at: string): readonly Issue[] => {
  const issues: Issue[] = [];
  mapTexts(schema, data, (text, nodes, path) => {
    for (const name of formatsOf(nodes)) {
      const { parse, title } = FORMATS[name]!;
      const read = parse(text, { at });
      if (read.ok || !parse(text).ok) continue;
      const field = titleAt(schema, '', path);
      issues.push({
        path,
        code: formatCode(name),
        message: {
          zh: `「${field.zh}」不是有效的${title.zh}：${read.message.zh}。`,
          en: `"${field.en}" is not a valid ${title.en}: ${read.message.en}.`,
        },
      });
    }
    return text;
  });
  return issues;
};

const runChecks = (form: Form<never>, data: unknown, context: CheckContext): readonly Issue[] =>
  form.checks.flatMap((check, index) => {
    try {
      return check(data as never, context);
    } catch {
      return [
        {
          path: '',
          code: 'CHECK_FAILED',
          message: {
            zh: `本表的第 ${index + 1} 项核对未能完成，这是软件的缺陷，请报告。`,
            en: `Check ${index + 1} of this form could not be completed; this is a fault of the software: please report it.`,
          },
        },
      ];
    }
  });

/**
 * Validates a form's data: bearable size, its schema, then (on data that the schema accepts) dates against `at` and the
 * checks across fields. Never throws, never changes the data; issues hold no values.
 */
export const validateForm = (form: Form<never>, data: unknown, options: FormOptions = {}): FormResult => {
  const { at } = options;
  const result = (errors: readonly Issue[]): FormResult => ({
    form: form.id,
    valid: errors.length === 0,
    errors,
  });
  if (at !== undefined && !isInstant(at)) return result([AT_INVALID]);
  const errors = form.validate(data);
  if (errors.length > 0) return result(errors);
  const context: CheckContext = {
    ...(at === undefined ? {} : { at }),
    title: (pointer) => titleAt(form.schema, '', pointer),
  };
  const untimely = at === undefined ? [] : findUntimely(form.schema, data, at);
  return result([...untimely, ...runChecks(form, data, context)]);
};
