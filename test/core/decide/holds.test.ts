import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canHold, domainsOf, implies } from '../../../src/core/decide/holds.ts';
import { compileRules, evaluateRules } from '../../../src/core/decide/index.ts';
import { type Condition, definePolicy } from '../../../src/core/define/policy.ts';
import type { Json, JsonSchema } from '../../../src/core/text.ts';
import { ruleOf, validatorOf } from './support.ts';

const both = (text: string) => ({ zh: text, en: text });
const schema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    kind: { type: 'string', enum: ['a', 'b', 'c'] },
    paid: { type: 'boolean' },
    size: { type: 'integer', minimum: 0, maximum: 4 },
    weight: { type: 'integer', minimum: 0 },
    share: { type: 'number', minimum: 0, exclusiveMaximum: 1 },
    papers: { type: 'array', maxItems: 2, items: { type: 'string', enum: ['x', 'y', 'z'] } },
    note: { type: 'string', maxLength: 50 },
    level: { $ref: '#/$defs/level' },
  },
  $defs: { level: { enum: [1, 2] } },
};
const policy = definePolicy({
  id: 'toy',
  title: both('toy'),
  clauses: ['1'],
  facts: { schema, validate: validatorOf(schema) },
  terms: { limit: 'toy-limit' },
  verdicts: [
    { id: 'no', title: both('no'), negative: true },
    { id: 'yes', title: both('yes'), negative: false },
  ],
  whenMissing: 'no',
  rules: [],
});
// The term was 2 and is 3.
const domains = domainsOf(policy, () => [2, 3]);
const is = (fact: string, operator: string, value: Json): Condition =>
  ({ fact, operator, value }) as Condition;
const all = (...parts: Condition[]): Condition => ({ all: parts });
const any = (...parts: Condition[]): Condition => ({ any: parts });
const not = (part: Condition): Condition => ({ not: part });

describe('conditions that can never hold', () => {
  it.each<[string, Condition]>([
    ['two values at once', all(is('kind', 'equal', 'a'), is('kind', 'equal', 'b'))],
    ['a value that the schema does not list', is('kind', 'equal', 'd')],
    ['none of the values listed', is('kind', 'notIn', ['a', 'b', 'c'])],
    [
      'every value ruled out in turn',
      all(is('kind', 'notEqual', 'a'), is('kind', 'notEqual', 'b'), not(is('kind', 'equal', 'c'))),
    ],
    ['an empty interval', all(is('weight', 'greaterThan', 5), is('weight', 'lessThan', 5))],
    ['an interval without a whole number', all(is('weight', 'greaterThan', 5), is('weight', 'lessThan', 6))],
    ['a number below its least', is('weight', 'lessThan', 0)],
    ['a number beyond its most', is('size', 'greaterThan', 4)],
    ['the open end of a share', is('share', 'greaterThanInclusive', 1)],
    ['the same, negated', all(not(is('weight', 'lessThan', 5)), is('weight', 'lessThanInclusive', 4))],
    ['a yes that is no', all(is('paid', 'equal', true), not(is('paid', 'equal', true)))],
    ['a truth that is neither', all(is('paid', 'notEqual', true), is('paid', 'notEqual', false))],
    ['a text for a number', is('weight', 'equal', '5')],
    [
      'a paper that it holds and does not',
      all(is('papers', 'contains', 'x'), is('papers', 'doesNotContain', 'x')),
    ],
    ['a paper that there is not', is('papers', 'contains', 'q')],
    [
      'more papers than there may be',
      all(...['x', 'y', 'z'].map((paper) => is('papers', 'contains', paper))),
    ],
    ['a list for a plain value', is('papers', 'equal', 'x')],
    [
      'what a term has never been',
      all(is('size', 'greaterThan', { fact: 'limit' }), is('size', 'lessThan', 3)),
    ],
    ['a term between its values', is('limit', 'equal', 4)],
    [
      'every branch of a choice',
      any(is('kind', 'equal', 'd'), all(is('size', 'equal', 1), is('size', 'equal', 2))),
    ],
    [
      'a choice against what is given',
      all(is('kind', 'equal', 'a'), any(is('kind', 'equal', 'b'), is('kind', 'equal', 'c'))),
    ],
    ['a reference to the schema', is('level', 'equal', 3)],
  ])('are found: %s', (_, condition) => {
    expect(canHold([condition], domains)).toBe(false);
  });

  it.each<[string, Condition]>([
    ['one value of several', all(is('kind', 'in', ['a', 'b']), is('kind', 'notEqual', 'a'))],
    [
      'the ends of an interval',
      all(is('weight', 'greaterThanInclusive', 5), is('weight', 'lessThanInclusive', 5)),
    ],
    ['a share between whole numbers', all(is('share', 'greaterThan', 0), is('share', 'lessThan', 1))],
    ['two papers of three', all(is('papers', 'contains', 'x'), is('papers', 'contains', 'y'))],
    ['a term as it was', all(is('size', 'greaterThan', { fact: 'limit' }), is('size', 'equal', 3))],
    [
      'texts that are compared by order',
      all(is('note', 'lessThan', '2026'), is('note', 'greaterThan', '2025')),
    ],
    ['a part of a text', is('note', 'in', 'abc')],
    ['a fact that is not declared', all(is('other', 'equal', 1), is('other', 'notEqual', 2))],
  ])('are not taken for such: %s', (_, condition) => {
    expect(canHold([condition], domains)).toBe(true);
  });

  it('are given up on, as possible, where the search would take too long', () => {
    const wide = Array.from({ length: 40 }, (_, index) =>
      any(is(`f${index}`, 'equal', 1), is(`f${index}`, 'equal', 2)),
    );
    const hopeless = all(...wide, is('kind', 'equal', 'd'));
    expect(canHold([hopeless], domains)).toBe(true);
  });
});

