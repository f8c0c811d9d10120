import { expect, test } from 'vitest';
import { tryAll } from './three-ways.ts';

/** `npm run fuzz` puts a million facts through; here a part of them, or as many as FUZZ_FACTS says. */
const FACTS = Number(process.env.FUZZ_FACTS ?? 10_000);

test('closures, generated source and json-rules-engine agree on all policies and on random rules', async () => {
  const { counts, wrong } = await tryAll(FACTS, 1);
  expect(wrong).toEqual([]);
  expect(counts.facts).toBeGreaterThanOrEqual(FACTS);
  expect(counts.answered + counts.completed + counts.apart).toBe(counts.facts);
  // There must have been something to compare in each part.
  expect(counts.answered).toBeGreaterThan(FACTS * 0.5);
  expect(counts.completed).toBeGreaterThan(FACTS * 0.05);
});
