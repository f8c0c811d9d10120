import { basename, posix } from 'node:path';
import { listFiles, type Problem, readText } from './files.ts';

/** A schema under construction. */
export type Schema = { [key: string]: unknown };

const BASE = 'https://property-desk.dev/schemas/';
const ENDING = '.schema.json';

/** One schema file of the project. */
export interface SchemaFile {
  /** Path from the root: `schemas/forms/<id>.schema.json`. */
  readonly path: string;
  /** The folder: forms, documents, events, facts, defs. */
  readonly kind: string;
  readonly id: string;
  readonly schema: Schema;
}

/** Reads all schema files by `$id`; one whose `$id` is not that of its path is a problem. */
export const readSchemas = (root: string, problems: Problem[]): ReadonlyMap<string, SchemaFile> => {
  const files = new Map<string, SchemaFile>();
  for (const path of listFiles(root, 'schemas', ENDING)) {
    try {
      const schema = JSON.parse(readText(root, path) ?? '') as Schema;
      const expected = BASE + path.slice('schemas/'.length);
      if (schema.$id !== expected) throw new Error(`$id must be ${expected}`);
      const id = basename(path, ENDING);
      if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) throw new Error('the file name must be a kebab-case id');
      files.set(expected, { path, kind: path.split('/')[1] ?? '', id, schema });
    } catch (error) {
      problems.push({ file: path, reason: reasonOf(error) });
    }
  }
  return files;
};

interface Issued {
  readonly issues: readonly {
    readonly path: string;
    readonly code: string;
    readonly message: { readonly en: string };
  }[];
}

/** The message of whatever was thrown, with the issues that it carries. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { issues = [] } = error as Partial<Issued>;
  return [error.message, ...issues.map(({ path, code, message }) => `  ${path} ${code}: ${message.en}`)].join(
    '\n',
  );
};

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const pick = (schema: Schema, fragment: string): unknown => {
  let node: unknown = schema;
  for (const part of fragment.split('/').slice(1)) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    node = isSchema(node) && Object.hasOwn(node, key) ? node[key] : undefined;
  }
  return node;
};

/** Keywords whose value is data, not a schema: nothing in them is a reference. */
const DATA = new Set(['enum', 'const', 'default', 'examples']);

/** Keywords whose value maps free names to schemas. */
const MAPS = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas']);

/**
 * Makes a schema self-contained: what it refers to in other files moves into its own `$defs`, under the file's id
 * (`person`) or the id and the definition's name (`person-certificate`).
 */
export const bundleSchema = (file: SchemaFile, files: ReadonlyMap<string, SchemaFile>): Schema => {
  const foreign: Schema = {};
  const nameOf = (target: SchemaFile, fragment: string): string => {
    const part = fragment
      .replace(/^\/\$defs\//, '')
      .replaceAll(/[^A-Za-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '');
    return part === '' ? target.id : `${target.id}-${part}`;
  };
  const refer = (ref: string, from: SchemaFile): string => {
    const [path = '', fragment = ''] = ref.split('#');
    const url = path === '' ? String(from.schema.$id) : resolveUrl(String(from.schema.$id), path);
    const target = files.get(url);
    if (target === undefined) throw new Error(`$ref ${ref} names no schema file`);
    if (target === file) {
      if (pick(target.schema, fragment) === undefined) throw new Error(`$ref ${ref} names nothing`);
      return `#${fragment}`;
    }
    const name = nameOf(target, fragment);
    if (isSchema(file.schema.$defs) && Object.hasOwn(file.schema.$defs, name))
      throw new Error(`$defs/${name} has the name of a shared definition: rename it`);
    if (!Object.hasOwn(foreign, name)) {
      const node = pick(target.schema, fragment);
      if (!isSchema(node)) throw new Error(`$ref ${ref} names no schema`);
      foreign[name] = {}; // reserved first: definitions may refer to each other
      const { $id, $schema, $defs, ...body } = node;
      void [$id, $schema, $defs];
      foreign[name] = copy(body, target);
    }
    return `#/$defs/${name}`;
  };
  const copy = (value: unknown, from: SchemaFile): unknown => {
    if (Array.isArray(value)) return value.map((item) => copy(item, from));
    if (!isSchema(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        if (key === '$ref' && typeof item === 'string') return [key, refer(item, from)];
        if (MAPS.has(key) && isSchema(item)) return [key, copyEach(item, from)];
        return [key, DATA.has(key) || key.startsWith('x-') ? item : copy(item, from)];
      }),
    );
  };
  const copyEach = (map: Schema, from: SchemaFile): Schema =>
    Object.fromEntries(Object.entries(map).map(([name, item]) => [name, copy(item, from)]));
  const bundled = copy(file.schema, file) as Schema;
  const own = isSchema(bundled.$defs) ? bundled.$defs : {};
  const defs = { ...own, ...foreign };
  const { $defs, ...rest } = bundled;
  void $defs;
  return Object.keys(defs).length === 0 ? rest : { ...rest, $defs: defs };
};

const resolveUrl = (base: string, path: string): string =>
  path.startsWith('https://') ? path : BASE + posix.join(posix.dirname(base.slice(BASE.length)), path);

/** The definitions of a bundled schema that a part of it reaches, by name. */
export const reachDefs = (bundled: Schema, part: unknown): readonly string[] => {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (!isSchema(value)) return;
    for (const [key, item] of Object.entries(value)) {
      const name =
        key === '$ref' && typeof item === 'string' ? /^#\/\$defs\/([^/]+)/.exec(item)?.[1] : undefined;
      if (name === undefined) visit(item);
      else if (!found.has(name)) {
        found.add(name);
        visit(pick(bundled, `/$defs/${name}`));
      }
    }
  };
  visit(part);
  return [...found].sort();
};
