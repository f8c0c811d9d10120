import { inflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Block, Frame } from '../../../src/pdf/blocks.ts';
import { loadDefaultFonts } from '../../../src/pdf/font/load-node.ts';
import { renderPdf, renderPdfSync } from '../../../src/pdf/render.ts';
import { extractText } from '../../support/ink.ts';
import { checkStructure } from '../../support/structure.ts';
import { agreement, frame } from './agreement.ts';

const fonts = loadDefaultFonts();
const para = (text: string): Block => ({ kind: 'paragraph', inlines: [{ kind: 'text', text }] });
const plain: Frame = { title: '试印', at: '2026-11-23T09:15:00+08:00' };
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** All that a file holds, streams unpacked. */
const unpacked = async (bytes: Uint8Array): Promise<string> => {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const streams = document.context
    .enumerateIndirectObjects()
    .map(([, object]) => (object instanceof PDFRawStream ? latin1(inflateSync(object.contents)) : ''));
  return `${latin1(bytes)}\n${streams.join('\n')}`;
};

describe('a printed paper', () => {
  it('is a sound PDF', () => {
    expect(checkStructure(renderPdfSync(agreement, frame, fonts).bytes)).toEqual([]);
    expect(checkStructure(renderPdfSync([], plain, fonts).bytes)).toEqual([]);
    expect(
      checkStructure(renderPdfSync(agreement, { ...frame, copies: ['第一份', '第二份'] }, fonts).bytes),
    ).toEqual([]);
  });

  it('is byte for byte the same again, and with a promise', async () => {
    const first = renderPdfSync(agreement, frame, fonts).bytes;
    renderPdfSync([para('别的文件，用别的字：囧')], plain, fonts);
    expect(Buffer.compare(renderPdfSync(agreement, frame, fonts).bytes, first)).toBe(0);
    expect(Buffer.compare((await renderPdf(agreement, frame, fonts)).bytes, first)).toBe(0);
  });

  it('has another identifier with other content or another time', () => {
    const idOf = (bytes: Uint8Array): string | undefined => /\/ID \[ ?<([0-9A-F]+)>/.exec(latin1(bytes))?.[1];
    const ids = [
      renderPdfSync([para('甲')], plain, fonts),
      renderPdfSync([para('乙')], plain, fonts),
      renderPdfSync([para('甲')], { ...plain, at: '2026-11-23T09:15:01+08:00' }, fonts),
    ].map(({ bytes }) => idOf(bytes));
    expect(new Set(ids).size).toBe(3);
  });

  it('carries its title, language and time, and nothing else about anybody', async () => {
    const { bytes } = renderPdfSync([para('业主张三')], frame, fonts);
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(document.getTitle()).toBe('前期物业服务协议');
    expect(document.getAuthor()).toBeUndefined();
    expect(document.getCreationDate()?.toISOString()).toBe('2026-11-23T01:15:00.000Z');
    expect(document.getModificationDate()?.toISOString()).toBe('2026-11-23T01:15:00.000Z');
    expect(String(document.catalog.get(PDFName.of('Lang')))).toBe('(zh-CN)');
    expect(String(document.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict))).toContain(
      '/DisplayDocTitle true',
    );
    expect(document.catalog.has(PDFName.of('Metadata'))).toBe(false);
  });

  it('lets no text out of its strings', async () => {
    const hostile = ') /OpenAction << /S /JavaScript >> (>> endobj';
    const blocks: Block[] = [
      para(hostile),
      {
        kind: 'signatures',
        places: [{ id: hostile, label: hostile, kind: 'seal', name: hostile, date: hostile }],
      },
    ];
    const whole = await unpacked(
      renderPdfSync(
        blocks,
        {
          ...plain,
          title: hostile,
          foot: hostile,
          copies: [hostile],
          letterhead: { company: hostile, note: hostile },
        },
        fonts,
      ).bytes,
    );
    expect(whole).not.toContain('OpenAction');
    expect(whole).not.toContain('JavaScript');
  });

  it('says what was typed, dashes, dots, digits, radicals and all', async () => {
    const typed = [
      '——破折号——与省略号……',
      '1,234.50 元（100%）2026年11月23日',
      '汉字一与部首⼀，口与⼝',
      '“引号”‘单引’《书名》〈单〉「直」『双』【方】',
      'Wi-Fi 与 e-mail：a_b@c.cn、A座3楼',
      '䶮𬱖張囧㛃𬀩㼆',
      '①②③ ㎡ ℃ ‰ ￥ × ÷',
    ];
    const [page] = await extractText(renderPdfSync(typed.map(para), plain, fonts).bytes);
    expect(page?.split('\n').slice(0, typed.length)).toEqual(typed);
  });

  it('does not print a character that no font has, nor drops it', () => {
    expect(() => renderPdfSync([para('𠮷野')], plain, fonts)).toThrow(/^GLYPH_MISSING.*𠮷 U\+20BB7/);
    expect(() => renderPdfSync([para('好')], { ...plain, foot: '𠮷' }, fonts)).toThrow(/^GLYPH_MISSING/);
  });

  it('repeats its pages for each copy, numbered apart and marked, without repeating their content', async () => {
    const once = renderPdfSync(agreement, frame, fonts);
    const twice = renderPdfSync(
      agreement,
      { ...frame, copies: ['第一份 · 物业留存', '第二份 · 业主'] },
      fonts,
    );
    expect(twice.pages).toBe(2 * once.pages);
    expect(twice.bytes.length).toBeLessThan(once.bytes.length * 1.1);
    const pages = await extractText(twice.bytes);
    pages.forEach((page, i) => {
      expect(page).toContain(i < once.pages ? '第一份 · 物业留存' : '第二份 · 业主');
      expect(page).toContain(`第 ${(i % once.pages) + 1} 页 / 共 ${once.pages} 页`);
    });
  });

  it('has its head and foot on each page, in English on an English paper', async () => {
    const pages = await extractText(renderPdfSync(agreement, { ...frame, language: 'en' }, fonts).bytes);
    pages.forEach((page, i) => {
      expect(page).toContain('示例物业服务有限公司');
      expect(page).toContain('preliminary-agreement · v1');
      expect(page).toContain(`Page ${i + 1} of ${pages.length}`);
    });
  });

  it('lies on its side where asked', async () => {
    const document = await PDFDocument.load(
      renderPdfSync([para('横')], { ...plain, landscape: true }, fonts).bytes,
    );
    expect(document.getPage(0).getSize()).toEqual({ width: 841.89, height: 595.28 });
  });

  it('holds no text of an earlier document', async () => {
    renderPdfSync([para('密')], plain, fonts);
    const whole = await unpacked(renderPdfSync([para('公')], plain, fonts).bytes);
    expect(whole).toContain('<516C>'); // 公
    expect(whole).not.toContain('<5BC6>'); // 密
  });
});
