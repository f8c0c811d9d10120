import { buildFont } from '../../src/pdf/font/sfnt.ts';

/** What a made-up font holds: outlines by glyph (glyph 0 first) and the characters that lead to them. */
export interface TinyFont {
  readonly glyphs: readonly Uint8Array[];
  readonly characters: readonly (readonly [codePoint: number, glyph: number])[];
  readonly format?: 4 | 12;
  readonly longLoca?: boolean;
}

const words = (...values: number[]): number[] =>
  values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]);
const long = (value: number): number[] => words(value >>> 16, value & 0xffff);

/** A square outline from the origin, `side` font units wide, followed by `padding` bytes that do not count. */
export function square(side: number, padding = 0): Uint8Array {
  const header = words(1, 0, 0, side, side, 3, 0);
  // four points on the curve, all deltas as words
  const points = [1, 1, 1, 1, ...words(0, side, 0, -side), ...words(0, 0, side, 0)];
  return Uint8Array.from([...header, ...points, ...Array.from({ length: padding }, () => 0)]);
}

/** A composite outline of two parts, the second moved by `dx`, `dy` (a word each) or scaled by a half. */
export function composite(first: number, second: number, dx: number, dy: number): Uint8Array {
  const header = words(0xffff, 0, 0, 500, 500);
  // more parts follow, offsets are bytes; then offsets as words with one scale
  return Uint8Array.from([
    ...header,
    ...words(0x0022, first),
    0,
    0,
    ...words(0x000b, second, dx, dy, 0x2000),
  ]);
}

/** Builds a font of 1000 units to the em in which every advance is 500 plus the glyph's number. */
export function tinyFont({ glyphs, characters, format = 12, longLoca = true }: TinyFont): Uint8Array {
  const glyf: number[] = [];
  const offsets = [0];
  for (const glyph of glyphs) {
    glyf.push(...glyph);
    if (!longLoca && glyf.length % 2) glyf.push(0);
    offsets.push(glyf.length);
  }
  const loca = offsets.flatMap((offset) => (longLoca ? long(offset) : words(offset / 2)));
  const head = [
    ...long(0x10000),
    ...long(0),
    ...long(0),
    ...long(0x5f0f3cf5),
    ...words(0, 1000),
    ...long(0),
    ...long(0),
    ...long(0),
    ...long(0),
  ];
  head.push(...words(0, 0, 1000, 1000, 0, 8, 2, longLoca ? 1 : 0, 0));
  const hhea = [
    ...long(0x10000),
    ...words(880, -120, 0, 1000, 0, 0, 1000, 1, 0, 0, 0, 0, 0, 0, 0, glyphs.length),
  ];
  const name = 'TinyFont-Regular';
  const tables: Record<string, number[]> = {
    cmap: format === 12 ? map12(characters) : map4(characters),
    glyf,
    head,
    hhea,
    hmtx: glyphs.flatMap((_, i) => words(500 + i, 0)),
    loca,
    maxp: [...long(0x10000), ...words(glyphs.length), ...words(...Array.from({ length: 13 }, () => 0))],
    name: [...words(0, 1, 18, 1, 0, 0, 6, name.length, 0), ...[...name].map((c) => c.charCodeAt(0))],
  };
  return buildFont(new Map(Object.entries(tables).map(([tag, bytes]) => [tag, Uint8Array.from(bytes)])));
}

function map12(characters: TinyFont['characters']): number[] {
  const groups = characters.flatMap(([code, glyph]) => [...long(code), ...long(code), ...long(glyph)]);
  return [
    ...words(0, 1, 3, 10),
    ...long(12),
    ...words(12, 0),
    ...long(16 + groups.length),
    ...long(0),
    ...long(characters.length),
    ...groups,
  ];
}

/** The first segment goes through the glyph array, the others by their delta. */
function map4(characters: TinyFont['characters']): number[] {
  const count = characters.length + 1;
  const codes = characters.map(([code]) => code);
  const ends = words(...codes, 0xffff);
  const deltas = words(...characters.map(([code, glyph], i) => (i === 0 ? 0 : (glyph - code) & 0xffff)), 1);
  const ranges = words(2 * count, ...Array.from({ length: count - 1 }, () => 0));
  const body = [
    ...ends,
    ...words(0),
    ...words(...codes, 0xffff),
    ...deltas,
    ...ranges,
    ...words(characters[0]?.[1] ?? 0),
  ];
  return [...words(0, 1, 3, 1), ...long(12), ...words(4, 14 + body.length, 0, 2 * count, 0, 0, 0), ...body];
}
