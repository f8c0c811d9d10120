import { compileTable, readValue } from '../../src/core/table/index.ts';
import { type Case, createDesk, type Procedure, type Script } from '../../src/index.ts';
import { sampleNames, sampleOf } from '../../src/samples.ts';

/** A case in one state, and the events that take it to its end. */
export interface Golden {
  readonly case: Case;
  readonly rest: Script['events'];
}

/**
 * A golden case for each state of the present versions by its path, `<procedure>/v<version>/<state>.json`: where the
 * samples come to it in the fewest steps. Throws where a sample does not go through.
 */
export function goldenCases(procedures: readonly Procedure[]): ReadonlyMap<string, Golden> {
  const desk = createDesk();
  const found = new Map<string, Golden & { readonly steps: number }>();
  for (const { id, version, machine } of procedures) {
    const table = compileTable(machine().config);
    const note = (current: Case, rest: Script['events'], steps: number): void => {
      for (const { path } of readValue(table, current.state)?.nodes ?? []) {
        if (path === '') continue;
        const file = `${id}/v${version}/${path}.json`;
        const known = found.get(file);
        if (!known || steps < known.steps) found.set(file, { case: current, rest, steps });
      }
    };
    for (const name of sampleNames('procedure', id)) {
      const { start, events } = sampleOf('procedure', id, name) as unknown as Script;
      const opened = desk.open(id, { id: `golden-${name}`, now: start.at, ...start });
      if (!opened.ok) throw new Error(`${id}/${name}: ${opened.refusal.code}`);
      let current = opened.case;
      note(current, events, 0);
      for (const [index, event] of events.entries()) {
        const next = desk.apply(current, event, { now: event.at });
        if (!next.ok) throw new Error(`${id}/${name} ${event.type}: ${next.refusal.code}`);
        current = next.case;
        note(current, events.slice(index + 1), index + 1);
      }
    }
  }
  return new Map([...found].map(([path, { steps: _steps, ...golden }]) => [path, golden]));
}
