import { json, type NewFile, quote, type Subject } from './model.ts';
import { closed, day, type Schema, schemaHead, text, titled } from './schema.ts';

const ref = (name: string): Schema => ({ $ref: `../defs/${name}.schema.json` });

const schema = ({ id, title, clause }: Subject): Schema => ({
  ...schemaHead('forms', id, title.zh, title.en),
  'x-clause': clause,
  ...closed(
    {
      head: ref('sheet-head'),
      subject: text('事项', 'Subject', '示例事项', { 'x-clause': clause }),
      from: day('开始日期', 'From', '2026-11-23'),
      to: day('结束日期', 'To', '2026-11-30'),
      note: text('备注', 'Note', '无'),
      signedBy: { ...titled('经手人签名', 'Signed by'), ...ref('signature') },
    },
    ['head', 'subject', 'from', 'signedBy'],
  ),
});

const control = (path: string, span: number): unknown => ({
  type: 'Control',
  scope: `#/properties/${path.replaceAll('/', '/properties/')}`,
  options: { print: { span } },
});
const line = (...controls: readonly unknown[]): unknown => ({ type: 'HorizontalLayout', elements: controls });
const group = (zh: string, en: string, ...elements: readonly unknown[]): unknown => ({
  type: 'Group',
  label: zh,
  options: { en },
  elements,
});

// Every row of the 24-column grid adds up to 24.
const layout = {
  type: 'VerticalLayout',
  elements: [
    group(
      '表头',
      'Head',
      line(control('head/no', 8), control('head/project', 8), control('head/date', 8)),
      line(control('head/unit/building', 8), control('head/unit/entrance', 8), control('head/unit/room', 8)),
    ),
    group(
      '内容',
      'Content',
      line(control('subject', 24)),
      line(control('from', 12), control('to', 12)),
      line(control('note', 24)),
    ),
    group('签名', 'Signature', line(control('signedBy', 24))),
  ],
};

const unit = ({ id, camel, pascal, title, clause }: Subject): string => `\
import { defineForm } from '../core/define/form.ts';
import { notBefore } from '../core/form/checks.ts';
import { form, type ${pascal} } from '../generated/forms/${id}.ts';

/** ${title.en} (${clause}). */
export const ${camel} = defineForm<${pascal}>({
  ...form,
  version: 1,
  clauses: [${quote(clause)}],
  checks: [notBefore({ value: '/to', from: '/from', clause: ${quote(clause)} })],
});
`;

const MINIMAL = {
  head: {
    no: 'BD-2026-0001',
    project: '青湾花园',
    unit: { building: '3栋', room: '1501' },
    date: '2026-11-23',
  },
  subject: '示例事项',
  from: '2026-11-23',
  signedBy: { name: '陈思远', date: '2026-11-23' },
};
const FULL = { ...MINIMAL, to: '2026-11-30', note: '无' };

const test = ({ id, camel, title }: Subject): string => `\
import { describe, expect, it } from 'vitest';
import full from '../../samples/forms/${id}/full.json' with { type: 'json' };
import endsBeforeItBegins from '../../samples/forms/${id}/invalid/ends-before-it-begins.json' with { type: 'json' };
import unknownField from '../../samples/forms/${id}/invalid/unknown-field.json' with { type: 'json' };
import minimal from '../../samples/forms/${id}/minimal.json' with { type: 'json' };
import { validateForm } from '../../src/core/form/index.ts';
import { ${camel} } from '../../src/forms/${id}.ts';

const faultsOf = (data: unknown) => validateForm(${camel}, data).errors.map(({ code, path }) => ({ code, path }));

describe(${quote(title.en)}, () => {
  it.each(Object.entries({ full, minimal }))('takes the sample %s', (_name, data) => {
    expect(faultsOf(data)).toEqual([]);
  });

  it.each(Object.entries({ endsBeforeItBegins, unknownField }))('refuses %s for that one reason', (_name, sample) => {
    expect(faultsOf(sample.data)).toEqual([sample.expect]);
  });

  it('needs the signature', () => {
    const { signedBy, ...unsigned } = minimal;
    void signedBy;
    expect(faultsOf(unsigned)).toEqual([{ code: 'REQUIRED', path: '/signedBy' }]);
  });
});
`;

/** Every file of a new form: schema, layout, checks, valid and invalid samples, test. */
export const formFiles = (subject: Subject): readonly NewFile[] => {
  const { id } = subject;
  const samples = `samples/forms/${id}`;
  return [
    json(`schemas/forms/${id}.schema.json`, schema(subject)),
    json(`schemas/layouts/${id}.layout.json`, layout),
    { path: `src/forms/${id}.ts`, text: unit(subject) },
    json(`${samples}/full.json`, FULL),
    json(`${samples}/minimal.json`, MINIMAL),
    json(`${samples}/invalid/ends-before-it-begins.json`, {
      data: { ...FULL, to: '2026-11-22' },
      expect: { code: 'BEFORE', path: '/to' },
    }),
    json(`${samples}/invalid/unknown-field.json`, {
      data: { ...MINIMAL, remark: '无' },
      expect: { code: 'UNKNOWN_KEY', path: '/remark' },
    }),
    { path: `test/forms/${id}.test.ts`, text: test(subject) },
  ];
};
