import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { procedures } from '../src/index.ts';
import { hashGolden, readLock } from './golden/files.ts';
import { fingerprintOf, type Lock } from './lock/fingerprint.ts';

const FILE = join(import.meta.dirname, '..', 'procedures.lock.json');

// `npm run lock` notes today's definitions; `npm run lock -- --release` freezes them, and their golden cases, with a release.
const current = Object.fromEntries(procedures.map((procedure) => [procedure.id, fingerprintOf(procedure)]));
const release = (): Lock['released'] =>
  Object.fromEntries(
    Object.entries(current).map(([id, one]) => [id, { ...one, golden: hashGolden(id, one.version) }]),
  );
const released = process.argv.includes('--release') ? release() : readLock().released;
writeFileSync(FILE, `${JSON.stringify({ released, current }, null, 2)}\n`);
console.error(`lock: ${procedures.length} procedures`);
