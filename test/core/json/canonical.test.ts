import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, escapeText, sortedKeys } from '../../../src/core/json/canonical.ts';
import { takeJson } from '../../../src/core/json/take.ts';
import type { Json } from '../../../src/core/text.ts';

/** What it must give, the slow way. */
const plainly = (value: Json): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(plainly).join(',')}]`;
  const parts = Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${plainly(part as Json)}`);
  return `{${parts.join(',')}}`;
};

// With lone surrogates, controls, quotes and long texts.
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('"', '\\', '\n', '\u0000', '\uD800', '\uDC00', '中', 'é', '𠮷', 'a') }),
  fc.string({ minLength: 60, maxLength: 70 }),
);
const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Json>(null, true, false, 0, -0, 1e21, 1e-7, -1.5, Number.MAX_SAFE_INTEGER),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    text,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      text.filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key)),
      tie('value'),
      { maxKeys: 40 },
    ),
  ),
})).value;

describe('canonical JSON', () => {
  it('is JSON with its keys in order, whatever stands in texts and keys', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(value)).toBe(plainly(value));
      }),
    );
  });

  it('orders few keys and many by their code units', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text, { maxLength: 80 }), (keys) => {
        const object = Object.fromEntries(keys.map((key) => [key, 1]));
        expect(sortedKeys(object)).toEqual(Object.keys(object).sort());
      }),
    );
  });

  it('escapes a text as JSON does between its quotes', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(JSON.parse(`"${escapeText(one)}"`)).toBe(one);
      }),
    );
  });
});

describe('taken JSON', () => {
  const isFrozen = (value: unknown): boolean =>
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(isFrozen));

  it('is the same, frozen to its depth, and shares nothing with what was given', () => {
    fc.assert(
      fc.property(json, (value) => {
        const taken = takeJson(value);
        expect(taken).toEqual({ ok: true, json: value });
        if (!taken.ok) return;
        expect(isFrozen(taken.json)).toBe(true);
        expect(isFrozen(value)).toBe(typeof value !== 'object' || value === null);
      }),
    );
  });

  it('is refused where the guard refuses, with its reason; a value that changes while it is read is no JSON', () => {
    const deep = (levels: number): unknown => {
      let value: unknown = 0;
      for (let level = 0; level < levels; level += 1) value = [value];
      return value;
    };
    const twice = (levels: number): unknown => {
      let value: unknown = 1;
      for (let level = 0; level < levels; level += 1) value = [value, value];
      return value;
    };
    let reads = 0;
    const fickle = {
      get note(): unknown {
        reads += 1;
        return reads === 1 ? () => 1 : 'x';
      },
    };
    const codeOf = (value: unknown): string => {
      const taken = takeJson(value);
      return taken.ok ? 'taken' : taken.issue.code;
    };
    expect(codeOf(deep(64))).toBe('taken');
    expect(codeOf(deep(65))).toBe('TOO_DEEP');
    expect(codeOf(deep(100_000))).toBe('TOO_DEEP');
    expect(codeOf(twice(60))).toBe('TOO_LARGE');
    expect(codeOf({ note: 'x'.repeat(100_001) })).toBe('TOO_LARGE');
    expect(codeOf(Array.from({ length: 60 }, () => 'x'.repeat(50_000)))).toBe('TOO_LARGE');
    expect(codeOf(JSON.parse('{"rows":[{"__proto__":1}]}'))).toBe('KEY_FORBIDDEN');
    expect(codeOf({ note: undefined })).toBe('NOT_JSON');
    expect(codeOf({ note: Number.NaN })).toBe('NOT_JSON');
    expect(codeOf({ note: new Date(0) })).toBe('NOT_JSON');
    expect(codeOf(fickle)).toBe('NOT_JSON');
  });
});
