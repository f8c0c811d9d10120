import { once } from 'node:events';
import type { Facts } from '../../core/decide/index.ts';
import { DeskError } from '../../core/issue.ts';
import { prepareSweep, type Sweep } from '../../core/sweep.ts';
import type { Bilingual } from '../../core/text.ts';
import { type Call, operand } from '../call.ts';
import { deskOf, instantOf } from '../context.ts';
import { type Line, readLines } from '../lines.ts';
import { note, say } from '../output.ts';
import { readReference } from '../units.ts';

/** What is wrong with a line; never what stands in it. */
interface Fault {
  readonly code: string;
  readonly text: Bilingual;
  readonly places: readonly string[];
}

const TOO_LONG: Fault = {
  code: 'LINE_TOO_LONG',
  text: { zh: '这一行超过一百万个字符', en: 'the line is longer than a million characters' },
  places: [],
};
const NO_JSON: Fault = {
  code: 'JSON_INVALID',
  text: { zh: '这一行不是 JSON', en: 'the line is not JSON' },
  places: [],
};

const MAX_PLACES = 5;

/** The row of a line, or what is wrong with it; undefined where it is neither due nor overdue. */
function judgeLine({ number, text }: Line, sweep: Sweep): string | Fault | undefined {
  if (text === undefined) return TOO_LONG;
  let record: Facts;
  try {
    record = JSON.parse(text) as Facts;
  } catch {
    return NO_JSON;
  }
  try {
    const found = sweep(record);
    return found && `${JSON.stringify(Object.assign({ line: number }, found))}\n`;
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    const places = error.issues.map(({ path, code }) => `${path} ${code}`.trim()).slice(0, MAX_PLACES);
    return { code: error.code, text: error.text, places };
  }
}

/** Writes to standard output and waits while its reader is slower than we are. */
async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/**
 * `sweep <policy> <facts.ndjson>`: the cases that are due on the day of `--at` or overdue, as NDJSON, while the file is read.
 * A broken line is named on standard error and the rest goes on; then exit 1.
 */
export async function sweepCommand(call: Call): Promise<number> {
  const { id } = readReference(operand(call, 0, '政策编号', 'policy id'), ['policy']);
  const path = operand(call, 1, '逐行 JSON 的事实文件', 'facts file, one JSON a line');
  const sweep = prepareSweep(deskOf(call), id, { at: instantOf(call) });
  const counts = { read: 0, listed: 0, broken: 0 };
  for await (const lines of readLines(path)) {
    let rows = '';
    for (const line of lines) {
      if (line.text !== undefined && line.text.trim() === '') continue;
      counts.read += 1;
      const judged = judgeLine(line, sweep);
      if (typeof judged === 'string') {
        counts.listed += 1;
        rows += judged;
      } else if (judged !== undefined) {
        counts.broken += 1;
        const where = call.language === 'zh' ? `第 ${line.number} 行` : `line ${line.number}`;
        note(
          `${where}  ${judged.code}  ${say(call, judged.text)}${judged.places.map((one) => `  ${one}`).join('')}`,
        );
      }
    }
    await write(rows);
  }
  const { read, listed, broken } = counts;
  note(
    call.language === 'zh'
      ? `共 ${read} 条，列出 ${listed} 条，无法读取 ${broken} 条`
      : `${read} read, ${listed} listed, ${broken} broken`,
  );
  return broken > 0 ? 1 : 0;
}
