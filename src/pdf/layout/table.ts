import { DeskError } from '../../core/issue.ts';
import type { Cell, Row, Table } from '../blocks.ts';
import { type GridCell, openGrid, type TableGrid, type TablePart } from './grid.ts';
import { setLines } from './paragraph.ts';
import { gapOf, heightOf, type Setting, type Slice } from './slice.ts';
import { CELL_PAD, TABLE_LEADING, TABLE_SIZE } from './theme.ts';

/** Rows that a cell joins stay on one page up to this height together, in points. */
const JOINED = 72;

/** Lays the blocks of a cell; given by the caller, since blocks hold tables and tables hold blocks. */
export type LayInside = (cell: Cell, width: number, setting: Setting) => Slice[];

/** Sets a table as one slice a row. Throws `TABLE_SHAPE` where the cells do not fill the columns. */
export function layTable(table: Table, width: number, outer: Setting, layInside: LayInside): Slice[] {
  const setting: Setting = { ...outer, size: TABLE_SIZE, leading: TABLE_LEADING };
  const edges = edgesOf(table.columns, width);
  const headCount = table.head?.length ?? 0;
  const rows = [...(table.head ?? []), ...table.rows];
  const owners = placeCells(rows, headCount, edges, table.pad ?? CELL_PAD.y, setting, layInside);
  const heights = measureRows(rows, owners, setting);
  const grid = openGrid(edges, owners, table.border !== 'none');
  const free = breaksOf(owners, heights, headCount);
  // room left to write in is not parted
  const parts = rows.map((each, i) => (heights[i] as number) > (each.minHeight ?? 0) + 0.01);
  const row = (i: number): Slice => {
    const slice = rowSlice(
      grid,
      { row: i },
      heights[i] as number,
      owners[i] as GridCell[],
      free[i] as boolean,
    );
    const { split: _, ...whole } = slice;
    return parts[i] ? slice : whole;
  };
  const heads = rows.slice(0, headCount).map((_, i) => row(i));
  const body = rows.slice(headCount).map((_, i) => withHeads(row(headCount + i), heads));
  const slices = [...heads.map((head, i) => (i === 0 ? head : { ...head, breakBefore: false })), ...body];
  const before = table.spaceBefore ?? 4;
  const after = table.spaceAfter ?? 6;
  const [first, ...others] = slices;
  if (!first) return [];
  return [gapOf(before, true), { ...first, breakBefore: false }, ...others, gapOf(after, false)];
}

function edgesOf(columns: readonly number[], width: number): number[] {
  const total = columns.reduce((sum, column) => sum + column, 0);
  if (!(total > 0) || columns.some((column) => !(column > 0)))
    throw misshapen('列宽须为正数', 'column widths must be positive');
  const edges = [0];
  for (const column of columns) edges.push((edges.at(-1) as number) + (column / total) * width);
  return edges;
}

function placeCells(
  rows: readonly Row[],
  headCount: number,
  edges: readonly number[],
  pad: number,
  setting: Setting,
  layInside: LayInside,
): GridCell[][] {
  const columns = edges.length - 1;
  const owners: (GridCell | undefined)[][] = rows.map(() => Array.from({ length: columns }));
  rows.forEach((row, r) => {
    let column = 0;
    const end = r < headCount ? headCount : rows.length;
    for (const cell of row.cells) {
      while (column < columns && owners[r]?.[column]) column++;
      const colSpan = cell.colSpan ?? 1;
      const rowSpan = cell.rowSpan ?? 1;
      const whole = Number.isInteger(colSpan) && Number.isInteger(rowSpan) && colSpan > 0 && rowSpan > 0;
      if (!whole || column + colSpan > columns || r + rowSpan > end) {
        throw misshapen(`第 ${r + 1} 行的单元格超出表格`, `a cell of row ${r + 1} reaches beyond the table`);
      }
      const width = (edges[column + colSpan] as number) - (edges[column] as number) - 2 * CELL_PAD.x;
      const label = cell.label ?? r < headCount;
      const placed: GridCell = {
        row: r,
        column,
        rowSpan,
        colSpan,
        tinted: label,
        repeats: label,
        valign: cell.valign ?? 'middle',
        align: cell.align ?? (label ? 'center' : 'left'),
        pad,
        slices: cell.blocks ? layInside(cell, width, setting) : layText(cell, label, width, setting),
      };
      for (let i = r; i < r + rowSpan; i++) {
        for (let k = column; k < column + colSpan; k++) {
          if (owners[i]?.[k]) throw misshapen(`第 ${i + 1} 行的单元格重叠`, `cells of row ${i + 1} overlap`);
          (owners[i] as (GridCell | undefined)[])[k] = placed;
        }
      }
      column += colSpan;
    }
  });
  owners.forEach((row, r) => {
    if (row.includes(undefined))
      throw misshapen(
        `第 ${r + 1} 行未填满 ${columns} 列`,
        `row ${r + 1} does not fill the ${columns} columns`,
      );
  });
  return owners as GridCell[][];
}

