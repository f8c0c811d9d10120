import type { Issue, Validate } from '../issue.ts';
import type { Bilingual, ClauseRef, JsonObject, JsonSchema } from '../text.ts';

/** What `schemas/forms/<id>.schema.json` and `schemas/layouts/<id>.layout.json` generate. */
export interface FormModule {
  readonly id: string;
  readonly title: Bilingual;
  /** Bundled: every `$ref` points inside. */
  readonly schema: JsonSchema;
  /** JSON Forms UI schema with `options.print`. */
  readonly layout: JsonObject;
  readonly validate: Validate;
}

/** What a check may know besides the data. */
export interface CheckContext {
  /** The instant of validation (ISO 8601); checks that need it are skipped without it. */
  readonly at?: string;
  /** Names the field at a JSON Pointer as its schema does, for messages. */
  readonly title?: (pointer: string) => Bilingual;
}

/** A rule across fields that JSON Schema cannot say (sums, orders of days). Runs only on data that its schema accepts. */
export type Check<T> = (data: T, context: CheckContext) => readonly Issue[];

/** One form: schema, layout, cross-field checks. */
export interface Form<T = unknown> extends FormModule {
  readonly kind: 'form';
  readonly version: number;
  readonly clauses: readonly ClauseRef[];
  readonly checks: readonly Check<T>[];
}

/** Declares a form from its generated module. */
export const defineForm = <T>(
  form: FormModule & { version: number; clauses: readonly ClauseRef[]; checks?: readonly Check<T>[] },
): Form<T> => ({ kind: 'form', ...form, checks: form.checks ?? [] });
