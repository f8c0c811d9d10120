import { parseArgs } from 'node:util';
import { ROOT } from './generate/files.ts';
import { NewRefused } from './new/model.ts';
import { planUnit, STAND_IN, type Wish } from './new/subject.ts';
import { formatUnit, noteUnused, writeUnit } from './new/write.ts';

const readWish = (): Wish => {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { clause: text, zh: text, en: text },
    });
    const [kind, id, ...rest] = positionals;
    return { ...values, kind, id: rest.length === 0 ? id : undefined };
  } catch {
    return { kind: undefined, id: undefined };
  }
};

try {
  const { subject, files, unused } = planUnit(ROOT, readWish());
  writeUnit(ROOT, files);
  formatUnit(ROOT, files);
  for (const { path } of files) console.log(path);
  if (unused !== undefined) console.log(noteUnused(ROOT, unused));
  const test = files.find(({ path }) => path.startsWith('test/'))?.path ?? '';
  if (subject.clause === STAND_IN)
    console.log(
      `条款 ${STAND_IN} 只是占位，请换成实际条款。The clause ${STAND_IN} stands in: put the one that is meant.`,
    );
  const steps = unused === undefined ? ['generate', 'lock', 'golden', 'docs'] : ['generate', 'docs'];
  const next = steps.map((step) => `npm run ${step}`).join(' && ');
  console.log(`下一步 Next: ${next} && npx vitest run ${test}`);
} catch (error) {
  console.error(error instanceof NewRefused ? error.message : error);
  process.exitCode = error instanceof NewRefused ? 2 : 3;
}
