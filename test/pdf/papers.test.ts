import { describe, expect, it } from 'vitest';
import { createDesk, documents, forms } from '../../src/index.ts';
import type { FontSet } from '../../src/pdf/blocks.ts';
import { loadDefaultFonts } from '../../src/pdf/font/load-node.ts';
import { advanceOf, readTrueType, tableOf } from '../../src/pdf/font/truetype.ts';
import { type PrintOptions, printDocument, printForm } from '../../src/pdf/index.ts';
import { sampleNames, sampleOf } from '../../src/samples.ts';
import { checkPdf } from '../support/check-pdf.ts';
import { checkInk, extractText } from '../support/ink.ts';

const fonts = loadDefaultFonts();
const desk = createDesk(sampleOf('demo', 'site'));
const options: PrintOptions = { desk, fonts, at: '2026-11-28T12:00:00+08:00' };

interface Paper {
  readonly name: string;
  readonly print: (fonts: FontSet) => Uint8Array;
}

const papers: readonly Paper[] = [
  ...forms.map((unit) => ({ kind: 'form', unit, print: printForm as never })),
  ...documents.map((unit) => ({ kind: 'document', unit, print: printDocument as never })),
].flatMap(({ kind, unit, print }) => {
  const samples = sampleNames(kind, unit.id).filter((name) => !name.startsWith('invalid/'));
  return [undefined, ...samples].map((sample) => ({
    name: `${unit.id} ${sample ?? 'blank'}`,
    print: (set: FontSet): Uint8Array => {
      const data = sample === undefined ? undefined : sampleOf(kind, unit.id, sample);
      const outcome = (print as (...args: unknown[]) => ReturnType<typeof printForm>)(unit, data, {
        ...options,
        fonts: set,
      });
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
      return outcome.printed.bytes;
    },
  }));
});

describe('every paper of the package, blank and from each sample', () => {
  it.each(papers)('$name is sound in structure, the same bytes each time', async ({ print }) => {
    const bytes = print(fonts);
    expect(await checkPdf(bytes)).toBe(0);
    expect(Buffer.compare(bytes, print(fonts))).toBe(0);
  });

  it.each(papers.filter(({ name }) => / (blank|main|full|agent)$/.test(name)))(
    '$name has all its ink on the paper',
    async ({ print }) => {
      expect(await checkInk(print(fonts), fonts)).toEqual([]);
    },
  );

  it('the checker does notice a damaged file', async () => {
    const bytes = new Uint8Array((papers[0] as Paper).print(fonts));
    bytes.fill(0x20, bytes.length - 200, bytes.length - 100);
    expect(await checkPdf(bytes)).not.toBe(0);
  });
});

/** A copy of a font in which one character has lost its outline, and nothing else. */
function withoutOutline(bytes: Uint8Array, character: string): Uint8Array {
  const broken = new Uint8Array(bytes);
  const font = readTrueType(broken);
  const glyph = font.glyphOf(character.codePointAt(0) as number);
  expect(advanceOf(font, glyph)).toBeGreaterThan(0);
  const view = new DataView(broken.buffer, broken.byteOffset, broken.byteLength);
  const loca = tableOf(font.tables, 'loca').offset;
  // The outline then begins where it ends. Its bytes fall to the glyph before, which does not read so far.
  view.setUint32(loca + 4 * glyph, view.getUint32(loca + 4 * (glyph + 1)));
  return broken;
}

describe('a font that has lost one glyph', () => {
  it('still gives up all its text, and is caught by the ink', async () => {
    const paper = papers.find(({ name }) => name === 'quality-warranty main') as Paper;
    const broken: FontSet = { ...fonts, serif: withoutOutline(fonts.serif, '修') };
    const [good, bad] = [paper.print(fonts), paper.print(broken)];
    expect(await extractText(bad)).toEqual(await extractText(good));
    const lost = await checkInk(bad, fonts);
    expect(lost.length).toBeGreaterThan(0);
    expect(new Set(lost.map(({ character }) => character))).toEqual(new Set(['修']));
    expect(await checkInk(good, fonts)).toEqual([]);
  });
});
