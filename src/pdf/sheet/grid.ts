import type { Json } from '../../core/text.ts';
import type { Align, Cell, Inline, Row } from '../blocks.ts';
import { fieldAt, type Lookup, type Node, titleOf, valueAt } from './fields.ts';
import type { ControlElement, LabelElement, RowElement } from './model.ts';
import { isShown } from './rule.ts';
import { writeValue } from './value.ts';

/** How a sheet is being printed. */
export interface Print {
  readonly lookup: Lookup;
  readonly blank: boolean;
  /** Lower rows, for long sheets. */
  readonly dense: boolean;
  /** Size of type in points. */
  readonly size: number;
  /** Printed on its side. */
  readonly landscape: boolean;
}

/** What a part of the layout is read against: a schema and the data of that part. */
export interface Place {
  readonly node: Node;
  readonly data: Json | undefined;
}

/** Columns of every grid. */
export const COLUMNS = 24;

/** Least heights of a row in points: to read, to write in, one more line to write in. */
const HEIGHTS = { read: 20.5, write: 22.5, line: 17, denseRead: 18, denseWrite: 20 } as const;

/** Height of a row in which one writes `lines` lines by hand. */
export const heightOf = ({ blank, dense }: Print, lines = 1): number => {
  if (!blank) return dense ? HEIGHTS.denseRead : HEIGHTS.read;
  return (dense ? HEIGHTS.denseWrite : HEIGHTS.write) + (lines - 1) * HEIGHTS.line;
};

/** A run of plain text. */
export const plain = (text: string): readonly Inline[] => [{ kind: 'text', text }];

/** The words before a field: the layout's own or the schema's title. */
export const labelOf = (
  print: Print,
  element: { readonly label?: string; readonly en?: string },
  node: Node,
): string => (print.lookup.language === 'en' ? element.en : element.label) ?? titleOf(print.lookup, node);

const labelCells = (print: Print, element: LabelElement): readonly Cell[] => [
  {
    inlines: plain(print.lookup.language === 'en' ? element.en : element.text),
    colSpan: element.span,
    align: 'left',
    size: print.size - 0.5,
  },
];

/** Where the words of an empty field stand: units and the date of a signature at the right, 年月日 in the middle. */
const emptyAlign = (node: Node): Align => {
  if (node['x-part'] === 'signature' || node.type === 'integer') return 'right';
  const isTime = node.format === 'day' || node.format === 'instant' || node['x-part'] === 'period';
  return isTime ? 'center' : 'left';
};

const controlCells = (print: Print, element: ControlElement, place: Place): readonly Cell[] => {
  const { print: options, scope } = element;
  const node = fieldAt(print.lookup, place.node, scope);
  const parent = scope.slice(0, scope.lastIndexOf('/properties/'));
  const given = valueAt(place.data, scope);
  const columns = options.span - options.labelSpan;
  const inlines = writeValue(print.lookup, node, given, {
    // a sheet on its side has half as much room again
    columns: print.landscape ? columns * 1.5 : columns,
    room: print.blank,
    ...(options.boxes === undefined ? {} : { boxes: options.boxes }),
    ...(options.capitals === undefined ? {} : { capitals: options.capitals }),
    siblings: parent === '#' ? place.data : valueAt(place.data, parent),
  });
  const shared = {
    size: print.size,
    valign: 'middle' as const,
    ...(options.rowSpan === undefined ? {} : { rowSpan: options.rowSpan }),
  };
  const value: Cell = {
    ...shared,
    inlines,
    colSpan: columns,
    align: given === undefined ? emptyAlign(node) : 'left',
  };
  if (options.labelSpan === 0) return [value];
  const label = plain(labelOf(print, element, node));
  const size = print.lookup.language === 'en' ? print.size - 2 : print.size; // English words are longer
  return [
    { ...shared, size, inlines: label, colSpan: options.labelSpan, label: true, align: 'center' },
    value,
  ];
};

/** One row of the grid; nothing where its rule hides it or a blank sheet leaves it off. */
export const gridRow = (print: Print, row: RowElement, place: Place): readonly Row[] => {
  const scopes = row.elements.flatMap((element) => (element.type === 'Control' ? [element.scope] : []));
  if (print.blank ? !row.blank : !isShown(row, scopes, place.data)) return [];
  const lines = Math.max(
    1,
    ...row.elements.map((element) => (element.type === 'Control' ? (element.print.lines ?? 1) : 1)),
  );
  const cells = row.elements.flatMap((element) =>
    element.type === 'Label' ? labelCells(print, element) : controlCells(print, element, place),
  );
  const isWording = row.elements.every((element) => element.type === 'Label');
  return [{ cells, minHeight: isWording ? HEIGHTS.read : heightOf(print, lines) }];
};

/** Fixed wording across the grid. */
export const wordingRow = (print: Print, element: LabelElement): Row => ({
  cells: labelCells(print, { ...element, span: COLUMNS }),
  minHeight: HEIGHTS.read,
});
