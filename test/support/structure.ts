import { inflateSync } from 'node:zlib';

/** What is wrong with a PDF's structure; empty when every object is where the table says and every reference leads somewhere. */
export function checkStructure(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('latin1');
  const problems: string[] = [];
  if (!/^%PDF-1\.7\n%[\x80-\xff]{4}/.test(text)) problems.push('no header');
  const start = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(text)?.[1] ?? Number.NaN);
  const table = /^xref\n0 (\d+)\n((?:\d{10} \d{5} [nf] ?\r?\n)+)\s*trailer/.exec(text.slice(start));
  if (!table) return [...problems, 'no cross-reference table at startxref'];
  const entries = (table[2] as string).trim().split(/\r?\n/);
  if (entries.length !== Number(table[1])) problems.push('wrong number of entries');
  const objects = new Map<number, string>();
  entries.forEach((entry, number) => {
    if (!entry.includes('n')) return;
    const at = Number(entry.slice(0, 10));
    const object = text.slice(at);
    if (!object.startsWith(`${number} 0 obj\n`)) problems.push(`object ${number} is not at ${at}`);
    const end = object.indexOf('endobj');
    const body = object.slice(0, end);
    const stream = body.indexOf('stream\n');
    if (stream < 0) {
      objects.set(number, body);
      return;
    }
    objects.set(number, body.slice(0, stream));
    const length = Number(/\/Length (\d+)/.exec(body)?.[1]);
    const from = at + stream + 'stream\n'.length;
    if (!text.startsWith('\nendstream', from + length))
      problems.push(`stream ${number} has not the length it says`);
    const plain = inflateSync(bytes.subarray(from, from + length));
    const raw = /\/Length1 (\d+)/.exec(body)?.[1];
    if (raw !== undefined && Number(raw) !== plain.length)
      problems.push(`font program ${number} has not the length it says`);
  });
  const trailer = text.slice(text.lastIndexOf('trailer'));
  const size = Number(/\/Size (\d+)/.exec(trailer)?.[1]);
  if (size !== entries.length) problems.push('wrong size in the trailer');
  if (!/\/ID \[ ?<[0-9A-F]{32}> <[0-9A-F]{32}> ?\]/.test(trailer)) problems.push('no identifier');
  const referred = new Set<number>();
  for (const body of [...objects.values(), trailer]) {
    for (const [, number] of body.matchAll(/(\d+) 0 R/g)) {
      referred.add(Number(number));
      if (!objects.has(Number(number))) problems.push(`a reference to object ${number}, which is not there`);
    }
  }
  for (const number of objects.keys())
    if (!referred.has(number)) problems.push(`object ${number} is used nowhere`);
  return problems;
}
