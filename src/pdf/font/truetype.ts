import { DeskError } from '../../core/issue.ts';
import { type CharacterMap, readCharacterMap } from './cmap.ts';

/** A parsed TrueType font: tables as views into the file's bytes, nothing copied. Lengths are font units. */
export interface TrueTypeFont {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly tables: ReadonlyMap<string, Table>;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly weight: number;
  readonly bounds: readonly [number, number, number, number];
  readonly postScriptName: string;
  readonly glyphCount: number;
  /** Code point to glyph; 0 where the font has none. */
  readonly glyphOf: CharacterMap;
}

/** Where a table lies in the file, in bytes. */
export interface Table {
  readonly offset: number;
  readonly length: number;
}

const NEEDED = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'] as const;

const REFUSED: Readonly<Record<string, string>> = {
  OTTO: 'OpenType/CFF (.otf)',
  ttcf: 'TrueType Collection (.ttc)',
  wOFF: 'WOFF',
  wOF2: 'WOFF2',
  typ1: 'Type 1',
};

const parsed = new WeakMap<Uint8Array, TrueTypeFont>();

/** Reads a TrueType font, once for the same bytes; throws `FONT_UNSUPPORTED` for other kinds and `FONT_DAMAGED` for a broken file. */
export function readTrueType(bytes: Uint8Array): TrueTypeFont {
  const known = parsed.get(bytes);
  if (known) return known;
  let font: TrueTypeFont;
  try {
    // a plain view: a Node Buffer's slice() would share memory with the file instead of copying
    font = parse(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    if (error instanceof RangeError) throw damaged('the file ends too early', '文件不完整');
    throw error;
  }
  parsed.set(bytes, font);
  return font;
}

function parse(bytes: Uint8Array): TrueTypeFont {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readDirectory(view);
  const head = tableOf(tables, 'head');
  const hhea = tableOf(tables, 'hhea');
  const os2 = tables.get('OS/2');
  const hasCapHeight = os2 !== undefined && os2.length >= 90 && view.getUint16(os2.offset) >= 2;
  const ascent = view.getInt16(hhea.offset + 4);
  return {
    bytes,
    view,
    tables,
    unitsPerEm: view.getUint16(head.offset + 18),
    ascent,
    descent: view.getInt16(hhea.offset + 6),
    capHeight: hasCapHeight && os2 ? view.getInt16(os2.offset + 88) : Math.round(ascent * 0.7),
    weight: os2 ? view.getUint16(os2.offset + 4) : 400,
    bounds: [36, 38, 40, 42].map((at) =>
      view.getInt16(head.offset + at),
    ) as unknown as TrueTypeFont['bounds'],
    postScriptName: readPostScriptName(view, tables.get('name')),
    glyphCount: view.getUint16(tableOf(tables, 'maxp').offset + 4),
    glyphOf: readCharacterMap(view, tableOf(tables, 'cmap')),
  };
}

function readDirectory(view: DataView): Map<string, Table> {
  const kind = tagAt(view, 0);
  const refused = REFUSED[kind];
  if (refused || (view.getUint32(0) !== 0x00010000 && kind !== 'true'))
    throw unsupported(refused ?? 'unknown format');
  const tables = new Map<string, Table>();
  for (let i = 0, count = view.getUint16(4); i < count; i++) {
    const at = 12 + 16 * i;
    const table = { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) };
    if (table.offset + table.length > view.byteLength)
      throw damaged('a table reaches beyond the end', '数据表超出文件');
    tables.set(tagAt(view, at), table);
  }
  const missing = NEEDED.filter((tag) => !tables.has(tag));
  if (missing.length > 0) throw unsupported(`without table ${missing.join(', ')}`);
  return tables;
}

/** The table of that name; throws `FONT_DAMAGED` where the font has none. */
export function tableOf(tables: ReadonlyMap<string, Table>, tag: string): Table {
  const table = tables.get(tag);
  if (!table) throw damaged(`no table ${tag}`, `缺少数据表 ${tag}`);
  return table;
}

/** Advance width of a glyph, in font units. */
export function advanceOf(font: TrueTypeFont, glyph: number): number {
  const last = font.view.getUint16(tableOf(font.tables, 'hhea').offset + 34) - 1;
  return font.view.getUint16(tableOf(font.tables, 'hmtx').offset + 4 * Math.min(glyph, last));
}

/** The glyph's outline as stored in `glyf`; empty for a blank glyph. A view, not a copy. */
export function outlineOf(font: TrueTypeFont, glyph: number): Uint8Array {
  if (glyph >= font.glyphCount) throw damaged('a glyph number is out of range', '字形编号超出范围');
  const loca = tableOf(font.tables, 'loca').offset;
  const glyf = tableOf(font.tables, 'glyf').offset;
  const long = font.view.getInt16(tableOf(font.tables, 'head').offset + 50) === 1;
  const from = long ? font.view.getUint32(loca + 4 * glyph) : 2 * font.view.getUint16(loca + 2 * glyph);
  const to = long ? font.view.getUint32(loca + 4 * glyph + 4) : 2 * font.view.getUint16(loca + 2 * glyph + 2);
  return font.bytes.subarray(glyf + from, glyf + Math.max(from, to));
}

/** The box around a glyph's outline, `[left, bottom, right, top]` in font units, zeros for a blank one. */
export function boxOf(font: TrueTypeFont, glyph: number): readonly [number, number, number, number] {
  const outline = outlineOf(font, glyph);
  if (outline.length < 10) return [0, 0, 0, 0];
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  return [view.getInt16(2), view.getInt16(4), view.getInt16(6), view.getInt16(8)];
}

function readPostScriptName(view: DataView, table: Table | undefined): string {
  if (!table) return 'Font';
  const storage = table.offset + view.getUint16(table.offset + 4);
  for (let i = 0, count = view.getUint16(table.offset + 2); i < count; i++) {
    const at = table.offset + 6 + 12 * i;
    if (view.getUint16(at + 6) !== 6) continue;
    let name = '';
    const from = storage + view.getUint16(at + 10);
    for (let k = 0, length = view.getUint16(at + 8); k < length; k++) {
      const code = view.getUint8(from + k);
      // letters, digits and hyphen only: the name goes into a PDF name object
      if (
        (code >= 48 && code <= 57) ||
        (code >= 65 && code <= 90) ||
        (code >= 97 && code <= 122) ||
        code === 45
      )
        name += String.fromCharCode(code);
    }
    if (name) return name;
  }
  return 'Font';
}

function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(
    view.getUint8(at),
    view.getUint8(at + 1),
    view.getUint8(at + 2),
    view.getUint8(at + 3),
  );
}

function unsupported(kind: string): DeskError {
  return new DeskError('FONT_UNSUPPORTED', {
    zh: `不支持该字体（${kind}），请提供含 glyf 轮廓的 TrueType 字体（.ttf）`,
    en: `the font is not supported (${kind}): give a TrueType font (.ttf) with glyf outlines`,
  });
}

function damaged(en: string, zh: string): DeskError {
  return new DeskError('FONT_DAMAGED', {
    zh: `字体文件已损坏：${zh}`,
    en: `the font file is damaged: ${en}`,
  });
}
