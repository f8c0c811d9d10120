import type { Cell, Inline, Row } from '../blocks.ts';
import { columnCells, columnHead, headCell, readColumns } from './columns.ts';
import { expand, fieldAt, itemsOf, type Node, titleOf, valueAt } from './fields.ts';
import { COLUMNS, gridRow, heightOf, labelOf, type Place, type Print, plain } from './grid.ts';
import type { ControlElement } from './model.ts';
import { type Item, itemsIn, rowsOf } from './rows.ts';
import { writeValue } from './value.ts';

interface Grouping {
  readonly by: readonly string[];
  readonly span: number;
  readonly node: Node;
}

/** Items whose groups' properties agree and that follow one another; empty ones head a row each. Without grouping all items are one run. */
const runsOf = (
  items: readonly Item[],
  by: readonly string[],
  across: number,
): readonly (readonly Item[])[] => {
  const isOpen = (item: Item): boolean =>
    by.length > 0 && by.every((property) => item[property] === undefined);
  const keyOf = (item: Item): string => JSON.stringify(by.map((property) => item[property] ?? null));
  const runs: Item[][] = [];
  for (const [index, item] of items.entries()) {
    const before = items[index - 1];
    const run = runs.at(-1);
    const goesOn = before !== undefined && keyOf(before) === keyOf(item);
    if (run !== undefined && goesOn && !(isOpen(item) && run.length === across)) run.push(item);
    else runs.push([item]);
  }
  return runs;
};

const groupTitle = (print: Print, item: Item, { by, node }: Grouping): readonly Inline[] =>
  by.flatMap((property, index): readonly Inline[] => {
    const field = fieldAt(print.lookup, node, `#/properties/${property}`);
    const words = writeValue(print.lookup, field, item[property], { boxes: false, compact: true });
    return index > 0 && print.lookup.language === 'en' && words.length > 0
      ? [{ kind: 'text', text: ' ' }, ...words]
      : words;
  });

/** The cell that heads a run of rows. */
const groupCell = (print: Print, item: Item, rows: number, group: Grouping): readonly Cell[] =>
  group.by.length === 0
    ? []
    : [
        {
          inlines: groupTitle(print, item, group),
          colSpan: group.span,
          rowSpan: rows,
          align: 'center',
          valign: 'middle',
          label: group.by.some((property) => item[property] !== undefined),
          size: print.size - 1,
        },
      ];

/** Height of a row that is ticked only, in points. */
const TICKS = 16.5;

/** A list as a table: its head and its rows, on 24 columns. */
export const listTable = (
  print: Print,
  element: ControlElement,
  place: Place,
): { readonly head: Row; readonly rows: readonly Row[] } => {
  const { print: options, scope } = element;
  const { across, groupBy: by } = options;
  const node = itemsOf(print.lookup, fieldAt(print.lookup, place.node, scope)) ?? {};
  const columns = readColumns(print, options.columns ?? [], node);
  const span = COLUMNS - across * columns.reduce((sum, { column }) => sum + column.span, 0);
  const group: Grouping = { by, span, node };
  const [first] = by;
  const items = rowsOf(print.blank, options, itemsIn(valueAt(place.data, scope)));
  const minHeight = across > 1 ? TICKS : heightOf(print, options.lines ?? 1);
  const title =
    first === undefined ? '' : titleOf(print.lookup, fieldAt(print.lookup, node, `#/properties/${first}`));
  const head = first === undefined ? [] : [headCell(print, title, span)];
  const heads = columns.flatMap((column) => columnHead(print, column));
  const width = columns.reduce((sum, { column }) => sum + column.span, 0);
  const cellsOf = (item: Item | undefined): readonly Cell[] =>
    item === undefined ? [{ colSpan: width }] : columns.flatMap((column) => columnCells(print, column, item));
  const rowsOfRun = (run: readonly Item[]): readonly Row[] => {
    const count = Math.ceil(run.length / across);
    return Array.from({ length: count }, (_, row) => ({
      cells: [
        ...(row === 0 ? groupCell(print, run[0] ?? {}, count, group) : []),
        ...Array.from({ length: across }, (_column, index) => cellsOf(run[index * count + row])).flat(),
      ],
      minHeight,
    }));
  };
  return {
    head: { cells: [...head, ...Array.from({ length: across }, () => heads).flat()] },
    rows: runsOf(items, by, across).flatMap(rowsOfRun),
  };
};

/** A list as cards: the item's own rows under a line with its number. */
export const listCards = (
  print: Print,
  element: ControlElement,
  place: Place,
): readonly (readonly Row[])[] => {
  const node = itemsOf(print.lookup, fieldAt(print.lookup, place.node, element.scope)) ?? {};
  const items = rowsOf(print.blank, element.print, itemsIn(valueAt(place.data, element.scope)));
  const title = labelOf(print, element, expand(print.lookup, node));
  return items.map((item, index) => {
    const data = Object.keys(item).length === 0 ? undefined : item;
    const rows = (element.detail ?? []).flatMap((row) => gridRow(print, row, { node, data }));
    if (items.length === 1) return rows;
    const inlines = plain(`${title} ${index + 1}`);
    const band: Cell = { inlines, colSpan: COLUMNS, label: true, align: 'left', size: print.size - 0.5 };
    return [{ cells: [band] }, ...rows];
  });
};
