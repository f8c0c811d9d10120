import { createReadStream } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { Unusable } from './failure.ts';

/** Longest line in UTF-16 code units. */
const MOST = 1_000_000;
/** Longest list. */
const MOST_LIST = 25_000_000;

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

const parseLine = (text: string, line: number): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // The engine's own message would quote the data.
    throw new Unusable('JSON_INVALID', `第 ${line} 行不是 JSON`, `line ${line} is not JSON`);
  }
};

/** The elements of a JSON list that begins on the first line; a list has to fit into memory. */
async function* listOf(first: string, rest: AsyncGenerator<string>): AsyncGenerator<NumberedRecord> {
  const parts = [first];
  let size = first.length;
  for await (const line of rest) {
    size += line.length;
    if (size > MOST_LIST)
      throw new Unusable('FILE_TOO_LARGE', '列表过大，请改用 NDJSON', 'the list is too large: use NDJSON');
    parts.push(line);
  }
  for (const [index, value] of (parseLine(parts.join('\n'), 1) as readonly unknown[]).entries())
    yield { line: index + 1, value };
}

async function* recordsOf(lines: AsyncGenerator<string>): AsyncGenerator<NumberedRecord> {
  let line = 0;
  for await (const raw of lines) {
    line += 1;
    const text = (line === 1 ? raw.replace(/^\uFEFF/, '') : raw).trim();
    if (text === '') continue;
    if (line === 1 && text.startsWith('[')) {
      yield* listOf(text, lines);
      return;
    }
    yield { line, value: parseLine(text, line) };
  }
}

/**
 * Reads NDJSON, one JSON value a line, as a stream; empty lines are left out. A JSON list is taken too. Throws `Unusable`:
 * `FILE_UNREADABLE`, `JSON_INVALID` with the line, `LINE_TOO_LONG`, `FILE_TOO_LARGE` (a list).
 */
export async function* readRecords(path: string): AsyncGenerator<NumberedRecord> {
  try {
    yield* recordsOf(linesOf(path));
  } catch (error) {
    if (error instanceof Unusable || !isFileError(error)) throw error;
    const { code } = error;
    throw new Unusable('FILE_UNREADABLE', `文件无法读取（${code}）`, `the file cannot be read (${code})`);
  }
}

const isFileError = (error: unknown): error is NodeJS.ErrnoException & { readonly code: string } =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string' && 'syscall' in error;
