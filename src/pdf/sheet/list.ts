import type { Cell, Inline, Row } from '../blocks.ts';
import { columnCells, columnHead, headCell, readColumns } from './columns.ts';
import { expand, fieldAt, itemsOf, type Node, titleOf, valueAt } from './fields.ts';
import { COLUMNS, gridRow, heightOf, labelOf, type Place, type Print, plain } from './grid.ts';
import type { ControlElement } from './model.ts';
import { type Item, itemsIn, rowsOf } from './rows.ts';
import { writeValue } from './value.ts';

const groupKey = (item: Item, groupBy: readonly string[]): string =>
  JSON.stringify(groupBy.map((property) => item[property] ?? null));

const groupTitle = (print: Print, item: Item, groupBy: readonly string[], node: Node): readonly Inline[] =>
  groupBy.flatMap((property, index): readonly Inline[] => {
    const field = fieldAt(print.lookup, node, `#/properties/${property}`);
    const words = writeValue(print.lookup, field, item[property], { boxes: false, compact: true });
    return index > 0 && print.lookup.language === 'en' && words.length > 0
      ? [{ kind: 'text', text: ' ' }, ...words]
      : words;
  });

/** The cell that heads a run of rows; nothing for the others of the run. */
const groupCell = (
  print: Print,
  items: readonly Item[],
  index: number,
  group: { readonly by: readonly string[]; readonly span: number; readonly node: Node },
): readonly Cell[] => {
  const item = items[index] ?? {};
  const key = groupKey(item, group.by);
  const before = items[index - 1];
  if (group.by.length === 0 || (before !== undefined && groupKey(before, group.by) === key)) return [];
  const run = items.slice(index).findIndex((next) => groupKey(next, group.by) !== key);
  return [
    {
      inlines: groupTitle(print, item, group.by, group.node),
      colSpan: group.span,
      rowSpan: run === -1 ? items.length - index : run,
      align: 'center',
      valign: 'middle',
      label: true,
      size: print.size - 1,
    },
  ];
};

/** A list as a table: its head and its rows, on 24 columns. */
export const listTable = (
  print: Print,
  element: ControlElement,
  place: Place,
): { readonly head: Row; readonly rows: readonly Row[] } => {
  const { print: options, scope } = element;
  const node = itemsOf(print.lookup, fieldAt(print.lookup, place.node, scope)) ?? {};
  const columns = readColumns(print, options.columns ?? [], node);
  const span = COLUMNS - columns.reduce((sum, { column }) => sum + column.span, 0);
  const group = { by: options.groupBy, span, node };
  const [first] = group.by;
  const items = rowsOf(print.blank, options, itemsIn(valueAt(place.data, scope)));
  const minHeight = heightOf(print, options.lines ?? 1);
  const title =
    first === undefined ? '' : titleOf(print.lookup, fieldAt(print.lookup, node, `#/properties/${first}`));
  const head = first === undefined ? [] : [headCell(print, title, span)];
  return {
    head: { cells: [...head, ...columns.flatMap((column) => columnHead(print, column))] },
    rows: items.map((item, index) => ({
      cells: [
        ...groupCell(print, items, index, group),
        ...columns.flatMap((column) => columnCells(print, column, item)),
      ],
      minHeight,
    })),
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
