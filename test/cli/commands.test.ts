import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, cliJson, tempFolder, tempJson } from '../support/cli.ts';

interface Entry {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly clauses: readonly string[];
}

const FORMS = [
  'completion-report',
  'handover-certificate',
  'key-receipt',
  'move-in-file-index',
  'move-in-sheet',
  'payment-statement',
  'power-of-attorney',
  'resident-record',
  'unit-inspection',
];
const DOCUMENTS = [
  'home-user-guide',
  'interim-covenant',
  'owners-handbook',
  'preliminary-service-agreement',
  'quality-warranty',
];
const PAPERS = [...FORMS.map((id) => `form:${id}`), ...DOCUMENTS.map((id) => `document:${id}`)];

describe('list', () => {
  it('names the units of this release, each with both titles', () => {
    expect(cliJson<Entry[]>(['list', 'forms']).json.map(({ id }) => id)).toEqual(FORMS);
    expect(cliJson<Entry[]>(['list', 'documents']).json.map(({ id }) => id)).toEqual(DOCUMENTS);
    const listed = cliJson<Entry[]>(['list', 'procedures']).json.map(({ id }) => id);
    expect(listed).toEqual(
      expect.arrayContaining(['key-handout', 'move-in', 'renovation', 'fire', 'complaint']),
    );
    expect(listed.length).toBeGreaterThanOrEqual(24);
    const policies = cliJson<Entry[]>(['list', 'policies']).json;
    for (const id of ['move-in-admission', 'move-in-completion', 'key-handout']) {
      expect(policies.map((policy) => policy.id)).toContain(id);
    }
    for (const { title } of policies) expect(title.zh && title.en).toBeTruthy();
  });

  it('gives all 276 clauses with what realises them', () => {
    const { code, json } = cliJson<(Entry & { realisedBy: string[] })[]>(['list', 'clauses']);
    expect(code).toBe(0);
    expect(json).toHaveLength(276);
    const inspection = json.find(({ id }) => id === '2.5.3');
    expect(inspection?.realisedBy).toContain('procedure:move-in#inspecting');
    expect(inspection?.realisedBy.some((link) => link.startsWith('form:unit-inspection'))).toBe(true);
  });

  it('speaks English on request', () => {
    expect(cli(['list', 'roles', '--lang', 'en']).out).toContain('Property manager');
    expect(cli(['list', 'roles', '--lang', 'zh']).out).toContain('物业经理');
  });
});

describe('show and schema', () => {
  it('spells a procedure out', () => {
    const { json } = cliJson<{
      initial: string;
      states: Entry[];
      events: { type: string; by: string[]; schema: object }[];
      transitions: object[];
      config: object;
    }>(['show', 'procedure', 'move-in']);
    expect(json.initial).toBe('new');
    expect(json.states.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['preparing', 'inspecting', 'archived']),
    );
    const finance = json.events.find(({ type }) => type === 'FINANCE_SIGNS');
    expect(finance?.by).toEqual(['finance']);
    expect(JSON.stringify(json.config)).not.toContain('undefined');
  });

  it('gives the schemas of units, of a site file and of a case', () => {
    for (const what of [
      'form:key-receipt',
      'policy:key-handout',
      'document:quality-warranty',
      'procedure:key-handout',
      'site',
      'case',
    ]) {
      const { code, json } = cliJson<{ $id: string }>(['schema', what]);
      expect([code, typeof json.$id]).toEqual([0, 'string']);
    }
  });

  it('asks which kind where two share an id', () => {
    const { code, err } = cli(['schema', 'key-handout']);
    expect(code).toBe(2);
    expect(err).toContain('REFERENCE_AMBIGUOUS');
    expect(err).toContain('policy:key-handout');
  });
});

