import type { Faces } from '../font/faces.ts';
import type { Canvas } from '../output/canvas.ts';
import type { TableGrid, TablePart } from './grid.ts';

/** A piece of content that a page break does not part: a line, a row, a gap. Heights in points. */
export interface Slice {
  readonly height: number;
  /** Whether a page may begin with it. */
  readonly breakBefore: boolean;
  /** Vanishes at the top of a page. */
  readonly gap?: boolean;
  /** The slice after it belongs to the same page. */
  readonly binds?: boolean;
  /** Begins a new page. */
  readonly newPage?: boolean;
  /** Paints with its upper left corner at `x`, `top`. Rows of tables are painted together by their grid instead. */
  readonly paint?: (canvas: Canvas, x: number, top: number) => void;
  readonly row?: { readonly grid: TableGrid; readonly part: TablePart };
  /** Rows to repeat above it where it begins a page. */
  readonly heads?: readonly Slice[];
  /** Parts a tall row so that the first piece is at most `room` high; nothing where that is not sensible. */
  readonly split?: (room: number) => readonly [Slice, Slice] | undefined;
}

/** What layout needs to know besides the blocks. */
export interface Setting {
  readonly faces: Faces;
  readonly language: 'zh' | 'en';
  /** Height of a page's text room. */
  readonly pageHeight: number;
  /** Size and line height of running text, smaller inside tables. */
  readonly size: number;
  readonly leading: number;
}

/** An empty gap that vanishes at a page's top. */
export function gapOf(height: number, breakBefore: boolean): Slice {
  return { height, breakBefore, gap: true };
}

/** Sum of heights. */
export function heightOf(slices: readonly Slice[]): number {
  let height = 0;
  for (const slice of slices) height += slice.height;
  return height;
}

/** The slices with breaks between them forbidden. */
export function held(slices: readonly Slice[]): Slice[] {
  return slices.map((slice, i) => (i === 0 ? slice : { ...slice, breakBefore: false }));
}

/** Paints slices below one another; rows of the same table go to their grid together. */
export function paintSlices(slices: readonly Slice[], canvas: Canvas, x: number, top: number): void {
  let y = top;
  for (let i = 0; i < slices.length; i++) {
    const slice = slices[i] as Slice;
    if (!slice.row) {
      slice.paint?.(canvas, x, y);
      y -= slice.height;
      continue;
    }
    const { grid } = slice.row;
    const parts: { part: TablePart; height: number }[] = [];
    for (; slices[i]?.row?.grid === grid; i++) {
      const row = slices[i] as Slice & { row: { part: TablePart } };
      parts.push({ part: row.row.part, height: row.height });
    }
    i--;
    grid.paint(canvas, x, y, parts);
    for (const part of parts) y -= part.height;
  }
}
