import { type PDFContext, type PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { Face, Letter } from '../font/faces.ts';
import { subsetFont } from '../font/subset.ts';

type AddStream = (bytes: Uint8Array, dict?: Record<string, number | string | PDFName>) => PDFRef;

/**
 * Embeds the used part of a font as a Type 0 font. Each code point has a place of its own in the subset, so that two
 * code points with the same glyph (一 and ⼀) stay apart in the text layer, and character codes are glyph places.
 */
export function embedFace(context: PDFContext, face: Face, addStream: AddStream): PDFRef {
  const { font, letters } = face;
  const scale = (value: number): number => Math.round((value * 1000) / font.unitsPerEm);
  const program = subsetFont(font, [0, ...letters.map((letter) => font.glyphOf(letter.codePoint))]);
  const name = `${tagOf(letters)}+${font.postScriptName}`;
  const file = addStream(program, { Length1: program.length });
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4,
      FontBBox: font.bounds.map(scale),
      ItalicAngle: 0,
      Ascent: scale(font.ascent),
      Descent: scale(font.descent),
      CapHeight: scale(font.capHeight),
      StemV: Math.round(font.weight / 5),
      FontFile2: file,
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      DW: 1000,
      W: widthsOf(letters),
      CIDToGIDMap: 'Identity',
    }),
  );
  const toUnicode = addStream(new TextEncoder().encode(unicodeMapOf(letters)));
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: toUnicode,
    }),
  );
}

/** The `W` array: runs of widths other than the 1000 that most letters have. */
function widthsOf(letters: readonly Letter[]): (number | number[])[] {
  const widths: (number | number[])[] = [];
  let run: number[] | undefined;
  for (const letter of letters) {
    const width = Math.round(letter.width * 1000);
    if (width === 1000) {
      run = undefined;
    } else if (run) {
      run.push(width);
    } else {
      run = [width];
      widths.push(letter.cid, run);
    }
  }
  return widths;
}

/** One entry for each code point, a hundred to a block as the format demands. */
function unicodeMapOf(letters: readonly Letter[]): string {
  const parts = [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
  ];
  for (let i = 0; i < letters.length; i += 100) {
    const block = letters.slice(i, i + 100);
    parts.push(`${block.length} beginbfchar`);
    for (const letter of block) parts.push(`<${letter.hex}> <${utf16Of(letter.codePoint)}>`);
    parts.push('endbfchar');
  }
  parts.push('endcmap', 'CMapName currentdict /CMap defineresource pop', 'end', 'end');
  return parts.join('\n');
}

function utf16Of(codePoint: number): string {
  if (codePoint < 0x10000) return hex4(codePoint);
  const beyond = codePoint - 0x10000;
  return hex4(0xd800 + (beyond >> 10)) + hex4(0xdc00 + (beyond & 0x3ff));
}

function hex4(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

/** Six capitals that tell this subset from others of the same font. */
function tagOf(letters: readonly Letter[]): string {
  let hash = letters.length;
  for (const letter of letters) hash = (Math.imul(hash, 31) + letter.codePoint) >>> 0;
  let tag = '';
  for (let i = 0; i < 6; i++) {
    tag += String.fromCharCode(65 + (hash % 26));
    hash = Math.floor(hash / 26);
  }
  return tag;
}
