import type { EventCard, Procedure } from '../define/procedure.ts';
import { copyJson } from '../json/canonical.ts';
import type { Bilingual, ClauseRef, Json, JsonSchema } from '../text.ts';
import type { ProcedureConfig } from './config.ts';

/** A whole procedure as data: what `procedure.schema.json` describes. */
export interface ProcedureJson {
  readonly $schema?: string;
  readonly id: string;
  readonly title: Bilingual;
  readonly version: number;
  readonly clauses: readonly ClauseRef[];
  readonly forms?: readonly string[];
  readonly policies?: readonly string[];
  readonly documents?: readonly string[];
  readonly events: { readonly [type: string]: EventCard };
  readonly messages?: { readonly [id: string]: Bilingual };
  readonly reasons?: Procedure['reasons'];
  /** The definition in `$defs` that is named like an event is that event's data. */
  readonly data: JsonSchema;
  readonly config: ProcedureConfig;
}

/** The `$schema` of a procedure as data. */
export const PROCEDURE_SCHEMA = 'https://property-desk.dev/schemas/procedure.schema.json';

/** Writes a procedure as data: plain JSON from which `procedureFromJson` makes one that behaves the same. Migrations stay behind: they are code. */
export function procedureToJson(procedure: Procedure): ProcedureJson {
  const { id, title, version, clauses, forms, policies, documents, events, messages, reasons, data } =
    procedure;
  const whole = {
    $schema: PROCEDURE_SCHEMA,
    id,
    title,
    version,
    clauses,
    forms,
    policies,
    documents,
    events,
    messages,
    ...(reasons ? { reasons } : {}),
    data: data.schema,
    config: procedure.machine().config,
  };
  return copyJson(whole as unknown as Json) as unknown as ProcedureJson;
}
