import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { checkRules } from '../../../src/core/decide/index.ts';
import type { Json } from '../../../src/core/text.ts';
import { Randomizer } from './random.ts';
import { ruleOf } from './support.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/rules.schema.json', import.meta.url), 'utf8'),
) as object;
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false });
for (const keyword of ['x-en']) ajv.addKeyword(keyword);
const fitsSchema = ajv.compile(schema);

const signed = { fact: 'signed', operator: 'equal', value: true } as const;
const sound = ruleOf('unsigned', 'deny', { not: signed });
const names = { facts: ['signed', 'count'], verdicts: ['deny', 'allow'] };

/** The sound rule with one part of it exchanged. */
const withConditions = (conditions: unknown): unknown[] => [{ ...sound, conditions }];
const withParams = (params: object): unknown[] => [
  { ...sound, event: { type: 'deny', params: { ...sound.event.params, ...params } } },
];

/** `not` around a comparison so many times. */
const nested = (levels: number): unknown => {
  let node: unknown = signed;
  for (let level = 0; level < levels; level += 1) node = { not: node };
  return node;
};

describe('checkRules', () => {
  it('accepts a sound list, the empty one too', () => {
    expect(checkRules([sound], names)).toEqual([]);
    expect(checkRules([], names)).toEqual([]);
  });

  it.each<[string, unknown, string, string]>([
    ['no list', { 0: sound }, 'RULES_NOT_A_LIST', ''],
    ['null', null, 'RULES_NOT_A_LIST', ''],
    ['201 rules', Array.from({ length: 201 }, () => sound), 'RULE_TOO_MANY', ''],
    ['a rule that is a list', [[]], 'RULE_NOT_AN_OBJECT', '/0'],
    [
      'a rule without name',
      [{ conditions: sound.conditions, event: sound.event }],
      'RULE_KEY_MISSING',
      '/0/name',
    ],
    ['a rule without conditions', [{ name: 'x', event: sound.event }], 'RULE_KEY_MISSING', '/0/conditions'],
    ['a rule without event', [{ name: 'x', conditions: sound.conditions }], 'RULE_KEY_MISSING', '/0/event'],
    ['onSuccess', [{ ...sound, onSuccess: 'alert(1)' }], 'RULE_KEY_UNKNOWN', '/0/onSuccess'],
    ['onFailure', [{ ...sound, onFailure: null }], 'RULE_KEY_UNKNOWN', '/0/onFailure'],
    [
      'a __proto__ key',
      [JSON.parse(`{"__proto__":{},${JSON.stringify(sound).slice(1)}`)],
      'RULE_KEY_UNKNOWN',
      '/0/__proto__',
    ],
    ['a key with a slash', [{ ...sound, 'a/b~': 1 }], 'RULE_KEY_UNKNOWN', '/0/a~1b~0'],
    ['a name with a space', [{ ...sound, name: 'my rule' }], 'RULE_NAME_INVALID', '/0/name'],
    ['a number for a name', [{ ...sound, name: 0 }], 'RULE_NAME_INVALID', '/0/name'],
    [
      'a name used twice',
      [sound, ruleOf('other', 'deny', sound.conditions), sound],
      'RULE_NAME_TWICE',
      '/2/name',
    ],
    ['priority 0', [{ ...sound, priority: 0 }], 'RULE_PRIORITY_INVALID', '/0/priority'],
    ['priority "1"', [{ ...sound, priority: '1' }], 'RULE_PRIORITY_INVALID', '/0/priority'],
    ['priority 1.5', [{ ...sound, priority: 1.5 }], 'RULE_PRIORITY_INVALID', '/0/priority'],
    ['conditions that are no object', withConditions('all'), 'RULE_CONDITIONS_MISSING', '/0/conditions'],
    ['a bare comparison at the top', withConditions(signed), 'RULE_CONDITIONS_MISSING', '/0/conditions'],
    ['a condition reference', withConditions({ condition: 'x' }), 'RULE_CONDITIONS_MISSING', '/0/conditions'],
    ['an empty condition', withConditions({ all: [{}] }), 'RULE_CONDITIONS_MISSING', '/0/conditions/all/0'],
    ['all: []', withConditions({ all: [] }), 'RULE_CONDITIONS_EMPTY', '/0/conditions/all'],
    ['any: []', withConditions({ not: { any: [] } }), 'RULE_CONDITIONS_EMPTY', '/0/conditions/not/any'],
    [
      'all and any',
      withConditions({ all: [signed], any: [signed] }),
      'RULE_CONDITIONS_DOUBLE',
      '/0/conditions',
    ],
    [
      'not beside a comparison',
      withConditions({ any: [{ ...signed, not: signed }] }),
      'RULE_CONDITIONS_DOUBLE',
      '/0/conditions/any/0',
    ],
    ['an object for all', withConditions({ all: signed }), 'RULE_CONDITIONS_NOT_A_LIST', '/0/conditions/all'],
    ['a list for not', withConditions({ not: [signed] }), 'RULE_CONDITIONS_MISSING', '/0/conditions/not'],
    [
      '101 conditions',
      withConditions({ any: Array.from({ length: 101 }, () => signed) }),
      'RULE_CONDITIONS_TOO_MANY',
      '/0/conditions/any',
    ],
    ['nine levels', withConditions(nested(9)), 'RULE_TOO_DEEP', `/0/conditions${'/not'.repeat(8)}`],
    [
      'a name on a group',
      withConditions({ all: [signed], name: 'x' }),
      'RULE_KEY_UNKNOWN',
      '/0/conditions/name',
    ],
    [
      'path',
      withConditions({ not: { ...signed, path: '$.x' } }),
      'RULE_KEY_UNKNOWN',
      '/0/conditions/not/path',
    ],
    [
      'params on a condition',
      withConditions({ not: { ...signed, params: {} } }),
      'RULE_KEY_UNKNOWN',
      '/0/conditions/not/params',
    ],
    [
      'priority on a condition',
      withConditions({ not: { ...signed, priority: 2 } }),
      'RULE_KEY_UNKNOWN',
      '/0/conditions/not/priority',
    ],
    [
      'a path in a value',
      withConditions({ not: { ...signed, value: { fact: 'count', path: '$.x' } } }),
      'RULE_KEY_UNKNOWN',
      '/0/conditions/not/value/path',
    ],
    [
      'an unknown operator',
      withConditions({ not: { ...signed, operator: 'matches' } }),
      'RULE_OPERATOR_UNKNOWN',
      '/0/conditions/not/operator',
    ],
    [
      'a decorated operator',
      withConditions({ not: { ...signed, operator: 'someFact:equal' } }),
      'RULE_OPERATOR_UNKNOWN',
      '/0/conditions/not/operator',
    ],
    [
      'the operator toString',
      withConditions({ not: { ...signed, operator: 'toString' } }),
      'RULE_OPERATOR_UNKNOWN',
      '/0/conditions/not/operator',
    ],
    [
      'an unknown fact',
      withConditions({ not: { ...signed, fact: 'weather' } }),
      'RULE_FACT_UNKNOWN',
      '/0/conditions/not/fact',
    ],
    [
      'an unknown fact as value',
      withConditions({ not: { ...signed, value: { fact: 'weather' } } }),
      'RULE_FACT_UNKNOWN',
      '/0/conditions/not/value/fact',
    ],
    [
      'no value',
      withConditions({ not: { fact: 'signed', operator: 'equal' } }),
      'RULE_KEY_MISSING',
      '/0/conditions/not/value',
    ],
    [
      'a list for equal',
      withConditions({ not: { ...signed, value: [true] } }),
      'RULE_VALUE_INVALID',
      '/0/conditions/not/value',
    ],
    [
      'a number for in',
      withConditions({ not: { ...signed, operator: 'in', value: 5 } }),
      'RULE_LIST_INVALID',
      '/0/conditions/not/value',
    ],
    [
      'an empty list for in',
      withConditions({ not: { ...signed, operator: 'in', value: [] } }),
      'RULE_LIST_INVALID',
      '/0/conditions/not/value',
    ],
    [
      'an empty text for notIn',
      withConditions({ not: { ...signed, operator: 'notIn', value: '' } }),
      'RULE_LIST_INVALID',
      '/0/conditions/not/value',
    ],
    [
      'a list in a list',
      withConditions({ not: { ...signed, operator: 'in', value: [[]] } }),
      'RULE_LIST_INVALID',
      '/0/conditions/not/value',
    ],
    [
      'an unknown verdict',
      [{ ...sound, event: { ...sound.event, type: 'maybe' } }],
      'RULE_VERDICT_UNKNOWN',
      '/0/event/type',
    ],
    [
      'an event without params',
      [{ ...sound, event: { type: 'deny' } }],
      'RULE_KEY_MISSING',
      '/0/event/params',
    ],
    ['an empty clause', withParams({ clause: '' }), 'RULE_CLAUSE_INVALID', '/0/event/params/clause'],
    [
      'a message in one language',
      withParams({ message: { zh: '不行' } }),
      'RULE_KEY_MISSING',
      '/0/event/params/message/en',
    ],
    [
      'an empty message',
      withParams({ message: { zh: '不行', en: '' } }),
      'RULE_MESSAGE_INVALID',
      '/0/event/params/message',
    ],
    ['extra params', withParams({ html: '<b>' }), 'RULE_KEY_UNKNOWN', '/0/event/params/html'],
    [
      'a due date of an unknown fact',
      withParams({ due: { from: 'weather', term: 'limit' } }),
      'RULE_FACT_UNKNOWN',
      '/0/event/params/due/from',
    ],
    [
      'a due date without a term',
      withParams({ due: { from: 'signed' } }),
      'RULE_KEY_MISSING',
      '/0/event/params/due/term',
    ],
    [
      'a due date of no name',
      withParams({ due: { from: 'signed', term: 3 } }),
      'RULE_DUE_INVALID',
      '/0/event/params/due',
    ],
  ])('refuses %s', (_name, rules, code, path) => {
    const issues = checkRules(rules, names);
    expect(issues.map((issue) => ({ code: issue.code, path: issue.path }))).toContainEqual({ code, path });
    expect(
      issues.every(({ message }) => /\p{Script=Han}/u.test(message.zh) && /[a-z]/.test(message.en)),
    ).toBe(true);
  });

  it('accepts eight levels, 200 rules, 100 conditions, a due date', () => {
    expect(checkRules(withConditions(nested(8)), names)).toEqual([]);
    expect(
      checkRules(
        Array.from({ length: 200 }, (_, index) => ({ ...sound, name: `rule-${index}` })),
        names,
      ),
    ).toEqual([]);
    expect(checkRules(withConditions({ any: Array.from({ length: 100 }, () => signed) }), names)).toEqual([]);
    expect(checkRules(withParams({ due: { from: 'count', term: 'reply-time' } }), names)).toEqual([]);
  });

  it('gives all issues in the order of the text, with what would be allowed', () => {
    const rules = withConditions({
      all: [
        { fact: 'weather', operator: 'equal', value: 1 },
        { any: [] },
        { fact: 'signed', operator: 'is', value: 1 },
      ],
    });
    const issues = checkRules(rules, names);
    expect(issues.map(({ code }) => code)).toEqual([
      'RULE_FACT_UNKNOWN',
      'RULE_CONDITIONS_EMPTY',
      'RULE_OPERATOR_UNKNOWN',
    ]);
    expect(issues[0]?.allowed).toEqual(['signed', 'count']);
    expect(issues[2]?.allowed).toHaveLength(10);
  });

  it('survives JSON that is 100,000 levels deep', () => {
    let node: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) node = { not: node };
    expect(checkRules(withConditions(node), names).map(({ code }) => code)).toEqual(['RULE_TOO_DEEP']);
    let list: unknown = [];
    for (let level = 0; level < 100_000; level += 1) list = [list];
    expect(checkRules(list, names).map(({ code }) => code)).toEqual(['RULE_NOT_AN_OBJECT']);
    expect(checkRules(withConditions({ not: { ...signed, value: list } }), names)).toHaveLength(1);
  });

  it('survives texts of 10 MB and does not repeat them', () => {
    const huge = 'x'.repeat(10_000_000);
    const rules = [
      { ...sound, name: huge, [huge]: 1 },
      { ...sound, event: { type: huge, params: { clause: huge, message: { zh: huge, en: huge } } } },
      { ...sound, conditions: { any: [{ fact: huge, operator: huge, value: huge }] } },
    ];
    const issues = checkRules(rules, names);
    expect(issues.map(({ code }) => code)).toEqual([
      'RULE_KEY_UNKNOWN',
      'RULE_NAME_INVALID',
      'RULE_VERDICT_UNKNOWN',
      'RULE_CLAUSE_INVALID',
      'RULE_MESSAGE_INVALID',
      'RULE_FACT_UNKNOWN',
      'RULE_OPERATOR_UNKNOWN',
      'RULE_VALUE_INVALID',
      'RULE_NAME_TWICE',
    ]);
    expect(JSON.stringify(issues).length).toBeLessThan(10_000);
  });

  it('stops after a hundred issues', () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`key${index}`, 1]));
    expect(checkRules([{ ...sound, ...many }], names)).toHaveLength(100);
    expect(checkRules([sound, { ...sound, ...many }, { ...sound, ...many }], names)).toHaveLength(100);
  });
});

