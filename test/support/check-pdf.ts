import { readFileSync } from 'node:fs';
import createQpdf from '@neslinesli93/qpdf-wasm';

const WASM = new URL(import.meta.resolve('@neslinesli93/qpdf-wasm/dist/qpdf.wasm')).pathname;

interface Qpdf {
  readonly FS: { writeFile: (path: string, bytes: Uint8Array) => void };
  readonly callMain: (args: readonly string[]) => number;
}

/** What qpdf says of a file when it reads all objects and unpacks all streams: 0 sound, 2 errors, 3 warnings. */
export async function checkPdf(bytes: Uint8Array): Promise<number> {
  const qpdf = (await createQpdf({
    wasmBinary: readFileSync(WASM),
    noInitialRun: true,
    print: () => {},
    printErr: () => {},
  } as never)) as unknown as Qpdf;
  qpdf.FS.writeFile('/paper.pdf', bytes);
  return qpdf.callMain(['--stream-data=uncompress', '/paper.pdf', '/unpacked.pdf']);
}
