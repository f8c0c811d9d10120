import { type PrefixCode, prefixCode } from './huffman.ts';

const HASH_BITS = 14;
const LEAST_MATCH = 4;
const MOST_MATCH = 258;
const WINDOW = 32768;
/** Bytes to a block, each with codes of its own. */
const BLOCK = 1 << 17;
const END = 256;
/** Order in which the lengths of the length code are sent (RFC 1951, 3.2.7). */
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
  227, 258,
];
const DISTANCE_BASE = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
  6145, 8193, 12289, 16385, 24577,
];
/** Symbol, counted from 257, of each match length. */
const lengthSymbol = new Uint8Array(MOST_MATCH + 1);
LENGTH_BASE.forEach((base, symbol) => lengthSymbol.fill(symbol, base));

/** Match length and distance as one number per token; a literal is its byte. */
const tokens = new Uint32Array(BLOCK);
const heads = new Int32Array(1 << HASH_BITS);

/**
 * Packs bytes as a zlib stream (RFC 1950) for `FlateDecode`. One look back for each place: less dense than zlib's best,
 * several times faster, which matters since packing glyphs is most of the time that a paper takes.
 * The same bytes give the same stream everywhere.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  const out = new BitWriter(bytes.length + (bytes.length >> 3) + 512);
  out.put(0x0178, 16);
  heads.fill(-1);
  let from = 0;
  do {
    const to = Math.min(bytes.length, from + BLOCK);
    writeBlock(out, tokenize(bytes, from, to), to === bytes.length);
    from = to;
  } while (from < bytes.length);
  out.align();
  return out.finish(adler32(bytes));
}

function tokenize(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  let at = from;
  const last = to - LEAST_MATCH;
  let word = at <= last ? wordAt(bytes, at) : 0;
  while (at <= last) {
    const slot = Math.imul(word, 0x9e3779b1) >>> (32 - HASH_BITS);
    const seen = heads[slot] as number;
    heads[slot] = at;
    if (seen < 0 || at - seen > WINDOW || wordAt(bytes, seen) !== word) {
      tokens[count++] = word & 0xff;
      at++;
      // the last place has no byte behind it
      if (at <= last) word = (word >>> 8) | ((bytes[at + LEAST_MATCH - 1] as number) << 24);
      continue;
    }
    let length = LEAST_MATCH;
    const most = Math.min(MOST_MATCH, to - at);
    while (length < most && bytes[seen + length] === bytes[at + length]) length++;
    tokens[count++] = (length << 16) | (at - seen - 1);
    at += length;
    if (at <= last) word = wordAt(bytes, at);
  }
  while (at < to) tokens[count++] = bytes[at++] as number;
  return count;
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)
  );
}

function writeBlock(out: BitWriter, count: number, final: boolean): void {
  const literalCounts = new Uint32Array(286);
  const distanceCounts = new Uint32Array(30);
  for (let i = 0; i < count; i++) {
    const token = tokens[i] as number;
    const symbol = token < 0x10000 ? token : 257 + (lengthSymbol[token >>> 16] as number);
    literalCounts[symbol] = (literalCounts[symbol] as number) + 1;
    if (token < 0x10000) continue;
    const distance = distanceSymbol(token & 0xffff);
    distanceCounts[distance] = (distanceCounts[distance] as number) + 1;
  }
  literalCounts[END] = 1;
  if (distanceCounts.every((times) => times === 0)) distanceCounts[0] = 1;
  const literals = prefixCode(literalCounts, 15);
  const distances = prefixCode(distanceCounts, 15);
  out.put(final ? 0b101 : 0b100, 3);
  writeCodes(out, literals.lengths, distances.lengths);
  writeTokens(out, count, literals, distances);
}

function distanceSymbol(distanceLessOne: number): number {
  if (distanceLessOne < 2) return distanceLessOne;
  const bits = 31 - Math.clz32(distanceLessOne);
  return 2 * bits + ((distanceLessOne >>> (bits - 1)) & 1);
}

function writeTokens(out: BitWriter, count: number, literals: PrefixCode, distances: PrefixCode): void {
  const { codes, lengths } = literals;
  for (let i = 0; i < count; i++) {
    const token = tokens[i] as number;
    if (token < 0x10000) {
      out.put(codes[token] as number, lengths[token] as number);
      continue;
    }
    const length = token >>> 16;
    const symbol = lengthSymbol[length] as number;
    out.put(codes[257 + symbol] as number, lengths[257 + symbol] as number);
    if (symbol >= 8 && symbol < 28) out.put(length - (LENGTH_BASE[symbol] as number), (symbol - 4) >> 2);
    const distance = token & 0xffff;
    const place = distanceSymbol(distance);
    out.put(distances.codes[place] as number, distances.lengths[place] as number);
    if (place >= 4) out.put(distance + 1 - (DISTANCE_BASE[place] as number), (place - 2) >> 1);
  }
  out.put(codes[END] as number, lengths[END] as number);
}

/** Sends both codes' lengths, zeros gathered into runs. */
function writeCodes(out: BitWriter, literals: Uint8Array, distances: Uint8Array): void {
  const all = new Uint8Array(literals.length + distances.length);
  all.set(literals);
  all.set(distances, literals.length);
  const sent: [symbol: number, extra: number, bits: number][] = [];
  for (let i = 0; i < all.length; ) {
    let run = 1;
    while (run < 138 && all[i] === 0 && all[i + run] === 0) run++;
    if (run < 3) {
      sent.push([all[i++] as number, 0, 0]);
      continue;
    }
    sent.push(run < 11 ? [17, run - 3, 3] : [18, run - 11, 7]);
    i += run;
  }
  const counts = new Uint32Array(19);
  for (const [symbol] of sent) counts[symbol] = (counts[symbol] as number) + 1;
  const code = prefixCode(counts, 7);
  out.put(literals.length - 257, 5);
  out.put(distances.length - 1, 5);
  out.put(LENGTH_ORDER.length - 4, 4);
  for (const symbol of LENGTH_ORDER) out.put(code.lengths[symbol] as number, 3);
  for (const [symbol, extra, bits] of sent) {
    out.put(code.codes[symbol] as number, code.lengths[symbol] as number);
    if (bits > 0) out.put(extra, bits);
  }
}

