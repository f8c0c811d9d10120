import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runScript, type Script } from '../../src/core/case/script.ts';
import { createDesk } from '../../src/create-desk.ts';

const desk = createDesk();
const folder = (id: string): string => new URL(`../../samples/procedures/${id}/`, import.meta.url).pathname;
const scripts = ['move-in', 'key-handout'].flatMap((id) =>
  readdirSync(folder(id)).map((name) => ({
    id,
    name,
    script: JSON.parse(readFileSync(folder(id) + name, 'utf8')) as Script,
  })),
);

test.each(scripts)('$id goes through its sample $name to an end', ({ id, script }) => {
  const report = runScript(desk, id, script);
  expect(report.refused).toBeNull();
  expect(report.done).toBe(true);
});
