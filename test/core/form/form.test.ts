import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type Check, defineForm, type Form, type FormModule } from '../../../src/core/define/form.ts';
import { notBefore } from '../../../src/core/form/checks.ts';
import {
  normaliseForm,
  type StandardForm,
  toStandardSchema,
  validateForm,
} from '../../../src/core/form/index.ts';
import { formSchema, openWorkshop } from '../../scripts/workshop.ts';

const field = (zh: string, en: string, body: object): object => ({
  title: zh,
  'x-en': { title: en },
  ...body,
});
const text = (format: string): object => ({ type: 'string', maxLength: 60, format });

/** `then` written as text: an object with it looks like a promise. */
const numberOf = (type: string, format: string): object =>
  JSON.parse(
    `{"if":{"properties":{"type":{"const":"${type}"}},"required":["type"]},"then":{"properties":{"number":{"format":"${format}"}}}}`,
  ) as object;

const SCHEMA = formSchema('visit', {
  properties: {
    visitors: field('来访人', 'Visitors', {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          name: field('姓名', 'Name', text('person-name')),
          type: field('证件类型', 'Kind of certificate', { type: 'string', enum: ['id-card', 'passport'] }),
          number: field('证件号码', 'Number', { type: 'string', maxLength: 20 }),
          plate: field('车牌', 'Plate', text('cn-plate')),
        },
        required: ['name'],
        additionalProperties: false,
        allOf: [numberOf('id-card', 'cn-id-card'), numberOf('passport', 'foreign-passport')],
      },
    }),
    start: field('开始', 'Start', text('day')),
    end: field('结束', 'End', text('day')),
    note: field('备注', 'Note', text('plain-text')),
  },
});

interface Visit {
  visitors?: readonly { name: string; type?: string; number?: string; plate?: string }[];
  start?: string;
  end?: string;
  note?: string;
}

const openForm = async (checks: readonly Check<Visit>[] = []): Promise<Form<Visit>> => {
  const shop = openWorkshop({
    'schemas/forms/visit.schema.json': SCHEMA,
    'schemas/layouts/visit.layout.json': {},
  });
  expect((await shop.generate()).problems).toEqual([]);
  const { form } = await shop.load<{ form: FormModule }>('src/generated/forms/visit.ts');
  return defineForm<Visit>({ ...form, version: 1, clauses: ['2.5.2'], checks });
};

/** Born 2026-11-24; the check digit by ISO 7064 MOD 11-2. */
const UNBORN = '330106202611241230';
const withCheck = (digits: string): string => {
  let product = 0;
  for (const digit of digits) product = ((product + Number(digit)) * 2) % 11;
  return digits + '10X98765432'[product]!;
};

describe('validateForm', () => {
  it('gives the form, the verdict and the errors', async () => {
    const form = await openForm();
    expect(validateForm(form, { visitors: [{ name: '陈思远' }] })).toEqual({
      form: 'visit',
      valid: true,
      errors: [],
    });
    expect(validateForm(form, { visitors: [{}] })).toMatchObject({
      form: 'visit',
      valid: false,
      errors: [{ path: '/visitors/0/name', code: 'REQUIRED' }],
    });
  });

  it('runs checks only on data that the schema accepts, and tells them titles', async () => {
    const form = await openForm([notBefore({ value: '/end', from: '/start' })]);
    const wrong = { start: '2026-11-23', end: '2026-11-22' };
    expect(validateForm(form, wrong).errors).toEqual([
      {
        path: '/end',
        code: 'BEFORE',
        message: { zh: '「结束」不得早于「开始」。', en: '"End" must not be before "Start".' },
      },
    ]);
    expect(validateForm(form, { ...wrong, note: 5 }).errors.map(({ code }) => code)).toEqual(['TYPE']);
  });

  it('tells a check that throws as a fault of ours and runs the others', async () => {
    const form = await openForm([
      () => {
        throw new Error('SECRET');
      },
      notBefore({ value: '/end', from: '/start' }),
    ]);
    const { valid, errors } = validateForm(form, { start: '2026-11-23', end: '2026-11-22' });
    expect(valid).toBe(false);
    expect(errors.map(({ code }) => code)).toEqual(['CHECK_FAILED', 'BEFORE']);
    expect(JSON.stringify(errors)).not.toContain('SECRET');
  });

  it('hands the instant to checks', async () => {
    const seen: unknown[] = [];
    const form = await openForm([
      (_data, { at }) => {
        seen.push(at);
        return [];
      },
    ]);
    validateForm(form, {}, { at: '2026-11-23T09:30:00+08:00' });
    validateForm(form, {});
    expect(seen).toEqual(['2026-11-23T09:30:00+08:00', undefined]);
  });

  it('refuses a date of birth after the instant, in the certificate that was chosen', async () => {
    const form = await openForm();
    const number = withCheck(UNBORN.slice(0, 17));
    const data = (type: string): Visit => ({ visitors: [{ name: '王', type, number }] });
    const at = '2026-11-23T09:30:00+08:00';
    expect(validateForm(form, data('id-card')).valid).toBe(true);
    expect(validateForm(form, data('id-card'), { at }).errors).toMatchObject([
      {
        path: '/visitors/0/number',
        code: 'FORMAT_CN_ID_CARD',
        message: { en: expect.stringContaining('lies in the future') as unknown },
      },
    ]);
    expect(validateForm(form, data('passport'), { at }).valid).toBe(true);
  });

  it('refuses an instant that is none', async () => {
    const form = await openForm();
    expect(validateForm(form, {}, { at: '2026-11-23' }).errors.map(({ code }) => code)).toEqual([
      'INSTANT_INVALID',
    ]);
  });

  it.each([
    ['nothing', undefined, 'NOT_JSON'],
    ['null', null, 'TYPE'],
    ['a text', 'x', 'TYPE'],
    ['a list', [], 'TYPE'],
    ['a function', () => 1, 'NOT_JSON'],
    ['a forbidden key', JSON.parse('{"constructor":{}}'), 'KEY_FORBIDDEN'],
  ])('never throws on %s', async (_name, data, code) => {
    const form = await openForm();
    expect(validateForm(form, data).errors.map((error) => error.code)).toEqual([code]);
  });

  it('leaves the data as it was', async () => {
    const form = await openForm();
    const data = { visitors: [{ name: '⼀二', plate: '浙A·12345' }] };
    const before = structuredClone(data);
    expect(validateForm(form, data).valid).toBe(true);
    expect(data).toEqual(before);
  });
});

