import { bundleSchema, reachDefs, type Schema, type SchemaFile } from './bundle.ts';
import { declareTypes } from './types.ts';
import { compileValidators } from './validator.ts';

/** Everything that was read from disk. */
export type Files = ReadonlyMap<string, SchemaFile>;

const HEAD = '// Made by `npm run generate`. Do not edit.\n// @ts-nocheck: compiled code\n';

const IMPORTS = `import { toValidate } from '../../core/form/validate.ts';
import { addFault } from '../../core/form/faults.ts';
import { countCodePoints } from '../../core/form/ucs2length.ts';
import { formats } from '../../core/formats/index.ts';
import { isEqualJson } from '../../core/json/equal.ts';
`;

/** Writes JSON as a JavaScript expression; safe inside a module. */
export const literal = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
    .replaceAll('"__proto__":', '["__proto__"]:');

/** The Chinese and English title of a schema; both are needed. */
const titleOf = (schema: Schema): { zh: string; en: string } => {
  const en = (schema['x-en'] as Schema | undefined)?.title;
  if (typeof schema.title !== 'string' || typeof en !== 'string')
    throw new Error('title and x-en.title are needed');
  return { zh: schema.title, en };
};

/** The module of one form. */
export const writeForm = async (file: SchemaFile, layout: unknown, files: Files): Promise<string> => {
  const schema = bundleSchema(file, files);
  const code = await compileValidators(schema, { check: '' });
  return `${HEAD}import type { FormModule } from '../../core/define/form.ts';
import type { JsonObject, JsonSchema } from '../../core/text.ts';
${IMPORTS}
${await declareTypes(file.id, schema)}

const schema: JsonSchema = ${literal(schema)};
const layout: JsonObject = ${literal(layout)};
${demote(code)}
export const form: FormModule = { id: ${literal(file.id)}, title: ${literal(titleOf(schema))}, schema, layout, validate: toValidate(schema, check) };
`;
};

/** The module of one document; `compile` gives the source of its TemplateModule. */
export const writeDocument = async (
  file: SchemaFile,
  compile: (schema: Schema) => string,
  files: Files,
): Promise<string> => {
  const schema = bundleSchema(file, files);
  const template = compile(schema);
  const code = await compileValidators(schema, { check: '' });
  return `${HEAD}import type { DocumentModule, TemplateModule } from '../../core/define/document.ts';
import type { JsonSchema } from '../../core/text.ts';
${IMPORTS}
${await declareTypes(file.id, schema)}

const schema: JsonSchema = ${literal(schema)};
const template: TemplateModule = ${template};
${demote(code)}
export const document: DocumentModule = { id: ${literal(file.id)}, title: ${literal(titleOf(schema))}, schema, validate: toValidate(schema, check), template };
`;
};

/** The module of one policy's facts. */
export const writeFacts = async (file: SchemaFile, files: Files): Promise<string> => {
  const schema = bundleSchema(file, files);
  const code = await compileValidators(schema, { check: '' });
  return `${HEAD}import type { FactsModule } from '../../core/define/policy.ts';
import type { JsonSchema } from '../../core/text.ts';
${IMPORTS}
const schema: JsonSchema = ${literal(schema)};
${demote(code)}
export const facts: FactsModule = { schema, validate: toValidate(schema, check) };
`;
};

/** The module of a schema that stands beside the units: site, case, rules. */
export const writeShared = async (file: SchemaFile, files: Files): Promise<string> => {
  const bundled = bundleSchema(file, files);
  const code = await compileValidators(bundled, { check: '' });
  return `${HEAD}import type { Validate } from '../../core/issue.ts';
import type { JsonSchema } from '../../core/text.ts';
${IMPORTS}
const schema: JsonSchema = ${literal(bundled)};
${demote(code)}
export { schema };
export const validate: Validate = toValidate(schema, check);
`;
};

const EVENT = /^[A-Z][A-Z0-9_]*$/;

/** The module of one procedure's events: every definition in capitals is an event's data. */
export const writeEvents = async (file: SchemaFile, files: Files): Promise<string> => {
  const schema = bundleSchema(file, files);
  const defs = (schema.$defs ?? {}) as Schema;
  const types = Object.keys(defs).filter((name) => EVENT.test(name));
  if (!types.includes('OPEN'))
    throw new Error('$defs/OPEN is needed: the data of the event that opens a case');
  const code = await compileValidators(
    schema,
    Object.fromEntries(types.map((type) => [type, `/$defs/${type}`])),
  );
  const entries = types.map((type) => {
    const needed = reachDefs(schema, defs[type]).map((name) => `${literal(name)}: defs[${literal(name)}]`);
    const own = needed.length === 0 ? `defs.${type}` : `{ ...defs.${type}, $defs: { ${needed.join(', ')} } }`;
    return `  ${type}: { schema: ${own}, validate: toValidate(schema, checks.${type}, ${literal(`/$defs/${type}`)}) },`;
  });
  return `${HEAD}import type { EventsModule } from '../../core/define/procedure.ts';
import type { JsonSchema } from '../../core/text.ts';
${IMPORTS}
const schema: JsonSchema = ${literal(schema)};
const defs = schema.$defs;
${demote(code, types)}
export const events: EventsModule = { schema, events: {
${entries.join('\n')}
} };
`;
};

/** Ajv exports what it compiles; here the functions stay inside the module, as `check` or in `checks`. */
const demote = (code: string, types: readonly string[] = []): string => {
  const assign = (name: string): string => (types.includes(name) ? `checks.${name}=` : `const ${name}=`);
  const inner = code.replace(/export\s*\{([^}]*)\};?\s*$/, (_match, list: string) =>
    list
      .split(',')
      .map((item) => item.trim().split(/\s+as\s+/))
      .map(([local = '', name = local]) => `${assign(name)}${local};`)
      .join(''),
  );
  if (/\bexport\b/.test(inner)) throw new Error('the validator exports more than its functions');
  return types.length === 0 ? inner : `const checks = {};\n${inner}`;
};
