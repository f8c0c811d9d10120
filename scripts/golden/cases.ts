import { type Case, createDesk, type Procedure, type Script } from '../../src/index.ts';
import { sampleNames, sampleOf } from '../../src/samples.ts';

/** The case after one step of a sample, and the events that take it to its end. */
export interface Golden {
  readonly case: Case;
  readonly rest: Script['events'];
}

/** Every golden case of the present versions by its path: `<procedure>/v<version>/<sample>/<nn>-<EVENT>.json`. */
export function goldenCases(procedures: readonly Procedure[]): ReadonlyMap<string, Golden> {
  const desk = createDesk();
  const found = new Map<string, Golden>();
  for (const { id, version } of procedures) {
    for (const name of sampleNames('procedure', id)) {
      const { start, events } = sampleOf('procedure', id, name) as unknown as Script;
      const path = (index: number, type: string): string =>
        `${id}/v${version}/${name}/${String(index).padStart(2, '0')}-${type}.json`;
      const opened = desk.open(id, { id: `golden-${name}`, now: start.at, ...start });
      if (!opened.ok) throw new Error(`${id}/${name}: ${opened.refusal.code}`);
      let current = opened.case;
      found.set(path(0, 'OPEN'), { case: current, rest: events });
      for (const [index, event] of events.entries()) {
        const next = desk.apply(current, event, { now: event.at });
        if (!next.ok) throw new Error(`${id}/${name} ${event.type}: ${next.refusal.code}`);
        current = next.case;
        found.set(path(index + 1, event.type), { case: current, rest: events.slice(index + 1) });
      }
    }
  }
  return found;
}