describe('normaliseForm', () => {
  it('writes texts as they should be stored and leaves the original alone', async () => {
    const form = await openForm();
    const data = {
      visitors: [
        { name: '⼀二', plate: '浙A·12345', type: 'id-card', number: '11010519491231002x' },
        { name: 'Jose\u0301', type: 'id-card', number: '110105491231002' },
      ],
      note: '⼀楼\r\n东',
    };
    const before = structuredClone(data);
    expect(normaliseForm(form, data)).toEqual({
      visitors: [
        { name: '一二', plate: '浙A12345', type: 'id-card', number: '11010519491231002X' },
        { name: 'Jos\u00E9', type: 'id-card', number: '11010519491231002X' },
      ],
      note: '一楼\n东',
    });
    expect(data).toEqual(before);
  });

  it("does not read one certificate's number by another's rules", async () => {
    const form = await openForm();
    const data = { visitors: [{ name: '王', type: 'passport', number: '110105491231002' }] };
    expect(normaliseForm(form, data)).toEqual(data);
    const untold = { visitors: [{ name: '王', number: '110105491231002' }] };
    expect(normaliseForm(form, untold)).toEqual(untold);
  });

  it('keeps what is wrong as it is, for the validator to tell', async () => {
    const form = await openForm();
    for (const data of [{ visitors: 5 }, { note: '\u202E' }, { unknown: { deep: ['x'] } }, null, 'x'])
      expect(normaliseForm(form, data)).toEqual(data);
    const forbidden: unknown = JSON.parse('{"__proto__":{"a":1}}');
    expect(normaliseForm(form, forbidden)).toBe(forbidden);
  });

  it('changes nothing the second time', async () => {
    const form = await openForm();
    const once = normaliseForm(form, { visitors: [{ name: '⼀', plate: '浙A•12345' }] });
    expect(normaliseForm(form, once)).toEqual(once);
  });
});

describe('toStandardSchema', () => {
  it('is a Standard Schema with JSON Schema by its types', () => {
    expectTypeOf<StandardForm<Visit>>().toExtend<StandardSchemaV1<Visit, Visit>>();
    expectTypeOf<StandardForm<Visit>>().toExtend<StandardJSONSchemaV1<Visit, Visit>>();
    expectTypeOf<StandardSchemaV1.InferOutput<StandardForm<Visit>>>().toEqualTypeOf<Visit>();
  });

  it('gives the value, or issues with a path of keys and indexes', async () => {
    const schema = toStandardSchema(await openForm());
    expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'property-desk' });
    const good = { visitors: [{ name: '王' }] };
    expect(schema['~standard'].validate(good)).toEqual({ value: good });
    expect(schema['~standard'].validate({ visitors: [{ name: '王' }, {}] })).toEqual({
      issues: [
        { message: '「来访人 › 第 2 项 › 姓名」必须填写。', path: ['visitors', 1, 'name'], code: 'REQUIRED' },
      ],
    });
  });

  it('speaks English where told, and takes the instant', async () => {
    const schema = toStandardSchema(await openForm(), { language: 'en', at: '2026-11-23T09:30:00+08:00' });
    const number = withCheck(UNBORN.slice(0, 17));
    const result = schema['~standard'].validate({ visitors: [{ name: '王', type: 'id-card', number }] });
    expect(result.issues?.[0]?.message).toMatch(
      /^"Visitors › row 1 › Number" is not a valid resident identity card/,
    );
  });

  it('gives the JSON Schema of draft 2020-12 and of no other', async () => {
    const form = await openForm();
    const { jsonSchema } = toStandardSchema(form)['~standard'];
    expect(jsonSchema.input({ target: 'draft-2020-12' })).toEqual(form.schema);
    expect(jsonSchema.output({ target: 'draft-2020-12' })).toEqual(form.schema);
    expect(() => jsonSchema.input({ target: 'draft-07' })).toThrow(
      expect.objectContaining({ code: 'TARGET_UNKNOWN' }),
    );
  });
});
