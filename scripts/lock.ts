import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { procedures } from '../src/index.ts';
import { fingerprintOf, type Lock } from './lock/fingerprint.ts';

const FILE = join(import.meta.dirname, '..', 'procedures.lock.json');

// `npm run lock` notes today's definitions; `npm run lock -- --release` freezes them with a release.
const lock = JSON.parse(readFileSync(FILE, 'utf8')) as Lock;
const current = Object.fromEntries(procedures.map((procedure) => [procedure.id, fingerprintOf(procedure)]));
const released = process.argv.includes('--release') ? current : lock.released;
writeFileSync(FILE, `${JSON.stringify({ released, current }, null, 2)}\n`);
console.error(`lock: ${procedures.length} procedures`);
