import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addMilliseconds, compareInstants } from '../../src/core/time/index.ts';
import { type Case, createDesk, type EventInput, procedures, type Script } from '../../src/index.ts';
import { sampleNames, sampleOf } from '../../src/samples.ts';

const desk = createDesk();
const GOLDEN = new URL('../golden/', import.meta.url);
const HOUR_MS = 3_600_000;

/** A case in each state of the present version. */
const casesOf = (id: string, version: number): readonly (readonly [string, Case])[] => {
  const folder = new URL(`${id}/v${version}/`, GOLDEN);
  return readdirSync(folder).map((name) => {
    const { case: golden } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {
      readonly case: Case;
    };
    return [name.replace('.json', ''), golden];
  });
};

const poolOf = (id: string): readonly EventInput[] => {
  const scripts = sampleNames('procedure', id).map(
    (name) => sampleOf('procedure', id, name) as unknown as Script,
  );
  const events = scripts.flatMap((script) => script.events);
  return [...new Map(events.map(({ at: _at, ...event }) => [JSON.stringify(event), event])).values()];
};

/** The next instant at which something falls due. */
const nextDue = ({ deadlines }: Case): string | undefined =>
  deadlines
    .filter(({ firedSeq, suspendedAt }) => firedSeq === undefined && suspendedAt === undefined)
    .map(({ dueAt }) => dueAt)
    .toSorted(compareInstants)[0];

describe.each(procedures)('$id', ({ id, version }) => {
  const pool = poolOf(id);

  it('takes what was done in time although it is entered after the alarm', () => {
    const refused: string[] = [];
    let tried = 0;
    for (const [state, theCase] of casesOf(id, version)) {
      const due = nextDue(theCase);
      if (due === undefined) continue;
      const before = addMilliseconds(due, -1000);
      if (compareInstants(before, theCase.audit.at(-1)?.recordedAt as string) < 0) continue;
      for (const event of pool) {
        const inTime = desk.apply(theCase, { ...event, at: before }, { now: before });
        if (!inTime.ok) continue;
        tried += 1;
        const late = desk.apply(theCase, { ...event, at: before }, { now: addMilliseconds(due, HOUR_MS) });
        if (!late.ok) refused.push(`${state} ${event.type}: ${late.refusal.code}`);
      }
    }
    expect([...new Set(refused)]).toEqual([]);
    console.info(`${id}: ${tried} late entries`);
  });
});
