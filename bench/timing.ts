/** Median time of one call in microseconds over several rounds, after warming up. */
export async function timeOf(
  run: () => unknown,
  { rounds = 7, ms = 150 }: { rounds?: number; ms?: number } = {},
): Promise<number> {
  const round = async (): Promise<number> => {
    let calls = 0;
    const start = performance.now();
    let spent = 0;
    do {
      await run();
      calls += 1;
      spent = performance.now() - start;
    } while (spent < ms);
    return (spent / calls) * 1000;
  };
  await round();
  const times: number[] = [];
  for (let index = 0; index < rounds; index += 1) times.push(await round());
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] as number;
}

/** As `timeOf` for a call without promises: `await` would cost more than the call. */
export function timeOfSync(run: () => unknown, { rounds = 7, ms = 150, batch = 100 } = {}): number {
  const round = (): number => {
    let calls = 0;
    const start = performance.now();
    let spent = 0;
    do {
      for (let index = 0; index < batch; index += 1) run();
      calls += batch;
      spent = performance.now() - start;
    } while (spent < ms);
    return (spent / calls) * 1000;
  };
  round();
  const times = Array.from({ length: rounds }, round);
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] as number;
}

/** Prints rows with their ratio to the first. */
export function report(
  title: string,
  rows: readonly (readonly [name: string, microseconds: number])[],
): void {
  const [, base] = rows[0] as readonly [string, number];
  console.log(`\n${title}`);
  for (const [name, time] of rows) {
    const shown = time >= 1000 ? `${(time / 1000).toFixed(2)} ms` : `${time.toFixed(2)} µs`;
    console.log(`  ${name.padEnd(56)} ${shown.padStart(12)}   ×${(time / base).toFixed(2)}`);
  }
}
