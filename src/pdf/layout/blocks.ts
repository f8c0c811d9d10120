import type { Block, Cell } from '../blocks.ts';
import { drawLine } from '../output/canvas.ts';
import { layHeading, layParagraph } from './paragraph.ts';
import { laySignatures } from './signatures.ts';
import { gapOf, heightOf, held, type Setting, type Slice } from './slice.ts';
import { layTable } from './table.ts';
import { RULE } from './theme.ts';

/** Sets blocks one below the other in a column `width` points wide. */
export function layBlocks(blocks: readonly Block[], width: number, setting: Setting): Slice[] {
  return blocks.flatMap((block) => layBlock(block, width, setting));
}

function layBlock(block: Block, width: number, setting: Setting): Slice[] {
  switch (block.kind) {
    case 'paragraph':
      return layParagraph(block, width, setting);
    case 'heading':
      return layHeading(block, width, setting);
    case 'table':
      return layTable(block, width, setting, layCell);
    case 'signatures':
      return laySignatures(block, width, setting);
    case 'keep': {
      const slices = layBlocks(block.blocks, width, setting);
      return heightOf(slices) <= setting.pageHeight ? held(slices) : slices;
    }
    case 'rule':
      return [
        {
          height: 12,
          breakBefore: true,
          paint: (canvas, x, top) => drawLine(canvas, x, top - 6, x + width, top - 6, RULE.frame),
        },
      ];
    case 'space':
      return [gapOf(block.height, true)];
    case 'pageBreak':
      return [{ height: 0, breakBefore: true, newPage: true }];
  }
}

/** Sets the blocks of a table cell, without the gaps at its top and bottom. */
function layCell(cell: Cell, width: number, setting: Setting): Slice[] {
  const slices = layBlocks(cell.blocks ?? [], width, setting).filter((slice) => !slice.newPage);
  while (slices[0]?.gap) slices.shift();
  while (slices.at(-1)?.gap) slices.pop();
  return slices;
}
