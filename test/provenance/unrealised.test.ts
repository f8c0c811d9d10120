import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listClauses } from '../../src/provenance/index.ts';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const list = JSON.parse(read('unrealised.json')) as string[];
const baseline = read('unrealised.baseline.json');

// The list as it was first committed. It is never edited: a new clause may not be left open.
const BASELINE_HASH = '5f54079b656027ebedae73b8fc9bcb997bcc72054f50b1fd0f47acb95cad648e';

it('the clauses not realised yet are exactly those listed', () => {
  const open = listClauses().filter(({ realisedBy }) => realisedBy.length === 0);
  expect(open.map(({ id }) => id)).toEqual(list);
});

it('the list of clauses not realised yet only shrinks', () => {
  expect(createHash('sha256').update(baseline).digest('hex')).toBe(BASELINE_HASH);
  const first = new Set(JSON.parse(baseline) as string[]);
  expect(list.filter((id) => !first.has(id))).toEqual([]);
});
