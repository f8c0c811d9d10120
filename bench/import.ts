import { spawnSync } from 'node:child_process';

const ENTRIES = [
  'index',
  'pdf/index',
  'rules-engine',
  'forms/move-in-sheet',
  'policies/move-in-admission',
  'procedures/move-in',
  'documents/quality-warranty',
];

/** Milliseconds that importing takes in a fresh process, median of five. */
function importTime(specifier: string): number {
  const code = `const t=performance.now();await import(${JSON.stringify(specifier)});process.stdout.write(String(performance.now()-t))`;
  const times = Array.from({ length: 5 }, () =>
    Number(spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).stdout),
  );
  return times.sort((a, b) => a - b)[2] as number;
}

console.log('\nImport time of each entry point (built package, fresh process)');
for (const entry of ENTRIES) {
  console.log(
    `  ${entry.padEnd(30)} ${importTime(new URL(`../dist/${entry}.js`, import.meta.url).href).toFixed(1)} ms`,
  );
}
for (const peer of ['xstate', 'json-rules-engine', 'ajv/dist/2020.js']) {
  console.log(`  ${`(${peer})`.padEnd(30)} ${importTime(import.meta.resolve(peer)).toFixed(1)} ms`);
}
