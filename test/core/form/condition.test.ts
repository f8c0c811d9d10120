import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetsCondition } from '../../../src/core/form/condition.ts';
import type { JsonSchema } from '../../../src/core/text.ts';

const ROOT: JsonSchema = {
  $defs: { agent: { properties: { kind: { const: 'agent' } }, required: ['kind'] } },
};

describe('meetsCondition', () => {
  it('agrees with Ajv on random conditions and data', () => {
    const leaf = fc.constantFrom<unknown>('a', 'b', 1, 2.5, true, null);
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('x', 'y', 'kind'), tie('any'), { maxKeys: 3 }),
      ),
    })).any;
    const condition = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.boolean(),
        leaf.map((item) => ({ const: item })),
        fc.array(leaf, { minLength: 1, maxLength: 3 }).map((items) => ({ enum: [...new Set(items)] })),
        fc
          .constantFrom('string', 'number', 'integer', 'boolean', 'null', 'array', 'object')
          .map((type) => ({ type })),
        fc.constantFrom('x', 'y', 'toString').map((key) => ({ required: [key] })),
        fc.integer({ min: 0, max: 3 }).map((limit) => ({ minimum: limit, maximum: limit + 1 })),
        fc.integer({ min: 0, max: 2 }).map((limit) => ({ minItems: limit })),
        fc.constant({ $ref: '#/$defs/agent' }),
        tie('any').map((node) => ({ not: node })),
        tie('any').map((node) => ({ items: node })),
        tie('any').map((node) => ({ contains: node })),
        fc.tuple(tie('any'), tie('any')).map(([x, y]) => ({ properties: { x, y } })),
        fc.array(tie('any'), { minLength: 1, maxLength: 2 }).map((nodes) => ({ allOf: nodes })),
        fc.array(tie('any'), { minLength: 1, maxLength: 2 }).map((nodes) => ({ anyOf: nodes })),
      ),
    })).any;
    fc.assert(
      fc.property(condition, fc.array(value, { minLength: 1, maxLength: 8 }), (node, values) => {
        const ajv = new Ajv2020({ strict: false, ownProperties: true });
        const test = ajv.compile({ ...ROOT, allOf: [node] });
        for (const data of values) expect(meetsCondition(ROOT, node, data)).toBe(test(data));
      }),
      { numRuns: 150 },
    );
  });

  it('does not guess about a keyword that it does not read', () => {
    expect(meetsCondition(ROOT, { pattern: '^a' }, 'a')).toBeUndefined();
    expect(meetsCondition(ROOT, { pattern: '^a', type: 'number' }, 'a')).toBe(false);
    expect(meetsCondition(ROOT, { not: { pattern: '^a' } }, 'a')).toBeUndefined();
  });
});
