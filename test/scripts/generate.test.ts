import { describe, expect, it } from 'vitest';
import type { DocumentModule } from '../../src/core/define/document.ts';
import type { FormModule } from '../../src/core/define/form.ts';
import type { FactsModule } from '../../src/core/define/policy.ts';
import type { EventsModule } from '../../src/core/define/procedure.ts';
import { formSchema, idOf, openWorkshop } from './workshop.ts';

const PERSON = {
  $id: idOf('defs/person'),
  title: '个人',
  'x-en': { title: 'Person' },
  type: 'object',
  properties: {
    name: { title: '姓名', 'x-en': { title: 'Name' }, type: 'string', format: 'person-name' },
    phone: { $ref: '#/$defs/phone' },
    home: { $ref: 'unit.schema.json' },
  },
  required: ['name'],
  additionalProperties: false,
  $defs: { phone: { title: '电话', 'x-en': { title: 'Phone' }, type: 'string', format: 'cn-phone' } },
};
const UNIT = {
  $id: idOf('defs/unit'),
  title: '房屋',
  'x-en': { title: 'Unit' },
  type: 'object',
  properties: { room: { title: '房号', 'x-en': { title: 'Room' }, type: 'string', maxLength: 10 } },
  required: ['room'],
  additionalProperties: false,
};
const SHEET = formSchema('sample-sheet', {
  properties: {
    owner: { title: '业主', 'x-en': { title: 'Owner' }, $ref: '../defs/person.schema.json' },
    amount: { title: '金额', 'x-en': { title: 'Amount' }, 'x-unit': 'fen', type: 'integer', minimum: 0 },
    kind: { title: '类别', 'x-en': { title: 'Kind' }, enum: ['bare', 'fitted'] },
    rows: { title: '行', 'x-en': { title: 'Rows' }, type: 'array', minItems: 2, items: { type: 'string' } },
  },
  required: ['owner'],
});
const LAYOUT = { type: 'VerticalLayout', elements: [] };

const FILES = {
  'schemas/defs/person.schema.json': PERSON,
  'schemas/defs/unit.schema.json': UNIT,
  'schemas/forms/sample-sheet.schema.json': SHEET,
  'schemas/layouts/sample-sheet.layout.json': LAYOUT,
};

