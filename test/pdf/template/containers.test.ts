import { describe, expect, it } from 'vitest';
import { renderTemplate } from '../../../src/pdf/template/render.ts';
import { documentOf, errorOf, list, noTerm, object, read, render, text } from './support.ts';

describe('places to sign', () => {
  const schema = object({ owners: list(text), 'agent?': text });
  const source = [
    ':::signatures',
    '- manager | 甲方（盖章） | seal',
    '{{#each owners}}',
    '- owner | 业主 {{this}} | signature | {{this}} | 2026年11月23日',
    '{{/each}}',
    '{{#if agent}}',
    '- agent | 代理人 | signature',
    '{{/if}}',
    ':::',
  ].join('\n');

  it('are read, one a line, with name and date where given', () => {
    expect(render({ source, schema }, { owners: ['Li | :::'] })).toEqual([
      {
        kind: 'signatures',
        columns: 2,
        places: [
          { id: 'manager', label: '甲方（盖章）', kind: 'seal' },
          {
            id: 'owner',
            label: '业主 Li | :::',
            kind: 'signature',
            name: 'Li | :::',
            date: '2026年11月23日',
          },
        ],
      },
    ]);
  });

  it('have ids that differ in the whole paper', () => {
    const lines = read(
      render(
        { source: `${source}\n\n:::signatures\n- owner | 签收 | signature\n:::`, schema },
        { owners: ['甲', '乙'] },
      ),
    );
    expect(lines.map((line) => line.split(' ')[1])).toEqual(['manager', 'owner', 'owner-2', 'owner-3']);
  });

  it('on a blank paper leave name and date open', () => {
    const [block] = render(
      {
        source: ':::signatures\n- owner | 业主 | signature | {{a}} | {{b}}\n:::',
        schema: object({ a: text, b: text }),
      },
      {},
      { blank: true },
    );
    expect(block).toEqual({
      kind: 'signatures',
      columns: 1,
      places: [{ id: 'owner', label: '业主', kind: 'signature' }],
    });
  });

  it('leaves a date open of which a part is still to be written', () => {
    const given = {
      source: ':::signatures\n- a | 甲 | seal | 某公司 | {{day on}}\n:::',
      schema: object({ on: { ...text, format: 'day' } }),
    };
    const place = { id: 'a', label: '甲', kind: 'seal', name: '某公司' };
    expect(render(given, {}, { blank: true })).toEqual([{ kind: 'signatures', columns: 1, places: [place] }]);
    expect(render(given, { on: '2025-06-20' })).toMatchObject([
      { places: [{ ...place, date: '2025年6月20日' }] },
    ]);
  });

  it.each([
    ['no places', ':::signatures\n:::'],
    ['no kind', ':::signatures\n- a | 甲\n:::'],
    ['another kind', ':::signatures\n- a | 甲 | stamp\n:::'],
    ['a bad id', ':::signatures\n- 甲 | 甲 | seal\n:::'],
    ['no label', ':::signatures\n- a |  | seal\n:::'],
    ['no dash', ':::signatures\na | 甲 | seal\n:::'],
    ['a container inside', ':::signatures\n:::keep\n文\n:::\n:::'],
  ])('%s is an error', (_, bad) => {
    expect(errorOf(() => documentOf({ source: bad })).issues[0]?.code).toBe('TEMPLATE_CONTAINER_SIGNATURE');
  });
});

describe('what begins a new page', () => {
  it('stands behind a page break', () => {
    const blocks = render({ source: '前\n:::page\n后\n:::' }, {});
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'pageBreak', 'paragraph']);
  });
});

describe('what stays together', () => {
  it('holds blocks and other containers', () => {
    expect(
      read(render({ source: '前\n:::keep\n中\n\n:::signatures\n- a | 甲 | seal\n:::\n:::\n后' }, {})),
    ).toEqual(['前', 'keep', '  中', '  sign a seal 甲', '后']);
  });

  it('a value cannot open or close one', () => {
    const given = { source: ':::keep\n{{note}}\n:::\n后', schema: object({ note: text }) };
    expect(read(render(given, { note: ':::' }))).toEqual(['keep', '  :::', '后']);
  });
});

describe('copies and sources', () => {
  const copies = [
    { zh: '第一份 · 物业留存', en: 'first · manager' },
    { zh: '第二份 · 业主', en: 'second · owner' },
  ];

  it('an empty container names the copies, a full one says its own', () => {
    expect(read(render({ source: ':::copies\n:::', document: { copies } }, {}))).toEqual([
      '本文件一式两份，各份具有同等效力：第一份 · 物业留存；第二份 · 业主。',
    ]);
    expect(read(render({ source: ':::copies\n一式两份。\n:::', document: { copies } }, {}))).toEqual([
      '一式两份。',
    ]);
  });

  it('a paper without copies cannot speak of them', () => {
    expect(errorOf(() => renderTemplate(documentOf({ source: ':::copies\n:::' }), {}, noTerm)).code).toBe(
      'TEMPLATE_CONTAINER_COPIES',
    );
  });

  it('sources are listed in one run with the date of their wording, the paragraphs of the container behind them', () => {
    const sources = [
      { title: '民法典', articles: ['937', '939'], wording: '2020-05-28' },
      { title: '《某市条例》', articles: [], wording: '2021年修正' },
    ];
    const given = { source: ':::sources\n:::', document: { sources } };
    expect(read(render(given, {}))).toEqual([
      '《民法典》第 937、939 条（2020-05-28）；《某市条例》（2021年修正）。',
    ]);
    const more = { ...given, source: ':::sources\n本地规定：无。\n:::' };
    expect(read(render(more, {}))).toHaveLength(2);
    expect(render(more, {}).map((block) => block.kind === 'paragraph' && block.size)).toEqual([9, 9]);
    expect(read(render(given, {}, { language: 'en' }))[0]).toBe(
      '民法典, art. 937, 939 (wording: 2020-05-28); 《某市条例》 (wording: 2021年修正).',
    );
    expect(errorOf(() => render({ ...given, document: { sources: [] } }, {})).code).toBe(
      'TEMPLATE_CONTAINER_SOURCES',
    );
  });
});
