import type { Issue } from '../issue.ts';
import { MAX_NAME } from './limits.ts';
import { pointTo, ruleIssue } from './rule-issue.ts';

/** Takes an issue; false once enough are known. */
export type Report = (issue: Issue) => boolean;

/** Names that rules may use, as sets. */
export interface Known {
  readonly facts?: ReadonlySet<string>;
  readonly verdicts?: ReadonlySet<string>;
}

const NAME = /^[a-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$/;

/** An object as JSON has it: no list, no null. */
export const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True for a name of a rule, fact, verdict or term. */
export const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_NAME && NAME.test(value);

/** True for a text of at most so many characters (code points, as JSON Schema counts them). */
export const isShort = (value: unknown, max: number): value is string =>
  typeof value === 'string' && (value.length <= max || (value.length <= 2 * max && [...value].length <= max));

/** True for a short text that is not empty. */
export const isText = (value: unknown, max: number): value is string =>
  isShort(value, max) && value.length > 0;

/** True for what a fact can be compared with: null, boolean, finite number, text. */
export const isScalar = (value: unknown, maxText: number): boolean =>
  value === null || typeof value === 'boolean' || Number.isFinite(value) || isShort(value, maxText);

/** Reports keys that are unknown or missing; true if the value is an object at all. */
export const hasShape = (
  value: unknown,
  path: string,
  allowed: readonly string[],
  required: readonly string[],
  report: Report,
): value is { readonly [key: string]: unknown } => {
  if (!isRecord(value)) {
    report(ruleIssue('RULE_NOT_AN_OBJECT', path, allowed));
    return false;
  }
  for (const key of Object.keys(value)) {
    if (!allowed.includes(key) && !report(ruleIssue('RULE_KEY_UNKNOWN', pointTo(path, key), allowed)))
      return false;
  }
  for (const key of required) {
    if (!Object.hasOwn(value, key)) report(ruleIssue('RULE_KEY_MISSING', `${path}/${key}`));
  }
  return true;
};
