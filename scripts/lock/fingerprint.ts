import { createHash } from 'node:crypto';
import { canonicalJson } from '../../src/core/json/canonical.ts';
import type { Json } from '../../src/core/text.ts';
import type { Procedure } from '../../src/index.ts';

/** A procedure's version and the hash of what stored cases depend on. */
export interface Fingerprint {
  readonly version: number;
  readonly hash: string;
}

/** A procedure as it was released, with the hash of its golden cases of that version and all before it. */
export interface Release extends Fingerprint {
  readonly golden: string;
}

/** `procedures.lock.json`: the definitions of the last release, and of today. */
export interface Lock {
  readonly released: { readonly [procedure: string]: Release };
  readonly current: { readonly [procedure: string]: Fingerprint };
}

/** Hashes the machine's config (states, events, guards, context) and the schemas of its events; titles of states aside. */
export function fingerprintOf(procedure: Procedure): Fingerprint {
  const config = JSON.parse(
    JSON.stringify(procedure.machine().config, (key, value: unknown) => (key === 'meta' ? undefined : value)),
  ) as Json;
  const whole = { config, events: procedure.data.schema } as unknown as Json;
  const hash = createHash('sha256').update(canonicalJson(whole)).digest('hex');
  return { version: procedure.version, hash };
}

/** What is wrong with a lock: procedures whose definition moved since the last release without a new version. */
export function movedSinceRelease(
  lock: Pick<Lock, 'current'> & { readonly released: Lock['current'] },
): readonly string[] {
  return Object.entries(lock.released)
    .filter(([id, old]) => {
      const now = lock.current[id];
      return !now || (now.hash !== old.hash && now.version <= old.version);
    })
    .map(([id]) => id);
}

/** Earlier versions from which a procedure has no migration. */
export const missingMigrations = ({ version, migrations }: Procedure): readonly number[] =>
  Array.from({ length: version - 1 }, (_none, n) => n + 1).filter((from) => !migrations?.[from]);
