import type { Form } from '../define/form.ts';
import { DeskError } from '../issue.ts';
import { parsePointer, readPointer } from '../json/pointer.ts';
import type { Language } from '../text.ts';
import { type FormOptions, validateForm } from './form.ts';

/** One issue as Standard Schema has it, with our code and both wordings beside. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly code: string;
}

/** A form as a Standard Schema (version 1) with its JSON Schema extension: what form libraries and API frameworks take. */
export interface StandardForm<T> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'property-desk';
    readonly types?: { readonly input: T; readonly output: T };
    readonly validate: (
      value: unknown,
    ) => { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };
    readonly jsonSchema: {
      readonly input: (options: { readonly target: string }) => Record<string, unknown>;
      readonly output: (options: { readonly target: string }) => Record<string, unknown>;
    };
  };
}

/** How a form speaks as a Standard Schema. */
export interface StandardOptions extends FormOptions {
  /** Language of messages; Chinese unless told. */
  readonly language?: Language;
}

const segmentsOf = (data: unknown, pointer: string): readonly (string | number)[] => {
  let parent = '';
  return (parsePointer(pointer) ?? []).map((segment) => {
    const isIndex = Array.isArray(readPointer(data, parent));
    parent += `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return isIndex ? Number(segment) : segment;
  });
};

/** Gives a form the Standard Schema interface. `jsonSchema` throws `TARGET_UNKNOWN` for any draft but 2020-12. */
export const toStandardSchema = <T>(form: Form<T>, options: StandardOptions = {}): StandardForm<T> => {
  const convert = ({ target }: { readonly target: string }): Record<string, unknown> => {
    if (target === 'draft-2020-12') return { ...form.schema };
    throw new DeskError('TARGET_UNKNOWN', {
      zh: '只提供 JSON Schema draft-2020-12',
      en: 'only JSON Schema draft-2020-12 is given',
    });
  };
  return {
    '~standard': {
      version: 1,
      vendor: 'property-desk',
      validate: (value) => {
        const { valid, errors } = validateForm(form as Form<never>, value, options);
        if (valid) return { value: value as T };
        return {
          issues: errors.map(({ path, code, message }) => ({
            message: message[options.language ?? 'zh'],
            path: segmentsOf(value, path),
            code,
          })),
        };
      },
      jsonSchema: { input: convert, output: convert },
    },
  };
};
