import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = new URL('../../dist/cli.js', import.meta.url).pathname;

/** What a call of the built command line left behind. */
export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Calls the built command line (`npm test` builds it first). */
export function cli(args: readonly string[], input = ''): CliResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '' },
  });
  return { code: status, out: stdout, err: stderr };
}

/** Calls with `--json` and reads the answer. */
export function cliJson<T = never>(
  args: readonly string[],
  input?: string,
): { readonly code: number | null; readonly json: T } {
  const { code, out } = cli([...args, '--json'], input);
  return { code, json: JSON.parse(out) as T };
}

/** A fresh folder for a test. */
export const tempFolder = (): string => mkdtempSync(join(tmpdir(), 'property-desk-'));

/** Writes JSON into a fresh folder and gives its path. */
export function tempJson(value: unknown): string {
  const path = join(tempFolder(), 'input.json');
  writeFileSync(path, JSON.stringify(value));
  return path;
}
