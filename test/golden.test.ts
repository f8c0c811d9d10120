import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Golden, goldenCases } from '../scripts/golden/cases.ts';
import { createDesk, procedures } from '../src/index.ts';

const FOLDER = join(import.meta.dirname, 'golden');
const desk = createDesk();
const stored = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.json'),
);
const read = (path: string): Golden => JSON.parse(readFileSync(join(FOLDER, path), 'utf8')) as Golden;

describe('golden cases', () => {
  it('of the present versions are what the samples lead to: run `npm run golden` and look at what changed', () => {
    const versions = new Set(procedures.map(({ id, version }) => `${id}/v${version}`));
    const present = stored.filter((path) => versions.has(path.split('/').slice(0, 2).join('/')));
    const made = goldenCases();
    expect(present.toSorted()).toEqual([...made.keys()].toSorted());
    const moved = present.filter((path) => JSON.stringify(read(path)) !== JSON.stringify(made.get(path)));
    expect(moved).toEqual([]);
  });

  it('of every version are driven to their end by the code of today, their audit chains whole', () => {
    expect(stored.length).toBeGreaterThan(100);
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
