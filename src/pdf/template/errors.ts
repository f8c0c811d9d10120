import { DeskError, type Issue } from '../../core/issue.ts';
import type { Location } from './ast.ts';

/** `agreement.md.hbs:12` of a node. */
export const place = (loc: Location): string => `${loc.source ?? '?'}:${loc.start.line}`;

/** An issue at a place of a template: `path` is `file:line`, `what` the path, helper or name that is at fault. */
export const templateIssue = (
  at: string,
  code: string,
  zh: string,
  en: string,
  allowed?: readonly string[],
): Issue => ({
  path: at,
  code,
  message: { zh: `${at} ${zh}`, en: `${at} ${en}` },
  ...(allowed ? { allowed } : {}),
});

/** The issue as an error: a template that does not pass must not be used. */
export const fromIssue = (issue: Issue): DeskError => new DeskError(issue.code, issue.message, [issue]);

/** An error about a value: names its path (a JSON Pointer into the view), never the value. */
export const valueError = (path: string, code: string, zh: string, en: string): DeskError =>
  fromIssue(templateIssue(path, code, zh, en));
