/** A prefix code: for each symbol its length in bits (0 unused) and its code with the bits in sending order. */
export interface PrefixCode {
  readonly lengths: Uint8Array;
  readonly codes: Uint16Array;
}

/** The best prefix code for symbols that occur so often, no code longer than `limit` bits. At least one symbol must occur. */
export function prefixCode(counts: Uint32Array, limit: number): PrefixCode {
  const used: number[] = [];
  for (let symbol = 0; symbol < counts.length; symbol++) if (counts[symbol]) used.push(symbol);
  // packed as count × 512 + symbol, so that a plain numeric sort orders by count, then by symbol
  const order = Float64Array.from(used, (symbol) => (counts[symbol] as number) * 512 + symbol).sort();
  const lengths = new Uint8Array(counts.length);
  if (order.length === 1) lengths[used[0] as number] = 1;
  else setLengths(order, lengths, limit);
  return { lengths, codes: codesOf(lengths, limit) };
}

/** Huffman's algorithm on two queues: leaves in order of count, and joined nodes, which come into being in that order. */
function setLengths(order: Float64Array, lengths: Uint8Array, limit: number): void {
  const leaves = order.length;
  const weight = new Float64Array(2 * leaves - 1);
  const parent = new Uint16Array(2 * leaves - 1);
  for (let i = 0; i < leaves; i++) weight[i] = Math.floor((order[i] as number) / 512);
  let leaf = 0;
  let joined = leaves;
  for (let node = leaves; node < weight.length; node++) {
    for (let k = 0; k < 2; k++) {
      const takeLeaf =
        leaf < leaves && (joined >= node || (weight[leaf] as number) <= (weight[joined] as number));
      const child = takeLeaf ? leaf++ : joined++;
      weight[node] = (weight[node] as number) + (weight[child] as number);
      parent[child] = node;
    }
  }
  const depth = new Uint8Array(weight.length);
  const perLength = new Uint32Array(limit + 1);
  for (let node = weight.length - 2; node >= 0; node--) {
    depth[node] = (depth[parent[node] as number] as number) + 1;
    if (node < leaves) {
      const length = Math.min(depth[node] as number, limit);
      perLength[length] = (perLength[length] as number) + 1;
    }
  }
  shorten(perLength, limit);
  // the rarest symbols get the longest codes
  let at = 0;
  for (let length = limit; length > 0; length--) {
    for (let k = perLength[length] as number; k > 0; k--) lengths[(order[at++] as number) % 512] = length;
  }
}

/** Makes room where cutting codes to the limit has promised more codes than there are. */
function shorten(perLength: Uint32Array, limit: number): void {
  let total = 0;
  for (let length = 1; length <= limit; length++) total += (perLength[length] as number) << (limit - length);
  while (total > 1 << limit) {
    let length = limit - 1;
    while (!perLength[length]) length--;
    perLength[length] = (perLength[length] as number) - 1;
    perLength[length + 1] = (perLength[length + 1] as number) + 2;
    perLength[limit] = (perLength[limit] as number) - 1;
    total--;
  }
}

function codesOf(lengths: Uint8Array, limit: number): Uint16Array {
  const next = new Uint16Array(limit + 2);
  for (const length of lengths) if (length) next[length + 1] = (next[length + 1] as number) + 1;
  for (let length = 1; length <= limit; length++)
    next[length + 1] = ((next[length] as number) + (next[length + 1] as number)) << 1;
  const codes = new Uint16Array(lengths.length);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] as number;
    if (length === 0) continue;
    const code = next[length] as number;
    next[length] = code + 1;
    codes[symbol] = reversed(code, length);
  }
  return codes;
}

function reversed(code: number, length: number): number {
  let bits = 0;
  for (let i = 0; i < length; i++) bits |= ((code >> i) & 1) << (length - 1 - i);
  return bits;
}
