import { describe, expect, it } from 'vitest';
import { factReader } from '../../../src/core/condition/facts.ts';
import type { Scope } from '../../../src/core/condition/index.ts';
import { isOpen, OPEN } from '../../../src/core/condition/read.ts';

const scope: Scope = {
  event: {
    at: '2026-11-23T23:30:00+08:00',
    data: {
      no: 2,
      day: '2026-11-25',
      past: '2026-11-20',
      late: '2026-11-24T00:10:00+08:00',
      none: null,
      text: 'x',
      also: 2,
    },
  },
  context: {
    facts: {
      list: [{ no: 1 }, { no: 2, kind: 'a' }, { no: 2, kind: 'b' }],
      sums: [
        { no: 1, fen: 500 },
        { no: 2, fen: 2000 },
        { no: 2, fen: -300 },
      ],
      halves: [{ fen: 500 }, { fen: '5' }],
      empty: [],
    },
  },
  open: [],
};
const read = (spec: unknown, zone = 'Asia/Shanghai', open: readonly string[] = []): unknown =>
  factReader(spec, zone).read({ ...scope, open });

const LIST = '/context/facts/list';
const NO = { no: { at: '/event/data/no' } };

describe('a fact', () => {
  it.each<[string, unknown, unknown]>([
    ['a pointer', '/event/data/no', 2],
    ['a pointer to nothing', '/event/data/other', undefined],
    ['a fixed value', { value: false }, false],
    ['whether something is there', { present: '/event/data/text' }, true],
    ['whether something is there that is null', { present: '/event/data/none' }, false],
    ['whether something is there that is not', { present: '/event/data/other' }, false],
    ['the length of a list', { count: LIST }, 3],
    ['the length of an empty list', { count: '/context/facts/empty' }, 0],
    ['the length of a list not begun', { count: '/context/facts/other' }, 0],
    ['the length of what is no list', { count: '/event/data/text' }, undefined],
    ['the length of null', { count: '/event/data/none' }, undefined],
    ['how often a list holds a value', { countWhere: LIST, equals: { no: 2 } }, 2],
    ['how often it holds what a pointer names', { countWhere: LIST, equals: NO }, 2],
    ['how often it holds several values at once', { countWhere: LIST, equals: { ...NO, kind: 'b' } }, 1],
    ['how often a list not begun holds a value', { countWhere: '/context/facts/other', equals: NO }, 0],
    [
      'how often it holds what a pointer to nothing names',
      { countWhere: LIST, equals: { no: { at: '/event/data/other' } } },
      undefined,
    ],
    ['the sum of a field', { sum: '/context/facts/sums', of: 'fen' }, 2200],
    ['the sum over some items', { sum: '/context/facts/sums', of: 'fen', equals: NO }, 1700],
    ['the sum over a list not begun', { sum: '/context/facts/other', of: 'fen' }, 0],
    ['the sum of what is not all numbers', { sum: '/context/facts/halves', of: 'fen' }, undefined],
    ['how many different values a field has', { distinct: LIST, of: 'no' }, 2],
    ['how many different values, where some lack the field', { distinct: LIST, of: 'kind' }, 2],
    ['how many different values among some', { distinct: LIST, of: 'kind', equals: { kind: 'b' } }, 1],
    ['how many items another list knows', { countAmong: LIST, of: 'no', among: '/context/facts/sums' }, 3],
    ['how many items an empty list knows', { countAmong: LIST, of: 'no', among: '/context/facts/other' }, 0],
    ['what is there', { known: '/event/data/no', otherwise: 0 }, 2],
    ['what is not there', { known: '/event/data/other', otherwise: 0 }, 0],
    ['a field of the last item', { last: LIST, of: 'kind' }, 'b'],
    ['a field of the last item that holds a value', { last: LIST, of: 'kind', equals: { no: 1 } }, undefined],
    ['the last item of an empty list', { last: '/context/facts/empty', of: 'kind' }, undefined],
    ['whether two values are the same', { same: ['/event/data/no', '/event/data/also'] }, true],
    ['whether two values differ', { same: ['/event/data/no', '/event/data/text'] }, false],
    ['whether a value is the same as none', { same: ['/event/data/no', '/event/data/other'] }, undefined],
    ['minutes to an instant', { minutesUntil: '/event/data/late', from: '/event/at' }, 40],
    ['minutes to an instant that has passed', { minutesUntil: '/event/at', from: '/event/data/late' }, -40],
    [
      'minutes to a day, which is no instant',
      { minutesUntil: '/event/data/day', from: '/event/at' },
      undefined,
    ],
    ['minutes since midnight', { clock: '/event/at' }, 1410],
    ['minutes since midnight of the next day', { clock: '/event/data/late' }, 10],
    ['minutes since midnight of a day', { clock: '/event/data/day' }, undefined],
    ['days to a day', { daysUntil: '/event/data/day', from: '/event/at' }, 2],
    ['days from a day that is past', { daysUntil: '/event/data/past', from: '/event/at' }, -3],
    ['days to an instant of the next civil day', { daysUntil: '/event/data/late', from: '/event/at' }, 1],
    ['days to itself', { daysUntil: '/event/data/day', from: '/event/data/day' }, 0],
    ['days to what is no day', { daysUntil: '/event/data/text', from: '/event/at' }, undefined],
    ['days from nothing', { daysUntil: '/event/data/day', from: '/event/data/other' }, undefined],
  ])('may be %s', (_, spec, expected) => {
    expect(read(spec)).toEqual(expected);
  });

  it('counts days by the calendar of its zone', () => {
    // 23:30 and 00:10 in Shanghai are both the evening of the 23rd in Urumqi's zone
    expect(read({ daysUntil: '/event/data/late', from: '/event/at' }, 'Asia/Urumqi')).toBe(0);
  });

  it.each<[string, unknown, readonly string[]]>([
    ['what it names', '/event/data/no', ['/event/data/no']],
    ['what holds it', '/event/data/no', ['/event/data']],
    ['a part of it', '/event/data', ['/event/data/no']],
    ['the list', { countWhere: LIST, equals: { no: 1 } }, ['/context/facts']],
    ['the value looked for', { countWhere: LIST, equals: NO }, ['/event/data']],
    ['either day', { daysUntil: '/event/data/day', from: '/event/at' }, ['/event/data']],
    ['whether it is there', { present: '/event/data/no' }, ['/event/data']],
    ['either instant', { minutesUntil: '/event/data/late', from: '/event/at' }, ['/event/data']],
    ['the field summed', { sum: '/event/data/list', of: 'fen' }, ['/event/data']],
    ['either of two', { same: ['/event/data/no', '/context/facts/no'] }, ['/event/data']],
  ])('is open while %s is', (_, spec, open) => {
    expect(read(spec, 'UTC', open)).toBe(OPEN);
  });

  it('of an empty list is known, whatever is looked for', () => {
    const none = { countWhere: '/context/facts/empty', equals: NO };
    expect(read(none, 'UTC', ['/event/data'])).toBe(0);
    expect(read({ ...none, countWhere: '/context/facts/other' }, 'UTC', ['/event/data'])).toBe(0);
  });

  it('counts no days where there is no zone to count them in: an action that would record them', () => {
    expect(() => factReader({ daysUntil: '/event/data/day', from: '/event/at' })).toThrow(
      'FACT_SPEC_UNKNOWN',
    );
  });

  it('is not open while another value is whose name only begins alike', () => {
    expect(read('/event/data/no', 'UTC', ['/event/data/n'])).toBe(2);
    expect(isOpen('/event/database', { ...scope, open: ['/event/data'] })).toBe(false);
  });

  it.each([
    null,
    undefined,
    5,
    {},
    [],
    { total: LIST },
    { count: 5 },
    { sum: LIST },
    { present: null },
    { same: [LIST] },
  ])('is nothing else: %j', (spec) => {
    expect(() => factReader(spec, 'UTC')).toThrow('FACT_SPEC_UNKNOWN');
  });
});
