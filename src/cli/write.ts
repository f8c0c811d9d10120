import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { Unusable } from './failure.ts';

/** Writes a whole file or none. */
export function writeWhole(path: string, content: Uint8Array | string): void {
  const draft = `${path}.part`;
  try {
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new Unusable(
      'FILE_UNWRITABLE',
      `文件无法写入（${reason}）`,
      `the file cannot be written (${reason})`,
    );
  }
}
