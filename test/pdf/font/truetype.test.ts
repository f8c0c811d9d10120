import { describe, expect, it } from 'vitest';
import { loadDefaultFonts } from '../../../src/pdf/font/load-node.ts';
import { advanceOf, outlineOf, readTrueType } from '../../../src/pdf/font/truetype.ts';
import { square, tinyFont } from '../../support/tiny-font.ts';

const tagged = (tag: string): Uint8Array =>
  Uint8Array.from([...tag].map((c) => c.charCodeAt(0)).concat(Array.from({ length: 60 }, () => 0)));
const glyphs = [square(100), square(200), square(300, 1)];

describe('reading a TrueType font', () => {
  it.each([4, 12] as const)('finds glyphs through a character map of format %i', (format) => {
    const font = readTrueType(
      tinyFont({
        glyphs,
        characters: [
          [0x4e00, 2],
          [0x4e8c, 1],
        ],
        format,
      }),
    );
    expect([0x4e00, 0x4e8c, 0x4e09, 0xffff].map(font.glyphOf)).toEqual([2, 1, 0, 0]);
  });

  it('finds glyphs beyond the basic plane', () => {
    const font = readTrueType(tinyFont({ glyphs, characters: [[0x20bb7, 1]] }));
    expect(font.glyphOf(0x20bb7)).toBe(1);
    expect(font.glyphOf(0x20bb8)).toBe(0);
  });

  it.each([true, false])('reads outlines and advances (long offsets: %s)', (longLoca) => {
    const font = readTrueType(tinyFont({ glyphs, characters: [[0x61, 1]], longLoca }));
    expect(outlineOf(font, 1)).toEqual(square(200));
    expect(advanceOf(font, 2)).toBe(502);
    expect(font.postScriptName).toBe('TinyFont-Regular');
  });

  it('parses the same bytes once', () => {
    const bytes = tinyFont({ glyphs, characters: [[0x61, 1]] });
    expect(readTrueType(bytes)).toBe(readTrueType(bytes));
  });

  it.each([
    ['OTTO', 'OpenType/CFF'],
    ['ttcf', 'Collection'],
    ['wOF2', 'WOFF2'],
    ['abcd', 'unknown'],
  ])('refuses %s by name', (tag, named) => {
    expect(() => readTrueType(tagged(tag))).toThrow(/^FONT_UNSUPPORTED/);
    expect(() => readTrueType(tagged(tag))).toThrow(named);
  });

  it('refuses a file that ends too early, wherever it ends', () => {
    const whole = tinyFont({ glyphs, characters: [[0x61, 1]] });
    for (let length = 0; length < whole.length - 4; length += 7) {
      expect(() => readTrueType(whole.slice(0, length))).toThrow(/^FONT_(DAMAGED|UNSUPPORTED)/);
    }
  });

  it('reads the fonts of the package', () => {
    const { serif, sans } = loadDefaultFonts();
    expect(readTrueType(serif).postScriptName).toBe('NotoSerifSC-Regular');
    expect(readTrueType(sans).postScriptName).toBe('NotoSansSC-Medium');
  });
});
