import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderTemplate } from '../../../src/pdf/template/render.ts';
import {
  documentOf,
  errorOf,
  inlinesText,
  list,
  noTerm,
  object,
  read,
  render,
  text,
  whole,
} from './support.ts';

const schema = object({ name: text, 'note?': text, rows: list(object({ cell: text })) });
const source = [
  '# 协议 {{name}}',
  '',
  '**甲方（{{name}}）**为{{name}}。',
  '',
  '1. 其一：{{name}}',
  '',
  '| 栏 | 值 |',
  '|---|---|',
  '{{#each rows}}',
  '| {{cell}} | **{{cell}}** |',
  '{{/each}}',
].join('\n');
const paper = documentOf({ source, schema });

const HOSTILE = [
  '**粗**',
  '*斜*',
  '# 标题',
  '- 项',
  '1. 项',
  '| 甲 | 乙 |',
  '{{name}}',
  '{{{name}}}',
  '{{> other}}',
  '{src="1.1"}',
  ':::keep',
  '<b>x</b>',
  '<script>alert(1)</script>',
  '&amp;&#x3D;&lt;',
  '[x](javascript:1)',
  '![x](y)',
  '`code`',
  '~~x~~',
  '\\*x\\*',
  '---',
  '=1+1',
  '+SUM(A1)',
  '@cmd',
  '(Tj) ET BT /F1',
  ') Tj (',
  '%PDF-1.7',
  'endstream endobj',
  '\\n\\r',
  '$&',
  '$1',
  '__proto__',
  'toString',
  'http://example.com',
  '   ',
  '　',
  '张三',
  '𬱖',
  '',
];

describe('a value prints as itself', () => {
  it.each(HOSTILE)('%j', (value) => {
    const lines = read(renderTemplate(paper, { name: value, rows: [{ cell: value }] }, noTerm));
    const bold = value === '' ? '' : `<${value}>`;
    expect(lines).toEqual([
      `# 协议${/^[\u3000-\u9fff𬱖]/u.test(value) ? '' : ' '}${value}`,
      `<甲方（${value}）>为${value}。`,
      `（一）其一：${value}`,
      '| 栏 | 值 |',
      `| ${value} | ${bold} |`,
    ]);
  });

  it('keeps its line breaks, as breaks', () => {
    const blocks = render(
      { source: '注：{{note}}。', schema: object({ note: text }) },
      { note: '一\n# 二\r\n:::keep\r三' },
    );
    expect(read(blocks)).toEqual(['注：一⏎# 二⏎:::keep⏎三。']);
  });

  it('holds for any text without private-use characters', () => {
    const free = fc.string({ unit: 'grapheme' }).filter((value) => !/[\p{Co}\r\n]/u.test(value));
    fc.assert(
      fc.property(free, (value) => {
        const blocks = renderTemplate(paper, { name: value, rows: [{ cell: value }] }, noTerm);
        expect(read(blocks)[1]).toBe(`<甲方（${value}）>为${value}。`);
      }),
      { numRuns: 200 },
    );
  });

  it('is printed as often as the template asks and in order', () => {
    const many = Array.from({ length: 120 }, (_, index) => ({ cell: `值${index}` }));
    const lines = read(renderTemplate(paper, { name: '名', rows: many }, noTerm));
    expect(lines.slice(4)).toEqual(many.map(({ cell }) => `| ${cell} | <${cell}> |`));
  });

  it('a number prints in digits, zero too', () => {
    const blocks = render(
      { source: '{{a}} 与 {{b}}', schema: object({ a: whole, b: { type: 'number' } }) },
      { a: 0, b: 89.5 },
    );
    expect(read(blocks)).toEqual(['0 与 89.5']);
  });
});

describe('a value that cannot be printed is refused', () => {
  it.each(['\uE000', '\uE000\uE010\uE001', '甲\uF8FF', '\u{F0000}', '\u{10FFFD}'])(
    'private use, case %#',
    (value) => {
      const error = errorOf(() =>
        renderTemplate(paper, { name: '甲', rows: [{ cell: '一' }, { cell: value }] }, noTerm),
      );
      expect(error.code).toBe('VALUE_PRIVATE_USE');
      expect(error.issues[0]?.path).toBe('/rows/1/cell');
      expect(error.message).not.toContain(value);
    },
  );

  it('a missing value is named by its path', () => {
    const error = errorOf(() => renderTemplate(paper, { name: '甲', rows: [{}] }, noTerm));
    expect([error.code, error.issues[0]?.path]).toEqual(['TEMPLATE_VALUE_MISSING', '/rows/0/cell']);
  });

  it.each([[{}], [['x']], [true], [Number.NaN]])('neither a text nor a number: %j', (value) => {
    expect(errorOf(() => renderTemplate(paper, { name: value as never, rows: [] }, noTerm)).code).toBe(
      'TEMPLATE_VALUE_TYPE',
    );
  });

  it('inherited properties are no values', () => {
    const given = { source: '{{toString}}', schema: object({ toString: text }) };
    expect(errorOf(() => render(given, {})).code).toBe('TEMPLATE_VALUE_MISSING');
  });

  it('a value in a table cell too many is not lost without a word', () => {
    const given = { source: '| 一 |\n|---|\n| 甲 | {{name}} |', schema: object({ name: text }) };
    expect(errorOf(() => documentOf(given)).issues[0]?.code).toBe('TEMPLATE_VALUE_LOST');
  });
});

describe('rendering is a function of its input', () => {
  it('gives equal blocks twice and leaves the view alone', () => {
    const view = Object.freeze({ name: '甲', rows: Object.freeze([Object.freeze({ cell: '乙' })]) });
    expect(renderTemplate(paper, view, noTerm)).toEqual(renderTemplate(paper, view, noTerm));
  });

  it('leaves no marker in any text', () => {
    const json = JSON.stringify(renderTemplate(paper, { name: '甲', rows: [{ cell: '1' }] }, noTerm));
    expect(json).not.toMatch(/\p{Co}/u);
    expect(inlinesText([])).toBe('');
  });
});
