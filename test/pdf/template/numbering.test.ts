import { describe, expect, it } from 'vitest';
import { countInChinese } from '../../../src/pdf/template/numbering.ts';
import { object, read, render, text } from './support.ts';

describe('counting in Chinese', () => {
  it.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [21, '二十一'],
    [99, '九十九'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [111, '一百一十一'],
    [215, '二百一十五'],
    [999, '九百九十九'],
    [1000, '1000'],
    [0, '0'],
  ])('%i is %s', (n, said) => expect(countInChinese(n)).toBe(said));
});

describe('numbers of a paper', () => {
  const source =
    '# 题\n\n## 甲\n\n1. 子\n   1. 孙\n      1. 曾孙\n   2. 孙\n2. 子\n\n## 乙\n\n### 丙\n\n- 点';

  it('articles', () => {
    expect(read(render({ source }, {}))).toEqual([
      '# 题',
      '## 第一条　甲',
      '（一）子',
      '1.孙',
      '(1)曾孙',
      '2.孙',
      '（二）子',
      '## 第二条　乙',
      '### 丙',
      '•点',
    ]);
  });

  it('chapters, none, and articles in English', () => {
    const headings = (numbering: 'chapter' | 'none' | 'article', language: 'zh' | 'en') =>
      read(render({ source, document: { numbering } }, {}, { language })).filter((line) =>
        line.startsWith('## '),
      );
    expect(headings('chapter', 'zh')).toEqual(['## 一、甲', '## 二、乙']);
    expect(headings('none', 'zh')).toEqual(['## 甲', '## 乙']);
    expect(headings('article', 'en')).toEqual(['## Article 1  甲', '## Article 2  乙']);
  });

  it('an item that a condition leaves out leaves no gap', () => {
    const given = { source: '1. 甲\n{{#if b}}\n2. 乙\n{{/if}}\n3. 丙', schema: object({ 'b?': text }) };
    expect(read(render(given, {}))).toEqual(['（一）甲', '（二）丙']);
    expect(read(render(given, { b: 'x' }))).toEqual(['（一）甲', '（二）乙', '（三）丙']);
  });

  it('a list that begins above 1 goes on after a table, and starts anew in the next article', () => {
    const rest = '| 表 |\n|---|\n| 格 |\n\n2. 乙\n\n## 次\n\n2. 丙';
    expect(read(render({ source: `1. 甲\n\n${rest}` }, {}))).toEqual([
      '（一）甲',
      '| 表 |',
      '| 格 |',
      '（二）乙',
      '## 第一条　次',
      '（一）丙',
    ]);
  });

  it('articles go on through containers', () => {
    expect(read(render({ source: '## 甲\n\n:::keep\n## 乙\n:::\n\n## 丙' }, {}))).toEqual([
      '## 第一条　甲',
      'keep',
      '  ## 第二条　乙',
      '## 第三条　丙',
    ]);
  });
});
