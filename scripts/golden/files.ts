import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Procedure } from '../../src/index.ts';
import type { Lock } from '../lock/fingerprint.ts';

/** Where golden cases are kept. */
export const GOLDEN = join(import.meta.dirname, '../../test/golden');

/** The definitions of the last release, and of today. */
export const readLock = (): Lock =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../procedures.lock.json'), 'utf8')) as Lock;

const versionOf = (path: string): number => Number(/^v(\d+)\//.exec(path)?.[1] ?? 0);

/** The hash of a procedure's golden cases up to a version: names and bytes. */
export function hashGolden(id: string, upTo: number, folder: string = GOLDEN): string {
  const hash = createHash('sha256');
  const root = join(folder, id);
  const paths = existsSync(root) ? readdirSync(root, { recursive: true, encoding: 'utf8' }) : [];
  for (const path of paths.filter((one) => one.endsWith('.json') && versionOf(one) <= upTo).toSorted()) {
    hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

/** Whether the present version of a procedure is out: its golden cases are what hosts have stored, and stay as they are. */
export const isFrozen = ({ id, version }: Procedure, lock: Lock): boolean =>
  (lock.released[id]?.version ?? 0) >= version;
