import { describe, expect, it } from 'vitest';
import type { FormModule } from '../../../src/core/define/form.ts';
import type { Issue } from '../../../src/core/issue.ts';
import { formSchema, openWorkshop } from '../../scripts/workshop.ts';

const field = (zh: string, en: string, body: object): object => ({
  title: zh,
  'x-en': { title: en },
  ...body,
});

/** A condition and its consequence, written as text since an object with `then` looks like a promise to linters. */
const when = (condition: object, consequence: object): object =>
  JSON.parse(`{"if":${JSON.stringify(condition)},"then":${JSON.stringify(consequence)}}`) as object;

/** Compiles a form with this body and gives its validator. */
const compile = async (body: object): Promise<(data: unknown) => readonly Issue[]> => {
  const shop = openWorkshop({
    'schemas/forms/sample.schema.json': formSchema('sample', body),
    'schemas/layouts/sample.layout.json': {},
  });
  expect((await shop.generate()).problems).toEqual([]);
  return (await shop.load<{ form: FormModule }>('src/generated/forms/sample.ts')).form.validate;
};

const brief = (issues: readonly Issue[]): readonly string[] =>
  issues.map(({ path, code }) => `${path} ${code}`);

describe('a keyword that fails', () => {
  it.each([
    ['type', { type: 'string' }, 5, 'TYPE', '「栏目」应为文字。', '"Field" must be text.'],
    [
      'two types',
      { type: ['integer', 'null'] },
      'x',
      'TYPE',
      '「栏目」应为整数或空（null）。',
      '"Field" must be a whole number or empty (null).',
    ],
    [
      'enum',
      {
        type: 'string',
        enum: ['bare', 'fitted'],
        'x-enum': { bare: { zh: '毛坯', en: 'Bare' }, fitted: { zh: '精装', en: 'Fitted' } },
      },
      'x',
      'ENUM',
      '「栏目」只能是：毛坯（bare）、精装（fitted）。',
      '"Field" must be one of: Bare (bare), Fitted (fitted).',
    ],
    ['const', { const: true }, false, 'CONST', '「栏目」只能是：true。', '"Field" must be: true.'],
    [
      'format',
      { type: 'string', format: 'cn-id-card' },
      '110105194912310021',
      'FORMAT_CN_ID_CARD',
      '「栏目」不是有效的居民身份证号码：校验码不对，请核对每一位。',
      '"Field" is not a valid resident identity card number: the check digit does not fit: compare every digit.',
    ],
    [
      'minimum',
      { type: 'integer', minimum: 100, 'x-unit': 'fen' },
      5,
      'MIN',
      '「栏目」不得小于 100 分（1.00 元）。',
      '"Field" must be at least 100 fen (1.00 yuan).',
    ],
    [
      'maximum',
      { type: 'number', maximum: 2.5, 'x-unit': 'm2' },
      3,
      'MAX',
      '「栏目」不得大于 2.5 平方米。',
      '"Field" must be at most 2.5 m².',
    ],
    [
      'exclusiveMinimum',
      { type: 'number', exclusiveMinimum: 0 },
      0,
      'MIN',
      '「栏目」必须大于 0。',
      '"Field" must be more than 0.',
    ],
    [
      'exclusiveMaximum',
      { type: 'number', exclusiveMaximum: 9 },
      9,
      'MAX',
      '「栏目」必须小于 9。',
      '"Field" must be less than 9.',
    ],
    [
      'multipleOf',
      { type: 'integer', multipleOf: 5 },
      7,
      'MULTIPLE_OF',
      '「栏目」必须是 5 的整数倍。',
      '"Field" must be a multiple of 5.',
    ],
    [
      'minLength of one',
      { type: 'string', minLength: 1 },
      '',
      'MIN_LENGTH',
      '「栏目」不得为空。',
      '"Field" must not be empty.',
    ],
    [
      'minLength',
      { type: 'string', minLength: 3 },
      '𠮷𠮷',
      'MIN_LENGTH',
      '「栏目」至少要有 3 个字符。',
      '"Field" needs at least 3 characters.',
    ],
    [
      'maxLength',
      { type: 'string', maxLength: 2 },
      '𠮷𠮷𠮷',
      'MAX_LENGTH',
      '「栏目」不得超过 2 个字符。',
      '"Field" must have at most 2 characters.',
    ],
    [
      'minItems',
      { type: 'array', minItems: 2 },
      [1],
      'MIN_ITEMS',
      '「栏目」至少要有 2 项。',
      '"Field" needs at least 2 entries.',
    ],
    [
      'maxItems',
      { type: 'array', maxItems: 1 },
      [1, 2],
      'MAX_ITEMS',
      '「栏目」最多 1 项。',
      '"Field" must have at most 1 entries.',
    ],
    [
      'uniqueItems',
      { type: 'array', uniqueItems: true },
      [{ a: 1 }, { b: 1 }, { a: 1 }],
      'UNIQUE',
      '「栏目」第 1 项与第 3 项重复。',
      '"Field" has the same entry at rows 1 and 3.',
    ],
    [
      'pattern',
      { type: 'string', pattern: '^Q\\d+$', examples: ['Q17'] },
      'x',
      'PATTERN',
      '「栏目」写法不对，例如 Q17。',
      '"Field" is not written as it should be, for example Q17.',
    ],
    [
      'contains',
      { type: 'array', contains: { const: 1 } },
      [2],
      'CONTAINS',
      '「栏目」缺少必须有的一项。',
      '"Field" lacks an entry that must be there.',
    ],
    [
      'not',
      { not: { const: 1 } },
      1,
      'CONDITION',
      '「栏目」不符合要求。',
      '"Field" does not meet what is required here.',
    ],
    [
      'minProperties',
      { type: 'object', minProperties: 1 },
      {},
      'MIN_PROPERTIES',
      '「栏目」至少要填写 1 个栏目。',
      '"Field" needs at least 1 fields.',
    ],
    [
      'maxProperties',
      { type: 'object', maxProperties: 1 },
      { a: 1, b: 2 },
      'MAX_PROPERTIES',
      '「栏目」最多填写 1 个栏目。',
      '"Field" must have at most 1 fields.',
    ],
    [
      'a choice',
      { anyOf: [{ const: 1 }, { const: 2 }] },
      3,
      'CONDITION',
      '「栏目」不符合任何一种允许的填法。',
      '"Field" fits none of the allowed ways to fill it in.',
    ],
    [
      'two of one',
      { oneOf: [{ type: 'integer' }, { type: 'number' }] },
      3,
      'CONDITION',
      '「栏目」不符合任何一种允许的填法。',
      '"Field" fits none of the allowed ways to fill it in.',
    ],
  ])('%s is told with the field in both languages', async (_name, body, value, code, zh, en) => {
    const validate = await compile({ properties: { x: field('栏目', 'Field', body) } });
    expect(validate({ x: value })).toMatchObject([{ path: '/x', code, message: { zh, en } }]);
    expect(validate({})).toEqual([]);
  });

  it('points at what is missing, unknown or needed with another', async () => {
    const validate = await compile({
      properties: {
        rows: field('行', 'Rows', {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              name: field('姓名', 'Name', { type: 'string' }),
              agent: field('代理', 'Agent', { type: 'boolean' }),
              proxy: field('委托书', 'Power of attorney', { type: 'string' }),
            },
            required: ['name'],
            dependentRequired: { agent: ['proxy'] },
            additionalProperties: false,
          },
        }),
      },
    });
    const issues = validate({ rows: [{ name: 'a' }, { agent: true, nmae: 'b' }] });
    expect(issues.toSorted((a, b) => (a.code < b.code ? 1 : -1))).toEqual([
      {
        path: '/rows/1/nmae',
        code: 'UNKNOWN_KEY',
        message: {
          zh: '「行 › 第 2 项」没有这个栏目，请删去或改名。',
          en: '"Rows › row 2" has no such field: remove or rename it.',
        },
        allowed: ['name', 'agent', 'proxy'],
      },
      {
        path: '/rows/1/name',
        code: 'REQUIRED',
        message: { zh: '「行 › 第 2 项 › 姓名」必须填写。', en: '"Rows › row 2 › Name" is required.' },
      },
      {
        path: '/rows/1/proxy',
        code: 'DEPENDENT',
        message: {
          zh: '「行 › 第 2 项 › 委托书」必须填写，因为填写了「行 › 第 2 项 › 代理」。',
          en: '"Rows › row 2 › Power of attorney" is required, since "Rows › row 2 › Agent" is given.',
        },
      },
    ]);
  });

  it('tells the allowed values of a choice and the clause of the nearest field that has one', async () => {
    const validate = await compile({
      'x-clause': '2.5.2',
      properties: {
        a: field('甲', 'A', { type: 'string', enum: ['p', 'q'], 'x-clause': '2.5.3' }),
        b: field('乙', 'B', { type: 'string' }),
      },
    });
    expect(validate({ a: 'x', b: 1 })).toMatchObject([
      { path: '/a', clause: '2.5.3', allowed: ['p', 'q'] },
      { path: '/b', clause: '2.5.2', allowed: ['string'] },
    ]);
  });

  it('never repeats a value', async () => {
    const secret = 'SECRET-13800138000';
    const validate = await compile({
      properties: {
        a: field('甲', 'A', { type: 'integer' }),
        b: field('乙', 'B', { type: 'string', enum: ['p'] }),
        c: field('丙', 'C', { type: 'string', format: 'cn-phone', maxLength: 3, pattern: '^x$' }),
      },
    });
    expect(JSON.stringify(validate({ a: secret, b: secret, c: secret }))).not.toContain('SECRET');
  });

  it('reads own properties only', async () => {
    const validate = await compile({
      properties: { toString: field('文', 'Text', { type: 'string' }) },
      required: ['toString'],
    });
    expect(brief(validate({}))).toEqual(['/toString REQUIRED']);
  });

  it('is preceded by the guard against size and depth', async () => {
    const validate = await compile({ properties: {} });
    expect(brief(validate(JSON.parse('{"__proto__":1}')))).toEqual(['/__proto__ KEY_FORBIDDEN']);
    expect(brief(validate({ a: 'x'.repeat(100_001) }))).toEqual(['/a TOO_LARGE']);
    expect(brief(validate(undefined))).toEqual([' NOT_JSON']);
  });

  it('gives at most 200 issues', async () => {
    const validate = await compile({
      properties: { x: field('栏目', 'Field', { type: 'array', items: { type: 'string' } }) },
    });
    expect(validate({ x: Array.from({ length: 1000 }, () => 1) }).length).toBe(200);
  });
});

