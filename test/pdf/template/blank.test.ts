import { describe, expect, it } from 'vitest';
import { choice, flag, list, object, read, render, text, whole } from './support.ts';

const schema = object({
  name: { ...text, 'x-blank': 12 },
  from: text,
  fee: whole,
  use: choice({ let: '出租', own: '自住' }),
  paid: flag,
  'agent?': object({ name: { ...text, 'x-blank': 5 } }),
  ways: list(choice({ cash: '现金', card: '刷卡' })),
  rooms: list(object({ room: { ...text, 'x-blank': 6 }, size: whole })),
});
const blank = (source: string, view = {}) =>
  read(render({ source, schema }, view, { blank: true, term: () => ({ value: 30, unit: 'minute' }) }));

describe('a blank paper', () => {
  it('prints the choices of a list once', () => {
    expect(blank('{{#each ways}}{{label this}}{{#unless @last}}；{{/unless}}{{/each}}。')).toEqual([
      '☐现金 ☐刷卡。',
    ]);
  });

  it('leaves the head of a column white where it is to be written in', () => {
    const [table] = render(
      { source: '| 甲方 | {{name}} |\n|---|---|\n| 电话 | 1 |', schema },
      {},
      { blank: true },
    );
    expect(table).toMatchObject({ head: [{ cells: [{ label: true }, { label: false, inlines: [] }] }] });
  });

  it('has room for each value, as wide as its schema says, 8 em where it says nothing', () => {
    expect(blank('甲方：{{name}}，费 {{fee}}')).toEqual(['甲方：[12]，费 [8]']);
  });

  it('has dates, amounts and choices to fill in', () => {
    expect(blank('{{day from}}；{{money fee}}（{{capitals fee}}）；{{label use}}')).toEqual([
      '[3]年[2]月[2]日；[8]元（[16]）；☐出租 ☐自住',
    ]);
  });

  it('prints figures, which are known', () => {
    expect(blank("{{term 'x'}}内")).toEqual(['30 分钟内']);
  });

  it('prints nothing of the data, even where some is given', () => {
    const lines = blank('{{name}}{{#if paid}}已付{{/if}}{{box paid}}', { name: '张三', paid: false });
    expect(lines).toEqual(['[12]已付☐']);
  });

  it('knows the site, and leaves room for what the site lacks', () => {
    const source =
      '{{site.name}}{{#if site.phone}}，电话 {{site.phone}}{{else}}，无电话{{/if}}：{{#each site.list}}{{this}}；{{/each}}{{site.address}}';
    const site = { name: '某公司', list: ['甲', '乙'] };
    expect(blank(source, { site })).toEqual(['某公司，无电话：甲；乙；[8]']);
    expect(blank(source)).toEqual(['[8]☐，电话 [8] ☐，无电话：[8]；[8]；[8]；[8]']);
  });

  it('prints the main branch of a condition without else, no box', () => {
    expect(blank('由{{#if agent}}代理人 {{agent.name}} {{/if}}签')).toEqual(['由代理人 [5] 签']);
    expect(blank('{{#unless paid}}未付{{/unless}}')).toEqual(['未付']);
  });

  it('prints both branches, each led by a box', () => {
    expect(blank('由{{#if paid}}甲方{{else}}乙方{{/if}}承担')).toEqual(['由☐甲方 ☐乙方承担']);
  });

  it('prints three branches with one box each', () => {
    expect(blank("{{#if paid}}一{{else if (eq use 'let')}}二{{else}}三{{/if}}")).toEqual(['☐一 ☐二 ☐三']);
    expect(blank("{{#if paid}}一{{else if (eq use 'let')}}二{{/if}}")).toEqual(['☐一 ☐二']);
  });

  it('keeps paragraphs, items, headings and rows of branches apart, with the box behind their sign', () => {
    expect(blank('{{#if paid}}\n第一段。\n{{else}}\n第二段。\n{{/if}}\n')).toEqual([
      '☐第一段。',
      '☐第二段。',
    ]);
    expect(blank('{{#if paid}}\n## 甲\n{{else}}\n## 乙\n{{/if}}\n')).toEqual([
      '## 第一条　☐甲',
      '## 第二条　☐乙',
    ]);
    expect(blank('1. 零\n{{#if paid}}\n2. 甲\n{{else}}\n2. 乙\n{{/if}}\n')).toEqual([
      '（一）零',
      '（二）☐甲',
      '（三）☐乙',
    ]);
    expect(blank('| 栏 |\n|---|\n{{#if paid}}\n| 甲 |\n{{else}}\n| 乙 |\n{{/if}}\n')).toEqual([
      '| 栏 |',
      '| ☐甲 |',
      '| ☐乙 |',
    ]);
  });

  it('a box may lead bold text', () => {
    expect(blank('{{#if paid}}**（一）已付**{{else}}**未付**{{/if}}。')).toEqual(['☐<（一）已付> ☐<未付>。']);
  });

  it('has three empty rounds of a list; in a table a cell is the room itself', () => {
    const source =
      '| 房间 | 面积 |\n|---|---|\n{{#each rooms}}\n| {{room}} | {{size}} 平方米 |\n{{else}}\n| 无 | 无 |\n{{/each}}\n';
    expect(blank(source)).toEqual([
      '| 房间 | 面积 |',
      '|  | [8] 平方米 |',
      '|  | [8] 平方米 |',
      '|  | [8] 平方米 |',
    ]);
    const [table] = render({ source, schema }, {}, { blank: true });
    expect(table?.kind === 'table' && table.rows.map((row) => row.minHeight)).toEqual([24, 24, 24]);
  });

  it('decides what does not hang on the data', () => {
    expect(blank('{{#each rooms}}{{#if @first}}首{{else}}次{{/if}}{{/each}}')).toEqual(['首次次']);
    expect(
      blank('{{#if (and paid (eq 1 2))}}甲{{else}}乙{{/if}}{{#if (or paid (eq 1 1))}}丙{{else}}丁{{/if}}'),
    ).toEqual(['乙丙']);
  });
});
