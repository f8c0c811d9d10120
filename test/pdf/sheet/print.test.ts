import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Form } from '../../../src/core/define/form.ts';
import type { Json } from '../../../src/core/text.ts';
import type { FontSet, Printed } from '../../../src/pdf/blocks.ts';
import { loadDefaultFonts } from '../../../src/pdf/font/load-node.ts';
import { renderPdf } from '../../../src/pdf/render.ts';
import { isLandscape, sheetBlocks } from '../../../src/pdf/sheet/index.ts';
import { checkInk, extractText } from '../../support/ink.ts';
import { SHEET_FORMS } from '../../support/sheet-forms.ts';

let fonts: FontSet;
beforeAll(async () => {
  fonts = await loadDefaultFonts();
});

const sample = (id: string, name: string): Json =>
  JSON.parse(readFileSync(`samples/forms/${id}/${name}.json`, 'utf8')) as Json;

const print = (form: Form<never>, data: Json | undefined, language: 'zh' | 'en' = 'zh'): Promise<Printed> =>
  renderPdf(
    sheetBlocks(form, data, { language }),
    {
      title: form.title[language],
      foot: form.id,
      landscape: isLandscape(form),
      language,
      at: '2026-11-23T09:30:00+08:00',
    },
    fonts,
  );

const textOf = async ({ bytes }: Printed): Promise<string> =>
  `${(await extractText(bytes)).map((page, index) => `—— ${index + 1} ——\n${page.trim()}`).join('\n\n')}\n`;

/** Pages that a sheet may take, blank and filled: nobody hands out wasted paper. */
const MOST_PAGES: { readonly [id: string]: readonly [blank: number, full: number] } = {
  'move-in-sheet': [1, 1],
  'unit-inspection': [4, 3],
  'resident-record': [3, 2],
  'payment-statement': [2, 2],
  'handover-certificate': [2, 2],
  'power-of-attorney': [1, 1],
  'key-receipt': [1, 1],
  'move-in-file-index': [1, 1],
  'completion-report': [1, 1],
};

describe.each(SHEET_FORMS)('the sheet of $id', (form) => {
  it.each([
    ['blank', undefined],
    ['full', 'full'],
  ])('%s reads as its snapshot, and all of it is ink on the paper', async (name, from) => {
    const printed = await print(form, from === undefined ? undefined : sample(form.id, from));
    await expect(await textOf(printed)).toMatchFileSnapshot(`../../snapshots/sheets/${form.id}.${name}.txt`);
    expect(printed.pages).toBeLessThanOrEqual(MOST_PAGES[form.id]?.[from === undefined ? 0 : 1] ?? 0);
    expect(await checkInk(printed.bytes, fonts)).toEqual([]);
  });

  it('prints in English too, all labels and choices', async () => {
    const labels = (await textOf(await print(form, undefined, 'en'))).replaceAll(/[㎡m³]/g, '');
    expect(labels).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it('has its places to sign, empty on the blank one and named on the filled one', async () => {
    const blocks = JSON.stringify(sheetBlocks(form, sample(form.id, 'full')));
    const places = (await print(form, undefined)).places.map(({ id }) => id);
    expect(new Set(places).size).toBe(places.length);
    if (places.length > 0) expect(blocks).toContain('"name":"');
  });
});

/** Lines of a sheet with its boxes, ☑ and ☐, cell by cell. */
const linesOf = (blocks: unknown): readonly string[] => {
  if (Array.isArray(blocks)) return blocks.flatMap(linesOf);
  if (typeof blocks !== 'object' || blocks === null) return [];
  const node = blocks as {
    readonly cells?: readonly { readonly inlines?: readonly Record<string, unknown>[] }[];
  };
  if (node.cells === undefined) return Object.values(node).flatMap(linesOf);
  const cell = (inlines: readonly Record<string, unknown>[] = []): string =>
    inlines
      .map(({ kind, checked, text }) =>
        kind === 'box' ? (checked === true ? '☑' : '☐') : String(text ?? ' '),
      )
      .join('');
  return [node.cells.map(({ inlines }) => cell(inlines)).join(' | ')];
};

describe('a filled sheet', () => {
  const lines = (id: string, name: string): readonly string[] => {
    const form = SHEET_FORMS.find((one) => one.id === id);
    return form === undefined ? [] : linesOf(sheetBlocks(form, sample(id, name)));
  };

  it('ticks what the data says, in choices, in lists and in columns of boxes', () => {
    expect(lines('move-in-sheet', 'agent')).toContain('业主姓名 | 周敏 | 到场办理 | ☐业主本人  ☑代理人');
    expect(lines('power-of-attorney', 'full')).toContain(
      '委托事项 | ☑收楼  ☑领钥匙  ☑签协议  ☐装修申请  ☐领退款',
    );
    expect(lines('move-in-file-index', 'missing-paper')).toContain(
      '7 | 购房发票复印件 | 0 | ☐ | ☑ | ☐ | ☑ | ☐ | ☑ | 11月30日前补交',
    );
  });

  it('shows a defect with its place, term and who is responsible', () => {
    expect(lines('unit-inspection', 'agent')).toContain(
      '厨房 | 地漏 | 水槽下方；地漏排水不畅；厨房地漏.jpg | 1 | ☑ | ☐ | ☐ | 2026-12-15 | ',
    );
    expect(lines('unit-inspection', 'full').join()).not.toContain('问题和整改');
  });

  it('leaves out the agent where the owner came in person, and prints him where he did not', () => {
    expect(lines('key-receipt', 'full').join()).not.toContain('代领证件');
    expect(lines('key-receipt', 'agent').join()).toContain('代领证件');
  });

  it('writes the total in figures and capitals', () => {
    // 1,287.48 + 83.00 + 50.00
    expect(lines('payment-statement', 'full')).toContain(
      '总计 | 1,420.48 元\u3000大写：人民币壹仟肆佰贰拾元零肆角捌分',
    );
  });
});
