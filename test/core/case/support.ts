import { expect } from 'vitest';
import { hashCase, hashEntry } from '../../../src/core/case/audit.ts';
import { createHash } from '../../../src/core/case/hash.ts';
import type { Desk } from '../../../src/core/desk.ts';
import type { AuditEntry, Case, Outcome, Refusal } from '../../../src/index.ts';
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

/** A case whose last audit entry vouches for what it holds now: what only somebody without a secret to keep can make. */
export function recommitted(theCase: Case): Case {
  const hash = createHash();
  const last = {
    ...(theCase.audit.at(-1) as AuditEntry),
    to: theCase.state,
    caseHash: hashCase(theCase, hash),
  };
  return { ...theCase, audit: [...theCase.audit.slice(0, -1), { ...last, hash: hashEntry(last, hash) }] };
}
