import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { procedures } from '../src/index.ts';
import { goldenCases } from './golden/cases.ts';

const FOLDER = join(import.meta.dirname, '..', 'test', 'golden');

// Cases of earlier versions stay: they are what hosts have stored.
for (const { id, version } of procedures)
  rmSync(join(FOLDER, id, `v${version}`), { recursive: true, force: true });
const cases = goldenCases();
for (const [path, golden] of cases) {
  mkdirSync(dirname(join(FOLDER, path)), { recursive: true });
  writeFileSync(join(FOLDER, path), `${JSON.stringify(golden)}\n`);
}
console.error(`golden: ${cases.size} cases`);
