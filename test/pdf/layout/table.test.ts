import { describe, expect, it } from 'vitest';
import type { Block, Row, Table } from '../../../src/pdf/blocks.ts';
import { renderPdfSync } from '../../../src/pdf/render.ts';
import { fonts, lines, pagesOf, plainFrame, row, run } from './support.ts';

const table = (rows: readonly Row[], more: Partial<Table> = {}): Table => ({
  kind: 'table',
  columns: [1, 1],
  rows,
  ...more,
});
const numbered = (count: number): Row[] =>
  Array.from({ length: count }, (_, i) => row(`项${i + 1}`, `值${i + 1}`));

describe('tables', () => {
  it('repeats the heads on every page that it reaches', async () => {
    const pages = await pagesOf([table(numbered(80), { head: [row('名称', '数值')] })]);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page[0]).toBe('名称 数值');
    expect(pages.flat().filter((line) => line !== '名称 数值')).toEqual(
      Array.from({ length: 80 }, (_, i) => `项${i + 1} 值${i + 1}`),
    );
  });

  it('does not leave its heads alone at the foot of a page', async () => {
    // 39 lines of 17.325 leave 34 points; heads and a row take 20.7 each
    const pages = await pagesOf([lines(39, '行'), table(numbered(3), { head: [row('名称', '数值')] })]);
    expect(pages[0]?.at(-1)).toBe('行39');
    expect(pages[1]?.slice(0, 2)).toEqual(['名称 数值', '项1 值1']);
  });

  it('parts a row that is taller than a page, under its heads, and loses no line', async () => {
    const tall: Row = { cells: [{ label: true, inlines: [run('说明')] }, { blocks: [lines(120, '文')] }] };
    const pages = await pagesOf([lines(10, '行'), table([tall], { head: [row('名称', '内容')] })]);
    // lines of 13.49: 37 below the text and the heads, 50 on the second page, 33 on the third
    expect(pages.map((page) => page.join(' ').match(/文/g)?.length)).toEqual([37, 50, 33]);
    for (const page of pages) expect(page).toContain('名称 内容');
    // the label stands beside each piece
    for (const page of pages) expect(page.join(' ')).toContain('说明');
    const text = pages.flat().join(' ').match(/文\d+/g);
    expect(text).toEqual(Array.from({ length: 120 }, (_, i) => `文${i + 1}`));
  });

  it('moves a low row whole', async () => {
    const pages = await pagesOf([
      lines(38, '行'),
      table([{ cells: [{ blocks: [lines(4, '文')] }, { inlines: [] }] }]),
    ]);
    expect(pages[1]).toEqual(['文1', '文2', '文3', '文4']);
  });

  it('shows a label over many rows again on the next page', async () => {
    const rows = numbered(60).map(
      ({ cells }, i): Row => ({
        cells: i === 0 ? [{ label: true, rowSpan: 60, inlines: [run('合并')] }, ...cells] : cells,
      }),
    );
    const pages = await pagesOf([table(rows, { columns: [1, 2, 2] })]);
    expect(pages.length).toBe(2);
    for (const page of pages) expect(page.join(' ')).toContain('合并');
  });

  it('shows what a joined cell says once, all of it', async () => {
    const rows = numbered(60).map(
      ({ cells }, i): Row => ({
        cells: i === 0 ? [{ rowSpan: 60, blocks: [lines(70, '文')] }, ...cells] : cells,
      }),
    );
    const text = (await pagesOf([table(rows, { columns: [1, 2, 2] })])).flat().join(' ');
    expect(text.match(/文\d+/g)).toEqual(Array.from({ length: 70 }, (_, i) => `文${i + 1}`));
  });

  it('keeps rows that a cell joins on one page while they are low', async () => {
    const joined: Row[] = [
      { cells: [{ rowSpan: 3, inlines: [run('合')] }, { inlines: [run('一')] }] },
      { cells: [{ inlines: [run('二')] }] },
      { cells: [{ inlines: [run('三')] }] },
    ];
    const pages = await pagesOf([lines(38, '行'), table(joined)]);
    expect(pages[0]?.at(-1)).toBe('行38');
    expect(pages[1]?.join(' ')).toMatch(/一.*二.*三/);
  });

  it('prints tables inside cells', async () => {
    const inner: Block = table([row('内一', '内二')]);
    expect(
      (await pagesOf([table([{ cells: [{ inlines: [run('外')] }, { blocks: [inner] }] }])])).flat().join(' '),
    ).toBe('外 内一 内二');
  });

  it.each<[string, readonly Row[], Partial<Table>]>([
    ['a row that does not fill the columns', [row('一')], {}],
    ['a row with a cell too many', [row('一', '二', '三')], {}],
    ['a cell that reaches beyond the last row', [{ cells: [{ rowSpan: 2 }, {}] }], {}],
    ['a cell that joins heads and rows', [row('一', '二')], { head: [{ cells: [{ rowSpan: 2 }, {}] }] }],
    ['a span of nothing', [{ cells: [{ colSpan: 0 }, {}, {}] }], {}],
    ['a column without width', [row('一', '二')], { columns: [1, 0] }],
  ])('refuses %s', (_what, rows, more) => {
    expect(() => renderPdfSync([table(rows, more)], plainFrame, fonts)).toThrow(/^TABLE_SHAPE/);
  });

  it('takes less height with less room around the words', async () => {
    const rows = Array.from({ length: 80 }, (_, i) => row(`行${i + 1}`, ''));
    const roomy = await pagesOf([table(rows)]);
    const low = await pagesOf([table(rows, { pad: 1 })]);
    expect(low[0]?.length).toBeGreaterThan((roomy[0]?.length ?? 0) + 5);
    expect(low.flat()).toEqual(roomy.flat());
  });

  it('gives a blank row its least height', async () => {
    const tall = numbered(3).map((each) => ({ ...each, minHeight: 300 }));
    expect((await pagesOf([table(tall)])).map((page) => page.length)).toEqual([2, 1]);
  });
});
