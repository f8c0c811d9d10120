import type { CheckContext } from '../define/form.ts';
import type { Issue } from '../issue.ts';
import { readPointer } from '../json/pointer.ts';
import type { Bilingual, ClauseRef, Json } from '../text.ts';

/** Options that every shared check takes. */
export interface CheckOptions {
  readonly clause?: ClauseRef;
  /** In place of the check's own wording. */
  readonly message?: Bilingual;
}

/** Names the field at a pointer as its schema does, where the context can. */
export const titleAt = (context: CheckContext, pointer: string): Bilingual =>
  context.title?.(pointer) ?? { zh: pointer, en: pointer };

/** Makes an issue; for checks of one form. */
export const issueAt = (
  path: string,
  code: string,
  message: Bilingual,
  options: CheckOptions & { readonly allowed?: readonly string[] } = {},
): Issue => ({
  path,
  code,
  message: options.message ?? message,
  ...(options.clause === undefined ? {} : { clause: options.clause }),
  ...(options.allowed === undefined ? {} : { allowed: options.allowed }),
});

/** The number at a pointer. */
export const numberAt = (data: unknown, pointer: string): number | undefined => {
  const value = readPointer(data, pointer);
  return typeof value === 'number' ? value : undefined;
};

/** The rows of the array at a pointer; none where there is no array. */
export const rowsAt = (data: unknown, pointer: string): readonly unknown[] => {
  const rows = readPointer(data, pointer);
  return Array.isArray(rows) ? rows : [];
};

/** A condition on one value: it equals `is`, or one of `in`; with neither, it is present. */
export interface When {
  readonly at: string;
  readonly is?: Json;
  readonly in?: readonly Json[];
}

/** Whether a condition on one value holds. */
export const holds = (data: unknown, when: When): boolean => {
  const value = readPointer(data, when.at);
  if (value === undefined) return false;
  if (when.in !== undefined) return when.in.includes(value as Json);
  return when.is === undefined || value === when.is;
};
