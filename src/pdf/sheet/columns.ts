import type { Align, Cell, Inline } from '../blocks.ts';
import { CELL_PAD, MARGIN, PAGE } from '../layout/theme.ts';
import { choicesOf, fieldAt, type Node, valueAt } from './fields.ts';
import { COLUMNS, labelOf, type Print, plain } from './grid.ts';
import type { Column } from './model.ts';
import type { Item } from './rows.ts';
import { unitName } from './units.ts';
import { writeValue } from './value.ts';

/** A column with the fields that it prints. */
export interface ReadColumn {
  readonly column: Column;
  readonly nodes: readonly Node[];
}

/** Finds the fields of columns in the schema of a list's items. */
export const readColumns = (print: Print, columns: readonly Column[], item: Node): readonly ReadColumn[] =>
  columns.map((column) => ({
    column,
    nodes: column.scopes.map((scope) => fieldAt(print.lookup, item, scope)),
  }));

/** A cell of a list's head. */
export const headCell = (print: Print, text: string, colSpan: number): Cell => ({
  inlines: plain(text),
  colSpan,
  label: true,
  align: 'center',
  size: print.size - 0.5,
});

/** The head of a column: its title and unit; of a ticked choice one narrow cell each. */
export const columnHead = (print: Print, { column, nodes }: ReadColumn): readonly Cell[] => {
  const [node] = nodes;
  if (node === undefined) return [];
  const choices = column.ticks === true ? choicesOf(print.lookup, node) : [];
  if (choices.length > 0)
    return choices.map(({ title }) => headCell(print, title, column.span / choices.length));
  const unit = node['x-unit'];
  const name = nodes.length === 1 && typeof unit === 'string' ? unitName(unit, print.lookup.language) : '';
  const title = labelOf(print, column, node);
  if (column.bar === true) return [headCell(print, title, column.span)];
  const isSaid = name === '' || title.includes(name);
  return [headCell(print, isSaid ? title : `${title}（${name}）`, column.span)];
};

/** Points left over beside a bar, so that it never has to break the line. */
const BAR_ROOM = 1;
/** Room in em to write a figure behind other words of a cell. */
const ROOM = 3;

const CENTRED = new Set(['day', 'instant']);

const alignOf = (nodes: readonly Node[]): Align => {
  const [node] = nodes;
  if (nodes.length !== 1 || node === undefined) return 'left';
  if (node['x-unit'] === 'fen') return 'right';
  if (node.type === 'integer' || node.type === 'boolean' || CENTRED.has(String(node.format))) return 'center';
  return node['x-part'] === 'signature' || node['x-part'] === 'period' ? 'center' : 'left';
};

const writeCell = (print: Print, { column, nodes }: ReadColumn, item: Item): readonly Inline[] => {
  const inlines: Inline[] = [];
  for (const [index, node] of nodes.entries()) {
    const value = valueAt(item, column.scopes[index] ?? '');
    // with several fields in a cell, `only` is about one of them; the others leave nothing on a blank sheet
    const applies =
      column.only === undefined
        ? nodes.length === 1
        : index === column.only.at && column.only.values.includes(item[column.only.property] ?? null);
    if (value === undefined && !applies) continue;
    if (inlines.length > 0)
      inlines.push(column.join === undefined ? { kind: 'break' } : { kind: 'text', text: column.join });
    if (value === undefined && index > 0) inlines.push({ kind: 'blank', em: ROOM });
    const words = writeValue(print.lookup, node, value, {
      compact: true,
      unit: nodes.length > 1,
      room: print.blank,
      siblings: item,
      ...(column.boxes === undefined ? {} : { boxes: column.boxes }),
    });
    inlines.push(...words);
  }
  return inlines;
};

/** A bar as wide as its column; nothing where there is no number. */
const barOf = (print: Print, { column, nodes: [node] }: ReadColumn, item: Item): readonly Inline[] => {
  const value = valueAt(item, column.scopes[0] ?? '');
  if (typeof value !== 'number' || typeof node?.maximum !== 'number') return [];
  const line = (print.landscape ? PAGE.height : PAGE.width) - 2 * MARGIN.side;
  const width = (line * column.span) / COLUMNS - 2 * CELL_PAD.x - BAR_ROOM;
  return [{ kind: 'bar', share: value / node.maximum, em: width / (print.size - 0.5) }];
};

/** The cells of one item under a column. */
export const columnCells = (print: Print, read: ReadColumn, item: Item): readonly Cell[] => {
  const { column, nodes } = read;
  const [node] = nodes;
  const shared = { valign: 'middle' as const, size: print.size - 0.5 };
  if (column.ticks === true && node !== undefined) {
    const value = valueAt(item, column.scopes[0] ?? '');
    const isEmpty = !print.blank && value === undefined;
    const ticked =
      node.type === 'boolean' ? [true] : choicesOf(print.lookup, node).map((choice) => choice.value);
    return ticked.map((choice) => ({
      ...shared,
      inlines: isEmpty ? [] : [{ kind: 'box', checked: choice === value }],
      colSpan: column.span / ticked.length,
      align: 'center',
    }));
  }
  if (column.bar === true) return [{ ...shared, inlines: barOf(print, read, item), colSpan: column.span }];
  return [{ ...shared, inlines: writeCell(print, read, item), colSpan: column.span, align: alignOf(nodes) }];
};
