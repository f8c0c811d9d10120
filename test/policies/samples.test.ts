import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Facts } from '../../src/core/decide/index.ts';
import { createDesk } from '../../src/create-desk.ts';
import { policies } from '../../src/generated/catalogue.ts';

interface Sample {
  readonly facts: Facts;
  readonly at: string;
  readonly expect: {
    readonly verdict: string;
    readonly rules: readonly string[];
    /** Facts that the sample leaves out on purpose: the verdict is then the safe one. */
    readonly missing?: readonly string[];
  };
}

const desk = createDesk();
const root = new URL('../../samples/policies/', import.meta.url).pathname;
const samples = policies
  .map(({ id }) => id)
  .flatMap((id) =>
    readdirSync(root + id).map((name) => ({
      id,
      name,
      sample: JSON.parse(readFileSync(`${root}${id}/${name}`, 'utf8')) as Sample,
    })),
  );

test.each(samples)('$id answers its sample $name as noted there', ({ id, sample }) => {
  const decision = desk.decide(id, sample.facts, { at: sample.at });
  expect(decision.verdict).toBe(sample.expect.verdict);
  expect(decision.reasons.map(({ rule }) => rule).toSorted()).toEqual([...sample.expect.rules].toSorted());
  expect(decision.missing).toEqual(sample.expect.missing);
});
