import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createJudge, DEFAULT_ZONE } from '../../src/core/procedure/judge.ts';
import type { JsonObject } from '../../src/core/text.ts';
import { policies, procedures, type Script, terms } from '../../src/index.ts';
import { sampleNames, sampleOf } from '../../src/samples.ts';
import { walkBoth } from '../support/equals-xstate.ts';

/** Walks a procedure; 3,400 of them are over a million events in all. */
const WALKS = Number(process.env.WALKS ?? 400);

const judge = createJudge(policies, terms, DEFAULT_ZONE);

interface Sent {
  readonly type: string;
  readonly data: JsonObject;
  readonly at: string;
  readonly by: unknown;
}

const scriptsOf = (id: string): readonly (readonly Sent[])[] =>
  sampleNames('procedure', id).map((name) => {
    const { start, events } = sampleOf('procedure', id, name) as unknown as Script;
    return [{ type: 'OPEN', ...start }, ...events].map((event) => ({ ...event, data: event.data ?? {} }));
  });

it.each(procedures.map((unit) => [unit.id, unit] as const))(
  'the table of %s walks as XState does: along its samples, and off them at random',
  (id, unit) => {
    const machine = unit.machine();
    const scripts = scriptsOf(id);
    for (const script of scripts) expect(walkBoth(machine, judge, script)).toBe(script.length);
    const strays = scripts.flat();
    const walk = fc
      .record({
        script: fc.constantFrom(...scripts),
        upTo: fc.nat({ max: 40 }),
        strayed: fc.array(fc.constantFrom(...strays), { minLength: 5, maxLength: 15 }),
      })
      .map(({ script, upTo, strayed }) => [...script.slice(0, upTo), ...strayed]);
    let steps = 0;
    fc.assert(
      fc.property(walk, (events) => {
        steps += walkBoth(machine, judge, events);
      }),
      { numRuns: WALKS },
    );
    console.info(`${id}: ${steps} steps as XState takes them`);
    expect(steps).toBeGreaterThan(WALKS); // more than one a walk, however short the procedure
  },
);
