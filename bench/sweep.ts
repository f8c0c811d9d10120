/** Sweeps files of 10⁴, 10⁵ and 10⁶ open complaints with the built command line: time and peak memory of the whole process. */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { addMilliseconds } from '../src/core/time/index.ts';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const AT = '2026-11-26T09:00:00+08:00';
const FIRST = '2026-11-20T09:00:00+08:00';
const CLASSES = ['simple', 'general', 'complex'];
const SHOWS_PEAK =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))";

const folder = mkdtempSync(join(tmpdir(), 'bench-sweep-'));

async function writeCases(count: number): Promise<string> {
  const path = join(folder, `${count}.ndjson`);
  const file = createWriteStream(path);
  for (let index = 0; index < count; index += 1) {
    const startedAt = addMilliseconds(FIRST, ((index * 7919) % 8640) * 60_000);
    const facts = { task: 'settlement', class: CLASSES[index % 3], timing: 'running', startedAt };
    const isFull = !file.write(`${JSON.stringify({ id: `ts-${index}`, facts })}\n`);
    if (isFull) await new Promise((resolve) => file.once('drain', () => resolve(undefined)));
  }
  file.end();
  await finished(file);
  return path;
}

/** Seconds, peak in MiB and rows of one sweep. */
async function sweep(path: string): Promise<{ seconds: number; peak: number; rows: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, [
    '--import',
    SHOWS_PEAK,
    CLI,
    'sweep',
    'complaint-sla',
    path,
    '--at',
    AT,
  ]);
  let [rows, told] = [0, ''];
  child.stdout.on('data', (part: Buffer) => {
    for (const byte of part) if (byte === 10) rows += 1;
  });
  child.stderr.on('data', (part: Buffer) => {
    told += part.toString();
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(told);
  const peak = Number(/peak (\d+)/.exec(told)?.[1]) / 1024;
  return { seconds: (performance.now() - start) / 1000, peak, rows };
}

console.log('\nSweep of open complaints from NDJSON, whole process (complaint-sla)');
for (const count of [10_000, 100_000, 1_000_000]) {
  const { seconds, peak, rows } = await sweep(await writeCases(count));
  const rate = Math.round(count / seconds);
  console.log(
    `  ${String(count).padStart(7)} cases  ${seconds.toFixed(2)} s  ${rate} a second  ${Math.round(peak)} MiB at most  (${rows} listed)`,
  );
}
rmSync(folder, { recursive: true, force: true });
