import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NewRefused } from '../../scripts/new/model.ts';
import { planUnit, type Wish } from '../../scripts/new/subject.ts';

const HERE = fileURLToPath(new URL('../../', import.meta.url));
const COPIED = [
  'src',
  'schemas',
  'samples',
  'templates',
  'scripts',
  'test/support',
  'test/provenance',
  'test/policies',
  'test/procedures',
  'test/catalogue.test.ts',
  'test/catalogue.unused.json',
  'test/lock.test.ts',
  'test/golden.test.ts',
  'test/golden',
  'procedures.lock.json',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'biome.json',
  '.oxlintrc.json',
  '.gitignore',
];
const UNITS = {
  procedure: 'trial-lending',
  form: 'trial-slip',
  policy: 'trial-entry',
  document: 'trial-letter',
  term: 'trial-period',
} as const;

let root: string;

/** Runs one of the project's tools in the copy. */
const run = (tool: string, ...args: readonly string[]) => {
  const path = join(root, 'node_modules/.bin', tool);
  const { status, stdout, stderr } = spawnSync(path, args, { cwd: root, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}`, stderr };
};
const begin = (...args: readonly string[]) => run('tsx', 'scripts/new.ts', ...args);

/** Every file that the units' own names lead to. */
const filesOf = (id: string): readonly string[] =>
  ['src', 'schemas', 'samples', 'templates', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .filter((path) => path.includes(`/${id}`) && !path.startsWith('src/generated/')),
  );

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'new-unit-'));
  for (const path of COPIED) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(join(HERE, path), join(root, path), { recursive: true });
  }
  symlinkSync(join(HERE, 'node_modules'), join(root, 'node_modules'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a unit begun by `new`', () => {
  let created: readonly string[];
  let sources: readonly string[];

  beforeAll(() => {
    for (const [kind, id] of Object.entries(UNITS)) {
      const { status, output } = begin(kind, id, '--zh', '试用（一）', '--en', "A keeper's trial");
      expect(status, output).toBe(0);
      expect(output).toMatch(/只是占位[\s\S]*stands in/);
    }
    created = Object.values(UNITS).flatMap(filesOf);
    sources = created.filter((path) => path.endsWith('.ts'));
    const made = run('tsx', 'scripts/generate.ts');
    expect(made.status, made.output).toBe(0);
    expect(made.output).toContain('0 problems');
  });

  it('has all its files in their places', () => {
    expect(filesOf('trial-lending')).toEqual([
      'src/procedures/trial-lending/index.ts',
      'src/procedures/trial-lending/machine.ts',
      'schemas/events/trial-lending.schema.json',
      'samples/procedures/trial-lending/cancelled-late.json',
      'samples/procedures/trial-lending/main.json',
      'test/procedures/trial-lending.test.ts',
    ]);
    expect(filesOf('trial-slip').toSorted()).toEqual([
      'samples/forms/trial-slip/full.json',
      'samples/forms/trial-slip/invalid/ends-before-it-begins.json',
      'samples/forms/trial-slip/invalid/unknown-field.json',
      'samples/forms/trial-slip/minimal.json',
      'schemas/forms/trial-slip.schema.json',
      'schemas/layouts/trial-slip.layout.json',
      'src/forms/trial-slip.ts',
      'test/forms/trial-slip.test.ts',
    ]);
    expect(filesOf('trial-entry').toSorted()).toEqual([
      'samples/policies/trial-entry/late.json',
      'samples/policies/trial-entry/main.json',
      'samples/policies/trial-entry/papers-incomplete.json',
      'schemas/facts/trial-entry.schema.json',
      'src/policies/trial-entry.ts',
      'test/policies/trial-entry.test.ts',
    ]);
    expect(filesOf('trial-letter').toSorted()).toEqual([
      'samples/documents/trial-letter/main.json',
      'schemas/documents/trial-letter.schema.json',
      'src/documents/trial-letter.ts',
      'templates/trial-letter.md.hbs',
      'test/documents/trial-letter.test.ts',
    ]);
    expect(filesOf('trial-period').toSorted()).toEqual([
      'src/terms/trial-period.ts',
      'test/terms/trial-period.test.ts',
    ]);
  });

  it('joins the catalogue', () => {
    const catalogue = readFileSync(join(root, 'src/generated/catalogue.ts'), 'utf8');
    for (const [kind, id] of Object.entries(UNITS)) {
      const name = id.replaceAll(/-(.)/g, (_match, letter: string) => letter.toUpperCase());
      expect(catalogue).toContain(`import * as ${kind}_${name} from`);
    }
  });

  it('is formatted and linted', () => {
    const format = run('biome', 'ci', ...created.filter((path) => !path.endsWith('.hbs')));
    expect(format.status, format.output).toBe(0);
    const lint = run('oxlint', ...sources);
    expect(lint.status, lint.output).toBe(0);
  });

  it('has sound types', () => {
    const config = { extends: './tsconfig.json', include: [], files: sources };
    writeFileSync(join(root, 'tsconfig.new.json'), JSON.stringify(config));
    const types = run('tsc', '-p', 'tsconfig.new.json');
    expect(types.status, types.output).toBe(0);
  });

  it('passes its own tests', () => {
    const tests = run('vitest', 'run', ...sources.filter((path) => path.startsWith('test/')));
    expect(tests.status, tests.output).toBe(0);
    expect(tests.output).toContain('0 failed, 0 skipped');
  });

  it('passes the tests that all units share', () => {
    for (const script of ['lock', 'golden']) {
      const made = run('tsx', `scripts/${script}.ts`);
      expect(made.status, made.output).toBe(0);
    }
    const files = ['catalogue', 'lock', 'golden', 'provenance/unrealised'].map(
      (name) => `test/${name}.test.ts`,
    );
    const whole = run('vitest', 'run', ...files);
    expect(whole.status, whole.output).toBe(0);
    const perUnit = ['provenance/links', 'procedures/allowed', 'procedures/equals-xstate'];
    const own = run('vitest', 'run', '-t', 'trial-', ...perUnit.map((name) => `test/${name}.test.ts`));
    expect(own.status, own.output).toBe(0);
    expect(own.output).toMatch(/\b8 passed, 0 failed/);
  });

  it('is not overwritten by a second call', () => {
    const before = filesOf('trial-slip').map((path) => readFileSync(join(root, path), 'utf8'));
    const { status, stderr } = begin('form', 'trial-slip');
    expect(status).toBe(2);
    expect(stderr).toMatch(/已经存在[\s\S]*exists already/);
    expect(filesOf('trial-slip').map((path) => readFileSync(join(root, path), 'utf8'))).toEqual(before);
  });
});

it('puts the clause that is asked for in place of the one that stands in', () => {
  for (const kind of Object.keys(UNITS)) {
    const { files } = planUnit(HERE, { kind, id: 'trial-clause', clause: '3.2.2' });
    const text = files.map((file) => file.text).join('\n');
    expect(text).toContain('3.2.2');
    expect(text).not.toContain('2.5.1');
  }
});

describe('a call that cannot be followed', () => {
  const refusalOf = (wish: Wish, where: string = HERE): string => {
    try {
      planUnit(where, wish);
    } catch (error) {
      if (error instanceof NewRefused) return error.message;
      throw error;
    }
    return expect.unreachable('it should have been refused');
  };

  it.each([
    ['capitals', 'KeyLoan', 'kebab-case'],
    ['an underscore', 'key_loan', 'kebab-case'],
    ['two hyphens', 'key--loan', 'kebab-case'],
    ['a hyphen at the end', 'key-', 'kebab-case'],
    ['a digit first', '3-keys', 'kebab-case'],
    ['a path', '../key', 'kebab-case'],
    ['Chinese characters', '钥匙', 'kebab-case'],
    ['too many letters', 'k'.repeat(61), 'kebab-case'],
    ['nothing', '', 'kebab-case'],
    ['a word of the language', 'delete', 'reserved'],
    ['a name that unit files import', 'form', 'reserved'],
  ])('refuses an id of %s', (_what, id, reason) => {
    const message = refusalOf({ kind: 'form', id });
    expect(message).toContain(reason);
    expect(message).toMatch(/^[^\n]*[\u4e00-\u9fff][^\n]*\n[^\n]*$/);
  });

  it.each([
    ['procedure', 'move-in'],
    ['form', 'key-receipt'],
    ['policy', 'move-in-admission'],
    ['document', 'interim-covenant'],
    ['term', 'keys'],
  ])('refuses the %s %s, which exists', (kind, id) => {
    expect(refusalOf({ kind, id })).toMatch(/已经存在[\s\S]*exists already/);
  });

  it('refuses an id whose name in code another unit has', () => {
    writeFileSync(join(root, 'src/policies/phase-2.ts'), '');
    expect(refusalOf({ kind: 'policy', id: 'phase2' }, root)).toContain('src/policies/phase-2');
  });

  it('refuses a kind that does not exist, and says which do', () => {
    for (const kind of ['forms', 'toString', undefined]) {
      expect(refusalOf({ kind, id: 'trial' })).toContain('procedure, form, policy, document, term');
    }
    expect(refusalOf({ kind: 'form', id: undefined })).toContain('npm run new');
  });

  it('refuses a clause that the handbook does not have, and titles that do not fit', () => {
    expect(refusalOf({ kind: 'form', id: 'trial', clause: '9.9' })).toContain('no such clause');
    expect(refusalOf({ kind: 'form', id: 'trial', zh: '试用 */' })).toContain('A title');
    expect(refusalOf({ kind: 'form', id: 'trial', en: '{{x}}' })).toContain('A title');
  });

  it('writes nothing when one of its files is there already', () => {
    const stray = join(root, 'templates/trial-notice.md.hbs');
    writeFileSync(stray, '# 旧文\n');
    const { status, stderr } = begin('document', 'trial-notice');
    expect(status).toBe(2);
    expect(stderr).toMatch(/不会覆盖[\s\S]*not overwritten/);
    expect(readFileSync(stray, 'utf8')).toBe('# 旧文\n');
    expect(existsSync(join(root, 'src/documents/trial-notice.ts'))).toBe(false);
  });

  it('ends with exit code 2 for options that do not exist', () => {
    expect(begin('form', 'trial-thing', '--force').status).toBe(2);
    expect(begin('form', 'trial-thing', 'more').status).toBe(2);
    expect(filesOf('trial-thing')).toEqual([]);
  });
});
