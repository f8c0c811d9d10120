import { createReadStream } from 'node:fs';
import { Unusable } from './failure.ts';

/** Greatest length of a line in characters: a longer one is passed over, so that memory stays bounded. */
const MAX_LINE = 1_000_000;
const CHUNK_BYTES = 262_144;

/** A line of a file; the text is absent where the line is too long. */
export interface Line {
  readonly number: number;
  readonly text?: string;
}

/** Cuts chunks of text into lines, which may go over several chunks. */
class Cutter {
  #carry = '';
  #isTooLong = false;
  #number = 0;

  #close(text: string): Line {
    this.#number += 1;
    const isTooLong = this.#isTooLong || text.length > MAX_LINE;
    this.#isTooLong = false;
    return isTooLong ? { number: this.#number } : { number: this.#number, text };
  }

  *take(chunk: string): Generator<Line> {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      const text = this.#carry + chunk.slice(start, end);
      this.#carry = '';
      start = end + 1;
      yield this.#close(text);
    }
    this.#carry += chunk.slice(start);
    if (this.#carry.length > MAX_LINE) {
      this.#carry = '';
      this.#isTooLong = true;
    }
  }

  *end(): Generator<Line> {
    if (this.#carry !== '' || this.#isTooLong) yield this.#close(this.#carry);
  }
}

/**
 * Reads a file or, for `-`, standard input line by line, a chunk at a time: each chunk's lines together. Memory does not
 * grow with the file. Throws `Unusable`: `FILE_UNREADABLE`.
 */
export async function* readLines(path: string): AsyncGenerator<Iterable<Line>> {
  const input =
    path === '-'
      ? process.stdin.setEncoding('utf8')
      : createReadStream(path, { encoding: 'utf8', highWaterMark: CHUNK_BYTES });
  const cutter = new Cutter();
  let isFirst = true;
  try {
    for await (const chunk of input) {
      const text = String(chunk);
      yield cutter.take(isFirst ? text.replace(/^\uFEFF/, '') : text);
      isFirst = false;
    }
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const reason = String(error.code);
    throw new Unusable('FILE_UNREADABLE', `文件无法读取（${reason}）`, `the file cannot be read (${reason})`);
  }
  yield cutter.end();
}
