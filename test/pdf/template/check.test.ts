import { describe, expect, it } from 'vitest';
import { choice, flag, type Given, lint, list, object, text, whole } from './support.ts';

const person = object({ name: text, 'phone?': text });
const schema = {
  ...object({
    title: text,
    fee: whole,
    paid: flag,
    use: choice({ let: '出租', own: '自住' }),
    tags: list(choice({ x: '甲', y: '乙' })),
    owners: list(person),
    'agent?': person,
    'note?': text,
  }),
  $defs: { calc: object({ total: whole, 'law?': text }), tenant: object({ lease: text }) },
};
const site = object({ company: object({ name: text, 'phone?': text }) });
const found = (source: string, more: Partial<Given> = {}) =>
  lint({ source, schema, site, ...more }).map((issue) => `${issue.code} ${issue.path}`);

describe('the lint passes', () => {
  it.each([
    ['{{title}} {{site.company.name}} {{calc.total}} {{money fee}}'],
    [
      '{{#if note}}{{note}}{{/if}} {{#if agent}}{{agent.name}}{{/if}} {{#if agent.phone}}{{agent.name}}{{agent.phone}}{{/if}}',
    ],
    ['{{#unless note}}无{{else}}{{note}}{{/unless}} {{#if (not note)}}无{{else}}{{note}}{{/if}}'],
    ["{{#if (and paid note)}}{{note}}{{/if}} {{#if (eq note 'x')}}{{note}}{{/if}}"],
    ['{{#if (or (not note) paid)}}{{else}}{{note}}{{/if}}'],
    [
      '{{#each owners}}{{@index}}{{name}}{{../title}}{{@root.title}}{{#if phone}}{{phone}}{{/if}}{{this.name}}{{/each}}',
    ],
    ['{{#each owners as |owner n|}}{{n}}{{owner.name}}{{#if owner.phone}}{{owner.phone}}{{/if}}{{/each}}'],
    ['{{#each tags}}{{label this}}{{/each}}'],
    [
      "{{!-- 注 {{nothing}} --}}{{#if (has tags 'x')}}甲{{/if}}{{box (eq use 'let')}}{{blank 3}}{{term 'any'}}",
    ],
    ['价 \\{{title}} 之外'],
    [
      '段落{src="2.5.5; 民法典 939"}\n\n:::keep\n:::signatures\n- owner | {{title}} | seal\n:::\n:::\n\n:::copies\n:::\n\n:::sources\n:::',
    ],
  ])('%s', (source) => expect(found(source)).toEqual([]));
});

describe('the lint finds what no schema knows', () => {
  it.each([
    ['a value', '一\n{{titel}}', 2],
    ['a condition', '{{#if titel}}x{{/if}}', 1],
    ['a part of a test', "{{#if (and paid (eq titel 'x'))}}x{{/if}}", 1],
    ['the list of a loop', '{{#each ownres}}x{{/each}}', 1],
    ['a loop’s own context', '{{#each owners}}\n{{nmae}}\n{{/each}}', 2],
    ['a loop’s context, where only the outer has it', '{{#each owners}}{{title}}{{/each}}', 1],
    ['an outer context', '{{#each owners}}{{../nmae}}{{/each}}', 1],
    ['a context too far out', '{{#each owners}}{{../../title}}{{/each}}', 1],
    ['a block parameter’s part', '{{#each owners as |owner|}}{{owner.nmae}}{{/each}}', 1],
    ['the root', '{{#each owners}}{{@root.titel}}{{/each}}', 1],
    ['a loop’s variable outside of loops', '{{@index}}', 1],
    ['a variable', '{{#each owners}}{{@indexx}}{{/each}}', 1],
    ['a box', '{{box titel}}', 1],
    ['a helper’s argument', '{{day titel}}', 1],
    ['the site', '{{site.compnay.name}}', 1],
    ['what calc gives', '{{calc.totl}}', 1],
    ['a part of a text', '{{title.length}}', 1],
    ['the prototype', '{{#if constructor}}x{{/if}}', 1],
    ['an else branch', '{{#if paid}}x{{else}}\n{{titel}}{{/if}}', 2],
  ])('in %s', (_, source, line) =>
    expect(found(source)).toEqual([`TEMPLATE_PATH_UNKNOWN paper.md.hbs:${line}`]),
  );

  it('in a partial, with the partial’s file and line', () => {
    const partials = { head: '一\n\n二 {{titel}}\n', person: '{{name}}{{nmae}}\n' };
    expect(found('{{> head}}', { partials })).toEqual(['TEMPLATE_PATH_UNKNOWN partials/head.md.hbs:3']);
    expect(found('{{#each owners}}\n{{> person}}\n{{/each}}', { partials })).toEqual([
      'TEMPLATE_PATH_UNKNOWN partials/person.md.hbs:1',
    ]);
    expect(found('{{#each owners as |it|}}{{> person it}}{{/each}}', { partials })).toEqual([
      'TEMPLATE_PATH_UNKNOWN partials/person.md.hbs:1',
    ]);
  });

  it('and names what is known there', () => {
    const [issue] = lint({ source: '{{#each owners}}{{nmae}}{{/each}}', schema, site });
    expect(issue?.allowed).toEqual(['name', 'phone']);
    expect(issue?.message.zh).toContain('nmae');
    expect(issue?.message.en).toContain('name, phone');
  });

  it('all of them at once', () => expect(found('{{a}}{{b}}\n{{#if c}}x{{/if}}')).toHaveLength(3));

  it('through $ref, allOf and oneOf', () => {
    const referring = {
      type: 'object',
      allOf: [
        { $ref: '#/$defs/base' },
        { oneOf: [{ properties: { firm: text } }, { properties: { person: text } }] },
      ],
      $defs: { base: object({ no: text }) },
    };
    expect(
      found('{{no}}{{#if firm}}{{firm}}{{/if}}{{#if person}}{{person}}{{/if}}', { schema: referring }),
    ).toEqual([]);
    expect(found('{{firm}}', { schema: referring })).toEqual(['TEMPLATE_OPTIONAL_UNGUARDED paper.md.hbs:1']);
    expect(found('{{firmm}}', { schema: referring })).toEqual(['TEMPLATE_PATH_UNKNOWN paper.md.hbs:1']);
  });
});

