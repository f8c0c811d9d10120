import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cli, cliJson, tempFolder } from '../../support/cli.ts';

describe('source', () => {
  it('writes a module that decides without anything else', async () => {
    const path = join(tempFolder(), 'lift-rescue.mjs');
    const { code, json } = cliJson<{ file: string; bytes: number }>(['source', 'lift-rescue', '-o', path]);
    expect([code, json.file, json.bytes]).toEqual([0, path, readFileSync(path).length]);
    const module = (await import(pathToFileURL(path).href)) as {
      termIds: readonly string[];
      decide: (facts: object, terms: object) => { verdict: string };
    };
    expect(module.termIds).toEqual(['lift-short-time']);
    const { verdict } = module.decide({}, { 'lift-short-time': 30 });
    const asked = cliJson<{ verdict: string }>(['decide', 'lift-rescue', '-'], '{}').json;
    expect(verdict).toBe(asked.verdict);
  });

  it('prints the text, plain or in JSON', () => {
    const plain = cli(['source', 'lift-rescue']);
    const { json } = cliJson<{ policy: string; source: string }>(['source', 'lift-rescue']);
    expect(json.source.trim()).toBe(plain.out.trim());
    expect(json.policy).toBe('lift-rescue');
  });

  it('says where it cannot write, and what it does not know', () => {
    expect(cli(['source', 'lift-rescue', '-o', '/no/such/folder/x.mjs'])).toMatchObject({ code: 2, out: '' });
    expect(cli(['source', 'no-such']).err).toContain('ID_UNKNOWN');
  });
});

describe('show policy', () => {
  it('holds the decision table and what its check found', () => {
    const { code, json } = cliJson<{
      rules: unknown[];
      table: { rows: unknown[]; check: { contradictions: unknown[] } };
    }>(['show', 'policy', 'special-request-term']);
    expect(code).toBe(0);
    expect(json.table.rows).toHaveLength(json.rules.length);
    expect(json.table.check.contradictions).toEqual([]);
  });

  it('prints the table as Markdown in either language', () => {
    const english = cli(['show', 'policy', 'special-request-term', '--format', 'markdown', '--lang', 'en']);
    expect(english.code).toBe(0);
    expect(english.out).toContain('| `term-missing` | `termGiven ≠ true` |');
    expect(cli(['show', 'policy', 'special-request-term', '--format', 'markdown']).out).toContain(
      '| 其余情形 |',
    );
  });

  it.each([
    [['show', 'policy', 'key-loan', '--format', 'gif']],
    [['show', 'form', 'key-receipt', '--format', 'markdown']],
  ])('refuses %j', (args) => {
    expect(cli(args)).toMatchObject({ code: 2, out: '' });
    expect(cli(args).err).toContain('FORMAT_UNKNOWN');
  });
});
