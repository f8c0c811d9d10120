import { zlibSync } from 'fflate';

/** Packs bytes as a zlib stream for `FlateDecode`. The same bytes give the same stream everywhere. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes, { level: 1 });
}