describe('sample, validate, decide, step', () => {
  it('validates its own samples, and names what is wrong with others by place', () => {
    for (const id of FORMS) {
      const sample = cli(['sample', `form:${id}`]).out;
      expect(cliJson<{ valid: boolean }>(['validate', id, '-'], sample)).toMatchObject({
        code: 0,
        json: { form: id, valid: true },
      });
    }
    const { code, json } = cliJson<{
      errors: { path: string; code: string; message: { zh: string; en: string } }[];
    }>(['validate', 'key-receipt', '-'], '{"surprise":1}');
    expect(code).toBe(1);
    expect(json.errors.map((error) => error.path)).toContain('/surprise');
    expect(json.errors.map((error) => error.code)).toEqual(
      expect.arrayContaining(['UNKNOWN_KEY', 'REQUIRED']),
    );
  });

  it('decides with reasons and clauses, exit 1 for a negative answer', () => {
    const yes = cli(['sample', 'policy:move-in-admission']).out;
    expect(cliJson<{ verdict: string }>(['decide', 'move-in-admission', '-'], yes).code).toBe(0);
    const facts = { ...(JSON.parse(yes) as object), ownerIdCopies: 1 };
    const { code, json } = cliJson<{ reasons: { clause: string }[] }>(
      ['decide', 'move-in-admission', '-'],
      JSON.stringify(facts),
    );
    expect(code).toBe(1);
    expect(json.reasons.map(({ clause }) => clause)).toEqual(['2.5.2']);
  });

  it('steps through a whole script, and stops where a step is skipped', () => {
    const script = JSON.parse(cli(['sample', 'procedure:move-in']).out) as {
      start: object;
      events: { type: string }[];
    };
    expect(cliJson(['step', 'move-in', tempJson(script)])).toMatchObject({
      code: 0,
      json: {
        procedure: 'move-in',
        refused: null,
        state: 'archived',
        done: true,
        accepted: script.events.length,
      },
    });
    const skipped = { ...script, events: script.events.filter(({ type }) => type !== 'SIGN_AGREEMENT') };
    const at = script.events.findIndex(({ type }) => type === 'SIGN_AGREEMENT');
    const stopped = cliJson<{ refused: { index: number; allowed: { type: string }[] } }>([
      'step',
      'move-in',
      tempJson(skipped),
    ]);
    expect(stopped).toMatchObject({
      code: 1,
      json: { accepted: at, refused: { index: at, code: 'EVENT_NOT_EXPECTED' } },
    });
    expect(stopped.json.refused.allowed.map(({ type }) => type)).toContain('SIGN_AGREEMENT');
    const all = cliJson<{ refused: unknown[] }>(['step', 'move-in', tempJson(skipped), '--continue']);
    expect(all.json.refused.length).toBeGreaterThan(1);
  });

  it('reports a refused start with index −1', () => {
    const script = JSON.parse(cli(['sample', 'procedure:move-in']).out) as {
      start: object;
      events: object[];
    };
    const { code, json } = cliJson<{ refused: object }>([
      'step',
      'move-in',
      tempJson({ ...script, start: { ...script.start, by: 'outsider' } }),
    ]);
    expect(code).toBe(1);
    expect(json).toMatchObject({
      accepted: 0,
      state: null,
      refused: { index: -1, code: 'ROLE_NOT_ALLOWED' },
    });
  });

  it('draws a chart', () => {
    const { code, out } = cli(['diagram', 'move-in']);
    expect(code).toBe(0);
    expect(out).toMatch(/^stateDiagram-v2\n/);
    expect(out).toContain('验收楼宇');
  });
});

describe('print', () => {
  it.each(PAPERS)('%s prints blank and filled, the same bytes each time', (reference) => {
    const folder = tempFolder();
    const data = tempJson(JSON.parse(cli(['sample', reference]).out));
    const at = ['--at', '2026-11-23T10:00:00+08:00'];
    const print = (name: string, rest: readonly string[]) => {
      const file = join(folder, name);
      const { code, json } = cliJson<{ file: string; pages: number; bytes: number }>([
        'print',
        reference,
        ...rest,
        '-o',
        file,
        ...at,
      ]);
      expect(code).toBe(0);
      const bytes = readFileSync(file);
      expect(json).toMatchObject({ file, bytes: bytes.length });
      expect(json.pages).toBeGreaterThan(0);
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      return bytes;
    };
    expect(print('a.pdf', [data]).equals(print('b.pdf', [data]))).toBe(true);
    expect(print('c.pdf', ['--blank']).equals(print('d.pdf', ['--blank']))).toBe(true);
  });

  it('refuses invalid data with every error and writes nothing', () => {
    const file = join(tempFolder(), 'none.pdf');
    const { code, err } = cli(['print', 'form:key-receipt', tempJson({}), '-o', file]);
    expect(code).toBe(1);
    expect(err).toContain('REQUIRED');
    expect(() => readFileSync(file)).toThrow(/ENOENT/);
  });

  it('names a character that no font has', () => {
    const file = join(tempFolder(), 'none.pdf');
    const sample = JSON.parse(cli(['sample', 'form:power-of-attorney']).out) as { agent: { name: string } };
    const text = JSON.stringify(sample).replace(sample.agent.name, '𠮷田');
    const { code, err } = cli(['print', 'form:power-of-attorney', '-', '-o', file], text);
    expect(code).toBe(1);
    expect(err).toContain('GLYPH_MISSING');
    expect(err).toContain('U+20BB7');
  });
});
