import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type NewFile, NewRefused } from './model.ts';

/** Writes all the files or none. Throws `NewRefused` when one of them exists. */
export const writeUnit = (root: string, files: readonly NewFile[]): void => {
  const there = files.filter(({ path }) => existsSync(join(root, path))).map(({ path }) => path);
  if (there.length > 0) {
    throw new NewRefused(
      `以下文件已经存在，不会覆盖：${there.join('、')}`,
      `These files exist already and are not overwritten: ${there.join(', ')}`,
    );
  }
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: 'wx' });
  }
};

const UNUSED = 'test/catalogue.unused.json';

/** Notes that nothing uses the unit yet: the catalogue test asks for the line to go as soon as something does. */
export const noteUnused = (root: string, unit: string): string => {
  const list = JSON.parse(readFileSync(join(root, UNUSED), 'utf8')) as { readonly [unit: string]: string };
  const reason = 'Just begun: strike this line when a procedure, policy or text uses it.';
  const sorted = Object.entries({ ...list, [unit]: reason }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(join(root, UNUSED), `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  return UNUSED;
};

const FORMATTED = /\.(ts|json)$/;

/** Lays the files out as the project's formatter wants them. Throws with what the formatter says. */
export const formatUnit = (root: string, files: readonly NewFile[]): void => {
  const paths = files.map(({ path }) => path).filter((path) => FORMATTED.test(path));
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const run = spawnSync(process.execPath, [biome, 'check', '--write', ...paths], {
    cwd: root,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`biome: ${run.stdout}${run.stderr}`);
};
