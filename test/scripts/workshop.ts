import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { type CompileTemplate, generate, type Outcome } from '../../scripts/generate/run.ts';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** A small project of its own in a temporary folder, with this project's mechanism. */
export interface Workshop {
  readonly root: string;
  write: (path: string, content: unknown) => void;
  remove: (path: string) => void;
  read: (path: string) => string;
  generate: () => Promise<Outcome>;
  load: <T>(path: string) => Promise<T>;
}

const noTemplate: CompileTemplate = (id, source) => JSON.stringify({ id, spec: {}, partials: {}, source });

/** Makes a project of these files (text, or data written as JSON); it is removed after the test. */
export const openWorkshop = (files: { readonly [path: string]: unknown } = {}): Workshop => {
  const root = mkdtempSync(join(tmpdir(), 'workshop-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'src'));
  symlinkSync(join(SRC, 'core'), join(root, 'src/core'));
  const write = (path: string, content: unknown): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
  };
  for (const [path, content] of Object.entries(files)) write(path, content);
  return {
    root,
    write,
    remove: (path) => rmSync(join(root, path)),
    read: (path) => readFileSync(join(root, path), 'utf8'),
    generate: () => generate(root, noTemplate),
    load: async <T>(path: string) => (await import(pathToFileURL(join(root, path)).href)) as T,
  };
};

/** The `$id` of a schema file. */
export const idOf = (path: string): string => `https://property-desk.dev/schemas/${path}.schema.json`;

/** A form's schema with the parts that every one has. */
export const formSchema = (id: string, body: object): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: idOf(`forms/${id}`),
  title: '样表',
  'x-en': { title: 'Sample sheet' },
  type: 'object',
  additionalProperties: false,
  ...body,
});