/** Breaks a JSON value at random places, as a careless or hostile author would. */
const mutate = (random: Randomizer, value: Json, share: number): Json => {
  if (random.chance(share)) {
    return random.pick<Json>([
      null,
      [],
      {},
      '',
      'x',
      0,
      true,
      -1,
      [1],
      { fact: 'a' },
      { all: [] },
      'a'.repeat(81),
      '字'.repeat(1001),
      '🔑'.repeat(1000),
    ]);
  }
  if (Array.isArray(value)) {
    const list = value as readonly Json[];
    const items = list.map((item) => mutate(random, item, share));
    return random.chance(share) ? items.slice(1) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(() => !random.chance(share))
    .map(([key, item]) => {
      const name = random.chance(share)
        ? random.pick(['all', 'any', 'not', 'fact', 'path', 'value', 'priority', '__proto__', 'toString'])
        : key;
      return `${JSON.stringify(name)}:${JSON.stringify(mutate(random, item as Json, share))}`;
    });
  if (random.chance(share)) entries.push('"extra":1');
  return JSON.parse(`{${entries.join(',')}}`) as Json;
};

describe('rules.schema.json', () => {
  it('says the same as the checker on 6,000 rule lists, sound and broken', () => {
    const counts = { sound: 0, broken: 0 };
    const differ: string[] = [];
    for (let seed = 1; seed <= 6000; seed += 1) {
      const random = new Randomizer(seed);
      const whole = random.rules() as unknown as Json;
      const rules = seed % 3 === 0 ? whole : mutate(random, whole, random.pick([0.005, 0.02, 0.1]));
      // That names are unique no schema can say.
      const ours = checkRules(rules).filter(({ code }) => code !== 'RULE_NAME_TWICE').length === 0;
      if (fitsSchema(rules) !== ours)
        differ.push(
          `seed ${seed}: ${JSON.stringify(checkRules(rules).map(({ code, path }) => [code, path]))} ${JSON.stringify(fitsSchema.errors)}`,
        );
      counts[ours ? 'sound' : 'broken'] += 1;
    }
    expect(differ).toEqual([]);
    expect(counts.sound).toBeGreaterThan(1500);
    expect(counts.broken).toBeGreaterThan(1500);
  });

  it.each<[string, unknown, boolean]>([
    ['eight levels', withConditions(nested(8)), true],
    ['nine levels', withConditions(nested(9)), false],
    ['201 rules', Array.from({ length: 201 }, () => sound), false],
    ['101 conditions', withConditions({ any: Array.from({ length: 101 }, () => signed) }), false],
    [
      '1001 values',
      withConditions({ not: { ...signed, operator: 'in', value: Array.from({ length: 1001 }, () => 1) } }),
      false,
    ],
    ['priority 1000', [{ ...sound, priority: 1000 }], true],
    ['priority 1001', [{ ...sound, priority: 1001 }], false],
    ['a clause of 81 characters', withParams({ clause: 'c'.repeat(81) }), false],
    ['80 characters beyond the basic plane', withParams({ clause: '🔑'.repeat(80) }), true],
    ['a due date', withParams({ due: { from: 'count', term: 'reply-time' } }), true],
    ['half a due date', withParams({ due: { from: 'count' } }), false],
  ])('says the same as the checker of %s', (_name, rules, isSound) => {
    expect(checkRules(rules).length === 0).toBe(isSound);
    expect(fitsSchema(rules)).toBe(isSound);
  });
});
