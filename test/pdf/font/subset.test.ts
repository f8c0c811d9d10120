import { describe, expect, it } from 'vitest';
import { subsetFont } from '../../../src/pdf/font/subset.ts';
import { advanceOf, outlineOf, readTrueType, tableOf } from '../../../src/pdf/font/truetype.ts';
import { composite, square, tinyFont } from '../../support/tiny-font.ts';

// glyph 2 has an odd length; glyph 3 is made of 2 and 1; glyph 4 is made of 3 and 2
const glyphs = [
  square(100),
  square(200),
  square(300, 1),
  composite(2, 1, 40, -7),
  composite(3, 2, 0, 0),
  new Uint8Array(0),
];
const bytes = tinyFont({ glyphs, characters: [[0x61, 1]] });
const source = readTrueType(bytes);

/** A subset as printed has no character map; one is added so that it can be read back. */
const readBack = (order: readonly number[]) =>
  readTrueType(subsetFont(source, order, new Map([['cmap', cmapOf()]])));
const cmapOf = (): Uint8Array => {
  const { offset, length } = tableOf(source.tables, 'cmap');
  return bytes.slice(offset, offset + length);
};

describe('the subsetter', () => {
  it('copies outlines byte for byte, also those of odd length, at places divisible by four', () => {
    const order = [0, 2, 1, 2];
    const subset = readBack(order);
    for (const [place, glyph] of order.entries()) {
      const outline = outlineOf(subset, place);
      const original = glyphs[glyph] as Uint8Array;
      expect(outline.slice(0, original.length)).toEqual(original);
      expect(outline.byteOffset % 4).toBe(tableOf(subset.tables, 'glyf').offset % 4);
      expect(advanceOf(subset, place)).toBe(500 + glyph);
    }
  });

  it('brings the parts of composite glyphs along and leads to their new places', () => {
    const subset = readBack([0, 4]);
    // 4 is made of 3 and 2, which come next; 3 is made of 2 and 1
    expect(subset.glyphCount).toBe(5);
    const parts = (place: number): number[] => {
      const outline = outlineOf(subset, place);
      const at = (i: number): number => ((outline[i] as number) << 8) | (outline[i + 1] as number);
      return [at(12), at(18)];
    };
    expect(parts(1)).toEqual([2, 3]);
    expect(parts(2)).toEqual([3, 4]);
    expect(outlineOf(subset, 3).slice(0, square(300).length)).toEqual(square(300));
    expect(outlineOf(subset, 4).slice(0, square(200).length)).toEqual(square(200));
  });

  it('leaves the source as it was', () => {
    const before = bytes.slice();
    subsetFont(source, [0, 4, 3]);
    expect(bytes).toEqual(before);
  });

  it('leaves a Node buffer as it was, though its slices share memory', () => {
    const buffer = Buffer.from(bytes);
    subsetFont(readTrueType(buffer), [0, 4, 3]);
    expect(new Uint8Array(buffer)).toEqual(bytes);
  });

  it('keeps blank glyphs blank', () => {
    const subset = readBack([0, 5]);
    expect(outlineOf(subset, 1).length).toBe(0);
  });

  it('gives each table, and the whole, the checksum that the format asks for', () => {
    const program = subsetFont(source, [0, 1]);
    const view = new DataView(program.buffer);
    const sum = (from: number, length: number): number => {
      let total = 0;
      for (let at = from; at < from + ((length + 3) & ~3); at += 4)
        total = (total + view.getUint32(at)) >>> 0;
      return total;
    };
    expect(sum(0, program.length)).toBe(0xb1b0afba);
    for (let i = 0; i < view.getUint16(4); i++) {
      const at = 12 + 16 * i;
      if (view.getUint32(at) === 0x68656164) continue; // head is summed before the whole is known
      expect(sum(view.getUint32(at + 8), view.getUint32(at + 12))).toBe(view.getUint32(at + 4));
    }
  });
});
