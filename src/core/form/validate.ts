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
export const toValidate = (schema: JsonSchema, compiled: CompiledSchema, place = ''): Validate => {
  const validate = (data: unknown): readonly Issue[] =>
    compiled(data) ? NONE : toIssues(schema, place, compiled.errors ?? [], data);
  const guarded = (data: unknown): readonly Issue[] => {
    const stop = guardJson(data);
    return stop === null ? validate(data) : [stop];
  };
  return Object.assign(guarded, { taken: validate });
};
