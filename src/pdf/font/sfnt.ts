/** Puts tables into one TrueType file, in order of their tags, with all checksums right. `head` must hold zero as its adjustment. */
export function buildFont(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const tags = [...tables.keys()].sort();
  const start = 12 + 16 * tags.length;
  let size = start;
  for (const tag of tags) size += ((tables.get(tag) as Uint8Array).length + 3) & ~3;
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const power = 31 - Math.clz32(tags.length);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tags.length);
  view.setUint16(6, 16 << power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * tags.length - (16 << power));
  let at = start;
  let head = 0;
  tags.forEach((tag, i) => {
    const table = tables.get(tag) as Uint8Array;
    const padded = (table.length + 3) & ~3;
    bytes.set(table, at);
    const entry = 12 + 16 * i;
    for (let k = 0; k < 4; k++) bytes[entry + k] = tag.charCodeAt(k);
    view.setUint32(entry + 4, sum(view, at, padded));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, table.length);
    if (tag === 'head') head = at;
    at += padded;
  });
  if (head > 0) view.setUint32(head + 8, (0xb1b0afba - sum(view, 0, size)) >>> 0);
  return bytes;
}

function sum(view: DataView, from: number, length: number): number {
  let total = 0;
  for (let at = from; at < from + length; at += 4) total = (total + view.getUint32(at)) | 0;
  return total >>> 0;
}
