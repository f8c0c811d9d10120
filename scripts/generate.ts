import { ROOT } from './generate/files.ts';
import { generate } from './generate/run.ts';

const { modules, changed, removed, problems } = await generate(ROOT);
for (const { file, reason } of problems) console.error(`${file}: ${reason}`);
console.error(
  `generate: ${modules} modules, ${changed.length} written, ${removed.length} removed, ${problems.length} problems`,
);
if (problems.length > 0) process.exitCode = 1;
