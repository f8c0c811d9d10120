import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDocument, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Block, Frame } from '../../../src/pdf/blocks.ts';
import { loadDefaultFonts } from '../../../src/pdf/font/load-node.ts';
import { readTrueType, tableOf } from '../../../src/pdf/font/truetype.ts';
import { renderPdfSync } from '../../../src/pdf/render.ts';
import { checkInk, extractText, measureInk } from '../../support/ink.ts';
import { agreement, frame } from './agreement.ts';

const fonts = loadDefaultFonts();
const para = (text: string, more: object = {}): Block => ({
  kind: 'paragraph',
  inlines: [{ kind: 'text', text }],
  ...more,
});
const plain: Frame = { title: '试印', at: '2026-11-23T09:15:00+08:00' };

/** The file with its embedded font programs changed. */
async function withPrograms(bytes: Uint8Array, change: (program: Uint8Array) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || !object.dict.has(PDFName.of('Length1'))) continue;
    const program = new Uint8Array(inflateSync(object.contents));
    change(program);
    object.updateContents(program);
    object.dict.delete(PDFName.of('Filter'));
    object.dict.set(PDFName.of('Length1'), PDFNumber.of(program.length));
  }
  return document.save({ useObjectStreams: false });
}

/** Takes the outline of one glyph away; its place, width and text stay. */
function emptyGlyph(glyph: number) {
  return (program: Uint8Array): void => {
    const view = new DataView(program.buffer);
    const tables = tablesOf(view);
    const at = (tables.get('glyf') as number) + view.getUint32((tables.get('loca') as number) + 4 * glyph);
    // no contours
    view.setInt16(at, 0);
  };
}

function tablesOf(view: DataView): Map<string, number> {
  const tables = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + 16 * i;
    tables.set(
      String.fromCharCode(...Array.from({ length: 4 }, (_, k) => view.getUint8(at + k))),
      view.getUint32(at + 8),
    );
  }
  return tables;
}

describe('the ink on a printed paper', () => {
  it('is that of every glyph, on an agreement of three pages', async () => {
    const { bytes } = renderPdfSync(agreement, frame, fonts);
    const measured = await measureInk(bytes, fonts);
    expect(measured.length).toBeGreaterThan(3000);
    for (const { character, ratio } of measured) {
      expect(ratio, character).toBeGreaterThan(0.95);
      expect(ratio, character).toBeLessThan(1.06);
    }
    expect(await checkInk(bytes, fonts)).toEqual([]);
  });

  it.each([7, 8.5, 9.5, 10.5, 12, 18])(
    'is that of thin and of rare glyphs, set in %s point',
    async (size) => {
      const text = '一二三．，。、—…·1lI|-_龘䶮𬱖張囧㛃𬀩㼆';
      const { bytes } = renderPdfSync(
        [
          para(text, { size }),
          { kind: 'paragraph', size, inlines: [{ kind: 'text', text, bold: true, underline: true }] },
        ],
        plain,
        fonts,
      );
      expect(await checkInk(bytes, fonts)).toEqual([]);
    },
  );

  it('shows in label cells and in grey', async () => {
    const blocks: Block[] = [
      {
        kind: 'table',
        columns: [1, 3],
        rows: [
          {
            cells: [
              { label: true, inlines: [{ kind: 'text', text: '姓名' }] },
              { inlines: [{ kind: 'text', text: '张三', grey: true }] },
            ],
          },
        ],
      },
    ];
    expect(await checkInk(renderPdfSync(blocks, frame, fonts).bytes, fonts)).toEqual([]);
  });

  it('is missed where one glyph of many has vanished, while the text still reads as before', async () => {
    const text = '乙方应当在约定的时间内到达现场并书面告知处理结果';
    const whole = renderPdfSync([para(text)], plain, fonts).bytes;
    // letters are numbered by first use: 场 is the 14th
    const broken = await withPrograms(whole, emptyGlyph([...text].indexOf('场') + 1));
    expect((await extractText(broken))[0]?.split('\n')[0]).toBe(text);
    const bad = await checkInk(broken, fonts);
    expect(new Set(bad.map(({ character }) => character))).toEqual(new Set(['场']));
    expect(bad[0]?.ratio).toBe(0);
    expect(await checkInk(whole, fonts)).toEqual([]);
  });

  it('is missed where outlines begin at wrong places, as a subsetter with short odd offsets writes them', async () => {
    const text = '乙方应当在约定的时间内到达现场并书面告知处理结果';
    const whole = renderPdfSync([para(text)], plain, fonts).bytes;
    const broken = await withPrograms(whole, (program) => {
      const view = new DataView(program.buffer);
      const loca = tablesOf(view).get('loca') as number;
      for (let glyph = 5; glyph <= text.length; glyph++)
        view.setUint32(loca + 4 * glyph, view.getUint32(loca + 4 * glyph) + 1);
    });
    expect((await extractText(broken))[0]?.split('\n')[0]).toBe(text);
    expect((await checkInk(broken, fonts)).length).toBeGreaterThan(10);
  });

  it('is missed where something covers it', async () => {
    const whole = renderPdfSync([para('第一段'), para('第二段')], plain, fonts).bytes;
    const document = await PDFDocument.load(whole, { updateMetadata: false });
    const page = document.getPage(0);
    const white = document.context.register(document.context.flateStream('1 g 60 756 100 16 re f'));
    page.node.lookup(PDFName.of('Contents'), PDFArray).push(white);
    const covered = await document.save({ useObjectStreams: false });
    expect((await extractText(covered))[0]).toContain('第一段');
    expect((await checkInk(covered, fonts)).map(({ character, ratio }) => [character, ratio])).toEqual([
      ['第', 0],
      ['一', 0],
      ['段', 0],
    ]);
  });
});

it('the source fonts are as they were after all this', () => {
  const font = readTrueType(fonts.serif);
  expect(tableOf(font.tables, 'glyf').length).toBeGreaterThan(14_000_000);
});
