import { expect } from 'vitest';
import type { Desk } from '../../../src/core/desk.ts';
import type { Case, Outcome, Refusal } from '../../../src/index.ts';
import { at } from '../../support/toy.ts';

/** A toy case at the desk. */
export function openToy(desk: Desk, now = at('09:00')): Case {
  return goes(desk.open('toy', { id: 'case-1', now, by: 'keeper', data: { name: 'x' } })).case;
}

/** The outcome, which must have gone well. */
export function goes(outcome: Outcome): Outcome & { readonly ok: true } {
  if (!outcome.ok) throw new Error(`${outcome.refusal.code} ${JSON.stringify(outcome.refusal.reasons)}`);
  return outcome;
}

/** The refusal, which must have come. */
export function stops(outcome: Outcome): Refusal {
  expect(outcome.ok).toBe(false);
  return (outcome as Outcome & { ok: false }).refusal;
}

/** Freezes a value to its depth: whoever changes it throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}
