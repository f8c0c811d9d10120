import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/pdf/blocks.ts';
import { renderPdfSync } from '../../../src/pdf/render.ts';
import { fonts, lines, pagesOf, plainFrame } from './support.ts';

const places = [
  { id: 'owner', label: '业主（签字）', kind: 'signature' },
  { id: 'manager', label: '物业（盖章）', kind: 'seal' },
  { id: 'clerk', label: '经办：', kind: 'signature', name: '李四', date: '2026年11月23日' },
] as const;
const block: Block = { kind: 'signatures', places };

describe('places to sign and seal', () => {
  it('have a line and a date to fill in, or what was filled in', async () => {
    const text = (await pagesOf([block])).flat().join('\n');
    expect(text).toContain('业主（签字）：');
    expect(text).toContain('（盖章处）');
    expect(text).toMatch(/日期： 年 月 日/);
    expect(text).toContain('李四');
    expect(text).toContain('2026年11月23日');
    // a colon that is there is not doubled
    expect(text).not.toContain('：：');
  });

  it('stand three in a row where the sheet is wide', () => {
    const wide: Block = { kind: 'signatures', places, columns: 3 };
    const printed = renderPdfSync([wide], { ...plainFrame, landscape: true }, fonts);
    const [owner, manager, clerk] = printed.places.map(({ rect }) => rect) as [Room, Room, Room];
    expect(owner.x + owner.width).toBeLessThan(manager.x);
    expect(manager.x + manager.width).toBeLessThan(clerk.x);
    expect(clerk.y).toBe(owner.y);
  });

  it('are reported with page and room, inside the page and apart from one another', () => {
    const printed = renderPdfSync([block], plainFrame, fonts);
    expect(printed.places.map(({ id, kind, page }) => [id, kind, page])).toEqual([
      ['owner', 'signature', 1],
      ['manager', 'seal', 1],
      ['clerk', 'signature', 1],
    ]);
    for (const { rect } of printed.places) {
      expect(rect.x).toBeGreaterThan(60);
      expect(rect.x + rect.width).toBeLessThan(535);
      expect(rect.width).toBeGreaterThan(80);
      expect(rect.height).toBeGreaterThan(20);
    }
    const [owner, manager, clerk] = printed.places.map(({ rect }) => rect) as [Room, Room, Room];
    expect(owner.x + owner.width).toBeLessThan(manager.x);
    expect(clerk.y + clerk.height).toBeLessThan(manager.y);
  });

  it('stay together on one page', () => {
    const printed = renderPdfSync([lines(36, '行'), block], plainFrame, fonts);
    expect(printed.pages).toBe(2);
    expect(printed.places.map(({ page }) => page)).toEqual([2, 2, 2]);
  });

  it('are reported once a copy, pages counted through', () => {
    const printed = renderPdfSync(
      [lines(50, '行'), block],
      { ...plainFrame, copies: ['第一份', '第二份'] },
      fonts,
    );
    expect(printed.pages).toBe(4);
    expect(printed.places.map(({ id, page }) => `${id} ${page}`)).toEqual([
      'owner 2',
      'manager 2',
      'clerk 2',
      'owner 4',
      'manager 4',
      'clerk 4',
    ]);
  });

  it('speak English on an English paper', async () => {
    const text = (await pagesOf([block], { ...plainFrame, language: 'en' })).flat().join('\n');
    expect(text).toContain('(seal)');
    expect(text).toContain('Date:');
  });
});

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
