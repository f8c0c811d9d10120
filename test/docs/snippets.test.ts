import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT, snippets } from './support.ts';

const all = snippets();
const folder = mkdtempSync(join(tmpdir(), 'snippets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CHECK = 'declare const check: (value: unknown, expected: unknown) => void;\nexport {};\n';
for (const { name, code } of all) writeFileSync(join(folder, `${name}.ts`), CHECK + code);

describe('the code in the guides', () => {
  it('is there, and says what comes out', () => {
    expect(all.length).toBeGreaterThan(12);
    for (const { name, code } of all) expect([name, code.includes('check(')]).toEqual([name, true]);
  });

  it.each(all)('$name runs and gives what it says', async ({ name }) => {
    let checks = 0;
    Object.assign(globalThis, {
      check: (value: unknown, expected: unknown) => {
        checks += 1;
        expect(value).toEqual(expected);
      },
    });
    await import(join(folder, `${name}.ts`));
    expect(checks).toBeGreaterThan(0);
  });

  it('has sound types', () => {
    const config = {
      extends: join(ROOT, 'tsconfig.json'),
      compilerOptions: { typeRoots: [join(ROOT, 'node_modules/@types')] },
      include: [],
      files: all.map(({ name }) => `${name}.ts`),
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const tsc = join(ROOT, 'node_modules/.bin/tsc');
    const { status, stdout } = spawnSync(tsc, ['-p', folder], { encoding: 'utf8' });
    expect(status, stdout).toBe(0);
  });
});
