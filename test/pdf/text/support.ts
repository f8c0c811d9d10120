import type { Inline } from '../../../src/pdf/blocks.ts';
import { openFaces } from '../../../src/pdf/font/faces.ts';
import { loadDefaultFonts } from '../../../src/pdf/font/load-node.ts';
import { type Item, itemsOf } from '../../../src/pdf/text/items.ts';
import { breakLines, type Line } from '../../../src/pdf/text/lines.ts';

const faces = openFaces(loadDefaultFonts());

/** A run of text. */
export const run = (text: string): Inline => ({ kind: 'text', text });

/** Inlines in lines of so many em, set in 10 point. */
export function setIn(em: number, inlines: readonly Inline[], indent = 0): Line[] {
  return breakLines(itemsOf(inlines, { role: 'serif', size: 10 }, faces), em * 10, indent * 10, 10);
}

/** What a line shows: its letters, `□` for a box, `_` for an em to write in, `→` for a tab. */
export function shown(line: Line): string {
  const sign = (item: Item): string =>
    item.kind === 'box' ? '□' : item.kind === 'blank' ? '_' : item.kind === 'tab' ? '→' : '';
  return line.items
    .slice(line.from, line.to)
    .map((item) => (item.letter ? String.fromCodePoint(item.letter.codePoint) : sign(item)))
    .join('');
}

/** A text broken into lines of so many em. */
export const broken = (em: number, text: string): string[] => setIn(em, [run(text)]).map(shown);
