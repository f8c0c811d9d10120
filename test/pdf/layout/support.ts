import type { Block, Frame, Inline, Row } from '../../../src/pdf/blocks.ts';
import { loadDefaultFonts } from '../../../src/pdf/font/load-node.ts';
import { renderPdfSync } from '../../../src/pdf/render.ts';
import { extractText } from '../../support/ink.ts';

/** The package's fonts. */
export const fonts = loadDefaultFonts();

/** A frame without words of its own but the page number. */
export const plainFrame: Frame = { title: '试印', at: '2026-11-23T09:15:00+08:00' };

/** A run of text. */
export const run = (text: string): Inline => ({ kind: 'text', text });

/** A paragraph of one run. */
export const para = (text: string, more: object = {}): Block => ({
  kind: 'paragraph',
  inlines: [run(text)],
  ...more,
});

/** A paragraph of so many forced lines: `甲1`, `甲2`, … */
export const lines = (count: number, name: string, more: object = {}): Block => ({
  kind: 'paragraph',
  inlines: Array.from({ length: count }, (_, i): Inline[] => [
    ...(i ? [{ kind: 'break' } as const] : []),
    run(`${name}${i + 1}`),
  ]).flat(),
  ...more,
});

/** A row of plain cells. */
export const row = (...cells: string[]): Row => ({ cells: cells.map((text) => ({ inlines: [run(text)] })) });

/** What each page says, line by line, without the page number. */
export async function pagesOf(blocks: readonly Block[], frame: Frame = plainFrame): Promise<string[][]> {
  const pages = await extractText(renderPdfSync(blocks, frame, fonts).bytes);
  return pages.map((page) =>
    page.split('\n').filter((line) => line !== '' && !/^第 \d+ 页 \/ 共/.test(line)),
  );
}
