import { _, type AnySchema } from 'ajv';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { _Code, type Name } from 'ajv/dist/compile/codegen/code.js';
import standalone from 'ajv/dist/standalone/index.js';
import { transform } from 'esbuild';
import { formats } from '../../src/core/formats/index.ts';
import type { Schema } from './bundle.ts';

/** Keywords of ours that only describe. */
const collectAnnotations = (value: unknown, found: Set<string>): ReadonlySet<string> => {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, item] of Object.entries(value)) {
    if (key.startsWith('x-')) found.add(key);
    else collectAnnotations(item, found);
  }
  return found;
};

interface Source {
  readonly validateName: Name;
  validateCode: _Code;
  readonly scopeValues: {
    readonly [prefix: string]: ReadonlySet<Name & { value?: { ref: unknown; code?: unknown } }>;
  };
}

/**
 * Ajv starts the schema paths of each definition's function at `#` anew. This puts the definition's own place in front,
 * and lets the code read the exported schema in place of a second copy of it.
 */
const anchor = (
  validate: ValidateFunction,
  places: ReadonlyMap<unknown, string>,
  done: Set<unknown>,
): void => {
  if (done.has(validate)) return;
  done.add(validate);
  const source = validate.source as unknown as Source;
  const place = places.get(validate.schema) ?? '';
  const prefix = place === '' ? '#' : `#${place}`;
  source.validateCode = new _Code(
    source.validateCode.toString().replaceAll('schemaPath:"#/', () => `schemaPath:"${prefix}/`),
  );
  for (const name of source.scopeValues.schema ?? []) {
    const at = name.value === undefined ? undefined : places.get(name.value.ref);
    if (name.value !== undefined && at !== undefined)
      name.value.code = new _Code(
        `schema${at
          .split('/')
          .slice(1)
          .map((key) => `[${JSON.stringify(key)}]`)
          .join('')}`,
      );
  }
  const called = [...(source.scopeValues.validate ?? [])].map((name) => name.value?.ref);
  const wrapped = [...(source.scopeValues.root ?? []), ...(source.scopeValues.wrapper ?? [])].map(
    (name) => (name.value?.ref as { validate?: unknown } | undefined)?.validate,
  );
  for (const next of [...called, ...wrapped])
    if (typeof next === 'function') anchor(next as ValidateFunction, places, done);
};

/**
 * Compiles a bundled schema to plain functions: `entries` maps the exported name to the place in the schema
 * (`''` the whole, `/$defs/OPEN` a definition). The code expects `schema`, `formats`, `isEqualJson` and `countCodePoints` in scope.
 */
export const compileValidators = async (
  schema: Schema,
  entries: { readonly [name: string]: string },
): Promise<string> => {
  const ajv = new Ajv2020({
    allErrors: true,
    ownProperties: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    discriminator: false,
    inlineRefs: false,
    messages: false,
    addUsedSchema: false,
    code: { source: true, esm: true, lines: false, formats: _`formats` },
  });
  for (const keyword of collectAnnotations(schema, new Set()))
    ajv.addKeyword({ keyword, schemaType: [] as never });
  for (const [name, test] of Object.entries(formats)) ajv.addFormat(name, test);
  const id = String(schema.$id);
  ajv.addSchema(schema as AnySchema);
  const places = new Map<unknown, string>([[schema, '']]);
  for (const [name, node] of Object.entries((schema.$defs ?? {}) as Schema))
    places.set(node, `/$defs/${name}`);
  const refs: { [name: string]: string } = {};
  const done = new Set<unknown>();
  for (const [name, place] of Object.entries(entries)) {
    refs[name] = place === '' ? id : `${id}#${place}`;
    const validate = ajv.getSchema(refs[name]);
    if (validate === undefined) throw new Error(`no schema at #${place}`);
    anchor(validate as ValidateFunction, places, done);
  }
  return inScope((standalone as unknown as (a: Ajv2020, r: typeof refs) => string)(ajv, refs));
};

const RUNTIME: { readonly [path: string]: string } = {
  'ajv/dist/runtime/ucs2length': 'countCodePoints',
  'ajv/dist/runtime/equal': 'isEqualJson',
};

/** How Ajv writes down one fault. */
const FAULT =
  /const (err\d+) = \{instancePath(?::([^;]*?))?,schemaPath:"([^";]*)\/([^"/;]*)",keyword:"\4",params:(\{[^;]*?\})\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g;

/** Turns the code's `require` calls into names of ours, its way of noting faults into a call, and shrinks it. */
const inScope = async (code: string): Promise<string> => {
  const named = code
    .replace('"use strict";', '')
    .replaceAll(/require\("([^"]+)"\)\.default/g, (_match, path: string) => {
      const name = RUNTIME[path];
      if (name === undefined) throw new Error(`the validator needs ${path}, which is not provided for`);
      return name;
    })
    .replaceAll(
      FAULT,
      (_match, _name, at: string | undefined, path: string, keyword: string, params: string) =>
        `vErrors = addFault(vErrors,${at ?? 'instancePath'},"${path}","${keyword}",${params});errors++;`,
    );
  if (/\brequire\(|new Function|\beval\(/.test(named))
    throw new Error('the validator holds code that may not be shipped');
  const { code: small } = await transform(named, { minify: true, target: 'es2022', format: 'esm' });
  return small;
};