describe('conditions and choices', () => {
  const kind = field('方式', 'Kind', { type: 'string', enum: ['self', 'agent'] });
  const proxy = field('委托书', 'Power of attorney', { type: 'string' });
  const AGENT = { properties: { kind: { const: 'agent' } }, required: ['kind'] };
  const byAgent = when(AGENT, { required: ['proxy'] });

  it('report the consequence and not the condition', async () => {
    const validate = await compile({ properties: { kind, proxy }, allOf: [byAgent] });
    expect(validate({ kind: 'agent' })).toMatchObject([
      { path: '/proxy', code: 'REQUIRED', message: { en: '"Power of attorney" is required.' } },
    ]);
    expect(validate({ kind: 'self' })).toEqual([]);
  });

  it('speak in the words, code and clause that the schema gives them', async () => {
    const message = { zh: '代理人须带委托书', en: 'An agent brings a power of attorney' };
    const own = { 'x-message': message, 'x-code': 'PROXY_MISSING', 'x-clause': '2.5.3' };
    const onWhole = await compile({ properties: { kind, proxy }, allOf: [{ ...byAgent, ...own }] });
    const onThen = await compile({
      properties: { kind, proxy },
      allOf: [when(AGENT, { required: ['proxy'], ...own })],
    });
    for (const validate of [onWhole, onThen])
      expect(validate({ kind: 'agent' })).toEqual([
        { path: '/proxy', code: 'PROXY_MISSING', message, clause: '2.5.3' },
      ]);
  });

  it('let a list speak in its own words, but not for the keys around it', async () => {
    const message = { zh: '身份证复印件要两份', en: 'Two copies of the ID card are needed' };
    const validate = await compile({
      'x-message': { zh: '整表', en: 'whole' },
      properties: {
        copies: field('复印件', 'Copies', {
          type: 'array',
          minItems: 2,
          'x-message': message,
          'x-code': 'COPIES',
        }),
      },
      required: ['copies'],
    });
    expect(validate({ copies: [] })).toMatchObject([{ path: '/copies', code: 'COPIES', message }]);
    expect(validate({})).toMatchObject([{ code: 'REQUIRED', message: { zh: '「复印件」必须填写。' } }]);
  });

  it('refuse a field that has no place in this case', async () => {
    const validate = await compile({
      properties: { kind, proxy },
      allOf: [
        when(
          { properties: { kind: { const: 'self' } }, required: ['kind'] },
          { properties: { proxy: false } },
        ),
      ],
    });
    expect(validate({ kind: 'self', proxy: 'x' })).toMatchObject([
      { path: '/proxy', code: 'NOT_ALLOWED', message: { zh: '「委托书」在这种情况下不应填写。' } },
    ]);
  });

  it('name the fields of which one is needed', async () => {
    const validate = await compile({
      properties: { kind, proxy },
      anyOf: [{ required: ['kind'] }, { required: ['proxy'] }],
    });
    expect(validate({})).toEqual([
      {
        path: '',
        code: 'CONDITION',
        message: {
          zh: '「样表」至少要填写其中一项：方式、委托书。',
          en: '"Sample sheet" needs at least one of: Kind, Power of attorney.',
        },
        allowed: ['kind', 'proxy'],
      },
    ]);
  });

  it('report one branch where a field tells which was meant, through definitions too', async () => {
    const person = {
      title: '个人',
      'x-en': { title: 'Person' },
      type: 'object',
      properties: { type: { const: 'person' }, name: field('姓名', 'Name', { type: 'string' }) },
      required: ['type', 'name'],
      additionalProperties: false,
    };
    const firm = {
      title: '单位',
      'x-en': { title: 'Firm' },
      type: 'object',
      properties: { type: { const: 'firm' }, code: field('信用代码', 'Credit code', { type: 'string' }) },
      required: ['type', 'code'],
      additionalProperties: false,
    };
    const inPlace = await compile({
      properties: { party: field('当事人', 'Party', { oneOf: [person, firm] }) },
    });
    const byRef = await compile({
      properties: {
        party: field('当事人', 'Party', { oneOf: [{ $ref: '#/$defs/person' }, { $ref: '#/$defs/firm' }] }),
      },
      $defs: { person, firm },
    });
    for (const validate of [inPlace, byRef]) {
      expect(brief(validate({ party: { type: 'firm' } }))).toEqual(['/party/code REQUIRED']);
      expect(brief(validate({ party: { type: 'person', name: 5 } }))).toEqual(['/party/name TYPE']);
      expect(brief(validate({ party: { type: 'other' } }))).toEqual(['/party CONDITION']);
      expect(validate({ party: { type: 'firm', code: 'x' } })).toEqual([]);
    }
  });

  it('do not call a declared field unknown because its branch failed elsewhere', async () => {
    const validate = await compile({
      additionalProperties: undefined,
      unevaluatedProperties: false,
      properties: { kind },
      allOf: [{ properties: { proxy }, required: ['proxy'] }, { properties: { extra: { type: 'string' } } }],
    });
    expect(brief(validate({ kind: 'self', extra: 'x' }))).toEqual(['/proxy REQUIRED']);
    expect(brief(validate({ kind: 'self', proxy: 'x', other: 1 }))).toEqual(['/other UNKNOWN_KEY']);
  });

  it('report a consequence inside a definition that is used in a list', async () => {
    const validate = await compile({
      properties: { rows: field('行', 'Rows', { type: 'array', items: { $ref: '#/$defs/row' } }) },
      $defs: { row: { type: 'object', properties: { kind, proxy }, ...byAgent } },
    });
    expect(validate({ rows: [{}, { kind: 'agent' }] })).toMatchObject([
      { path: '/rows/1/proxy', message: { en: '"Rows › row 2 › Power of attorney" is required.' } },
    ]);
  });
});
