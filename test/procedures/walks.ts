import fc from 'fast-check';
import { addMilliseconds } from '../../src/core/time/index.ts';
import type { Case, Effect, EventInput, Script } from '../../src/index.ts';
import { createDesk } from '../../src/index.ts';
import { sampleNames, sampleOf } from '../../src/samples.ts';

export const desk = createDesk();

/** One thing that happened in a walk: an event that was taken, with the case before and after it and what it caused. */
export interface Step {
  readonly type: string;
  readonly at: string;
  readonly before: Case | undefined;
  readonly after: Case;
  readonly effects: readonly Effect[];
}

const scripts = (id: string): readonly Script[] =>
  sampleNames('procedure', id).map((name) => sampleOf('procedure', id, name) as unknown as Script);

const MINUTE_MS = 60_000;

/**
 * Random walks through a procedure: a sample's course up to some point, then events of all samples in any order, each
 * some minutes after the one before it. Refused ones are left out.
 */
export function walks(id: string, length = 25): fc.Arbitrary<readonly Step[]> {
  const all = scripts(id);
  const pool: readonly EventInput[] = all.flatMap(({ events }) => events);
  const minutes = fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 6000 }));
  const event = fc.tuple(fc.constantFrom(...pool), minutes);
  return fc
    .tuple(fc.constantFrom(...all), fc.nat(60), fc.array(event, { maxLength: length }))
    .map(([script, cut, more]) => {
      const steps: Step[] = [];
      let now = script.start.at;
      const opened = desk.open(id, { id: 'walk', now, ...script.start });
      if (!opened.ok) return steps;
      steps.push({ type: 'OPEN', at: now, before: undefined, after: opened.case, effects: opened.effects });
      const take = (one: EventInput, at: string): void => {
        const before = (steps.at(-1) as Step).after;
        const next = desk.apply(before, { ...one, at }, { now: at });
        if (!next.ok) return;
        now = at;
        steps.push({ type: one.type, at, before, after: next.case, effects: next.effects });
      };
      for (const one of script.events.slice(0, cut)) take(one, one.at);
      for (const [one, later] of more) take(one, addMilliseconds(now, later * MINUTE_MS));
      const last = steps.at(-1) as Step;
      const end = addMilliseconds(now, 40 * 24 * 60 * MINUTE_MS);
      const ticked = desk.tick(last.after, end);
      if (ticked.ok && ticked.effects.length)
        steps.push({
          type: '(time passes)',
          at: end,
          before: last.after,
          after: ticked.case,
          effects: ticked.effects,
        });
      return steps;
    });
}

/** What a walk told a role. */
export const toldTo = (steps: readonly Step[], role: string): number =>
  steps.flatMap(({ effects }) => effects).filter((effect) => effect.kind === 'tell' && effect.to === role)
    .length;

/** Papers that a walk had printed. */
export const printed = (steps: readonly Step[]): readonly string[] =>
  steps.flatMap(({ effects }) =>
    effects.flatMap((effect) => (effect.kind === 'issue' ? [effect.form ?? effect.document ?? ''] : [])),
  );
