import { describe, expect, it } from 'vitest';
import type { PrintOptions } from '../../../src/pdf/sheet/model.ts';
import { expandPreset, rowsOf } from '../../../src/pdf/sheet/rows.ts';

const OPTIONS: PrintOptions = {
  span: 24,
  labelSpan: 3,
  blankRows: 2,
  preset: [{ kind: ['door', 'mailbox'] }],
  merge: false,
  groupBy: [],
  across: 1,
};

describe('the rows of a list', () => {
  it('expands a preset to all combinations, the first property turning slowest', () => {
    expect(
      expandPreset([{ room: ['bedroom'], roomNo: [1, 2], item: ['wall', 'floor'] }, { room: ['study'] }]),
    ).toEqual([
      { room: 'bedroom', roomNo: 1, item: 'wall' },
      { room: 'bedroom', roomNo: 1, item: 'floor' },
      { room: 'bedroom', roomNo: 2, item: 'wall' },
      { room: 'bedroom', roomNo: 2, item: 'floor' },
      { room: 'study' },
    ]);
  });

  it('are the data alone on a filled sheet', () => {
    expect(rowsOf(false, OPTIONS, [{ kind: 'other', count: 1 }])).toEqual([{ kind: 'other', count: 1 }]);
  });

  it('are merged with the preset where the layout says so: its order first, other rows behind', () => {
    const items = [
      { kind: 'other', count: 3 },
      { kind: 'mailbox', count: 2 },
    ];
    expect(rowsOf(false, { ...OPTIONS, merge: true }, items)).toEqual([
      { kind: 'door' },
      { kind: 'mailbox', count: 2 },
      { kind: 'other', count: 3 },
    ]);
  });

  it('are those that have one of some properties where the layout asks for them', () => {
    const items = [{ kind: 'door' }, { kind: 'mailbox', note: '缺一把' }, { kind: 'other', count: 1 }];
    const options = { ...OPTIONS, preset: [], having: ['note', 'place'] };
    expect(rowsOf(false, options, items)).toEqual([{ kind: 'mailbox', note: '缺一把' }]);
    expect(rowsOf(true, options, [])).toEqual([{}, {}]);
  });

  it('have the preset and room to write in on a blank sheet', () => {
    expect(rowsOf(true, OPTIONS, [])).toEqual([{ kind: 'door' }, { kind: 'mailbox' }, {}, {}]);
  });
});
