import type { FormModule } from '../../core/define/form.ts';
import { readKey } from '../../core/json/pointer.ts';
import type { Json, Language } from '../../core/text.ts';
import type { Block, Row, SignaturePlace, Table } from '../blocks.ts';
import { writeDay } from '../template/values.ts';
import { fieldAt, namesIn, valueAt } from './fields.ts';
import { COLUMNS, gridRow, labelOf, type Place, type Print, plain, wordingRow } from './grid.ts';
import { listCards, listTable } from './list.ts';
import { type ControlElement, type GroupElement, readLayout } from './model.ts';
import { itemsIn, rowsOf } from './rows.ts';
import { isShown } from './rule.ts';

/** The form whose sheet is drawn. */
export type SheetForm = Pick<FormModule, 'id' | 'title' | 'schema' | 'layout'> & { readonly version: number };

/** Options of a sheet. */
export interface SheetOptions {
  /** Chinese unless said otherwise. */
  readonly language?: Language;
  /** Room to write in, all choices and empty rows, even though some data is given. Without data always so. */
  readonly blank?: boolean;
}

/** Room between groups in points. */
const GAP = 4;

const WIDTHS: readonly number[] = Array.from({ length: COLUMNS }, () => 1);

const NUMERALS = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十'.split(' ');

const scopesIn = (group: GroupElement): readonly string[] =>
  group.elements.flatMap((element) => {
    if (element.type === 'Control') return [element.scope];
    if (element.type === 'Label') return [];
    return element.elements.flatMap((inner) => (inner.type === 'Control' ? [inner.scope] : []));
  });

/** Room above and below the words of a cell where rows are low. */
const LOW_PAD = 2.2;

const table = (print: Print, rows: readonly Row[], head: readonly Row[]): Table => ({
  kind: 'table',
  columns: WIDTHS,
  rows,
  ...(head.length === 0 ? {} : { head }),
  border: 'grid',
  ...(print.dense ? { pad: LOW_PAD } : {}),
  spaceBefore: 0,
  spaceAfter: 0,
});

/** Whether a list has nothing to print on a filled sheet. */
const isEmptyList = (print: Print, element: ControlElement, place: Place): boolean => {
  if (print.blank || element.print.merge) return false;
  return rowsOf(false, element.print, itemsIn(valueAt(place.data, element.scope))).length === 0;
};

/** The tables of one group; several when it holds lists, each with its own head. */
const groupTables = (
  print: Print,
  group: GroupElement,
  place: Place,
  band: readonly Row[],
): readonly Table[] => {
  const tables: Table[] = [];
  let rows: Row[] = [];
  let head = band;
  let hasFields = false;
  const close = (): void => {
    if (rows.length === 0) return;
    tables.push(table(print, rows, head));
    [rows, head] = [[], []];
  };
  // what follows a list closes its table
  const put = (...more: readonly Row[]): void => {
    const last = tables.at(-1);
    if (rows.length === 0 && last !== undefined && more.length > 0)
      tables[tables.length - 1] = { ...last, rows: [...last.rows, ...more] };
    else rows.push(...more);
  };
  for (const element of group.elements) {
    const count = (): number => rows.length + tables.reduce((sum, one) => sum + one.rows.length, 0);
    const before = count();
    if (element.type === 'Label') {
      put(wordingRow(print, element));
      continue;
    }
    if (element.type === 'HorizontalLayout') put(...gridRow(print, element, place));
    else if (isEmptyList(print, element, place)) continue;
    else if (element.detail !== undefined) for (const card of listCards(print, element, place)) put(...card);
    else {
      close();
      const list = listTable(print, element, place);
      tables.push(table(print, list.rows, [...head, list.head]));
      head = [];
    }
    hasFields ||= count() > before;
  }
  close();
  const isWordingOnly = !print.blank && !hasFields;
  return isWordingOnly ? [] : tables;
};

const signaturesOf = (print: Print, group: GroupElement, place: Place): Block => {
  const places = group.elements.flatMap((element) =>
    element.type === 'HorizontalLayout' ? element.elements : [element],
  );
  return {
    kind: 'signatures',
    columns: print.landscape ? 3 : 2,
    places: places.flatMap((element): readonly SignaturePlace[] => {
      if (element.type !== 'Control') return [];
      const value: Json | undefined = valueAt(place.data, element.scope);
      const [name, date] = [readKey(value, 'name'), readKey(value, 'date')];
      return [
        {
          id: namesIn(element.scope).join('.'),
          label: labelOf(print, element, fieldAt(print.lookup, place.node, element.scope)),
          kind: 'signature',
          ...(typeof name === 'string' ? { name } : {}),
          ...(typeof date === 'string' ? { date: writeDay(date, print.lookup.language) ?? date } : {}),
        },
      ];
    }),
  };
};

const bandRow = (print: Print, group: GroupElement, number: number): Row => {
  const isZh = print.lookup.language === 'zh';
  const numeral = isZh ? `${NUMERALS[number] ?? number + 1}、` : `${number + 1}. `;
  const inlines = plain(`${numeral}${isZh ? group.label : group.en}`);
  return {
    cells: [{ inlines, colSpan: COLUMNS, label: true, bold: true, align: 'left', size: print.size }],
    minHeight: 20,
  };
};

/** A group with more rows than this may be parted by a page's end. */
const KEPT_ROWS = 10;

const isLow = (one: Table): boolean => one.rows.length <= KEPT_ROWS;

/** The blocks of a group: kept on one page while it is low. */
const groupBlocks = (tables: readonly Table[]): readonly Block[] => [
  ...(tables.every(isLow) ? [{ kind: 'keep' as const, blocks: tables }] : tables),
  { kind: 'space', height: GAP },
];

/** Signatures stand on the page of what is signed: the last low table goes with them. */
const withSignatures = (blocks: readonly Block[], signatures: Block): readonly Block[] => {
  const last = blocks.at(-2);
  const mayFollow = last?.kind === 'keep' || (last?.kind === 'table' && isLow(last));
  if (!mayFollow) return [...blocks, signatures];
  return [...blocks.slice(0, -2), { kind: 'keep', blocks: [last, signatures] }];
};

/**
 * The sheet of a form as blocks: title, then the groups of its layout on a grid of 24 columns. Without data it is blank, with room to write in.
 * Pure. The data must have been validated; throws `LAYOUT_INVALID` when layout and schema do not agree.
 */
export const sheetBlocks = (
  form: SheetForm,
  data: Json | undefined,
  options: SheetOptions = {},
): readonly Block[] => {
  const language = options.language ?? 'zh';
  const { groups, dense, size, landscape } = readLayout(form.layout);
  const lookup = { root: form.schema, language };
  const print: Print = {
    lookup,
    blank: data === undefined || options.blank === true,
    dense,
    size,
    landscape,
  };
  const place: Place = { node: form.schema, data };
  let blocks: readonly Block[] = [{ kind: 'heading', level: 1, inlines: plain(form.title[language]) }];
  let number = 0;
  for (const group of groups) {
    if (!print.blank && !isShown(group, scopesIn(group), data)) continue;
    if (group.signatures) {
      blocks = withSignatures(blocks, signaturesOf(print, group, place));
      continue;
    }
    const band = group.titled ? [bandRow(print, group, number)] : [];
    const tables = groupTables(print, group, place, band);
    if (tables.length === 0) continue;
    if (group.titled) number += 1;
    blocks = [...blocks, ...groupBlocks(tables)];
  }
  return blocks;
};

/** Whether a form's sheet is printed on its side. */
export const isLandscape = (form: Pick<FormModule, 'layout'>): boolean => readLayout(form.layout).landscape;
