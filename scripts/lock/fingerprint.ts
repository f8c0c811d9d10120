import { createHash } from 'node:crypto';
import { canonicalJson } from '../../src/core/json/canonical.ts';
import type { Json } from '../../src/core/text.ts';
import type { Procedure } from '../../src/index.ts';

/** A procedure's version and the hash of what stored cases depend on. */
export interface Fingerprint {
  readonly version: number;
  readonly hash: string;
}

/** `procedures.lock.json`: the definitions of the last release, and of today. */
export interface Lock {
  readonly released: { readonly [procedure: string]: Fingerprint };
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
export function movedSinceRelease(lock: Lock): readonly string[] {
  return Object.entries(lock.released)
    .filter(([id, old]) => {
      const now = lock.current[id];
      return !now || (now.hash !== old.hash && now.version <= old.version);
    })
    .map(([id]) => id);
}
