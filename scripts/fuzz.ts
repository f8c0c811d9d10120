import { tryAll } from '../test/fuzz/three-ways.ts';

/** Puts facts through the three ways of deciding and says what differed. `npm run fuzz -- [facts] [seed]`. */
const [facts = '1000000', seed = '1'] = process.argv.slice(2);
const start = performance.now();
const { counts, wrong } = await tryAll(Number(facts), Number(seed), (done) => {
  process.stderr.write(`\r${done}`);
});
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(`\n${JSON.stringify({ ...counts, wrong: wrong.length, seed: Number(seed), seconds })}`);
for (const line of wrong) console.log(line);
process.exitCode = wrong.length === 0 ? 0 : 1;
