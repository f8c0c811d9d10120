import type { Bilingual, ClauseRef } from './text.ts';

/** One thing that is wrong with an input: where (a JSON Pointer), a stable code, and what to do. Never a personal value. */
export interface Issue {
  readonly path: string;
  readonly code: string;
  readonly message: Bilingual;
  readonly clause?: ClauseRef;
  /** What would be accepted in its place, where that is a short list. */
  readonly allowed?: readonly string[];
}

/** A compiled validator: the empty list means valid. Pure, never throws, never mutates. */
export interface Validate {
  (data: unknown): readonly Issue[];
  /** The same for data that has passed `guardJson` already. */
  readonly taken?: (data: unknown) => readonly Issue[];
}

/** An error of the call or its input (not a refusal, which is a value): a stable `code` and a bilingual message. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
  readonly code: string;
  readonly text: Bilingual;
  readonly issues: readonly Issue[];

  constructor(code: string, text: Bilingual, issues: readonly Issue[] = []) {
    super(`${code}: ${text.zh} / ${text.en}`);
    this.code = code;
    this.text = text;
    this.issues = issues;
  }
}
