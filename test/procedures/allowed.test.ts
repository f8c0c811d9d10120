import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AllowedEvent,
  type Case,
  createDesk,
  type JsonObject,
  procedures,
  type Script,
} from '../../src/index.ts';
import { sampleNames, sampleOf } from '../../src/samples.ts';

const desk = createDesk();

/** A case that a sample reaches, and when. */
interface Moment {
  readonly case: Case;
  readonly now: string;
}

const momentsOf = (id: string): readonly Moment[] =>
  sampleNames('procedure', id).flatMap((name) => {
    const { start, events } = sampleOf('procedure', id, name) as unknown as Script;
    const opened = desk.open(id, { id: name, now: start.at, ...start });
    if (!opened.ok) throw new Error(opened.refusal.code);
    const moments: Moment[] = [{ case: opened.case, now: start.at }];
    for (const event of events) {
      const next = desk.apply((moments.at(-1) as Moment).case, event, { now: event.at });
      if (!next.ok) throw new Error(next.refusal.code);
      moments.push({ case: next.case, now: event.at });
    }
    return moments;
  });

const pool = (id: string): readonly Script['events'][number][] =>
  sampleNames('procedure', id).flatMap(
    (name) => (sampleOf('procedure', id, name) as unknown as Script).events,
  );

const send = (
  { case: theCase, now }: Moment,
  { type, by }: Pick<AllowedEvent, 'type' | 'by'>,
  data: JsonObject,
) => desk.apply(theCase, { type, by: by[0] as string, data }, { now });

describe.each(procedures.map(({ id }) => ({ id, moments: momentsOf(id), events: pool(id) })))(
  'what $id allows',
  ({ id, moments, events }) => {
    it('lists whatever apply accepts, at every step of every sample and for any event of any sample', () => {
      fc.assert(
        fc.property(fc.constantFrom(...moments), fc.constantFrom(...events), (moment, event) => {
          const { type, by, data = {} } = event;
          const outcome = desk.apply(moment.case, { type, by, data }, { now: moment.now });
          const actor = typeof by === 'string' ? { role: by } : by;
          const listed = desk
            .allowed(moment.case, { by: actor, now: moment.now })
            .some((one) => one.type === type);
          if (outcome.ok) expect([type, listed]).toEqual([type, true]);
        }),
        { numRuns: 3000 },
      );
    });

    it('accepts what it lists without a condition, with any valid data', () => {
      let tried = 0;
      for (const moment of moments) {
        for (const entry of desk
          .allowed(moment.case, { now: moment.now })
          .filter(({ conditional }) => !conditional)) {
          const same = events.filter(({ type }) => type === entry.type).map(({ data = {} }) => data);
          for (const data of same) {
            const outcome = send(moment, entry, data);
            const isFine = outcome.ok || outcome.refusal.code === 'EVENT_REPEATED';
            expect([id, moment.case.state, entry.type, isFine]).toEqual([
              id,
              moment.case.state,
              entry.type,
              true,
            ]);
            tried += 1;
          }
        }
      }
      expect(tried).toBeGreaterThan(0);
    });

    it('gives examples that pass', () => {
      let tried = 0;
      for (const moment of moments) {
        for (const entry of desk.allowed(moment.case, { now: moment.now })) {
          if (!entry.conditional) continue;
          expect(entry.dependsOn?.length).toBeGreaterThan(0);
          if (!entry.example) continue;
          const outcome = send(moment, entry, entry.example);
          const isFine = outcome.ok || outcome.refusal.code === 'EVENT_REPEATED';
          expect([entry.type, moment.case.state, isFine]).toEqual([entry.type, moment.case.state, true]);
          tried += 1;
        }
      }
      expect(tried).toBeGreaterThan(0);
    });
  },
);
