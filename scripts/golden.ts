import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { procedures } from '../src/index.ts';
import { goldenCases } from './golden/cases.ts';
import { GOLDEN, isFrozen, readLock } from './golden/files.ts';

// Cases of versions that are out stay: they are what hosts have stored.
const lock = readLock();
const open = procedures.filter((procedure) => !isFrozen(procedure, lock));
for (const { id, version } of open) rmSync(join(GOLDEN, id, `v${version}`), { recursive: true, force: true });
const cases = goldenCases(open);
for (const [path, golden] of cases) {
  mkdirSync(dirname(join(GOLDEN, path)), { recursive: true });
  writeFileSync(join(GOLDEN, path), `${JSON.stringify(golden)}\n`);
}
console.error(
  `golden: ${cases.size} states of ${open.length} procedures, ${procedures.length - open.length} frozen`,
);
