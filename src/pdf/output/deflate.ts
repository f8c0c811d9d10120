import { zlibSync } from 'fflate';

/** Packs bytes as a zlib stream (RFC 1950). */
export type Pack = (bytes: Uint8Array) => Uint8Array;

/**
 * Packs bytes as a zlib stream for `FlateDecode`: the same bytes give the same stream everywhere, in Node and in browsers.
 * At its quickest level: packing glyphs is most of the time that a paper takes, and glyphs pack little better at the others.
 */
export const deflate: Pack = (bytes) => zlibSync(bytes, { level: 1 });
