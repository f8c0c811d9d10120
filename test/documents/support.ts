import { readdirSync, readFileSync } from 'node:fs';
import type { DocumentUnit } from '../../src/core/define/document.ts';
import { createTerms, type TermOverrides } from '../../src/core/term/index.ts';
import type { JsonObject } from '../../src/core/text.ts';
import { documents as all, terms } from '../../src/generated/catalogue.ts';
import type { Block, Inline } from '../../src/pdf/blocks.ts';
import { renderTemplate } from '../../src/pdf/template/render.ts';

/** The five papers handed out at move-in. */
export const MOVE_IN = [
  'preliminary-service-agreement',
  'interim-covenant',
  'owners-handbook',
  'home-user-guide',
  'quality-warranty',
] as const;

/** Any of the move-in papers. */
export type PaperId = (typeof MOVE_IN)[number];

/** The day on which the tests print. */
export const TODAY = '2026-11-23';

/** A paper's unit. */
export const unitOf = (id: string): DocumentUnit => {
  const unit = all.find((it) => it.id === id);
  if (!unit) throw new Error(`no document ${id}`);
  return unit as unknown as DocumentUnit;
};

/** The names of a paper's samples. */
export const variantsOf = (id: string): readonly string[] =>
  readdirSync(`samples/documents/${id}`)
    .map((file) => file.replace('.json', ''))
    .sort();

/** A sample's data. */
export const sampleOf = (id: string, variant = 'main'): JsonObject =>
  JSON.parse(readFileSync(`samples/documents/${id}/${variant}.json`, 'utf8')) as JsonObject;

/** Each paper with each of its samples. */
export const everySample: readonly (readonly [PaperId, string])[] = MOVE_IN.flatMap((id) =>
  variantsOf(id).map((variant) => [id, variant] as const),
);

const viewOf = (unit: DocumentUnit, data: JsonObject, overrides: TermOverrides = {}): JsonObject => {
  const figures = createTerms(terms, overrides);
  const term = (id: string) => figures.value(id, TODAY);
  return { ...data, site: {}, calc: unit.calc?.(data, { site: {}, today: TODAY, term }) ?? {} };
};

/** What a paper's template sees for a sample: its data with `calc`. */
export const viewOfSample = (id: string, variant: string): JsonObject =>
  viewOf(unitOf(id), sampleOf(id, variant));

/** A paper's blocks; blank without data. */
export const blocksOf = (id: string, data?: JsonObject, overrides: TermOverrides = {}): readonly Block[] => {
  const unit = unitOf(id);
  const figures = createTerms(terms, overrides);
  const term = (termId: string) => ({
    value: figures.value(termId, TODAY),
    unit: figures.read(termId, TODAY) && figures.unit(termId),
  });
  const view = data === undefined ? { site: {} } : viewOf(unit, data, overrides);
  return renderTemplate(unit, view, { term, blank: data === undefined });
};

const inlineText = (inline: Inline): string => {
  if (inline.kind === 'text') return inline.bold === true ? `**${inline.text}**` : inline.text;
  if (inline.kind === 'box') return inline.checked ? '☑' : '□';
  return inline.kind === 'blank' ? '_'.repeat(Math.round(inline.em)) : '\n';
};

const inlines = (list: readonly Inline[] = []): string => list.map(inlineText).join('');

/** Blocks as a text that reads like the paper: one line a paragraph, table rows with bars, bold between asterisks. */
export const textOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block): string => {
      switch (block.kind) {
        case 'heading':
          return `${block.level === 1 ? '' : '\n'}${inlines(block.inlines)}${block.level === 1 ? '\n' : ''}`;
        case 'paragraph':
          return `${inlines(block.marker)}${block.marker ? ' ' : ''}${inlines(block.inlines)}`;
        case 'table':
          return [...(block.head ?? []), ...block.rows]
            .map((row) => `| ${row.cells.map((cell) => inlines(cell.inlines)).join(' | ')} |`)
            .join('\n');
        case 'signatures':
          return block.places
            .map(({ id, label, kind, name = '', date }) =>
              [`[${kind} ${id}] ${label}：${name}`, ...(date === undefined ? [] : [date])].join(' '),
            )
            .join('\n');
        case 'keep':
          return textOf(block.blocks);
        case 'rule':
          return '----';
        default:
          return '';
      }
    })
    .join('\n');

/** A sample's printed text without the marks of bold type. */
export const plainOf = (id: string, variant = 'main', overrides: TermOverrides = {}): string =>
  textOf(blocksOf(id, sampleOf(id, variant), overrides)).replaceAll('**', '');

/** A template's own words by file: values, conditions and marks of provenance taken out. */
export const templateWords = (): readonly { readonly file: string; readonly words: string }[] =>
  ['templates', 'templates/partials'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.hbs'))
      .map((file) => ({
        file,
        words: readFileSync(`${folder}/${file}`, 'utf8')
          .replaceAll(/\{src="[^"]*"\}/g, '')
          .replaceAll(/\{\{[^{}]*\}\}/g, '◆'),
      })),
  );
