import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case, EventInput, Outcome } from '../../../src/core/case/model.ts';
import type { Script } from '../../../src/core/case/script.ts';
import { createDesk } from '../../../src/create-desk.ts';
import { samples } from '../../../src/generated/samples.ts';

const desk = createDesk();

/** Texts that a person may have typed into any field; each is recognisable wherever it turns up. */
const MARKS = [
  '王小明秘',
  'zz-zq7secr3t-zz',
  '13912345678',
  'https://zq7secr3t.example',
  '110101199003070000',
  '=SECRET()',
];
const PARTS = ['王小明', 'zq7secr3t', '13912345678', '19900307', 'SECRET'];

const leavesOf = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]))
    : [path];

function withAt(value: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...(value as object) };
  (copy as Record<string, unknown>)[key] = withAt((value as Record<string, unknown>)[key], rest, put);
  return copy;
}

/** Each step of the samples with the case before it. */
interface Step {
  readonly case: Case | null;
  readonly event: EventInput & { readonly at: string };
  readonly procedure: string;
}

const open = (procedure: string, event: Step['event']): Outcome =>
  desk.open(procedure, { id: 'c', now: event.at, at: event.at, by: event.by, data: event.data ?? {} });

const steps: readonly Step[] = Object.entries(samples.procedures ?? {}).flatMap(([procedure, scripts]) =>
  Object.entries(scripts as unknown as { readonly [name: string]: Script }).flatMap(
    ([, { start, events }]) => {
      const opening = { type: 'OPEN', ...start };
      const found: Step[] = [{ case: null, event: opening, procedure }];
      const opened = open(procedure, opening);
      if (!opened.ok) throw new Error(opened.refusal.code);
      let current = opened.case;
      for (const event of events) {
        found.push({ case: current, event, procedure });
        const next = desk.apply(current, event, { now: event.at });
        if (!next.ok) throw new Error(next.refusal.code);
        current = next.case;
      }
      return found;
    },
  ),
);

const send = ({ case: before, procedure }: Step, event: Step['event']): Outcome =>
  before ? desk.apply(before, event, { now: '2027-06-01T00:00:00+08:00' }) : open(procedure, event);

describe('a refusal', () => {
  it('of any step of the samples repeats nothing that was typed into a field', () => {
    const codes = new Map<string, number>();
    const told = (outcome: Outcome): void => {
      if (outcome.ok) return;
      codes.set(outcome.refusal.code, (codes.get(outcome.refusal.code) ?? 0) + 1);
      const text = JSON.stringify(outcome.refusal);
      for (const part of PARTS) expect(text).not.toContain(part);
    };
    fc.assert(
      fc.property(fc.constantFrom(...steps), fc.constantFrom(...MARKS), fc.nat(), (step, mark, at) => {
        const { event, case: before } = step;
        const leaves = leavesOf(event.data);
        const path = leaves[at % Math.max(leaves.length, 1)];
        const one = path ? { ...event, data: withAt(event.data, path, mark) as never } : event;
        const all = leaves.reduce((data, leaf) => withAt(data, leaf, mark), event.data as unknown);
        told(send(step, one));
        told(send(step, { ...event, data: all as never }));
        if (!before) return;
        for (const change of [
          { by: mark },
          { by: { role: mark, id: mark } },
          { type: mark },
          { at: mark },
          { id: mark, data: mark },
        ])
          told(send(step, { ...one, ...change } as never));
        // the same step in the wrong place, where nobody waits for it
        const other = steps[at % steps.length] as Step;
        if (other.case) told(send(other, one));
      }),
      { numRuns: 3500 },
    );
    // otherwise the walk has looked at nothing
    for (const code of [
      'DATA_INVALID',
      'CONDITION_NOT_MET',
      'EVENT_NOT_EXPECTED',
      'EVENT_UNKNOWN',
      'EVENT_INVALID',
      'ROLE_NOT_ALLOWED',
      'TIME_INVALID',
    ])
      expect(codes.get(code), code).toBeGreaterThan(10);
  });

  it('of a stored case that was damaged repeats nothing of what the case holds', () => {
    const within = steps.filter((step) => step.case);
    fc.assert(
      fc.property(fc.constantFrom(...within), fc.constantFrom(...MARKS), fc.nat(), (step, mark, at) => {
        const { audit: _, ...rest } = step.case as Case;
        const leaves = leavesOf(rest);
        const damaged = withAt(step.case, leaves[at % leaves.length] as readonly string[], mark) as Case;
        const outcome = desk.apply(damaged, step.event, { now: step.event.at });
        if (outcome.ok) return;
        for (const part of PARTS) expect(JSON.stringify(outcome.refusal)).not.toContain(part);
      }),
      { numRuns: 500 },
    );
  });
});
