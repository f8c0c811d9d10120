import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A file whose content cannot be used, and why. */
export interface Problem {
  readonly file: string;
  readonly reason: string;
}

/** Reads a file under the root as text; `undefined` when there is none. */
export const readText = (root: string, path: string): string | undefined => {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
};

/** All files under a folder of the root with this ending, as sorted paths from the root. */
export const listFiles = (root: string, folder: string, ending: string): readonly string[] => {
  let names: string[];
  try {
    names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith(ending) && statSync(join(root, folder, name)).isFile())
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .sort();
};

/** Writes a file unless it holds the same text already; atomic, so that a reader never sees half of it. */
export const writeChanged = (root: string, path: string, text: string): boolean => {
  if (readText(root, path) === text) return false;
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  const draft = `${target}.${process.pid}.tmp`;
  writeFileSync(draft, text);
  renameSync(draft, target);
  return true;
};

/** Removes the files under a folder that are not in the list; says which. */
export const removeOthers = (root: string, folder: string, keep: ReadonlySet<string>): readonly string[] => {
  const stale = listFiles(root, folder, '').filter((path) => !keep.has(path) && !path.endsWith('.tmp'));
  for (const path of stale) rmSync(join(root, path), { force: true });
  return stale.map((path) => relative('.', path));
};
