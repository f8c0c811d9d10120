import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../src/core/text.ts';
import type { Inline } from '../../../src/pdf/blocks.ts';
import { formatMeasure } from '../../../src/pdf/sheet/units.ts';
import { type ValueStyle, writeValue } from '../../../src/pdf/sheet/value.ts';

const read = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      return inline.kind === 'box' ? (inline.checked ? '[x]' : '[ ]') : '';
    })
    .join('');

const show = (node: JsonObject, value?: Json, style?: ValueStyle, language: 'zh' | 'en' = 'zh'): string =>
  read(writeValue({ root: {}, language }, node, value, style));

const FINISH: JsonObject = {
  type: 'string',
  enum: ['bare', 'fitted'],
  'x-enum': { bare: { zh: '毛坯', en: 'Bare' }, fitted: { zh: '精装', en: 'Fitted out' } },
};
const SIGNATURE: JsonObject = { type: 'object', 'x-part': 'signature' };
const PERIOD: JsonObject = { type: 'object', 'x-part': 'period' };
const signed = { name: '陈思远', date: '2026-11-23' };

describe('a stored measure', () => {
  it.each([
    [12_836, 'dm2', '128.36'],
    [5, 'dm2', '0.05'],
    [12_345, 'l', '12.345'],
    [36_520, 'Wh', '36.52'],
    [20, 'Wh', '0.02'],
    [7, 'MJ', '0.007'],
    [5000, 'bp', '50.00'],
    [2780, 'mm', '2780'],
    [123_450, 'fen', '1,234.50'],
    [3, undefined, '3'],
  ])('%d %s reads %s', (value, unit, text) => {
    expect(formatMeasure(value, unit)).toBe(text);
  });
});

describe('a value on paper', () => {
  it('shows all choices and ticks the chosen one', () => {
    expect(show(FINISH, 'bare')).toBe('[x]毛坯  [ ]精装');
    expect(show(FINISH, 'fitted', {}, 'en')).toBe('[ ]Bare  [x]Fitted out');
    expect(show({ type: 'array', items: FINISH }, ['fitted', 'bare'])).toBe('[x]毛坯  [x]精装');
  });

  it('writes a choice as a word where boxes are not wanted', () => {
    expect(show(FINISH, 'fitted', { boxes: false })).toBe('精装');
    expect(show(FINISH, undefined, { boxes: false })).toBe('');
  });

  it('shows yes and no as boxes, and neither ticked for a missing answer', () => {
    expect(show({ type: 'boolean' }, true)).toBe('[x]是  [ ]否');
    expect(show({ type: 'boolean' }, false)).toBe('[ ]是  [x]否');
    expect(show({ type: 'boolean' })).toBe('[ ]是  [ ]否');
  });

  it('writes days and instants in words, short in lists', () => {
    expect(show({ type: 'string', format: 'day' }, '2026-11-23')).toBe('2026年11月23日');
    expect(show({ type: 'string', format: 'day' }, '2026-11-23', { compact: true })).toBe('2026-11-23');
    expect(show({ type: 'string', format: 'instant' }, '2026-11-23T09:05:00+08:00')).toBe(
      '2026年11月23日 09:05',
    );
    expect(show({ type: 'string', format: 'day' }, '2026-11-23', {}, 'en')).toBe('23 November 2026');
  });

  it('writes an amount with its unit, and in capitals where asked', () => {
    expect(show({ type: 'integer', 'x-unit': 'fen' }, 140_950)).toBe('1,409.50 元');
    expect(show({ type: 'integer', 'x-unit': 'fen' }, 140_950, { capitals: true })).toBe(
      '1,409.50 元\u3000大写：人民币壹仟肆佰零玖元伍角',
    );
    expect(show({ type: 'integer', 'x-unit': 'fen' }, 140_950, { unit: false })).toBe('1,409.50');
  });

  it('takes the unit from a neighbour where the schema says so', () => {
    const reading: JsonObject = {
      type: 'integer',
      'x-unit': { by: 'kind', units: { water: 'l', electricity: 'Wh' } },
    };
    expect(show(reading, 12_345, { siblings: { kind: 'water' } })).toBe('12.345 m³');
    expect(show(reading, 36_520, { siblings: { kind: 'electricity' }, unit: false })).toBe('36.52 kWh');
  });

  it('writes signatures and periods as one', () => {
    expect(show(SIGNATURE, signed)).toBe('陈思远\u30002026年11月23日');
    expect(show(SIGNATURE, signed, { compact: true })).toBe('陈思远 2026-11-23');
    expect(show(PERIOD, { from: '2026-12-01', to: '2027-02-28' })).toBe('2026年12月1日至2027年2月28日');
  });
});

describe('a missing value', () => {
  it('leaves room for a date or a unit on a blank sheet', () => {
    expect(show({ type: 'string', format: 'day' })).toMatch(/^\s+年\s+月\s+日$/);
    expect(show({ type: 'integer', 'x-unit': 'dm2' })).toBe('㎡');
    expect(show(SIGNATURE)).toMatch(/年\s+月\s+日$/);
  });

  it('leaves nothing on a filled sheet, nor in a narrow place to sign', () => {
    expect(show({ type: 'string', format: 'day' }, undefined, { room: false })).toBe('');
    expect(show({ type: 'integer', 'x-unit': 'dm2' }, undefined, { room: false })).toBe('');
    expect(show(SIGNATURE, undefined, { columns: 6 })).toBe('');
    expect(show({ type: 'string' })).toBe('');
  });
});
