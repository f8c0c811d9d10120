import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleSchema, readSchemas } from '../../../scripts/generate/bundle.ts';
import { compileTemplate } from '../../../scripts/generate/templates.ts';
import { DeskError } from '../../../src/core/issue.ts';
import type { Json, JsonObject, JsonSchema } from '../../../src/core/text.ts';
import { interpretTemplate } from '../../../src/pdf/template/override.ts';
import { type RenderOptions, renderTemplate } from '../../../src/pdf/template/render.ts';
import type { TemplateDocument } from '../../../src/pdf/template/to-blocks.ts';
import { sampleOf } from './sample-of.ts';
import { choice, documentOf, flag, list, load, noTerm, object, read, text, whole } from './support.ts';

const outcome = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    if (error instanceof DeskError) return { code: error.code, message: error.message };
    throw error;
  }
};

const expectSame = (document: TemplateDocument, view: JsonObject, options: RenderOptions): unknown => {
  const compiled = outcome(() => renderTemplate(document, view, options));
  const { source } = document.template;
  expect(outcome(() => interpretTemplate(document, { source }, view, options))).toEqual(compiled);
  return compiled;
};

const folder = (path: string) => readdirSync(path).filter((name) => name.endsWith('.md.hbs'));
const sourceOf = (path: string) => readFileSync(path, 'utf8');
const partials = Object.fromEntries(
  folder('templates/partials').map((name) => [
    name.replace('.md.hbs', ''),
    sourceOf(`templates/partials/${name}`),
  ]),
);
const files = readSchemas('.', []);

