import { describe, expect, it } from 'vitest';
import { choice, errorOf, flag, list, object, read, render, text, whole } from './support.ts';

const first = (...given: Parameters<typeof render>) => read(render(...given))[0];

describe('helpers print values', () => {
  it('money and capitals from whole fen', () => {
    const given = { source: '{{money fee}}（大写：{{capitals fee}}）', schema: object({ fee: whole }) };
    expect(first(given, { fee: 123450 })).toBe('1,234.50 元（大写：壹仟贰佰叁拾肆元伍角）');
    expect(errorOf(() => first(given, { fee: 0.5 })).code).toBe('TEMPLATE_VALUE_TYPE');
  });

  it('days, from a day or an instant', () => {
    const given = { source: '自 {{day from}}起', schema: object({ from: text }) };
    expect(first(given, { from: '2026-11-03' })).toBe('自 2026年11月3日起');
    expect(first(given, { from: '2026-11-23T09:30:00+08:00' })).toBe('自 2026年11月23日起');
    expect(first(given, { from: '2026-11-03' }, { language: 'en' })).toBe('自 3 November 2026起');
    expect(errorOf(() => first(given, { from: '三日后' })).code).toBe('TEMPLATE_VALUE_TYPE');
  });

  it('the title of a choice, in the language', () => {
    const given = {
      source: '{{label use}}',
      schema: object({ use: choice({ let: '出租', empty: '空置' }) }),
    };
    expect(first(given, { use: 'empty' })).toBe('空置');
    expect(first(given, { use: 'let' }, { language: 'en' })).toBe('let');
    expect(errorOf(() => first(given, { use: 'toString' })).code).toBe('TEMPLATE_VALUE_TYPE');
  });

  it.each([
    ['minute', 30, '30 分钟', '30 minutes'],
    ['hour', 1, '1 小时', '1 hour'],
    ['month', 6, '6 个月', '6 months'],
    ['percent', 20, '20%', '20%'],
    ['fen', 100000, '1,000.00 元', 'CNY 1,000.00'],
    ['text', '每日两次', '每日两次', '每日两次'],
    ['count', 2, '2', '2'],
  ] as const)('a figure in %ss', (unit, value, zh, en) => {
    const term = (id: string) => (id === 'x' ? { value, unit } : expect.unreachable(id));
    expect(first({ source: "{{term 'x'}}" }, {}, { term })).toBe(zh);
    expect(first({ source: "{{term 'x'}}" }, {}, { term, language: 'en' })).toBe(en);
  });

  it('a flag is no figure to print, an unknown term no guess', () => {
    const term = () => ({ value: true, unit: 'flag' as const });
    expect(errorOf(() => render({ source: "{{term 'x'}}" }, {}, { term })).code).toBe('TEMPLATE_VALUE_TYPE');
    expect(errorOf(() => render({ source: "{{term 'x'}}" }, {})).code).toBe('TERM_UNKNOWN');
  });

  it('boxes and room to write in', () => {
    const given = {
      source: "{{box paid}}已付 {{box (eq use 'let')}}出租 {{blank 6}}",
      schema: object({ paid: flag, use: choice({ let: '出租', own: '自住' }) }),
    };
    expect(first(given, { paid: true, use: 'own' })).toBe('☑已付 ☐出租 [6]');
  });
});

describe('conditions', () => {
  const schema = object({ 'a?': text, 'n?': whole, tags: list(choice({ x: '甲', y: '乙' })) });
  const says = (condition: string, view: { a?: string; n?: number; tags: string[] }) =>
    first({ source: `{{#if ${condition}}}是{{else}}否{{/if}}`, schema }, view);

  it.each([
    ['a', { tags: [] }, '否'],
    ['a', { a: '', tags: [] }, '否'],
    ['a', { a: 'q', tags: [] }, '是'],
    ['n', { n: 0, tags: [] }, '否'],
    ['tags', { tags: [] }, '否'],
    ['tags', { tags: ['x'] }, '是'],
    ["(has tags 'x')", { tags: ['y'] }, '否'],
    ["(has tags 'y')", { tags: ['x', 'y'] }, '是'],
    ["(eq a 'q')", { a: 'q', tags: [] }, '是'],
    ['(eq n 3)', { n: 3, tags: [] }, '是'],
    ['(not a)', { tags: [] }, '是'],
    ["(and a (has tags 'x'))", { a: 'q', tags: [] }, '否'],
    ["(or a (has tags 'x'))", { a: 'q', tags: [] }, '是'],
    ['(and a n tags)', { a: 'q', n: 1, tags: ['x'] }, '是'],
  ])('%s of %j is %s', (condition, view, said) => expect(says(condition, view)).toBe(said));

  it('unless, else if, else', () => {
    const source = '{{#unless a}}无{{/unless}}{{#if (eq n 1)}}一{{else if (eq n 2)}}二{{else}}多{{/if}}';
    expect(first({ source, schema }, { n: 2, tags: [] })).toBe('无二');
    expect(first({ source, schema }, { a: 'q', n: 3, tags: [] })).toBe('多');
  });
});

describe('rounds', () => {
  const schema = object({
    title: text,

    groups: list(object({ name: text, items: list(text) })),
  });
  const view = {
    title: '题',
    groups: [
      { name: '甲', items: ['一', '二'] },
      { name: '乙', items: [] },
    ],
  };

  it('see their item, index, parents and the root', () => {
    const source =
      '{{#each groups}}{{@index}}{{name}}：{{#each items}}{{this}}/{{@index}}/{{../name}}/{{../../title}}/{{@root.title}}{{#unless @last}}、{{/unless}}{{else}}空{{/each}}；{{/each}}';
    expect(first({ source, schema }, view)).toBe('0甲：一/0/甲/题/题、二/1/甲/题/题；1乙：空；');
  });

  it('name their item and index', () => {
    const source =
      '{{#each groups as |group g|}}{{#each group.items as |item i|}}{{g}}.{{i}}{{group.name}}{{item}} {{/each}}{{/each}}';
    expect(first({ source, schema }, view)).toBe('0.0甲一 0.1甲二');
  });

  it('a partial sees its context, or the one that it is given', () => {
    const partials = { group: '{{name}}（{{#each items}}{{this}}{{/each}}）', head: '《{{title}}》' };
    const source = '{{> head}}{{#each groups as |it|}}{{> group it}}{{> group}}{{/each}}';
    expect(first({ source, schema, partials }, view)).toBe('《题》甲（一二）甲（一二）乙（）乙（）');
  });
});
