import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPointer } from '../../src/core/json/pointer.ts';
import type { Block } from '../../src/pdf/blocks.ts';
import { partialText } from '../../src/pdf/template/partial-text.ts';
import { blocksOf, MOVE_IN, unitOf, variantsOf, viewOfSample } from './support.ts';

const isTrue = (value: unknown): boolean => Boolean(value) && !(Array.isArray(value) && value.length === 0);

/** The truth of a template's condition in a view: a path, `(eq path 'x')` or `(or a b)`. */
const judge = (condition: string, view: unknown): boolean => {
  const call = /^\((\w+) (\S+) (\S+)\)$/.exec(condition);
  const at = (path = '') => readPointer(view, `/${path.replaceAll('.', '/')}`);
  if (!call) return isTrue(at(condition));
  if (call[1] === 'or') return isTrue(at(call[2])) || isTrue(at(call[3]));
  return at(call[2]) === call[3]?.replaceAll("'", '');
};

const allBlocks = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => (block.kind === 'keep' ? [block, ...allBlocks(block.blocks)] : [block]));

describe('branches and blank papers', () => {
  it.each(MOVE_IN)('every condition of %s is met by one sample and not by another', (id) => {
    const text = partialText(unitOf(id).template);
    const conditions = new Set(
      [...text.matchAll(/\{\{#(?:if|unless) ([^{}]+)\}\}/g)].map((match) => match[1] ?? ''),
    );
    const views = variantsOf(id).map((variant) => viewOfSample(id, variant));
    const oneSided = [...conditions].filter((one) => new Set(views.map((view) => judge(one, view))).size < 2);
    expect(oneSided).toEqual([]);
  });

  it.each(MOVE_IN)('%s, printed blank, has room to write in and prints nothing of a sample', (id) => {
    const blocks = allBlocks(blocksOf(id));
    const inlines = blocks.flatMap((block) => {
      if (block.kind === 'paragraph' || block.kind === 'heading') return block.inlines;
      return block.kind === 'table'
        ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.inlines ?? []))
        : [];
    });
    const rooms = inlines.flatMap((inline) => (inline.kind === 'blank' ? [inline.em] : []));
    expect(rooms.length).toBeGreaterThan(8);
    expect(Math.min(...rooms)).toBeGreaterThanOrEqual(2);
    const texts = inlines.flatMap((inline) => (inline.kind === 'text' ? [inline.text] : [])).join('');
    expect(texts).not.toMatch(/青湾|陈思远|undefined|null/);
  });

  it.each(MOVE_IN)('empty rows of the tables of %s are high enough to write in', (id) => {
    const low = allBlocks(blocksOf(id)).flatMap((block) =>
      block.kind !== 'table'
        ? []
        : block.rows.filter(
            (row) =>
              row.cells.every((cell) => (cell.inlines ?? []).length === 0) && (row.minHeight ?? 0) < 20,
          ),
    );
    expect(low).toEqual([]);
  });

  it('no partial stands unused', () => {
    const sources = MOVE_IN.map((id) => readFileSync(`templates/${id}.md.hbs`, 'utf8')).join('\n');
    for (const partial of ['response-times', 'service-promises', 'privacy-notice']) {
      expect(sources).toContain(`{{> ${partial}}}`);
    }
  });
});
