import { json, type NewFile, quote, type Subject } from './model.ts';
import { closed, day, type Schema, schemaHead, text, titled } from './schema.ts';

const person = { 'x-personal': 'personal', 'x-purpose': { zh: '写明当事人', en: 'to name the party' } };

const schema = ({ id, title, clause }: Subject): Schema => ({
  ...schemaHead('documents', id, title.zh, title.en),
  'x-clause': clause,
  ...closed(
    {
      manager: text('物业服务人', 'Manager', '青湾物业服务有限公司', { 'x-blank': 14 }),
      owner: text('业主', 'Owner', '陈思远', { ...person, maxLength: 60, format: 'person-name' }),
      signedOn: day('签订日期', 'Signed on', '2026-11-23'),
      items: {
        ...titled('事项', 'Items'),
        type: 'array',
        maxItems: 20,
        items: text('事项', 'Item', '示例事项'),
        examples: [['示例事项']],
      },
    },
    ['manager', 'owner', 'signedOn', 'items'],
  ),
  $defs: {
    calc: {
      ...titled('计算值', 'Computed values'),
      ...closed({ itemCount: { ...titled('事项数', 'Number of items'), type: 'integer', examples: [1] } }, [
        'itemCount',
      ]),
    },
  },
});

const template = ({ title, clause }: Subject): string => `\
# ${title.zh}

甲方：{{owner}}；乙方：{{manager}}。{src="${clause}"}

## 事项

双方约定下列事项，共 {{calc.itemCount}} 项：{src="${clause}"}

{{#each items}}
1. {{this}}；{src="${clause}"}
{{/each}}

## 签订

本文件由双方于 {{day signedOn}}签订。{src="${clause}"}

:::signatures
- owner | 甲方（签名） | signature
- manager | 乙方（盖章） | seal
:::
`;

const unit = ({ id, camel, pascal, title, clause }: Subject): string => `\
import { defineDocument } from '../core/define/document.ts';
import { document, type ${pascal} } from '../generated/documents/${id}.ts';

/** ${title.en} (${clause}). */
export const ${camel} = defineDocument<${pascal}>({
  ...document,
  version: 1,
  clauses: [${quote(clause)}],
  numbering: 'article',
  sources: [],
  calc: ({ items }) => ({ itemCount: items.length }),
});
`;

const MAIN = {
  manager: '青湾物业服务有限公司',
  owner: '陈思远',
  signedOn: '2026-11-23',
  items: ['交接钥匙三把', '核对水表读数'],
};

const test = ({ id, camel, title }: Subject): string => `\
import { describe, expect, it } from 'vitest';
import main from '../../samples/documents/${id}/main.json' with { type: 'json' };
import { createTerms } from '../../src/core/term/index.ts';
import { ${camel} } from '../../src/documents/${id}.ts';
import type { Block } from '../../src/pdf/blocks.ts';
import { renderTemplate } from '../../src/pdf/template/render.ts';
import { blankView, makeView } from '../../src/pdf/template/view.ts';

const terms = createTerms([]);
const context = { site: {}, today: main.signedOn, term: (name: string) => terms.value(name, main.signedOn) };
const options = { term: (name: string) => terms.read(name, main.signedOn) };
const textOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) => (block.kind === 'paragraph' || block.kind === 'heading' ? block.inlines : []))
    .map((inline) => (inline.kind === 'text' ? inline.text : ''))
    .join('');

describe(${quote(title.en)}, () => {
  it('has a sample that its schema takes', () => {
    expect(${camel}.validate(main)).toEqual([]);
  });

  it('prints what the sample says', () => {
    const text = textOf(renderTemplate(${camel}, makeView(${camel}, main, context), options));
    expect(text).toContain('甲方：陈思远；乙方：青湾物业服务有限公司。');
    expect(text).toContain('共 2 项');
    expect(text).toContain('2026年11月23日');
  });

  it('leaves room to write in on the blank paper', () => {
    const blocks = renderTemplate(${camel}, blankView({}), { ...options, blank: true });
    const inlines = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.inlines : []));
    expect(textOf(blocks)).not.toContain('陈思远');
    expect(inlines.some(({ kind }) => kind === 'blank')).toBe(true);
  });
});
`;

/** Every file of a new document: template, schema, view, sample, test. */
export const documentFiles = (subject: Subject): readonly NewFile[] => {
  const { id } = subject;
  return [
    { path: `templates/${id}.md.hbs`, text: template(subject) },
    json(`schemas/documents/${id}.schema.json`, schema(subject)),
    { path: `src/documents/${id}.ts`, text: unit(subject) },
    json(`samples/documents/${id}/main.json`, MAIN),
    { path: `test/documents/${id}.test.ts`, text: test(subject) },
  ];
};