describe('the lint finds what would not print', () => {
  it.each([
    ['TEMPLATE_OPTIONAL_UNGUARDED', '{{note}}'],
    ['TEMPLATE_OPTIONAL_UNGUARDED', '{{agent.name}}'],
    ['TEMPLATE_OPTIONAL_UNGUARDED', '{{#if agent}}{{agent.phone}}{{/if}}'],
    ['TEMPLATE_OPTIONAL_UNGUARDED', '{{#if note}}x{{else}}{{note}}{{/if}}'],
    ['TEMPLATE_OPTIONAL_UNGUARDED', '{{#if (or note paid)}}{{note}}{{/if}}'],
    ['TEMPLATE_OPTIONAL_UNGUARDED', '{{#if (eq note calc.law)}}{{note}}{{/if}}'],
    ['TEMPLATE_OPTIONAL_UNGUARDED', '{{calc.law}}'],
    ['TEMPLATE_OPTIONAL_UNGUARDED', '{{site.company.phone}}'],
    ['TEMPLATE_VALUE_TYPE', '{{owners}}'],
    ['TEMPLATE_VALUE_TYPE', '{{#if agent}}{{agent}}{{/if}}'],
    ['TEMPLATE_VALUE_TYPE', '{{paid}}'],
    ['TEMPLATE_VALUE_TYPE', '{{use}}'],
    ['TEMPLATE_VALUE_TYPE', '{{label title}}'],
    ['TEMPLATE_VALUE_TYPE', '{{money title}}'],
    ['TEMPLATE_VALUE_TYPE', '{{day fee}}'],
    ['TEMPLATE_VALUE_TYPE', '{{#each title}}x{{/each}}'],
    ['TEMPLATE_VALUE_TYPE', "{{#if (has title 'x')}}x{{/if}}"],
    ['TEMPLATE_CHOICE_UNKNOWN', "{{#if (eq use 'lett')}}x{{/if}}"],
    ['TEMPLATE_CHOICE_UNKNOWN', "{{#if (eq 'lett' use)}}x{{/if}}"],
    ['TEMPLATE_CHOICE_UNKNOWN', "{{#if (has tags 'z')}}x{{/if}}"],
  ])('%s in %s', (code, source) => expect(found(source)).toEqual([`${code} paper.md.hbs:1`]));

  it('but knows what a schema’s condition requires', () => {
    const conditional = {
      ...object({ way: choice({ court: '法院', board: '仲裁' }), 'body?': text }),
      if: { properties: { way: { const: 'board' } } },
      // oxlint-disable-next-line unicorn/no-thenable -- JSON Schema's word
      then: { required: ['body'] },
    };
    expect(found("{{#if (eq way 'board')}}{{body}}{{/if}}", { schema: conditional })).toEqual([]);
    expect(found("{{#if (eq way 'court')}}{{body}}{{/if}}", { schema: conditional })).toEqual([
      'TEMPLATE_OPTIONAL_UNGUARDED paper.md.hbs:1',
    ]);
  });
});

