import type { Issue } from '../core/issue.ts';
import type { Bilingual } from '../core/text.ts';
import type { Call } from './call.ts';

/** Writes a result: JSON with `--json`, otherwise readable lines. */
export function answer(call: Call, result: unknown, lines: () => readonly string[]): void {
  process.stdout.write(
    call.options.json ? `${JSON.stringify(result, null, 2)}\n` : `${lines().join('\n')}\n`,
  );
}

/** Writes a line for a person to standard error. */
export const note = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** A bilingual text in the language of the call. */
export const say = (call: Pick<Call, 'language'>, text: Bilingual): string => text[call.language];

/** One line for an issue. */
export const issueLine = (call: Pick<Call, 'language'>, issue: Issue): string => {
  const place = issue.path === '' ? '' : `${issue.path}  `;
  const allowed = issue.allowed?.length ? `（${issue.allowed.join('、')}）` : '';
  return `  ${place}${issue.code}  ${say(call, issue.message)}${allowed}`;
};
