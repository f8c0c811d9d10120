import type { Issue, Validate } from '../issue.ts';
import { guardJson } from '../json/guard.ts';
import type { JsonSchema } from '../text.ts';
import type { Fault } from './faults.ts';
import { toIssues } from './issues.ts';

/** A validator compiled by Ajv: true, or false with the faults of this call. */
export interface CompiledSchema {
  (data: unknown): boolean;
  errors?: readonly Fault[] | null;
}

const NONE: readonly Issue[] = [];

/** Wraps a compiled validator: bearable size first, then the schema, then messages. `place` is where in the schema it starts. */
export const toValidate =
  (schema: JsonSchema, compiled: CompiledSchema, place = ''): Validate =>
  (data) => {
    const stop = guardJson(data);
    if (stop !== null) return [stop];
    return compiled(data) ? NONE : toIssues(schema, place, compiled.errors ?? [], data);
  };