describe('the lint finds what the language does not have', () => {
  it.each([
    ['TEMPLATE_HELPER_UNKNOWN', '{{mony fee}}'],
    ['TEMPLATE_HELPER_UNKNOWN', '{{#iff paid}}x{{/iff}}'],
    ['TEMPLATE_HELPER_UNKNOWN', "{{#if (equals use 'let')}}x{{/if}}"],
    ['TEMPLATE_HELPER_UNKNOWN', '{{#with agent}}x{{/with}}'],
    ['TEMPLATE_HELPER_UNKNOWN', "{{lookup owners 'length'}}"],
    ['TEMPLATE_HELPER_UNKNOWN', '{{put title fee}}'],
    ['TEMPLATE_PARTIAL_UNKNOWN', '{{> nothing}}'],
    ['TEMPLATE_ARGUMENT', '{{money fee fee}}'],
    ['TEMPLATE_ARGUMENT', '{{money 5}}'],
    ['TEMPLATE_ARGUMENT', '{{term title}}'],
    ['TEMPLATE_ARGUMENT', "{{blank 'x'}}"],
    ['TEMPLATE_ARGUMENT', '{{#if paid title}}x{{/if}}'],
    ['TEMPLATE_ARGUMENT', '{{money fee currency="CNY"}}'],
    ['TEMPLATE_ARGUMENT', '{{#if (and paid)}}x{{/if}}'],
    ['TEMPLATE_SYNTAX', '{{{title}}}'],
    ['TEMPLATE_SYNTAX', '{{&title}}'],
    ['TEMPLATE_SYNTAX', '{{#if paid}}x'],
    ['TEMPLATE_SYNTAX', '{{#if paid}}x{{/each}}'],
    ['TEMPLATE_SYNTAX', '{{title'],
    ['TEMPLATE_SYNTAX', "{{'x'}}"],
    ['TEMPLATE_SYNTAX', '{{#*inline "x"}}y{{/inline}}'],
    ['TEMPLATE_SYNTAX', '{{* decorate}}'],
    ['TEMPLATE_SYNTAX', '{{#> nothing}}x{{/nothing}}'],
    ['TEMPLATE_PRIVATE_USE', '文\uE000字'],
    ['TEMPLATE_CONTAINER_UNKNOWN', ':::keeep\n:::'],
    ['TEMPLATE_CONTAINER_OPEN', ':::keep\n文'],
    ['TEMPLATE_CONTAINER_CLOSED', ':::'],
    ['TEMPLATE_CONTAINER_INDENTED', ' :::keep\n:::'],
  ])('%s in %j', (code, source) => expect(found(source)).toEqual([`${code} paper.md.hbs:1`]));

  it('partials that include themselves or are indented', () => {
    const partials = { a: '{{> b}}', b: '\n{{> a}}' };
    expect(found('{{> a}}', { partials })).toEqual(['TEMPLATE_SYNTAX partials/b.md.hbs:2']);
    expect(found('1. 项\n   {{> c}}\n', { partials: { c: '文' } })).toEqual([
      'TEMPLATE_SYNTAX paper.md.hbs:2',
    ]);
  });

  it('marks of provenance that are not at the end of their block', () => {
    expect(found('前{src="1.1"}后').map((line) => line.split(' ')[0])).toEqual(['TEMPLATE_SOURCE']);
    expect(found('前{src=1.1}').map((line) => line.split(' ')[0])).toEqual(['TEMPLATE_SOURCE']);
    expect(found('前{src="{{title}}"}').map((line) => line.split(' ')[0])).toEqual(['TEMPLATE_VALUE_LOST']);
  });

  it('data that take the names of the site or of calc', () => {
    expect(lint({ source: 'x', schema: object({ site: text }) }).map((issue) => issue.code)).toEqual([
      'TEMPLATE_NAME_TAKEN',
    ]);
  });

  it('and quotes the line where only the rendered text has one', () => {
    const [issue] = lint({ source: '{{#if paid}}\n> 引 {{title}}\n{{/if}}', schema, site });
    expect(issue?.code).toBe('TEMPLATE_MARKDOWN');
    expect(issue?.message.zh).toContain('> 引');
  });
});
