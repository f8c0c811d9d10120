import { describe, expect, it } from 'vitest';
import { readLock } from '../scripts/golden/files.ts';
import {
  fingerprintOf,
  type Lock,
  missingMigrations,
  movedSinceRelease,
} from '../scripts/lock/fingerprint.ts';
import { procedures } from '../src/index.ts';

const lock = readLock();

interface Config {
  readonly context: object;
  readonly states: { readonly new: object };
}

describe('the definition lock', () => {
  it('holds the definitions of today: run `npm run lock` and look at what changed', () => {
    expect(Object.fromEntries(procedures.map((one) => [one.id, fingerprintOf(one)]))).toEqual(lock.current);
  });

  it('holds no definition that moved since the last release: raise its version and add a migration', () => {
    expect(movedSinceRelease(lock)).toEqual([]);
  });

  it('knows the way from every earlier version', () => {
    expect(procedures.flatMap(missingMigrations)).toEqual([]);
    const [one] = procedures;
    if (!one) throw new Error('there is a procedure');
    expect(missingMigrations({ ...one, version: 3, migrations: { 1: { states: {} } } })).toEqual([2]);
  });

  it('would notice one', () => {
    const old = { version: 1, hash: 'a' };
    const compare = (now: Lock['current']): readonly string[] =>
      movedSinceRelease({ released: { x: old }, current: now });
    expect(compare({ x: { version: 1, hash: 'a' } })).toEqual([]);
    expect(compare({ x: { version: 2, hash: 'b' } })).toEqual([]);
    expect(compare({ x: { version: 1, hash: 'b' } })).toEqual(['x']);
    expect(compare({})).toEqual(['x']);
  });

  it('moves with a state, an event schema or the context, not with a title', () => {
    const [one] = procedures;
    if (!one) throw new Error('there is a procedure');
    const changed = (change: (config: Config) => void) => {
      const config = structuredClone(one.machine().config) as never as Config;
      change(config);
      return fingerprintOf({ ...one, machine: () => ({ config }) as never }).hash;
    };
    const { hash } = fingerprintOf(one);
    expect(changed((config) => Object.assign(config.context, { more: {} }))).not.toBe(hash);
    expect(changed((config) => Object.assign(config.states, { more: {} }))).not.toBe(hash);
    expect(changed((config) => Object.assign(config.states.new, { meta: {} }))).toBe(hash);
    expect(fingerprintOf({ ...one, data: { ...one.data, schema: {} } }).hash).not.toBe(hash);
  });
});
