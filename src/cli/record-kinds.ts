import type { JsonSchema } from '../core/text.ts';
import { schema as archive } from '../generated/schemas/archive-record.ts';
import { schema as completion } from '../generated/schemas/completion-record.ts';
import { schema as duty } from '../generated/schemas/duty-note.ts';

/** Schemas of the records that come as NDJSON. */
export const RECORD_SCHEMAS: { readonly [name: string]: JsonSchema } = {
  'completion-record': completion,
  'archive-record': archive,
  'duty-note': duty,
};
