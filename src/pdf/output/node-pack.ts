import { deflateSync } from 'node:zlib';
import type { Pack } from './deflate.ts';

/** Packs with Node's own zlib: quicker than the default, and the same bytes for the same release of Node. */
export const packWithNode: Pack = (bytes) => deflateSync(bytes, { level: 1 });
