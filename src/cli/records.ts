import { createReadStream } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { Unusable } from './failure.ts';

/** Longest line in UTF-16 code units. */
const MOST = 1_000_000;

/** One record of an NDJSON file with the number of its line. */
export interface NumberedRecord {
  readonly line: number;
  readonly value: unknown;
}

const tooLong = (line: number): Unusable =>
  new Unusable('LINE_TOO_LONG', `第 ${line} 行超过 100 万字符`, `line ${line} has over a million characters`);

/** Lines of a file, or of standard input for `-`, without the whole of it in memory. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const stream = path === '-' ? process.stdin : createReadStream(path);
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let line = 1;
  for await (const chunk of stream) {
    rest += decoder.write(chunk as Buffer);
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const one of lines) {
      if (one.length > MOST) throw tooLong(line);
      yield one;
      line += 1;
    }
    if (rest.length > MOST) throw tooLong(line);
  }
  yield rest + decoder.end();
}

/**
 * Reads NDJSON, one JSON value a line, as a stream; empty lines are left out. Throws `Unusable`: `FILE_UNREADABLE`,
 * `JSON_INVALID` with the line, `LINE_TOO_LONG`.
 */
export async function* readRecords(path: string): AsyncGenerator<NumberedRecord> {
  let line = 0;
  try {
    for await (const raw of linesOf(path)) {
      line += 1;
      const text = (line === 1 ? raw.replace(/^\uFEFF/, '') : raw).trim();
      if (text === '') continue;
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        // The engine's own message would quote the data.
        throw new Unusable('JSON_INVALID', `第 ${line} 行不是 JSON`, `line ${line} is not JSON`);
      }
      yield { line, value };
    }
  } catch (error) {
    if (error instanceof Unusable || !isFileError(error)) throw error;
    throw new Unusable(
      'FILE_UNREADABLE',
      `文件无法读取（${error.code}）`,
      `the file cannot be read (${error.code})`,
    );
  }
}

const isFileError = (error: unknown): error is NodeJS.ErrnoException & { readonly code: string } =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string' && 'syscall' in error;