function layText(cell: Cell, label: boolean, width: number, setting: Setting): Slice[] {
  return setLines(
    {
      inlines: cell.inlines ?? [],
      width,
      align: cell.align ?? (label ? 'center' : 'left'),
      role: label || cell.bold ? 'sans' : 'serif',
      size: cell.size ?? setting.size,
      leading: setting.leading,
    },
    setting,
  );
}

function measureRows(
  rows: readonly Row[],
  owners: readonly (readonly GridCell[])[],
  setting: Setting,
): number[] {
  const most = setting.pageHeight * 0.8;
  const heights = rows.map((row) => Math.min(row.minHeight ?? 0, most));
  const cells = [...new Set(owners.flat())].sort((a, b) => a.rowSpan - b.rowSpan);
  for (const cell of cells) {
    const needed = heightOf(cell.slices) + 2 * cell.pad;
    let has = 0;
    for (let i = cell.row; i < cell.row + cell.rowSpan; i++) has += heights[i] as number;
    const last = cell.row + cell.rowSpan - 1;
    if (needed > has) heights[last] = (heights[last] as number) + needed - has;
  }
  return heights;
}

/** Whether a page may begin with each row: not between joined rows that are low enough, not right behind the heads. */
function breaksOf(
  owners: readonly (readonly GridCell[])[],
  heights: readonly number[],
  headCount: number,
): boolean[] {
  const free = heights.map((_, i) => i !== headCount || headCount === 0);
  for (const cell of new Set(owners.flat())) {
    let together = 0;
    for (let i = cell.row; i < cell.row + cell.rowSpan; i++) together += heights[i] as number;
    if (together <= JOINED) for (let i = cell.row + 1; i < cell.row + cell.rowSpan; i++) free[i] = false;
  }
  return free;
}

function withHeads(slice: Slice, heads: readonly Slice[]): Slice {
  if (heads.length === 0) return slice;
  const { split } = slice;
  if (!split) return { ...slice, heads };
  return {
    ...slice,
    heads,
    split: (room) => {
      const pieces = split(room);
      return pieces && [withHeads(pieces[0], heads), withHeads(pieces[1], heads)];
    },
  };
}

function rowSlice(
  grid: TableGrid,
  part: TablePart,
  height: number,
  owners: readonly GridCell[],
  breakBefore: boolean,
): Slice {
  return {
    height,
    breakBefore,
    row: { grid, part },
    split: (room) => splitRow(grid, part, height, owners, room),
  };
}

function splitRow(
  grid: TableGrid,
  part: TablePart,
  height: number,
  owners: readonly GridCell[],
  room: number,
): readonly [Slice, Slice] | undefined {
  const here = new Map<GridCell, readonly [number, number]>();
  const rest = new Map<GridCell, readonly [number, number]>();
  const pads = 2 * (owners[0] as GridCell).pad;
  const inner = room - pads;
  let [hereHeight, restHeight, least, moved] = [0, 0, 0, 0];
  for (const cell of new Set(owners)) {
    if (cell.rowSpan > 1) continue;
    const [from, to] = part.cut?.get(cell) ?? [0, cell.slices.length];
    const cut = cutAt(cell.slices, from, to, inner);
    here.set(cell, [from, cut]);
    if (cell.repeats && cut === to) {
      // a label stands beside both pieces
      rest.set(cell, [from, to]);
      hereHeight = Math.max(hereHeight, heightOf(cell.slices.slice(from, to)));
      least = Math.max(least, heightOf(cell.slices.slice(from, to)));
      continue;
    }
    rest.set(cell, [cut, to]);
    hereHeight = Math.max(hereHeight, heightOf(cell.slices.slice(from, cut)));
    restHeight = Math.max(restHeight, heightOf(cell.slices.slice(cut, to)));
    moved += cut - from;
  }
  if (moved === 0) return undefined;
  const first = Math.min(room, Math.max(hereHeight + pads, restHeight === 0 ? height : 0));
  const second = Math.max(Math.max(restHeight, least) + pads, restHeight === 0 ? height - first : 0);
  return [
    rowSlice(grid, { row: part.row, cut: here }, first, owners, true),
    rowSlice(grid, { row: part.row, cut: rest }, second, owners, true),
  ];
}

/** How many of the slices fit into `room`, ending where a break is allowed if there is such a place. */
function cutAt(slices: readonly Slice[], from: number, to: number, room: number): number {
  let fits = from;
  let height = 0;
  while (fits < to && height + (slices[fits] as Slice).height <= room + 0.01)
    height += (slices[fits++] as Slice).height;
  if (fits === to) return to;
  for (let at = fits; at > from; at--) if ((slices[at] as Slice).breakBefore) return at;
  return fits;
}

function misshapen(zh: string, en: string): DeskError {
  return new DeskError('TABLE_SHAPE', {
    zh: `表格不合：${zh}`,
    en: `the table does not fit together: ${en}`,
  });
}
