import type { JsonSchema } from '../../core/text.ts';
import { schema as caseSchema } from '../../generated/schemas/case.ts';
import { schema as procedureSchema } from '../../generated/schemas/procedure.ts';
import { schema as rulesSchema } from '../../generated/schemas/rules.ts';
import { schema as siteSchema } from '../../generated/schemas/site.ts';
import { type Call, operand } from '../call.ts';
import { deskOf } from '../context.ts';
import { answer } from '../output.ts';
import { RECORD_SCHEMAS } from '../record-kinds.ts';
import { readReference, unitOf } from '../units.ts';

const SHARED: { readonly [name: string]: JsonSchema } = {
  site: siteSchema,
  case: caseSchema,
  procedure: procedureSchema,
  rules: rulesSchema,
  ...RECORD_SCHEMAS,
};

function schemaOf(call: Call, text: string): JsonSchema {
  if (Object.hasOwn(SHARED, text)) return SHARED[text] as JsonSchema;
  const { kind, id } = readReference(text, ['form', 'policy', 'document', 'procedure']);
  switch (kind) {
    case 'form':
      // With the further fields of the site file.
      return (deskOf(call).forms.find((form) => form.id === id) ?? unitOf('form', id)).schema;
    case 'policy':
      return unitOf('policy', id).facts.schema;
    case 'document':
      return unitOf('document', id).schema;
    case 'procedure':
      return unitOf('procedure', id).data.schema;
  }
}

/** `schema <kind>:<id> [--site F]`, `schema site|case|procedure|rules`, and the records: a JSON Schema. */
export function schemaCommand(call: Call): number {
  const schema = schemaOf(call, operand(call, 0, '类别:编号', 'kind:id'));
  answer(call, schema, () => [JSON.stringify(schema, null, 2)]);
  return 0;
}
