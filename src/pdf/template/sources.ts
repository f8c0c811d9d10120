import type { TemplateModule } from '../../core/define/document.ts';
import type { ClauseRef } from '../../core/text.ts';
import { partialText } from './partial-text.ts';

/** Which clauses and articles one block of a template realises. */
export interface BlockSource {
  /** The block's first words, without its values. */
  readonly block: string;
  readonly clauses: readonly ClauseRef[];
}

const SOURCE = /\{src="([^"\n]*)"\}/;
const SOURCE_ONLY = /^\s*\{src="[^"\n]*"\}\s*$/;
const FIRST_WORDS = 24;

const plain = (text: string): string =>
  text
    .replaceAll(/\{\{!--[\s\S]*?--\}\}|\{\{[#/!>][^{}]*\}\}|\{\{else[^{}]*\}\}/g, '')
    .replaceAll(/\{\{[^{}]*\}\}/g, '…')
    .replaceAll(/\*\*|\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/^[\s|]*(?:#{1,6} |[-*+] |\d+[.)] )?[\s|]*/, '')
    .replace(/[\s|]+$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

const isRow = (line: string): boolean => line.trimStart().startsWith('|');
const isBlockStart = (line: string): boolean => isRow(line) || /^\s*(?:#{1,6} |[-*+] |\d+[.)] )/.test(line);
const isGap = (line: string): boolean =>
  line.trim() === '' || /^\s*(?:\{\{[#/!>][^{}]*\}\}|\{\{else[^{}]*\}\}|:::\w*)\s*$/.test(line);

/**
 * The provenance that a template's `{src="…"}` marks give, in order of the text: of all branches, with the partials in place.
 * A mark's entries are parted by `;`. A mark on its own line belongs to the table (or block) above it.
 */
export const templateSources = ({ template }: { readonly template: TemplateModule }): BlockSource[] => {
  const found: BlockSource[] = [];
  let block: string[] = [];
  let above = '';
  let inTable = false;
  for (const line of partialText(template).split('\n')) {
    const mark = SOURCE.exec(line);
    if (mark) {
      const text = SOURCE_ONLY.test(line)
        ? above
        : [...(isBlockStart(line) ? [] : block), line.replace(SOURCE, '')].join(' ');
      const clauses = mark[1]!
        .split(/[;；]/)
        .map((it) => it.trim())
        .filter(Boolean);
      found.push({ block: [...plain(text)].slice(0, FIRST_WORDS).join(''), clauses });
    }
    if (isGap(line) || mark) block = [];
    if (isGap(line) || SOURCE_ONLY.test(line)) continue;
    if (isBlockStart(line)) block = [];
    block.push(line);
    if (!(inTable && isRow(line))) above = block.join(' ');
    inTable = isRow(line);
  }
  return found;
};

/** The ids of the figures that a template prints with `{{term 'id'}}`, each once, in order of the text. */
export const templateTerms = ({ template }: { readonly template: TemplateModule }): string[] => [
  ...new Set(
    [...partialText(template).matchAll(/\{\{~?\s*term\s+["']([^"']+)["']/g)].map((match) => match[1]!),
  ),
];
