import { runInThisContext } from 'node:vm';
import { expect } from 'vitest';
import { compileTemplate, lintTemplate } from '../../../scripts/generate/templates.ts';
import type { TemplateModule } from '../../../src/core/define/document.ts';
import { DeskError, type Issue } from '../../../src/core/issue.ts';
import type { JsonObject, JsonSchema } from '../../../src/core/text.ts';
import type { Block, Inline } from '../../../src/pdf/blocks.ts';
import { type RenderOptions, renderTemplate } from '../../../src/pdf/template/render.ts';
import type { TemplateDocument } from '../../../src/pdf/template/to-blocks.ts';

/** A schema object in which every property is required unless its name ends in `?`. */
export const object = (properties: { readonly [name: string]: JsonSchema }): JsonSchema => ({
  type: 'object',
  required: Object.keys(properties).filter((name) => !name.endsWith('?')),
  properties: Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name.replace('?', ''), schema]),
  ),
});
export const text: JsonSchema = { type: 'string' };
export const whole: JsonSchema = { type: 'integer' };
export const flag: JsonSchema = { type: 'boolean' };
export const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
export const choice = (titles: { readonly [value: string]: string }): JsonSchema => ({
  type: 'string',
  enum: Object.keys(titles),
  'x-enum': Object.fromEntries(Object.entries(titles).map(([value, zh]) => [value, { zh, en: value }])),
});

export interface Given {
  readonly source: string;
  readonly schema?: JsonSchema;
  readonly partials?: Record<string, string>;
  readonly site?: JsonSchema | true;
  readonly document?: Partial<TemplateDocument>;
}

/** Evaluates the source of a compiled template, as loading its generated module does. */
export const load = (code: string): TemplateModule => runInThisContext(`(${code})`) as TemplateModule;

/** Compiles a template into a document. */
export const documentOf = ({
  source,
  schema = {},
  partials = {},
  site = true,
  document = {},
}: Given): TemplateDocument => ({
  id: 'paper',
  schema,
  numbering: 'article',
  sources: [{ title: '民法典', articles: ['939'], wording: '2020-05-28' }],
  template: load(compileTemplate('paper', source, partials, schema, site)),
  ...document,
});

export const noTerm: RenderOptions = {
  term: (id) => {
    throw new DeskError('TERM_UNKNOWN', { zh: id, en: id });
  },
};

/** Compiles and renders. */
export const render = (given: Given, view: JsonObject, options: Partial<RenderOptions> = {}): Block[] =>
  renderTemplate(documentOf(given), view, { ...noTerm, ...options });

export const lint = ({ source, schema = {}, partials = {}, site = true }: Given): readonly Issue[] =>
  lintTemplate('paper', source, partials, { data: schema, site });

const inlineText = (inline: Inline): string => {
  if (inline.kind === 'text') return inline.bold ? `<${inline.text}>` : inline.text;
  if (inline.kind === 'box') return inline.checked ? '☑' : '☐';
  return inline.kind === 'blank' ? `[${inline.em}]` : '⏎';
};

export const inlinesText = (inlines: readonly Inline[] = []): string => inlines.map(inlineText).join('');

/** Blocks as readable lines: bold in `<>`, room to write in as `[em]`, a forced break as ⏎. */
export const read = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block): string[] => {
    if (block.kind === 'paragraph') return [`${inlinesText(block.marker)}${inlinesText(block.inlines)}`];
    if (block.kind === 'heading') return [`${'#'.repeat(block.level)} ${inlinesText(block.inlines)}`];
    if (block.kind === 'table') {
      return [...(block.head ?? []), ...block.rows].map(
        (row) => `| ${row.cells.map((cell) => inlinesText(cell.inlines)).join(' | ')} |`,
      );
    }
    if (block.kind === 'keep') return ['keep', ...read(block.blocks).map((line) => `  ${line}`)];
    if (block.kind === 'signatures')
      return block.places.map((place) => `sign ${place.id} ${place.kind} ${place.label}`);
    return [block.kind];
  });

/** The error that a call throws. */
export const errorOf = (call: () => unknown): DeskError => {
  try {
    call();
  } catch (error) {
    if (error instanceof DeskError) return error;
    throw error;
  }
  return expect.unreachable('it should have thrown');
};
