import { describe, expect, it } from 'vitest';
import { acceptorsOf } from '../../../src/core/decide/accept.ts';
import { decide, type Facts } from '../../../src/core/decide/index.ts';
import { definePolicy } from '../../../src/core/define/policy.ts';
import { toValidate } from '../../../src/core/form/validate.ts';
import { DeskError } from '../../../src/core/issue.ts';
import type { Json, JsonObject, JsonSchema } from '../../../src/core/text.ts';
import { Randomizer } from './random.ts';
import { loanOptions, loanPolicy, validatorOf } from './support.ts';

const objectOf = (properties: JsonObject, more: JsonObject = {}): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  ...more,
});

/** Property schemas, and whether the quick tests know them. */
const nodes: readonly [JsonObject, boolean][] = [
  [{ type: 'boolean', title: '签字', 'x-clause': '2.5.2', examples: [true] }, true],
  [{ type: 'boolean', const: true }, false],
  [{ type: 'integer' }, true],
  [{ type: 'integer', minimum: 0, maximum: 5 }, true],
  [{ type: 'integer', exclusiveMinimum: 0 }, false],
  [{ type: 'number', minimum: 0 }, false],
  [{ type: ['integer', 'null'] }, false],
  [{ type: 'string', enum: ['x', 'abc', '钥匙'] }, true],
  [{ type: 'string', enum: ['x', 'abc', '钥匙'], maxLength: 2 }, true],
  [{ type: 'string', maxLength: 2 }, false],
  [{ type: 'string', enum: ['x', 'abc'], pattern: '^a' }, false],
  [{ enum: [1, 'x', null] }, false],
  [{ type: 'array', items: { type: 'string', enum: ['x', 'b'] } }, true],
  [{ type: 'array', items: { type: 'string', enum: ['x', 'b'] }, maxItems: 1 }, true],
  [{ type: 'array', items: { type: 'string', enum: ['x', 'b', '1'] }, uniqueItems: true }, true],
  [{ type: 'array', items: { type: 'string', enum: ['x', 'b'] }, minItems: 1 }, false],
  [{ type: 'array', items: { type: 'integer' } }, false],
  [{ type: 'array' }, false],
  [{ $ref: '#/$defs/x' }, false],
  [{ type: 'integer', not: { const: 3 } }, false],
];

const lists: readonly Json[] = [
  [],
  ['x'],
  ['x', 'b'],
  ['x', 'x'],
  ['b', '1', 'b'],
  ['x', 1],
  'x',
  '钥匙',
  'abc',
  5,
  6,
  -1,
];

describe('the quick tests of facts', () => {
  it.each(nodes)('judge %j as the schema does, or leave it to the validator', (node, isKnown) => {
    const accept = acceptorsOf(objectOf({ a: node })).get('a');
    expect(accept !== undefined).toBe(isKnown);
    if (accept === undefined) return;
    const validate = validatorOf(objectOf({ a: node }));
    const random = new Randomizer(1);
    const counts = { accepted: 0, refused: 0 };
    for (const value of [...lists, ...Array.from({ length: 2000 }, () => random.value())]) {
      const isAccepted = accept(value);
      expect(isAccepted, JSON.stringify(value)).toBe(validate({ a: value }).length === 0);
      counts[isAccepted ? 'accepted' : 'refused'] += 1;
    }
    expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(0);
  });

  it.each<[string, JsonObject]>([
    ['conditions', { if: { required: ['a'] } }],
    ['dependent facts', { dependentRequired: { a: ['b'] } }],
    ['a least number of facts', { minProperties: 1 }],
    ['other names by pattern', { patternProperties: { '^x': true } }],
    ['no type', { type: ['object', 'null'] }],
  ])('leave a schema with %s to the validator', (_name, more) => {
    expect(acceptorsOf(objectOf({ a: { type: 'boolean' } }, more)).size).toBe(0);
  });

  it('do not accept what is not there, nor a list with holes', () => {
    const acceptors = acceptorsOf(objectOf({ a: { type: 'boolean' }, b: nodes[12]?.[0] as JsonObject }));
    expect(acceptors.get('a')?.(undefined)).toBe(false);
    expect(acceptors.get('b')?.(Array.from({ length: 1 }))).toBe(false);
    // oxlint-disable-next-line no-sparse-arrays -- the hole is the point
    expect(acceptors.get('b')?.([, 'x'])).toBe(false);
  });
});

describe('decide with a generated validator', () => {
  const compiled = validatorOf(loanPolicy.facts.schema);
  // As the generated modules have it: what is no JSON is refused before the schema is asked, and nothing else then.
  const policy = definePolicy({
    ...loanPolicy,
    facts: {
      schema: loanPolicy.facts.schema,
      validate: (data) => {
        const stop = toValidate(loanPolicy.facts.schema, () => true)(data);
        return stop.length > 0 ? stop : compiled(data);
      },
    },
  });
  const pathsOf = (facts: Facts): string[] => {
    try {
      decide(policy, facts, loanOptions);
    } catch (error) {
      if (error instanceof DeskError) return error.issues.map(({ path }) => path);
    }
    return [];
  };

  it('takes an undefined fact for a missing one', () => {
    const facts = { role: 'owner', signed: undefined, keysOut: 0 };
    expect(decide(policy, facts, loanOptions).missing).toEqual(['signed']);
  });

  it('does not let a wrong fact hide behind an undefined one', () => {
    expect(pathsOf({ role: undefined, signed: true, keysOut: 'three' })).toEqual(['/keysOut']);
    expect(pathsOf({ role: undefined, colour: 'red' })).toEqual(['/colour']);
  });

  it.each<[string, Facts]>([
    ['a number that is none', { keysOut: Number.NaN }],
    ['a number without end', { keysOut: Number.POSITIVE_INFINITY }],
    ['a list with another list in it', { papers: [['id-card']] }],
    ['a wrong fact beside right ones', { role: 'owner', signed: 'yes', keysOut: 0 }],
  ])('refuses %s', (_name, facts) => {
    expect(pathsOf(facts)).toHaveLength(1);
  });
});
