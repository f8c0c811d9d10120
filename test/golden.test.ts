import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Golden, goldenCases } from '../scripts/golden/cases.ts';
import { GOLDEN, hashGolden, isFrozen, readLock } from '../scripts/golden/files.ts';
import { createDesk, procedures } from '../src/index.ts';

const desk = createDesk();
const lock = readLock();
const open = procedures.filter((procedure) => !isFrozen(procedure, lock));
const stored = readdirSync(GOLDEN, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.json'),
);
const read = (path: string): Golden => JSON.parse(readFileSync(join(GOLDEN, path), 'utf8')) as Golden;

describe('golden cases', () => {
  it('of versions that are not out yet are what the samples lead to: run `npm run golden` and look at what changed', () => {
    const versions = new Set(open.map(({ id, version }) => `${id}/v${version}`));
    const present = stored.filter((path) => versions.has(path.split('/').slice(0, 2).join('/')));
    const made = goldenCases(open);
    expect(present.toSorted()).toEqual([...made.keys()].toSorted());
    const moved = present.filter((path) => JSON.stringify(read(path)) !== JSON.stringify(made.get(path)));
    expect(moved).toEqual([]);
  });

  it('of versions that are out have not changed by a byte: restore them', () => {
    const changed = Object.entries(lock.released).filter(
      ([id, { version, golden }]) => hashGolden(id, version) !== golden,
    );
    expect(changed.map(([id]) => id)).toEqual([]);
  });

  it('would be missed, and a changed byte noticed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'golden-'));
    const write = (path: string, text: string): void => {
      mkdirSync(join(folder, 'x', path, '..'), { recursive: true });
      writeFileSync(join(folder, 'x', path), text);
    };
    write('v1/main/00-OPEN.json', '{}');
    const first = hashGolden('x', 1, folder);
    write('v2/main/00-OPEN.json', '{}');
    expect(hashGolden('x', 1, folder)).toBe(first);
    expect(hashGolden('x', 2, folder)).not.toBe(first);
    write('v1/main/00-OPEN.json', '{ }');
    expect(hashGolden('x', 1, folder)).not.toBe(first);
    rmSync(join(folder, 'x/v1'), { recursive: true });
    expect(hashGolden('x', 1, folder)).not.toBe(first);
    rmSync(folder, { recursive: true });

    const [one] = procedures;
    if (!one) throw new Error('there is a procedure');
    const released = { [one.id]: { version: 1, hash: '', golden: '' } };
    expect(isFrozen({ ...one, version: 1 }, { released, current: {} })).toBe(true);
    expect(isFrozen({ ...one, version: 2 }, { released, current: {} })).toBe(false);
    expect(isFrozen({ ...one, version: 1 }, { released: {}, current: {} })).toBe(false);
  });

  it('of every version are driven to their end by the code of today, their audit chains whole', () => {
    expect(stored.length).toBeGreaterThan(20);
    const stuck = stored.filter((path) => {
      const { case: old, rest } = read(path);
      const start = desk.migrate(old, old.audit.at(-1)?.recordedAt ?? '');
      if (!start.ok) return true;
      let current = start.case;
      for (const event of rest) {
        const next = desk.apply(current, event, { now: event.at });
        if (!next.ok) return true;
        current = next.case;
      }
      return !desk.isDone(current) || !desk.verifyAudit(current).ok;
    });
    expect(stuck).toEqual([]);
  });
});
