import { describe, expect, it } from 'vitest';
import { DeskError } from '../../../src/core/issue.ts';
import type { JsonObject } from '../../../src/core/text.ts';
import { sheetBlocks } from '../../../src/pdf/sheet/index.ts';
import { fieldsOf, printedBy, rowSums } from '../../support/layout.ts';
import { SHEET_FORMS } from '../../support/sheet-forms.ts';

describe.each(SHEET_FORMS)('the layout of $id', ({ layout, schema }) => {
  it('fills 24 columns in every row', () => {
    expect(new Set(rowSums(layout))).toEqual(new Set([24]));
  });

  it('prints every field of the schema exactly once, and nothing else', () => {
    expect([...printedBy(layout)].sort()).toEqual([...fieldsOf(schema)].sort());
  });
});

describe('a layout that the printer does not know', () => {
  const schema: JsonObject = {
    type: 'object',
    properties: { name: { type: 'string', title: '姓名', 'x-en': { title: 'Name' } } },
  };
  const print = (elements: readonly JsonObject[]): unknown =>
    sheetBlocks(
      {
        id: 'x',
        version: 1,
        title: { zh: '表', en: 'Sheet' },
        schema,
        layout: { type: 'VerticalLayout', elements },
      },
      undefined,
    );
  const group = (...elements: JsonObject[]): JsonObject => ({ type: 'Group', label: '甲', elements });

  it.each<[string, JsonObject]>([
    [
      'a field that the schema lacks',
      group({ type: 'HorizontalLayout', elements: [{ type: 'Control', scope: '#/properties/age' }] }),
    ],
    [
      'a scope that is no path of properties',
      group({ type: 'HorizontalLayout', elements: [{ type: 'Control', scope: '#/$defs/name' }] }),
    ],
    [
      'an inherited name',
      group({ type: 'HorizontalLayout', elements: [{ type: 'Control', scope: '#/properties/toString' }] }),
    ],
    ['an element of an unknown type', group({ type: 'Categorization', elements: [] })],
    ['a row outside a group', { type: 'HorizontalLayout', elements: [] }],
    [
      'a rule that is no SHOW',
      {
        ...group(),
        rule: { effect: 'HIDE', condition: { scope: '#/properties/name', schema: { const: 1 } } },
      },
    ],
  ])('with %s is an error by name', (_what, element) => {
    expect(() => print([element])).toThrow(DeskError);
    expect(() => print([element])).toThrow(/^LAYOUT_INVALID/);
  });
});
