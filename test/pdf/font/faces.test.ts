import { describe, expect, it } from 'vitest';
import { DeskError } from '../../../src/core/issue.ts';
import { openFaces } from '../../../src/pdf/font/faces.ts';
import { loadDefaultFonts } from '../../../src/pdf/font/load-node.ts';
import { square, tinyFont } from '../../support/tiny-font.ts';

const fonts = loadDefaultFonts();
const rare = tinyFont({ glyphs: [square(100), square(700)], characters: [[0x20bb7, 1]] });
const code = (character: string): number => character.codePointAt(0) as number;

const errorOf = (run: () => unknown): DeskError => {
  try {
    run();
  } catch (error) {
    if (error instanceof DeskError) return error;
  }
  throw new Error('it did not fail');
};

describe('the fonts of a document', () => {
  it('takes text from the serif, emphasis from the sans, and from the serif what the sans lacks', () => {
    const faces = openFaces(fonts);
    expect(faces.letter(code('字'), 'serif').face.font.postScriptName).toBe('NotoSerifSC-Regular');
    expect(faces.letter(code('字'), 'sans').face.font.postScriptName).toBe('NotoSansSC-Medium');
    expect(faces.letter(code('㼆'), 'sans').face.font.postScriptName).toBe('NotoSerifSC-Regular');
  });

  it('names the character that no font has, in both languages, and what to do', () => {
    const error = errorOf(() => openFaces(fonts).letter(code('𠮷'), 'serif'));
    expect(error.code).toBe('GLYPH_MISSING');
    expect(error.text.zh).toContain('𠮷 U+20BB7');
    expect(error.text.en).toContain('𠮷 U+20BB7');
    expect(error.text.en).toContain('fonts.fallback');
  });

  it.each([
    ['\u0007', 'U+0007'],
    ['\u202e', 'U+202E'],
    ['\ud800', 'U+D800'],
  ])('does not print what is no character to print (%j)', (character, name) => {
    expect(errorOf(() => openFaces(fonts).letter(code(character), 'serif')).text.en).toContain(name);
  });

  it('asks the fallbacks for what the first font lacks', () => {
    const faces = openFaces({ ...fonts, fallback: [rare] });
    expect(faces.letter(code('𠮷'), 'serif').face.font.postScriptName).toBe('TinyFont-Regular');
    expect(faces.letter(code('𠮷'), 'sans').face.font.postScriptName).toBe('TinyFont-Regular');
    expect(faces.letter(code('吉'), 'serif').face.font.postScriptName).toBe('NotoSerifSC-Regular');
  });

  it('gives two code points with one glyph a place each', () => {
    const faces = openFaces(fonts);
    const [han, radical] = [faces.letter(0x4e00, 'serif'), faces.letter(0x2f00, 'serif')];
    expect(han.face.font.glyphOf(0x4e00)).toBe(radical.face.font.glyphOf(0x2f00));
    expect(han.cid).not.toBe(radical.cid);
  });

  it('knows nothing of what another document used', () => {
    openFaces(fonts).letter(code('密'), 'serif');
    const faces = openFaces(fonts);
    faces.letter(code('公'), 'serif');
    expect(faces.used().flatMap((face) => face.letters.map((letter) => letter.codePoint))).toEqual([
      code('公'),
    ]);
  });
});
