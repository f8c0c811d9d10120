import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runScript } from '../../src/core/case/script.ts';
import { procedures } from '../../src/generated/catalogue.ts';
import { desk, listed, readScript, take } from './walk.ts';

const names = (id: string): readonly string[] =>
  readdirSync(new URL(`../../samples/procedures/${id}/`, import.meta.url).pathname).map((name) =>
    name.replace('.json', ''),
  );
const courses = procedures.flatMap(({ id }) =>
  names(id).map((name) => ({ id, name, script: readScript(id, name) })),
);

test.each(courses)(
  '$id goes through its sample $name to an end, with an audit chain that holds',
  ({ id, script }) => {
    const report = runScript(desk, id, script);
    expect(report.refused).toBeNull();
    expect(report.done).toBe(true);
    expect(report.deadlines).toEqual([]);
    expect(report.case && desk.verifyAudit(report.case, [script.start, ...script.events]).ok).toBe(true);
  },
);

test.each(courses)('$id lists each event of its sample $name before taking it', ({ id, script }) => {
  const opened = desk.open(id, { id: 'case-1', now: script.start.at, ...script.start });
  if (!opened.ok) throw new Error(opened.refusal.code);
  let stop = { case: opened.case, at: script.start.at };
  for (const event of script.events) {
    const role = typeof event.by === 'string' ? event.by : event.by.role;
    expect(listed({ ...stop, at: event.at }, role)).toContain(event.type);
    stop = take(stop, event).stop;
  }
});
