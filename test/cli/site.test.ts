import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, cliJson, tempFolder, tempJson } from '../support/cli.ts';
import { extractText } from '../support/ink.ts';

const SITE = join(import.meta.dirname, '../../docs/guide/site-example.json');

describe('a site file on the command line', () => {
  it('adds what it sets to the list of terms', () => {
    const { code, json } = cliJson<
      readonly { id: string; unit: string; range: unknown; values: object; site?: unknown }[]
    >(['list', 'terms', '--site', SITE]);
    expect(code).toBe(0);
    const of = (id: string) => json.find((term) => term.id === id);
    expect(of('complaint-general')).toMatchObject({ unit: 'minute', range: { min: 1, max: 1440 }, site: 20 });
    expect(of('complaint-complex')?.site).toEqual({ value: 2, unit: 'working-day' });
    expect(of('repair-general')).not.toHaveProperty('site');
    const { out } = cli(['list', 'terms', '--site', SITE]);
    expect(out).toContain(
      'complaint-general  一般投诉的处理时限  2009-01-01: 30 minute (2.3.1)  1–1440  --site: 20  2.3.1',
    );
  });

  it('shows its further fields in the schema of a form, and nowhere without it', () => {
    const fields = (args: readonly string[]) =>
      Object.keys(
        cliJson<{ properties: object }>(['schema', 'form:resident-record', ...args]).json.properties,
      );
    expect(fields(['--site', SITE])).toContain('petCount');
    expect(fields([])).not.toContain('petCount');
  });

  it('validates, prints and decides by it', async () => {
    const data = cliJson<object>(['sample', 'form:resident-record']).json;
    const filled = tempJson({ ...data, petCount: 2 });
    expect(cli(['validate', 'resident-record', filled, '--site', SITE]).code).toBe(0);
    expect(cli(['validate', 'resident-record', filled]).code).toBe(1);
    const file = join(tempFolder(), 'sheet.pdf');
    expect(cli(['print', 'form:resident-record', filled, '-o', file, '--site', SITE]).code).toBe(0);
    expect((await extractText(readFileSync(file))).join('').replaceAll(/\s/g, '')).toContain('附加栏目');
    const facts = tempJson({
      task: 'settlement',
      class: 'complex',
      timing: 'running',
      startedAt: '2026-11-25T10:00:00+08:00',
    });
    const { json } = cliJson<{ dueAt: string }>([
      'decide',
      'complaint-sla',
      facts,
      '--site',
      SITE,
      '--at',
      '2026-11-25T10:00:00+08:00',
    ]);
    expect(json.dueAt).toBe('2026-11-27T17:30:00+08:00');
  });

  it('that is wrong ends with 2 and each place, in the language asked for', () => {
    const wrong = tempJson({
      calendar: { hours: [{ from: '18:00', to: '09:00' }] },
      forms: { x: { fields: { a: {} } } },
    });
    const { code, out, err } = cli(['list', 'terms', '--site', wrong, '--lang', 'en']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('/calendar/hours/0');
    expect(err).toContain('/forms/x');
    expect(err).toContain('There is no such form');
  });

  it('has a schema with titles in both languages, and an example or a default for all that is to be written', () => {
    const { json } = cliJson<Node>(['schema', 'site']);
    const lacking: string[] = [];
    walk(json, '', lacking);
    expect(lacking).toEqual([]);
  });
});

interface Node {
  readonly [key: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Notes the properties of a schema that lack a title, or an example, a default or choices. */
function walk(node: Node, path: string, lacking: string[]): void {
  for (const [name, child] of Object.entries(isNode(node.properties) ? node.properties : {})) {
    if (!isNode(child) || path.length > 60) continue;
    const at = `${path}/${name}`;
    const english = isNode(child['x-en']) ? child['x-en'] : {};
    if (typeof child.title !== 'string' || typeof english.title !== 'string') lacking.push(`${at} title`);
    if ((child.description === undefined) !== (english.description === undefined))
      lacking.push(`${at} description`);
    const isLeaf = !['properties', 'additionalProperties', '$ref'].some((key) => key in child);
    if (isLeaf && !['examples', 'default', 'enum'].some((key) => key in child)) lacking.push(`${at} example`);
    walk(child, at, lacking);
  }
  for (const key of ['items', 'additionalProperties'] as const) {
    const child = node[key];
    if (isNode(child)) walk(child, `${path}/*`, lacking);
  }
}
