import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../src/core/text.ts';
import type { Inline, Row, Table } from '../../../src/pdf/blocks.ts';
import { sheetBlocks } from '../../../src/pdf/sheet/index.ts';

const choice = (values: { readonly [value: string]: string }): JsonObject => ({
  type: 'string',
  enum: Object.keys(values),
  'x-enum': Object.fromEntries(Object.entries(values).map(([value, zh]) => [value, { zh, en: value }])),
});

const schema: JsonObject = {
  type: 'object',
  properties: {
    rows: {
      type: 'array',
      title: '项目',
      items: {
        type: 'object',
        properties: {
          room: { ...choice({ hall: '客厅', bed: '卧室' }), title: '部位' },
          item: { ...choice({ wall: '墙面', floor: '地面', height: '净高' }), title: '项目' },
          good: { type: 'boolean', title: '合格' },
          measured: { type: 'integer', title: '实测', 'x-unit': 'mm' },
          note: { type: 'string', title: '问题' },
        },
      },
    },
  },
};

const columns: Json = [
  {
    scope: ['#/properties/item', '#/properties/measured'],
    join: ' ',
    boxes: false,
    span: 10,
    only: { property: 'item', values: ['height'], at: 1 },
  },
  { scope: '#/properties/good', ticks: true, span: 1 },
];

const tablesOf = (print: JsonObject, data: Json | undefined, ...more: JsonObject[]): readonly Table[] => {
  const control: JsonObject = { type: 'Control', scope: '#/properties/rows', options: { print } };
  const group: JsonObject = {
    type: 'Group',
    label: '验收',
    options: { print: { title: false } },
    elements: [control, ...more],
  };
  const layout: JsonObject = { type: 'VerticalLayout', elements: [group] };
  return sheetBlocks({ id: 'x', version: 1, title: { zh: '表', en: 'Sheet' }, schema, layout }, data).flatMap(
    (block) =>
      block.kind === 'keep' ? (block.blocks as readonly Table[]) : block.kind === 'table' ? [block] : [],
  );
};

const wordOf = (inline: Inline): string => {
  if (inline.kind === 'text') return inline.text;
  if (inline.kind === 'box') return inline.checked ? '☑' : '☐';
  return inline.kind === 'blank' ? '_' : '/';
};

const lineOf = ({ cells }: Row): string =>
  cells.map(({ inlines = [] }) => inlines.map(wordOf).join('')).join(' | ');

const item = (room: string, what: string, more: JsonObject = {}): JsonObject => ({
  room,
  item: what,
  ...more,
});

describe('a list with two items in a row', () => {
  const print: JsonObject = { span: 24, across: 2, columns, groupBy: ['room'], blankRows: 3 };
  const rows = [
    item('hall', 'wall', { good: true }),
    item('hall', 'floor', { good: true }),
    item('hall', 'height', { good: true, measured: 2780 }),
    item('bed', 'wall'),
  ];

  it('goes down the first column, then down the second, and leaves the last place empty', () => {
    const [table] = tablesOf(print, { rows });
    expect(table?.head?.map(lineOf)).toEqual(['部位 | 项目 | 合格 | 项目 | 合格']);
    expect(table?.rows.map(lineOf)).toEqual([
      '客厅 | 墙面 | ☑ | 净高 2780 mm | ☑',
      '地面 | ☑ | ',
      '卧室 | 墙面 |  | ',
    ]);
    expect(table?.rows[0]?.cells[0]?.rowSpan).toBe(2);
    expect(table?.rows[1]?.cells.at(-1)?.colSpan).toBe(11);
  });

  it('fills every row to 24 columns', () => {
    for (const data of [{ rows }, undefined])
      for (const row of tablesOf(print, data)[0]?.rows ?? []) {
        const own = row.cells.reduce((sum, { colSpan = 1 }) => sum + colSpan, 0);
        expect([22, 24]).toContain(own);
      }
  });

  it('has room to name the room of each empty row of a blank sheet, and to measure where one measures', () => {
    const preset = [{ room: ['hall'], item: ['wall', 'height'] }];
    const [table] = tablesOf({ ...print, preset }, undefined);
    expect(table?.rows.map(lineOf)).toEqual([
      '客厅 | 墙面 | ☐ | 净高 _mm | ☐',
      ' |  | ☐ |  | ☐',
      ' |  | ☐ | ',
    ]);
    expect(table?.rows.map(({ cells }) => cells[0]?.label)).toEqual([true, false, false]);
  });
});

describe('a list of some items only', () => {
  const print: JsonObject = {
    span: 24,
    columns: [
      { scope: '#/properties/item', boxes: false, span: 10 },
      { scope: '#/properties/note', span: 12 },
    ],
    groupBy: ['room'],
    having: ['note'],
    blankRows: 2,
  };

  it('leaves out the others, and itself where there is none', () => {
    const rows = [item('hall', 'wall'), item('bed', 'floor', { note: '起砂' })];
    expect(tablesOf(print, { rows })[0]?.rows.map(lineOf)).toEqual(['卧室 | 地面 | 起砂']);
    expect(tablesOf(print, { rows: rows.slice(0, 1) })).toEqual([]);
  });

  it('has empty rows on a blank sheet', () => {
    expect(tablesOf(print, undefined)[0]?.rows).toHaveLength(2);
  });

  it('ends with the wording that follows it, in the same table', () => {
    const wording: JsonObject = { type: 'Label', text: '由业主确认。', options: { en: 'x' } };
    const rows = [item('bed', 'floor', { note: '起砂' })];
    const tables = tablesOf(print, { rows }, wording);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.rows.map(lineOf)).toEqual(['卧室 | 地面 | 起砂', '由业主确认。']);
  });
});
