import { describe, expect, it } from 'vitest';
import { paginate } from '../../../src/pdf/layout/flow.ts';
import type { Slice } from '../../../src/pdf/layout/slice.ts';
import { lines, pagesOf, para } from './support.ts';

const slice = (height: number, more: Partial<Slice> = {}): Slice => ({ height, breakBefore: true, ...more });
const heights = (pages: Slice[][]): number[][] => pages.map((page) => page.map(({ height }) => height));

describe('dealing slices out to pages', () => {
  it('begins a page where the next slice does not fit', () => {
    expect(heights(paginate([slice(40), slice(40), slice(40)], 100))).toEqual([[40, 40], [40]]);
  });

  it('keeps together what may not be parted', () => {
    const bound = slice(40, { breakBefore: false });
    expect(heights(paginate([slice(40), slice(40), bound], 100))).toEqual([[40], [40, 40]]);
  });

  it('parts even that where no page could hold it', () => {
    const bound = slice(60, { breakBefore: false });
    expect(heights(paginate([slice(10), slice(60), bound], 100))).toEqual([[10], [60], [60]]);
  });

  it('drops gaps at the top of a page and lets them fall over its end', () => {
    const gap = slice(30, { gap: true });
    expect(heights(paginate([slice(90), gap, slice(20)], 100))).toEqual([[90], [20]]);
    expect(
      heights(paginate([slice(90), slice(30, { gap: true, breakBefore: false }), slice(20)], 100)),
    ).toEqual([[90, 30], [20]]);
  });

  it('gives one page for nothing, and none for a page break at the end or two in a row', () => {
    const turn = slice(0, { newPage: true });
    expect(paginate([], 100)).toEqual([[]]);
    expect(heights(paginate([slice(10), turn], 100))).toEqual([[10]]);
    expect(heights(paginate([slice(10), turn, turn, slice(20)], 100))).toEqual([[10], [20]]);
  });

  it('lets what is higher than any page stand alone rather than lose it', () => {
    expect(heights(paginate([slice(10), slice(300), slice(10)], 100))).toEqual([[10], [300], [10]]);
  });
});

describe('paragraphs and headings on pages', () => {
  // a page holds 709.89 points; a line of running text takes 17.325: 40 lines
  it('fills a page with forty lines', async () => {
    expect((await pagesOf([lines(41, '行')])).map((page) => page.length)).toEqual([39, 2]);
    expect((await pagesOf([lines(40, '行')])).map((page) => page.length)).toEqual([40]);
  });

  it('leaves no first line alone at the foot and no last line alone at the head', async () => {
    const [first, second] = await pagesOf([lines(39, '行'), lines(3, '段')]);
    expect(first?.at(-1)).toBe('行39');
    expect(second).toEqual(['段1', '段2', '段3']);
  });

  it('takes a heading along with two lines of what follows', async () => {
    const heading = { kind: 'heading', level: 2, inlines: [{ kind: 'text', text: '标题' }] } as const;
    const [first, second] = await pagesOf([lines(38, '行'), heading, lines(4, '段')]);
    expect(first?.at(-1)).toBe('行38');
    expect(second).toEqual(['标题', '段1', '段2', '段3', '段4']);
  });

  it('takes a paragraph that keeps with the next along', async () => {
    const [first, second] = await pagesOf([
      lines(38, '行'),
      para('引言', { keepWithNext: true }),
      lines(2, '段'),
    ]);
    expect(first?.at(-1)).toBe('行38');
    expect(second).toEqual(['引言', '段1', '段2']);
  });

  it('holds a kept group on one page', async () => {
    const [first, second] = await pagesOf([
      lines(37, '行'),
      { kind: 'keep', blocks: [para('一'), para('二'), para('三'), para('四')] },
    ]);
    expect(first?.length).toBe(37);
    expect(second).toEqual(['一', '二', '三', '四']);
  });

  it('parts a kept group that no page could hold', async () => {
    const pages = await pagesOf([para('前'), { kind: 'keep', blocks: [lines(30, '甲'), lines(30, '乙')] }]);
    expect(pages.flat()).toEqual([
      '前',
      ...Array.from({ length: 30 }, (_, i) => `甲${i + 1}`),
      ...Array.from({ length: 30 }, (_, i) => `乙${i + 1}`),
    ]);
    expect(pages.length).toBe(2);
  });

  it('begins a page where it is told to', async () => {
    expect(await pagesOf([para('一'), { kind: 'pageBreak' }, para('二')])).toEqual([['一'], ['二']]);
  });
});
