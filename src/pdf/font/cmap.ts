import { DeskError } from '../../core/issue.ts';
import type { Table } from './truetype.ts';

/** Code point to glyph number, 0 where there is none. */
export type CharacterMap = (codePoint: number) => number;

/** Reads the Unicode part of a `cmap` table: format 12 where there is one, else format 4; others are `FONT_UNSUPPORTED`. */
export function readCharacterMap(view: DataView, table: Table): CharacterMap {
  let best = 0;
  let bestRank = 0;
  for (let i = 0, count = view.getUint16(table.offset + 2); i < count; i++) {
    const at = table.offset + 4 + 8 * i;
    const offset = table.offset + view.getUint32(at + 4);
    const rank = rankOf(view.getUint16(at), view.getUint16(at + 2), view.getUint16(offset));
    if (rank > bestRank) [best, bestRank] = [offset, rank];
  }
  if (bestRank === 0) {
    throw new DeskError('FONT_UNSUPPORTED', {
      zh: '不支持该字体：没有 Unicode 字符映射（cmap 格式 4 或 12）',
      en: 'the font is not supported: it has no Unicode character map (cmap format 4 or 12)',
    });
  }
  const basic = new Uint16Array(0x10000);
  const beyond = new Map<number, number>();
  if (bestRank === 2) fillFromFormat12(view, best, basic, beyond);
  else fillFromFormat4(view, best, basic);
  return (codePoint) => (codePoint < 0x10000 ? (basic[codePoint] ?? 0) : (beyond.get(codePoint) ?? 0));
}

function rankOf(platform: number, encoding: number, format: number): number {
  const unicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
  if (!unicode) return 0;
  return format === 12 ? 2 : format === 4 ? 1 : 0;
}

function fillFromFormat12(view: DataView, at: number, basic: Uint16Array, beyond: Map<number, number>): void {
  for (let i = 0, count = view.getUint32(at + 12); i < count; i++) {
    const group = at + 16 + 12 * i;
    const first = view.getUint32(group);
    const last = Math.min(view.getUint32(group + 4), 0x10ffff);
    const glyph = view.getUint32(group + 8);
    for (let code = first; code <= last; code++) {
      if (code < 0x10000) basic[code] = glyph + code - first;
      else beyond.set(code, glyph + code - first);
    }
  }
}

function fillFromFormat4(view: DataView, at: number, basic: Uint16Array): void {
  const bytes = view.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + bytes + 2;
  const deltas = starts + bytes;
  const ranges = deltas + bytes;
  for (let i = 0; i < bytes; i += 2) {
    const last = view.getUint16(ends + i);
    const delta = view.getUint16(deltas + i);
    const range = view.getUint16(ranges + i);
    for (let code = view.getUint16(starts + i); code <= last && code < 0xffff; code++) {
      const listed =
        range === 0 ? code : view.getUint16(ranges + i + range + 2 * (code - view.getUint16(starts + i)));
      basic[code] = listed === 0 && range !== 0 ? 0 : (listed + delta) & 0xffff;
    }
  }
}
