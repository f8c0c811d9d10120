import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { instance } from '@viz-js/viz';
import { documents, forms, listClauses, policies, procedures, terms } from '../src/index.ts';
import { clausePage } from './docs/clauses.ts';
import { documentPage } from './docs/document.ts';
import { formPage } from './docs/form.ts';
import { indexPage } from './docs/page.ts';
import { policyPage } from './docs/policy.ts';
import { chartOf, procedurePage } from './docs/procedure.ts';
import { termPage } from './docs/terms.ts';

const FOLDER = join(import.meta.dirname, '..', 'docs', 'reference');

/** Every reference page by its path in docs/reference. */
async function pages(): Promise<ReadonlyMap<string, string>> {
  const viz = await instance();
  const found = new Map<string, string>();
  for (const procedure of procedures) {
    found.set(`procedures/${procedure.id}.md`, procedurePage(procedure));
    found.set(
      `procedures/${procedure.id}.svg`,
      chartOf(procedure, (dot) => viz.renderJSON(dot) as never),
    );
  }
  for (const form of forms) found.set(`forms/${form.id}.md`, formPage(form));
  for (const policy of policies) found.set(`policies/${policy.id}.md`, policyPage(policy));
  for (const document of documents) found.set(`documents/${document.id}.md`, documentPage(document));
  found.set('terms.md', termPage(terms));
  found.set('clauses.md', clausePage(listClauses()));
  found.set('README.md', indexPage([...found.keys()].filter((path) => path.endsWith('.md')).sort()));
  return found;
}

const wanted = await pages();
const present = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(FOLDER.length + 1));
for (const path of present) if (!wanted.has(path)) rmSync(join(FOLDER, path));
let changed = 0;
for (const [path, text] of wanted) {
  const file = join(FOLDER, path);
  mkdirSync(join(file, '..'), { recursive: true });
  if (present.includes(path) && readFileSync(file, 'utf8') === text) continue;
  writeFileSync(file, text);
  changed += 1;
}
console.error(`docs: ${wanted.size} pages, ${changed} written`);
