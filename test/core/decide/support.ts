import { Ajv2020 } from 'ajv/dist/2020.js';
import { definePolicy, type Policy, type Rule } from '../../../src/core/define/policy.ts';
import type { Validate } from '../../../src/core/issue.ts';
import type { JsonSchema } from '../../../src/core/text.ts';

const ajv = new Ajv2020({ allErrors: true, strict: false });

/** A validator as the generated ones are: a pointer to the place that is wrong, also for a missing or unknown key. */
export const validatorOf = (schema: JsonSchema): Validate => {
  const validate = ajv.compile(schema);
  return (data) => {
    if (validate(data)) return [];
    return (validate.errors ?? []).map(({ instancePath, keyword, params }) => {
      const key = keyword === 'required' ? params['missingProperty'] : params['additionalProperty'];
      const path = key === undefined ? instancePath : `${instancePath}/${String(key)}`;
      return {
        path,
        code: keyword.toUpperCase(),
        message: { zh: '不符合格式', en: 'does not fit the schema' },
      };
    });
  };
};

/** A rule with the parts that a test does not look at filled in. */
export const ruleOf = (
  name: string,
  verdict: string,
  conditions: Rule['conditions'],
  more: { priority?: number; due?: { from: string; term: string } } = {},
): Rule => ({
  name,
  conditions,
  event: {
    type: verdict,
    params: {
      clause: '9.9.9',
      message: { zh: `规则 ${name}`, en: `rule ${name}` },
      ...(more.due === undefined ? {} : { due: more.due }),
    },
  },
  ...(more.priority === undefined ? {} : { priority: more.priority }),
});

/** A made-up policy for lending a key: deny > ask > allow. */
export const loanPolicy: Policy = definePolicy({
  id: 'key-loan-test',
  title: { zh: '借钥匙', en: 'Lending a key' },
  clauses: ['9.9.9'],
  facts: (() => {
    const schema: JsonSchema = {
      type: 'object',
      additionalProperties: false,
      required: ['role', 'signed', 'keysOut'],
      properties: {
        role: { enum: ['owner', 'agent', 'stranger'] },
        signed: { type: 'boolean' },
        keysOut: { type: 'integer', minimum: 0 },
        papers: { type: 'array', items: { enum: ['id-card', 'power-of-attorney'] } },
        askedAt: { type: 'string' },
      },
    };
    return { schema, validate: validatorOf(schema) };
  })(),
  terms: { keyLimit: 'most-keys' },
  verdicts: [
    { id: 'deny', title: { zh: '不借', en: 'Refuse' }, negative: true },
    { id: 'ask', title: { zh: '请示', en: 'Ask' }, negative: true },
    { id: 'allow', title: { zh: '借出', en: 'Lend' }, negative: false },
  ],
  whenMissing: 'ask',
  rules: [
    ruleOf('too-many', 'ask', {
      all: [{ fact: 'keysOut', operator: 'greaterThanInclusive', value: { fact: 'keyLimit' } }],
    }),
    ruleOf('stranger', 'deny', { any: [{ fact: 'role', operator: 'equal', value: 'stranger' }] }),
    ruleOf('unsigned', 'deny', { not: { fact: 'signed', operator: 'equal', value: true } }, { priority: 5 }),
    ruleOf('agent-without-authority', 'deny', {
      all: [
        { fact: 'role', operator: 'equal', value: 'agent' },
        { fact: 'papers', operator: 'doesNotContain', value: 'power-of-attorney' },
      ],
    }),
    ruleOf(
      'bring-back',
      'allow',
      { all: [{ fact: 'signed', operator: 'equal', value: true }] },
      { due: { from: 'askedAt', term: 'loan-time' } },
    ),
  ],
});

/** Options for `loanPolicy`: at most three keys, two hours. */
export const loanOptions = {
  at: '2026-11-23T10:00:00+08:00',
  term: (id: string): number => (id === 'most-keys' ? 3 : 2),
  unit: (id: string): string => (id === 'most-keys' ? 'count' : 'hour'),
};
