import { describe, expect, it } from 'vitest';
import { templateSources, templateTerms } from '../../../src/pdf/template/sources.ts';
import { documentOf, flag, list, object, read, render, text } from './support.ts';

const schema = object({ a: flag, name: text, rows: list(text) });
const source = [
  '# 协议{src="2.5.5"}',
  '',
  '{{#if a}}',
  '甲方{{name}}为**业主**。',
  '第二行。 {src="2.5.5; 民法典 939"}',
  '{{else}}',
  '乙方。{src="2.5.6；民法典 940 "}',
  '{{/if}}',
  '',
  '| 栏目 | 值 |',
  '|---|---|',
  '{{#each rows}}',
  '| {{this}} | 一 |',
  '{{/each}}',
  '{src="5.1"}',
  '',
  '1. 项一，{{term "x"}}内{src="5.2"}',
  '2. 项二',
  '   - 项三{src="5.3"}',
  '',
  '{{> tail}}',
].join('\n');
const given = {
  source,
  schema,
  partials: { tail: '尾部，{{term \'y\'}}。{src="5.4"}\n', unused: '无{src="9"}' },
};

describe('marks of provenance', () => {
  it('are collected from all branches and partials, with the first words of their block', () => {
    expect(templateSources(documentOf(given))).toEqual([
      { block: '协议', clauses: ['2.5.5'] },
      { block: '甲方…为业主。 第二行。', clauses: ['2.5.5', '民法典 939'] },
      { block: '乙方。', clauses: ['2.5.6', '民法典 940'] },
      { block: '栏目 | 值', clauses: ['5.1'] },
      { block: '项一，…内', clauses: ['5.2'] },
      { block: '项三', clauses: ['5.3'] },
      { block: '尾部，…。', clauses: ['5.4'] },
    ]);
  });

  it('are never printed', () => {
    const lines = read(
      render(given, { a: true, name: '张三', rows: ['甲'] }, { term: () => ({ value: 3, unit: 'day' }) }),
    );
    expect(lines).toEqual([
      '# 协议',
      '甲方张三为<业主>。第二行。',
      '| 栏目 | 值 |',
      '| 甲 | 一 |',
      '（一）项一，3 日内',
      '（二）项二',
      '•项三',
      '尾部，3 日。',
    ]);
  });

  it('in a heading, an item, a cell', () => {
    expect(
      read(render({ source: '## 条{src="1"}\n\n- 点{src="2"}\n\n| 格{src="3"} |\n|---|\n| 值 |' }, {})),
    ).toEqual(['## 第一条　条', '•点', '| 格 |', '| 值 |']);
  });

  it('the figures that a template prints are listed', () => {
    expect(templateTerms(documentOf(given))).toEqual(['x', 'y']);
  });
});
