import { buildFont } from './sfnt.ts';
import { advanceOf, outlineOf, type TrueTypeFont, tableOf } from './truetype.ts';

/** Hint programs that stored outlines may call: carried along where the font has them. */
const HINTS = ['cvt ', 'fpgm', 'prep'] as const;

const ARGS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_XY_SCALE = 0x0040;
const HAS_MATRIX = 0x0080;

/**
 * Builds a TrueType program that holds `glyphs` in the order given (place 0 must be glyph 0).
 * The same glyph may be listed twice; parts of composite glyphs follow at the end. `loca` is always long.
 */
export function subsetFont(
  font: TrueTypeFont,
  glyphs: readonly number[],
  extra: ReadonlyMap<string, Uint8Array> = new Map(),
): Uint8Array {
  const { order, outlines } = collect(font, glyphs);
  let size = 0;
  for (const outline of outlines) size += (outline.length + 3) & ~3;
  const glyf = new Uint8Array(size);
  const loca = new DataView(new ArrayBuffer(4 * (order.length + 1)));
  const hmtx = new DataView(new ArrayBuffer(4 * order.length));
  let at = 0;
  for (let i = 0; i < order.length; i++) {
    const outline = outlines[i] as Uint8Array;
    const glyph = order[i] as number;
    loca.setUint32(4 * i, at);
    hmtx.setUint16(4 * i, advanceOf(font, glyph));
    hmtx.setInt16(4 * i + 2, outline.length < 4 ? 0 : ((outline[2] as number) << 8) | (outline[3] as number));
    glyf.set(outline, at);
    at += (outline.length + 3) & ~3;
  }
  loca.setUint32(4 * order.length, at);

  const head = copyOf(font, 'head');
  head.setUint32(8, 0);
  head.setInt16(50, 1);
  const hhea = copyOf(font, 'hhea');
  hhea.setUint16(34, order.length);
  const maxp = copyOf(font, 'maxp');
  maxp.setUint16(4, order.length);
  const tables = new Map<string, Uint8Array>();
  for (const tag of HINTS) if (font.tables.has(tag)) tables.set(tag, bytesOf(copyOf(font, tag)));
  for (const [tag, table] of extra) tables.set(tag, table);
  for (const [tag, table] of Object.entries({ head, hhea, hmtx, loca, maxp }))
    tables.set(tag, bytesOf(table));
  tables.set('glyf', glyf);
  return buildFont(tables);
}

function collect(font: TrueTypeFont, glyphs: readonly number[]): { order: number[]; outlines: Uint8Array[] } {
  const order = [...glyphs];
  const placeOf = new Map<number, number>();
  order.forEach((glyph, place) => {
    if (!placeOf.has(glyph)) placeOf.set(glyph, place);
  });
  const outlines: Uint8Array[] = [];
  // `order` grows while parts of composites are found
  for (let i = 0; i < order.length; i++) {
    const outline = outlineOf(font, order[i] as number);
    const composite = outline.length >= 10 && (outline[0] as number) >= 0x80;
    outlines.push(composite ? remap(outline, order, placeOf) : outline);
  }
  return { order, outlines };
}

function remap(outline: Uint8Array, order: number[], placeOf: Map<number, number>): Uint8Array {
  const copy = outline.slice();
  const view = new DataView(copy.buffer);
  let at = 10;
  for (let flags = MORE_COMPONENTS; flags & MORE_COMPONENTS; ) {
    flags = view.getUint16(at);
    const part = view.getUint16(at + 2);
    let place = placeOf.get(part);
    if (place === undefined) {
      place = order.length;
      order.push(part);
      placeOf.set(part, place);
    }
    view.setUint16(at + 2, place);
    at += 4 + (flags & ARGS_ARE_WORDS ? 4 : 2);
    at += flags & HAS_SCALE ? 2 : flags & HAS_XY_SCALE ? 4 : flags & HAS_MATRIX ? 8 : 0;
  }
  return copy;
}

function copyOf(font: TrueTypeFont, tag: string): DataView {
  const { offset, length } = tableOf(font.tables, tag);
  return new DataView(font.bytes.slice(offset, offset + length).buffer);
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}
