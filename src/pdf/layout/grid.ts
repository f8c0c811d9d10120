import type { Align } from '../blocks.ts';
import { type Canvas, drawLine, fillRect } from '../output/canvas.ts';
import { heightOf, paintSlices, type Slice } from './slice.ts';
import { CELL_PAD, RULE, TINT } from './theme.ts';

/** A cell in its place in the grid, its content already set in lines. Lengths in points. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly tinted: boolean;
  /** Shown again on each page that the cell reaches. */
  readonly repeats: boolean;
  readonly valign: 'top' | 'middle';
  readonly align: Align;
  /** Room above and below the content. */
  readonly pad: number;
  readonly slices: readonly Slice[];
}

/** A row, or the piece of it that one page shows: for cells of this row, which of their slices. */
export interface TablePart {
  readonly row: number;
  readonly cut?: ReadonlyMap<GridCell, readonly [from: number, to: number]>;
}

/** Paints the rows of one table that stand together on one page. */
export interface TableGrid {
  readonly paint: (
    canvas: Canvas,
    x: number,
    top: number,
    parts: readonly { part: TablePart; height: number }[],
  ) => void;
}

/** A grid with columns at `edges` (one more than columns); `owners[row][column]` is the cell there. */
export function openGrid(
  edges: readonly number[],
  owners: readonly (readonly GridCell[])[],
  lined: boolean,
): TableGrid {
  // how many slices of a cell over several rows earlier pages have shown
  const shown = new Map<GridCell, number>();
  return {
    paint: (canvas, x, top, parts) => {
      const levels = [top];
      for (const { height } of parts) levels.push((levels.at(-1) as number) - height);
      const visible = parts.map(({ part }) => owners[part.row] as readonly GridCell[]);
      for (const [cell, first, last] of spansOf(visible)) {
        const box = {
          x: x + (edges[cell.column] as number),
          width: (edges[cell.column + cell.colSpan] as number) - (edges[cell.column] as number),
          top: levels[first] as number,
          bottom: levels[last + 1] as number,
        };
        if (cell.tinted) fillRect(canvas, box.x, box.bottom, box.width, box.top - box.bottom, TINT);
        const ends = (parts[last]?.part.row ?? 0) >= cell.row + cell.rowSpan - 1;
        const cut = parts[first]?.part.cut?.get(cell);
        const slices = cut ? cell.slices.slice(...cut) : share(cell, box.top - box.bottom, ends, shown);
        const spare = box.top - box.bottom - heightOf(slices) - 2 * cell.pad;
        const down = cell.pad + (cell.valign === 'middle' && !cut ? Math.max(0, spare / 2) : 0);
        paintSlices(slices, canvas, box.x + CELL_PAD.x, box.top - down);
      }
      if (lined) paintLines(canvas, x, edges, levels, visible);
    },
  };
}

/** The slices that a cell shows on this page: all of them, or of a cell over several rows what fits and was not shown before. */
function share(
  cell: GridCell,
  height: number,
  ends: boolean,
  shown: Map<GridCell, number>,
): readonly Slice[] {
  if (cell.rowSpan === 1 || cell.repeats) return cell.slices;
  const from = shown.get(cell) ?? 0;
  let to = from;
  let room = height - 2 * cell.pad + 0.01;
  while (to < cell.slices.length) {
    room -= (cell.slices[to] as Slice).height;
    if (room < 0 && !ends) break;
    to++;
  }
  shown.set(cell, to);
  return cell.slices.slice(from, to);
}

/** Each visible cell with the first and last of the visible rows that it covers. */
function spansOf(visible: readonly (readonly GridCell[])[]): Iterable<readonly [GridCell, number, number]> {
  const spans = new Map<GridCell, [GridCell, number, number]>();
  visible.forEach((row, i) => {
    for (const cell of row) {
      const span = spans.get(cell);
      if (span) span[2] = i;
      else spans.set(cell, [cell, i, i]);
    }
  });
  return spans.values();
}

function paintLines(
  canvas: Canvas,
  x: number,
  edges: readonly number[],
  levels: readonly number[],
  visible: readonly (readonly GridCell[])[],
): void {
  const columns = edges.length - 1;
  const rows = visible.length;
  const at = (row: number, column: number): GridCell | undefined => visible[row]?.[column];
  const across = (row: number, column: number): boolean => at(row - 1, column) !== at(row, column);
  const down = (row: number, column: number): boolean => at(row, column - 1) !== at(row, column);
  for (let row = 1; row < rows; row++) {
    for (const [from, to] of runsOf(columns, (column) => across(row, column))) {
      drawLine(
        canvas,
        x + (edges[from] as number),
        levels[row] as number,
        x + (edges[to] as number),
        levels[row] as number,
        RULE.inner,
      );
    }
  }
  for (let column = 1; column < columns; column++) {
    for (const [from, to] of runsOf(rows, (row) => down(row, column))) {
      const edge = x + (edges[column] as number);
      drawLine(canvas, edge, levels[from] as number, edge, levels[to] as number, RULE.inner);
    }
  }
  const [left, right] = [x, x + (edges[columns] as number)];
  const [top, bottom] = [levels[0] as number, levels[rows] as number];
  const half = RULE.outer / 2;
  drawLine(canvas, left - half, top, right + half, top, RULE.outer);
  drawLine(canvas, left - half, bottom, right + half, bottom, RULE.outer);
  drawLine(canvas, left, top, left, bottom, RULE.outer);
  drawLine(canvas, right, top, right, bottom, RULE.outer);
}

function runsOf(count: number, has: (at: number) => boolean): [number, number][] {
  const runs: [number, number][] = [];
  for (let i = 0; i < count; i++) {
    if (!has(i)) continue;
    const last = runs.at(-1);
    if (last && last[1] === i) last[1] = i + 1;
    else runs.push([i, i + 1]);
  }
  return runs;
}
