import { describe, expect, it } from 'vitest';
import { errorOf, object, read, render, text } from './support.ts';

const lines = (source: string) => read(render({ source }, {}));

describe('Markdown becomes blocks', () => {
  it('bold stands next to Chinese punctuation', () => {
    expect(lines('**甲方（业主）**为**“乙方”**，**注意：**见下。')).toEqual([
      '<甲方（业主）>为<“乙方”>，<注意：>见下。',
    ]);
  });

  it('bold may begin or end with a value', () => {
    const blocks = render(
      { source: '**{{name}}**为**（{{name}}）**，**名：{{name}}**。', schema: object({ name: text }) },
      { name: '（甲）' },
    );
    expect(read(blocks)).toEqual(['<（甲）>为<（（甲））>，<名：（甲）>。']);
  });

  it('a paragraph straight after a table is a paragraph', () => {
    expect(lines('| 一 | 二 |\n|---|---|\n| 甲 | 乙 |\n表后一段。')).toEqual([
      '| 一 | 二 |',
      '| 甲 | 乙 |',
      '表后一段。',
    ]);
  });

  it('a list straight after a table is a list', () => {
    expect(lines('| 一 |\n|---|\n| 甲 |\n1. 项')).toEqual(['| 一 |', '| 甲 |', '（一）项']);
  });

  it('lines of one paragraph join, with a space only between Latin words', () => {
    expect(lines('第一行\n第二行')).toEqual(['第一行第二行']);
    expect(lines('one\ntwo')).toEqual(['one two']);
    expect(lines('共 3\n份')).toEqual(['共 3份']);
  });

  it('a space before a Chinese value is dropped, before a Latin one kept', () => {
    const given = { source: '提交 {{body}} 仲裁', schema: object({ body: text }) };
    expect(read(render(given, { body: '某某委员会' }))).toEqual(['提交某某委员会仲裁']);
    expect(read(render(given, { body: 'CIETAC' }))).toEqual(['提交 CIETAC 仲裁']);
  });

  it('a backslash at the end of a line breaks it', () => {
    expect(lines('第一行\\\n第二行')).toEqual(['第一行⏎第二行']);
  });

  it('HTML and links that a template holds stay text', () => {
    expect(lines('写 <b>粗</b> 与 http://example.com 与 &lt;')).toEqual([
      '写 <b>粗</b> 与 http://example.com 与 <',
    ]);
  });

  it('a line of dashes is a rule, never makes the line above a heading', () => {
    expect(lines('一段\n\n---\n\n又一段\n---')).toEqual(['一段', 'rule', '又一段', 'rule']);
  });

  it('paragraphs begin two characters in, items hang', () => {
    const [paragraph, item] = render({ source: '段\n\n1. 项' }, {});
    expect(paragraph).toMatchObject({ kind: 'paragraph', indent: 2 });
    expect(item).toMatchObject({ kind: 'paragraph', left: 5, marker: [{ kind: 'text', text: '（一）' }] });
  });

  it('table columns are as wide as their dashes, aligned as their colons say', () => {
    const [table] = render({ source: '| 甲 | 乙 |\n|:-----|--:|\n| 1 | 2 |' }, {});
    expect(table).toMatchObject({
      kind: 'table',
      columns: [5, 2],
      rows: [{ cells: [{ align: 'left' }, { align: 'right' }] }],
    });
  });

  it('columns with like dashes are sized by what they hold, from 4 to 22 em and one more', () => {
    const [table] = render(
      { source: `| 序 | 十个字的表头一二三四 |\n|---|---|\n| 1 | ${'长'.repeat(40)} |` },
      {},
    );
    expect(table).toMatchObject({ columns: [5, 23] });
  });

  it('an empty head is no head', () => {
    const [table] = render({ source: '| | |\n|---|---|\n| 甲 | 乙 |' }, {});
    expect(table).not.toHaveProperty('head');
  });
});

describe('Markdown that templates may not use is an error with its place', () => {
  it.each([
    ['a link', '见[这里](x)'],
    ['code', '`x`'],
    ['italics', '*斜*'],
    ['a quotation', '> 引'],
    ['a picture', '![x](y)'],
    ['struck text', '~~删~~'],
    ['indented code', '    四格'],
    ['fenced code', '```\nx\n```'],
    ['a fourth heading level', '#### 四'],
  ])('%s', (_, source) => {
    const error = errorOf(() => lines(`第一段\n\n${source}`));
    expect([error.code, error.issues[0]?.code]).toEqual(['TEMPLATE_UNSOUND', 'TEMPLATE_MARKDOWN']);
    expect(error.issues[0]?.path).toBe('paper (rendered):3');
  });
});