describe('generate', () => {
  it('makes a form module whose schema stands alone and whose validator names the field', async () => {
    const shop = openWorkshop(FILES);
    const { problems } = await shop.generate();
    expect(problems).toEqual([]);
    const { form } = await shop.load<{ form: FormModule }>('src/generated/forms/sample-sheet.ts');
    expect(form).toMatchObject({
      id: 'sample-sheet',
      title: { zh: '样表', en: 'Sample sheet' },
      layout: LAYOUT,
    });
    const refs = JSON.stringify(form.schema).match(/"\$ref":"[^"]*"/g) ?? [];
    expect(refs.toSorted()).toEqual(
      ['#/$defs/person', '#/$defs/person-phone', '#/$defs/unit'].map((ref) => `"$ref":"${ref}"`),
    );
    expect(Object.keys(form.schema.$defs as object).toSorted()).toEqual(['person', 'person-phone', 'unit']);
    expect(form.validate({ owner: { name: '陈思远', phone: '13800138000', home: { room: '101' } } })).toEqual(
      [],
    );
    expect(form.validate({ owner: { name: '陈思远', home: {} } })).toEqual([
      {
        path: '/owner/home/room',
        code: 'REQUIRED',
        message: { zh: '「业主 › 房屋 › 房号」必须填写。', en: '"Owner › Unit › Room" is required.' },
      },
    ]);
  });

  it('declares the types of the data, choices as unions, lists of any length', async () => {
    const shop = openWorkshop(FILES);
    await shop.generate();
    const code = shop.read('src/generated/forms/sample-sheet.ts');
    expect(code).toContain('export interface SampleSheet');
    expect(code).toMatch(/owner: Person/);
    expect(code).toMatch(/kind\?: \("bare" \| "fitted"\)/);
    expect(code).toMatch(/rows\?: string\[\]/);
    expect(code).toContain('金额 · Amount, in fen');
  });

  it('ships nothing that evaluates text as code', async () => {
    const shop = openWorkshop(FILES);
    await shop.generate();
    const code = shop.read('src/generated/forms/sample-sheet.ts');
    expect(code).not.toMatch(/\beval\b|new Function|\brequire\(/);
    expect(code.match(/from '[^']+'/g)?.every((line) => line.includes("'../../core/"))).toBe(true);
  });

  it('makes facts, events and documents', async () => {
    const shop = openWorkshop({
      ...FILES,
      'schemas/facts/admission.schema.json': {
        $id: idOf('facts/admission'),
        title: '事实',
        type: 'object',
        properties: { papers: { title: '证件齐', 'x-en': { title: 'Papers complete' }, type: 'boolean' } },
        additionalProperties: false,
      },
      'schemas/events/sample.schema.json': {
        $id: idOf('events/sample'),
        $defs: {
          OPEN: {
            type: 'object',
            properties: {
              owner: { title: '业主', 'x-en': { title: 'Owner' }, $ref: '../defs/person.schema.json' },
            },
            required: ['owner'],
            additionalProperties: false,
          },
          CLOSE: {
            type: 'object',
            properties: { note: { $ref: '#/$defs/note' } },
            additionalProperties: false,
          },
          note: { title: '备注', 'x-en': { title: 'Note' }, type: 'string', maxLength: 3 },
        },
      },
      'schemas/documents/letter.schema.json': {
        ...SHEET,
        $id: idOf('documents/letter'),
      },
      'templates/letter.md.hbs': '# 信\n',
    });
    expect((await shop.generate()).problems).toEqual([]);

    const { facts } = await shop.load<{ facts: FactsModule }>('src/generated/facts/admission.ts');
    expect(facts.validate({ papers: 'yes' })).toMatchObject([{ path: '/papers', code: 'TYPE' }]);

    const { events } = await shop.load<{ events: EventsModule }>('src/generated/events/sample.ts');
    expect(Object.keys(events.events)).toEqual(['OPEN', 'CLOSE']);
    expect(events.events.OPEN?.validate({ owner: {} })).toMatchObject([
      { path: '/owner/name', code: 'REQUIRED', message: { zh: '「业主 › 姓名」必须填写。' } },
    ]);
    expect(events.events.CLOSE?.validate({ note: '太长的话' })).toMatchObject([
      { path: '/note', code: 'MAX_LENGTH', message: { zh: '「备注」不得超过 3 个字符。' } },
    ]);
    expect(events.events.CLOSE?.schema.$defs).toEqual({
      note: expect.objectContaining({ title: '备注' }) as unknown,
    });

    const { document } = await shop.load<{ document: DocumentModule }>('src/generated/documents/letter.ts');
    expect(document).toMatchObject({ id: 'letter', template: { id: 'letter', source: '# 信\n' } });
    expect(document.validate({})).toMatchObject([{ path: '/owner', code: 'REQUIRED' }]);
  });

  it('gathers units and samples, the leading sample first', async () => {
    const unit = (kind: string, id: string): string => `{ kind: '${kind}', id: '${id}' }`;
    const shop = openWorkshop({
      ...FILES,
      'src/forms/sample-sheet.ts': `export const sampleSheet = ${unit('form', 'sample-sheet')};`,
      'src/policies/admission.ts': `export const admission = ${unit('policy', 'admission')};`,
      'src/procedures/move/index.ts': `export const move = ${unit('procedure', 'move')};`,
      'src/procedures/move/machine.ts': `export const machine = ${unit('procedure', 'inner')};`,
      'src/documents/letter.ts': `export const letter = ${unit('document', 'letter')};`,
      'src/terms/time.ts': `export const b = ${unit('term', 'b')}; export const a = ${unit('term', 'a')}; export const n = 1;`,
      'samples/forms/sample-sheet/minimal.json': { owner: {} },
      'samples/forms/sample-sheet/full.json': { owner: { name: '王' } },
      'samples/forms/sample-sheet/invalid/no-owner.json': {
        data: {},
        expect: { code: 'REQUIRED', path: '/owner' },
      },
    });
    expect((await shop.generate()).problems).toEqual([]);
    const catalogue = await shop.load<{ [name: string]: readonly { id: string }[] }>(
      'src/generated/catalogue.ts',
    );
    const ids = Object.fromEntries(
      Object.entries(catalogue).map(([name, units]) => [name, units.map(({ id }) => id)]),
    );
    expect(ids).toEqual({
      procedures: ['move'],
      duties: [],
      policies: ['admission'],
      forms: ['sample-sheet'],
      documents: ['letter'],
      terms: ['a', 'b'],
    });
    const { samples } = await shop.load<{
      samples: { forms: { 'sample-sheet': { [name: string]: unknown } } };
    }>('src/generated/samples.ts');
    expect(Object.keys(samples.forms['sample-sheet'])).toEqual(['full', 'minimal', 'invalid/no-owner']);
  });

  it('writes nothing the second time, only what changed the third, and removes what has no source', async () => {
    const shop = openWorkshop(FILES);
    await shop.generate();
    expect(await shop.generate()).toMatchObject({ changed: [], removed: [] });
    shop.write('schemas/layouts/sample-sheet.layout.json', { type: 'Group', elements: [] });
    expect((await shop.generate()).changed).toEqual(['src/generated/forms/sample-sheet.ts']);
    shop.remove('schemas/forms/sample-sheet.schema.json');
    expect((await shop.generate()).removed).toEqual(['src/generated/forms/sample-sheet.ts']);
  });

  it.each([
    ['a wrong $id', { ...SHEET, $id: idOf('forms/other') }, /\$id must be .*forms\/sample-sheet/],
    ['no title', { ...SHEET, title: undefined }, /title and x-en.title are needed/],
    ['an unknown keyword', { ...SHEET, requird: [] }, /requird/],
    [
      'an unknown format',
      { ...SHEET, properties: { owner: { type: 'string', format: 'cn-idcard' } } },
      /cn-idcard/,
    ],
    [
      'a reference to no file',
      { ...SHEET, properties: { owner: { $ref: '../defs/nobody.schema.json' } } },
      /nobody/,
    ],
    [
      'a reference to no definition',
      { ...SHEET, properties: { owner: { $ref: '#/$defs/nobody' } } },
      /nobody/,
    ],
    ['text that is no JSON', '{', /JSON/],
  ])('names the file and the reason for %s, and goes on with the others', async (_name, schema, reason) => {
    const shop = openWorkshop({
      ...FILES,
      'schemas/forms/sample-sheet.schema.json': schema,
      'schemas/forms/good-sheet.schema.json': { ...SHEET, $id: idOf('forms/good-sheet') },
      'schemas/layouts/good-sheet.layout.json': LAYOUT,
    });
    const { problems, changed } = await shop.generate();
    expect(problems).toEqual([
      { file: 'schemas/forms/sample-sheet.schema.json', reason: expect.stringMatching(reason) as unknown },
    ]);
    expect(changed).toContain('src/generated/forms/good-sheet.ts');
    expect(changed).not.toContain('src/generated/forms/sample-sheet.ts');
  });

  it('says which layout, template or export is missing', async () => {
    const shop = openWorkshop({
      ...FILES,
      'schemas/documents/letter.schema.json': { ...SHEET, $id: idOf('documents/letter') },
      'src/forms/sample-sheet.ts': 'export const other = 1;',
    });
    shop.remove('schemas/layouts/sample-sheet.layout.json');
    const { problems } = await shop.generate();
    expect(problems.map(({ file, reason }) => `${file}: ${reason}`)).toEqual([
      'schemas/documents/letter.schema.json: templates/letter.md.hbs is missing',
      'schemas/forms/sample-sheet.schema.json: schemas/layouts/sample-sheet.layout.json is missing',
      'src/forms/sample-sheet.ts: must export const sampleSheet, named by its file',
    ]);
  });
});