describe('an interpreted template gives what the compiled one gives', () => {
  it.each(folder('templates').map((name) => name.replace('.md.hbs', '')))(
    '%s: full, least and blank',
    (id) => {
      const file = [...files.values()].find((each) => each.kind === 'documents' && each.id === id);
      const schema = bundleSchema(file!, files) as JsonSchema;
      const document: TemplateDocument = {
        id,
        schema,
        numbering: 'article',
        copies: [{ zh: '一', en: 'one' }],
        sources: [{ title: '民法典', articles: ['939'], wording: '2020-05-28' }],
        template: load(compileTemplate(id, sourceOf(`templates/${id}.md.hbs`), partials, schema)),
      };
      const term: RenderOptions['term'] = () => ({ value: 30, unit: 'minute' });
      for (const extent of ['full', 'least'] as const) {
        const view = sampleOf(schema, schema, extent) as JsonObject;
        const calc = sampleOf((schema.$defs as JsonObject | undefined)?.calc as JsonSchema, schema, extent);
        const blocks = expectSame(document, { ...view, calc: calc ?? {}, site: {} }, { term });
        expect(blocks, JSON.stringify(blocks).slice(0, 300)).toBeInstanceOf(Array);
      }
      expect(expectSame(document, {}, { term, blank: true })).toBeInstanceOf(Array);
    },
  );

  const schema: JsonSchema = object({
    a: text,
    n: whole,
    day: text,
    use: choice({ let: '出租', own: '自住' }),
    'opt?': text,
    yes: flag,
    tags: list(choice({ x: '甲', y: '乙' })),
    rows: list(object({ b: text, 'c?': whole, items: list(text) })),
  });
  const condition = fc.letrec<{ any: string; leaf: string; tree: string }>((tie) => ({
    leaf: fc.constantFrom(
      'opt',
      'yes',
      'n',
      'a',
      'rows',
      'tags',
      "(eq use 'let')",
      "(has tags 'x')",
      '(eq n 1)',
      '(eq a opt)',
    ),
    tree: fc.oneof(
      fc
        .tuple(fc.constantFrom('and', 'or'), tie('any'), tie('any'))
        .map(([name, l, r]) => `(${name} ${l} ${r})`),
      tie('any').map((inner) => `(not ${inner})`),
    ),
    any: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('tree')),
  })).any;
  const { top } = fc.letrec<{ top: string; part: string; row: string; block: string }>((tie) => ({
    block: fc
      .tuple(fc.constantFrom('if', 'unless'), condition, tie('top'), fc.option(tie('top')), fc.boolean())
      .map(([name, test, yes, no, lines]) => {
        const gap = lines ? '\n' : '';
        return `{{#${name} ${test}}}${gap}${yes}${gap}${no === null ? '' : `{{else}}${gap}${no}${gap}`}{{/${name}}}${gap}`;
      }),
    row: fc
      .array(
        fc.constantFrom(
          '{{b}}',
          '{{@index}}',
          '{{../a}}',
          '{{#if c}}{{c}}{{/if}}',
          '{{#each items}}{{this}}{{#if @last}}。{{/if}}{{else}}无{{/each}}',
          '、',
          '{{#if @first}}首{{/if}}',
          '\n',
        ),
        { maxLength: 5 },
      )
      .map((parts) => `{{#each rows}}${parts.join('')}{{/each}}`),
    part: fc.constantFrom(
      '文',
      '**粗**',
      '\n',
      '\n\n',
      '\n## 题\n',
      '\n1. 项',
      '\n| 甲 | 乙 |\n|---|---|\n| 一 | 二 |\n',
      '{{a}}',
      '{{money n}}',
      '{{day day}}',
      '{{label use}}',
      '{{box yes}}',
      '{{blank 3}}',
      "{{term 't'}}",
      '{{#if opt}}{{opt}}{{/if}}',
      '{{> p}}',
      '\n{{> p}}\n',
      '{{!-- 注 --}}',
      ' {{~a~}} ',
      '\\{{a}}',
      '{{#if yes}}甲{{else if opt}}乙{{else}}丙{{/if}}',
      '{{#each rows as |r i|}}{{i}}{{r.b}}{{/each}}',
    ),
    top: fc
      .array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('part'), tie('row'), tie('block')), {
        maxLength: 6,
      })
      .map((parts) => parts.join('')),
  }));
  const data = fc.record(
    {
      a: fc.constantFrom('', '张三', '*', 'Lee', '|'),
      n: fc.constantFrom(0, 1, 12345),
      day: fc.constant('2026-01-31'),
      use: fc.constantFrom('let', 'own'),
      opt: fc.constantFrom('', '备注', '张三'),
      yes: fc.boolean(),
      tags: fc.subarray(['x', 'y']),
      rows: fc.array(
        fc.record(
          { b: fc.constantFrom('子', '1'), c: fc.integer(), items: fc.subarray(['一', '二']) },
          { requiredKeys: ['b', 'items'] },
        ),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: ['a', 'n', 'day', 'use', 'yes', 'tags', 'rows'] },
  );

  it('on random templates and data, filled and blank', () => {
    let rendered = 0;
    fc.assert(
      fc.property(top, data, fc.boolean(), (source, values, blank) => {
        const document = outcome(() =>
          documentOf({ source, schema, partials: { p: '片{{a}}\n{{#if yes}}\n是\n{{/if}}\n' } }),
        ) as TemplateDocument;
        if (!document.template) return;
        rendered += 1;
        expectSame(document, values as unknown as { [key: string]: Json }, {
          term: () => ({ value: 2, unit: 'hour' }),
          blank,
        });
      }),
      { numRuns: 250 },
    );
    // Few random templates are unsound: most must have been compared.
    expect(rendered).toBeGreaterThan(120);
  });

  it('and the same error where there is one', () => {
    const document = documentOf({ source: '{{a}}', schema: object({ a: text }) });
    expect(expectSame(document, {}, noTerm)).toMatchObject({ code: 'TEMPLATE_VALUE_MISSING' });
  });
});

describe('a host’s own wording', () => {
  it('may use the partials of the original, and replace them', () => {
    const document = documentOf({
      source: '{{> head}}',
      schema: object({ a: text }),
      partials: { head: '原：{{a}}' },
    });
    const say = (source: string, own = {}) =>
      read(interpretTemplate(document, { source, partials: own }, { a: '甲' }, noTerm));
    expect(say('新。\n\n{{> head}}')).toEqual(['新。', '原：甲']);
    expect(say('{{> head}}', { head: '改：{{a}}' })).toEqual(['改：甲']);
  });
});