describe('one condition that follows from another', () => {
  it.each<[string, Condition, Condition, boolean]>([
    ['a narrower interval', is('weight', 'greaterThan', 9), is('weight', 'greaterThan', 5), true],
    ['a wider interval', is('weight', 'greaterThan', 5), is('weight', 'greaterThan', 9), false],
    ['one of a list', is('kind', 'equal', 'a'), is('kind', 'in', ['a', 'b']), true],
    [
      'all from a part of it',
      is('kind', 'equal', 'a'),
      all(is('kind', 'equal', 'a'), is('paid', 'equal', true)),
      false,
    ],
    ['the rest of a list', is('kind', 'notEqual', 'a'), is('kind', 'in', ['b', 'c']), true],
  ])('%s', (_, one, other, expected) => {
    expect(implies(one, other, domains)).toBe(expected);
  });
});

describe('against a search through all facts', () => {
  const KINDS = ['a', 'b', 'c'];
  const facts = KINDS.flatMap((kind) =>
    [true, false].flatMap((paid) =>
      [0, 1, 2, 3, 4].flatMap((size) => [2, 3].map((limit) => ({ kind, paid, size, limit }))),
    ),
  );
  const leaf: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({
      fact: fc.constant('kind'),
      operator: fc.constantFrom('equal', 'notEqual'),
      value: fc.constantFrom('a', 'b', 'c', 'd'),
    }),
    fc.record({
      fact: fc.constant('kind'),
      operator: fc.constantFrom('in', 'notIn'),
      value: fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }),
    }),
    fc.record({
      fact: fc.constant('paid'),
      operator: fc.constantFrom('equal', 'notEqual'),
      value: fc.boolean(),
    }),
    fc.record({
      fact: fc.constant('size'),
      operator: fc.constantFrom(
        'equal',
        'lessThan',
        'lessThanInclusive',
        'greaterThan',
        'greaterThanInclusive',
      ),
      value: fc.oneof(fc.integer({ min: -1, max: 5 }), fc.constant({ fact: 'limit' })),
    }),
  ) as fc.Arbitrary<Condition>;
  const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((parts) => ({ all: parts })),
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((parts) => ({ any: parts })),
      tie('tree').map((part) => ({ not: part })),
    ),
  }));
  const holdsFor = (condition: Condition) => {
    const compiled = compileRules([ruleOf('r', 'no', { all: [condition] })]);
    return (one: { readonly [fact: string]: Json }): boolean =>
      evaluateRules(compiled, one).holds.length === 1;
  };

  it('what can hold is what holds for some facts', () => {
    fc.assert(
      fc.property(tree, (condition) => {
        expect(canHold([condition], domains)).toBe(facts.some(holdsFor(condition)));
      }),
      { numRuns: 300 },
    );
  });

  it('what follows is what holds wherever the other does', () => {
    fc.assert(
      fc.property(tree, tree, (one, other) => {
        const [first, second] = [holdsFor(one), holdsFor(other)];
        expect(implies(one, other, domains)).toBe(facts.every((each) => !first(each) || second(each)));
      }),
      { numRuns: 300 },
    );
  });
});