function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let i = 0; i < bytes.length; ) {
    // as many as cannot overflow
    const to = Math.min(i + 3800, bytes.length);
    for (; i < to; i++) {
      a += bytes[i] as number;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return ((b << 16) | a) >>> 0;
}

/** Bits into bytes, lowest first. */
class BitWriter {
  private bytes: Uint8Array;
  private at = 0;
  private bits = 0;
  private held = 0;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
  }

  /** At most 16 bits at once. */
  put(value: number, count: number): void {
    this.bits |= value << this.held;
    this.held += count;
    if (this.held < 16) return;
    if (this.at + 2 > this.bytes.length) this.grow();
    this.bytes[this.at++] = this.bits & 0xff;
    this.bytes[this.at++] = (this.bits >>> 8) & 0xff;
    this.bits >>>= 16;
    this.held -= 16;
  }

  align(): void {
    if (this.at + 4 > this.bytes.length) this.grow();
    for (; this.held > 0; this.held -= 8) {
      this.bytes[this.at++] = this.bits & 0xff;
      this.bits >>>= 8;
    }
    this.held = 0;
    this.bits = 0;
  }

  finish(sum: number): Uint8Array {
    if (this.at + 4 > this.bytes.length) this.grow();
    for (let shift = 24; shift >= 0; shift -= 8) this.bytes[this.at++] = (sum >>> shift) & 0xff;
    return this.bytes.slice(0, this.at);
  }

  private grow(): void {
    const larger = new Uint8Array(this.bytes.length * 2);
    larger.set(this.bytes);
    this.bytes = larger;
  }
}
