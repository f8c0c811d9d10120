import type { Issue } from '../core/issue.ts';
import type { Bilingual } from '../core/text.ts';

/** The call or its input cannot be used: exit code 2 and one clear line. */
export class Unusable extends Error {
  override readonly name = 'Unusable';
  readonly code: string;
  readonly text: Bilingual;
  readonly issues: readonly Issue[];

  constructor(code: string, zh: string, en: string, issues: readonly Issue[] = []) {
    super(`${code}: ${en}`);
    this.code = code;
    this.text = { zh, en };
    this.issues = issues;
  }
}
