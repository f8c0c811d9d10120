import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardJson } from '../../../src/core/json/guard.ts';

const nest = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
};

const holes = (length: number): unknown[] => {
  const list: unknown[] = [];
  list.length = length;
  return list;
};

const codeOf = (value: unknown): string | undefined => guardJson(value)?.code;

describe('guardJson', () => {
  it('accepts every JSON value of bearable size', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
        const hasForbidden = /"(__proto__|constructor|prototype)":/.test(JSON.stringify(value));
        expect(guardJson(value) === null).toBe(!hasForbidden);
      }),
    );
  });

  it('accepts 64 levels and refuses the 65th, naming where', () => {
    expect(guardJson(nest(64, (inner) => [inner]))).toBeNull();
    expect(guardJson(nest(65, (inner) => ({ a: inner })))).toMatchObject({
      code: 'TOO_DEEP',
      path: '/a'.repeat(64),
    });
  });

  it('survives 100,000 levels of arrays and of objects', () => {
    expect(codeOf(nest(100_000, (inner) => [inner]))).toBe('TOO_DEEP');
    expect(codeOf(nest(100_000, (inner) => ({ a: inner })))).toBe('TOO_DEEP');
  });

  it('refuses a text of 100,001 characters but not one of 100,000', () => {
    expect(guardJson({ note: 'x'.repeat(100_000) })).toBeNull();
    expect(guardJson({ note: 'x'.repeat(100_001) })).toMatchObject({ code: 'TOO_LARGE', path: '/note' });
    expect(codeOf({ ['x'.repeat(100_001)]: 1 })).toBe('TOO_LARGE');
  });

  it('refuses more than 5 MB in all, in texts, keys or elements', () => {
    const texts = Array.from({ length: 30 }, () => 'x'.repeat(100_000));
    expect(codeOf(texts)).toBe('TOO_LARGE');
    expect(codeOf(Array.from({ length: 700_000 }, () => 0))).toBe('TOO_LARGE');
  });

  it('does not visit a huge empty array', () => {
    expect(codeOf(holes(4_000_000_000))).toBe('TOO_LARGE');
  });

  it('does not grow with shared parts that a tree would repeat without end', () => {
    expect(codeOf(nest(60, (inner) => [inner, inner]))).toBe('TOO_LARGE');
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s', (key) => {
    const data: unknown = JSON.parse(`{"rows":[{"${key}":{"a":1}}]}`);
    expect(guardJson(data)).toMatchObject({ code: 'KEY_FORBIDDEN', path: `/rows/0/${key}` });
  });

  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['undefined', undefined],
    ['a big integer', 1n],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a regular expression', /\d/],
    ['an object that inherits', Object.create({ a: 1 })],
  ])('refuses %s as no JSON', (_name, value) => {
    expect(guardJson({ a: [value] })).toMatchObject({ code: 'NOT_JSON', path: '/a/0' });
  });

  it('refuses a cycle and a hole in an array', () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    expect(guardJson(cycle)).toMatchObject({ code: 'NOT_JSON', path: '/self' });
    expect(codeOf(holes(3))).toBe('NOT_JSON');
  });

  it('never throws, even when a getter or a proxy does', () => {
    const trap = {
      get a(): never {
        throw new Error('trap');
      },
    };
    expect(codeOf(trap)).toBe('NOT_JSON');
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('trap');
        },
      },
    );
    expect(codeOf(proxy)).toBe('NOT_JSON');
  });

  it('takes other limits', () => {
    expect(guardJson([[1]], { depth: 1 })?.code).toBe('TOO_DEEP');
    expect(guardJson('abc', { text: 2 })?.code).toBe('TOO_LARGE');
  });

  it('cuts a hostile key in its pointer', () => {
    const issue = guardJson({ ['k'.repeat(5000)]: Number.NaN });
    expect(issue?.path.length).toBeLessThan(100);
  });
});
