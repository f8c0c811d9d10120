import { describe, expect, it } from 'vitest';
import { isEqualJson } from '../../../src/core/json/equal.ts';
import { joinPointer, parsePointer, readPointer, toPointer } from '../../../src/core/json/pointer.ts';

/** The example of RFC 6901, section 5. */
const RFC = {
  foo: ['bar', 'baz'],
  '': 0,
  'a/b': 1,
  'c%d': 2,
  'e^f': 3,
  'g|h': 4,
  'i\\j': 5,
  'k"l': 6,
  ' ': 7,
  'm~n': 8,
};

describe('readPointer', () => {
  it.each([
    ['', RFC],
    ['/foo', ['bar', 'baz']],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%d', 2],
    ['/e^f', 3],
    ['/g|h', 4],
    ['/i\\j', 5],
    ['/k"l', 6],
    ['/ ', 7],
    ['/m~0n', 8],
  ])('reads %j of the RFC example', (pointer, value) => {
    expect(readPointer(RFC, pointer)).toEqual(value);
  });

  it.each([
    ['/toString', 'an inherited property'],
    ['/__proto__', 'the prototype'],
    ['/constructor/name', 'the constructor'],
    ['/foo/length', "an array's length"],
    ['/foo/2', 'an element that is not there'],
    ['/foo/00', 'an index with a leading zero'],
    ['/foo/-', 'the place after the last'],
    ['/foo/0/0', 'a character of a text'],
    ['foo', 'a text without a slash'],
  ])('finds nothing at %s: %s', (pointer) => {
    expect(readPointer(RFC, pointer)).toBeUndefined();
  });

  it('finds nothing in null or a number', () => {
    expect(readPointer(null, '/a')).toBeUndefined();
    expect(readPointer(5, '/a')).toBeUndefined();
  });
});

describe('writing pointers', () => {
  it('escapes ~ and / so that parsing gives the same segments', () => {
    const segments = ['a/b', 'm~n', '~1', ''];
    expect(parsePointer(toPointer(segments))).toEqual(segments);
  });

  it('cuts long segments and long pointers', () => {
    expect(joinPointer('/a', 'k'.repeat(500))).toBe(`/a/${'k'.repeat(80)}…`);
    expect(toPointer(Array.from({ length: 500 }, () => 'segment')).length).toBeLessThanOrEqual(1001);
  });
});

describe('isEqualJson', () => {
  it.each([
    [{ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 }, true],
    [[1, 2], [2, 1], false],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ toString: 1 }, {}, false],
    [[], {}, false],
    [null, {}, false],
    ['1', 1, false],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(isEqualJson(a, b)).toBe(expected);
    expect(isEqualJson(b, a)).toBe(expected);
  });
});
