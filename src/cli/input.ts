import { readFileSync, statSync } from 'node:fs';
import { Unusable } from './failure.ts';

const MOST_BYTES = 50_000_000;

// What is not UTF-8 is an error: a guess would put other characters into people's names.
const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unusable('FILE_UNREADABLE', '文件不是 UTF-8 编码', 'the file is not in UTF-8');
  }
};

function readText(path: string): string {
  if (path === '-') return decode(readFileSync(0));
  const size = statSync(path).size;
  if (size > MOST_BYTES) throw new Unusable('FILE_TOO_LARGE', '文件超过 50 MB', 'the file is over 50 MB');
  return decode(readFileSync(path));
}

/** Reads JSON from a file or, for `-`, from standard input. Throws `Unusable`: `FILE_UNREADABLE`, `JSON_INVALID`. */
export function readJson(path: string): unknown {
  let text: string;
  try {
    text = readText(path);
  } catch (error) {
    if (error instanceof Unusable) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new Unusable('FILE_UNREADABLE', `文件无法读取（${reason}）`, `the file cannot be read (${reason})`);
  }
  try {
    return JSON.parse(text);
  } catch {
    // The engine's own message would quote the data.
    throw new Unusable('JSON_INVALID', '文件内容不是 JSON', 'the content is not JSON');
  }
}
