import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSchemas, reasonOf, type Schema, type SchemaFile } from './bundle.ts';
import { writeCatalogue } from './catalogue.ts';
import { listFiles, type Problem, readText, removeOthers, writeChanged } from './files.ts';
import { writePolicyRuntime } from './policy-runtime.ts';
import { writeSamples } from './samples.ts';
import { writeDocument, writeEvents, writeFacts, writeForm, writeShared } from './units.ts';

/** What one run did; paths are from the root. */
export interface Outcome {
  readonly modules: number;
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly problems: readonly Problem[];
}

/** Compiles a template; see `scripts/generate/templates.ts`. */
export type CompileTemplate = (
  id: string,
  source: string,
  partials: Record<string, string>,
  schema: Schema,
) => string;

const OUT = 'src/generated';

const readJson = (root: string, path: string): unknown => {
  const text = readText(root, path);
  if (text === undefined) throw new Error(`${path} is missing`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path}: ${reasonOf(error)}`, { cause: error });
  }
};

const PARTIALS = 'templates/partials';
const TEMPLATE = '.md.hbs';

const readPartials = (root: string): Record<string, string> =>
  Object.fromEntries(
    listFiles(root, PARTIALS, TEMPLATE).map((path) => [
      path.slice(PARTIALS.length + 1, -TEMPLATE.length),
      readText(root, path) ?? '',
    ]),
  );

const loadTemplates = async (root: string): Promise<CompileTemplate | undefined> => {
  if (!existsSync(join(root, 'scripts/generate/templates.ts'))) return undefined;
  const path = './templates.ts'; // its own part of the generator
  return ((await import(path)) as { compileTemplate: CompileTemplate }).compileTemplate;
};

/** Writes `src/generated` from schemas, layouts, templates, samples and the units on disk. A file with a problem leaves its old module in place. */
export const generate = async (root: string, compileTemplate?: CompileTemplate): Promise<Outcome> => {
  const problems: Problem[] = [];
  const files = readSchemas(root, problems);
  const template = compileTemplate ?? (await loadTemplates(root));
  const partials = readPartials(root);
  const kept = new Set<string>();
  const changed: string[] = [];
  const save = (path: string, text: string): void => {
    kept.add(path);
    if (writeChanged(root, path, text)) changed.push(path);
  };
  const writers: { readonly [kind: string]: (file: SchemaFile) => Promise<string | undefined> } = {
    forms: (file) => {
      let layout: unknown = { type: 'VerticalLayout', elements: [] };
      try {
        layout = readJson(root, `schemas/layouts/${file.id}.layout.json`);
      } catch (error) {
        problems.push({ file: file.path, reason: reasonOf(error) });
      }
      return writeForm(file, layout, files);
    },
    facts: (file) => writeFacts(file, files),
    schemas: (file) => writeShared(file, files),
    events: (file) => writeEvents(file, files),
    documents: async (file) => {
      const source = readText(root, `templates/${file.id}${TEMPLATE}`);
      if (source === undefined) throw new Error(`templates/${file.id}${TEMPLATE} is missing`);
      return template && writeDocument(file, (schema) => template(file.id, source, partials, schema), files);
    },
  };
  for (const path of listFiles(root, 'schemas', '.schema.json')) {
    const parts = path.split('/');
    const [kind, name = ''] = parts.length === 2 ? ['schemas', parts[1]] : parts.slice(1);
    const write = writers[kind ?? ''];
    if (write === undefined) continue;
    const out = `${OUT}/${kind}/${name.replace('.schema.json', '.ts')}`;
    kept.add(out);
    const file = [...files.values()].find((candidate) => candidate.path === path);
    if (file === undefined) continue;
    try {
      const text = await write(file);
      if (text !== undefined) save(out, text);
    } catch (error) {
      problems.push({ file: path, reason: reasonOf(error) });
    }
  }
  save(`${OUT}/samples.ts`, writeSamples(root, problems));
  const runtime = await writePolicyRuntime(root);
  if (runtime !== undefined) save(`${OUT}/policy-runtime.ts`, runtime);
  save(`${OUT}/catalogue.ts`, writeCatalogue(root, problems));
  const removed = removeOthers(root, OUT, kept);
  return { modules: kept.size, changed, removed, problems };
};
