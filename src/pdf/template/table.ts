import type { Align, Cell, Inline, Row, Table } from '../blocks.ts';
import type { MarkdownToken } from './markdown.ts';

/** Room to write in for a row of a blank paper, in points. */
const WRITING_ROW = 24;

/** Columns that the template does not size are between these wide, in em. */
const NARROWEST = 4;
const WIDEST = 22;

const dashes = (delimiter: string): number[] =>
  delimiter
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((column) => Math.max(1, (column.match(/-/g) ?? []).length));

const widthOf = (inlines: readonly Inline[]): number =>
  inlines.reduce((sum, it) => {
    if (it.kind === 'text')
      return sum + [...it.text].reduce((em, char) => em + (char > '\u2E7F' ? 1 : 0.5), 0);
    return sum + (it.kind === 'blank' ? it.em : 1);
  }, 0);

// As wide as the dashes are many; where those are all alike, by what the cells hold.
const widths = (delimiter: string, rows: readonly Row[]): number[] => {
  const said = dashes(delimiter);
  if (new Set(said).size > 1) return said;
  return said.map((_, column) => {
    const widest = Math.max(...rows.map((row) => widthOf(row.cells[column]?.inlines ?? [])));
    return Math.min(Math.max(widest, NARROWEST), WIDEST) + 1;
  });
};

const alignOf = (token: MarkdownToken): Align => {
  const said = /text-align:(left|center|right)/.exec(String(token.attrGet('style') ?? ''))?.[1];
  return (said as Align | undefined) ?? 'left';
};

const isRoom = (inlines: readonly Inline[]): boolean => inlines.length === 1 && inlines[0]!.kind === 'blank';

const toRow = (cells: readonly Cell[]): Row => {
  // In a cell the whole cell is room to write in; a line of fixed length might not fit.
  const room = cells.some((cell) => isRoom(cell.inlines ?? []));
  const open = cells.map((cell) =>
    isRoom(cell.inlines ?? []) ? { ...cell, inlines: [], label: false } : cell,
  );
  return { cells: open, ...(room ? { minHeight: WRITING_ROW } : {}) };
};

/** Reads a table from the token after `table_open` to `table_close`. Columns are as wide as the dashes under their heads are many, or by content where those are alike. */
export const tableBlock = (
  cursor: { readonly tokens: readonly MarkdownToken[]; at: number },
  delimiter: string,
  inlinesOf: (token: MarkdownToken) => Inline[],
): Table => {
  const head: Row[] = [];
  const rows: Row[] = [];
  const measured: Row[] = [];
  let cells: Cell[] = [];
  let cell: { align: Align; label: boolean } | undefined;
  for (
    let token = cursor.tokens[cursor.at]!;
    token.type !== 'table_close';
    token = cursor.tokens[cursor.at]!
  ) {
    cursor.at += 1;
    if (token.type === 'th_open' || token.type === 'td_open')
      cell = { align: alignOf(token), label: token.type === 'th_open' };
    if (token.type === 'inline' && cell) {
      cells.push({ inlines: inlinesOf(token), align: cell.align, ...(cell.label ? { label: true } : {}) });
    }
    if (token.type === 'tr_close') {
      const isHead = cells.some((it) => it.label);
      measured.push({ cells });
      (isHead ? head : rows).push(toRow(cells));
      cells = [];
    }
  }
  cursor.at += 1;
  const columns = widths(delimiter, measured);
  const named = head.filter((row) => row.cells.some((it) => (it.inlines ?? []).length > 0));
  return { kind: 'table', columns, ...(named.length > 0 ? { head: named } : {}), rows };
};
