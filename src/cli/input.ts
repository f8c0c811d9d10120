import { readFileSync, statSync } from 'node:fs';
import { Unusable } from './failure.ts';

const MOST_BYTES = 50_000_000;

function readBytes(path: string): string {
  if (path === '-') return readFileSync(0, 'utf8');
  const size = statSync(path).size;
  if (size > MOST_BYTES) throw new Unusable('FILE_TOO_LARGE', '文件超过 50 MB', 'the file is over 50 MB');
  return readFileSync(path, 'utf8');
}

/** Reads JSON from a file or, for `-`, from standard input. Throws `Unusable`: `FILE_UNREADABLE`, `JSON_INVALID`. */
export function readJson(path: string): unknown {
  let text: string;
  try {
    text = readBytes(path);
  } catch (error) {
    if (error instanceof Unusable) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new Unusable('FILE_UNREADABLE', `文件无法读取（${reason}）`, `the file cannot be read (${reason})`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // The engine's own message would quote the data.
    throw new Unusable('JSON_INVALID', '文件内容不是 JSON', 'the content is not JSON');
  }
}
