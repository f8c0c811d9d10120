import { cpus } from 'node:os';

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`);
for (const part of ['apply', 'decide', 'sweep', 'validate', 'import', 'pdf']) await import(`./${part}.ts`);
