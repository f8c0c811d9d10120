import { DeskError } from '../../core/issue.ts';
import type { Json, JsonObject } from '../../core/text.ts';

/** One column of a list: what it prints of each item and how wide it is (of 24). */
export interface Column {
  /** Scopes inside the item; more than one share the cell. */
  readonly scopes: readonly string[];
  /** What stands between the values of a cell; a line break if left out. */
  readonly join?: string;
  readonly label?: string;
  readonly en?: string;
  readonly span: number;
  /** `false`: a choice is written as a word instead of ticked boxes. */
  readonly boxes?: boolean;
  /** One narrow column a choice (or one for a yes), with a box to tick. */
  readonly ticks?: boolean;
  /** Prints a number as a bar: its share of the greatest value that its schema allows. */
  readonly bar?: boolean;
  /** Only items whose `property` has one of these values have something to fill in here: in the scope number `at` (from 0, the first). */
  readonly only?: { readonly property: string; readonly values: readonly Json[]; readonly at: number };
}

/** How a control prints. Spans are columns of 24. */
export interface PrintOptions {
  readonly span: number;
  readonly labelSpan: number;
  readonly rowSpan?: number;
  /** Lines of room on a blank sheet. */
  readonly lines?: number;
  readonly boxes?: boolean;
  /** Prints an amount in Chinese capitals as well. */
  readonly capitals?: boolean;
  readonly columns?: readonly Column[];
  /** Empty rows (or cards) of a blank sheet. */
  readonly blankRows: number;
  /** Rows that a blank sheet has filled in already: each entry stands for all combinations of its values. */
  readonly preset: readonly { readonly [property: string]: readonly Json[] }[];
  /** The preset's rows are printed filled as well, in their order, with the data of the row that has the same values. */
  readonly merge: boolean;
  /** Properties whose values head a run of rows, in the first column's place. */
  readonly groupBy: readonly string[];
  /** Items beside one another in a row, down the columns, within their group; 1 if left out. */
  readonly across: number;
  /** Only items that have one of these properties are printed; on a blank sheet the empty rows alone. */
  readonly having?: readonly string[];
}

/** A field, a list, or an object of a known part. */
export interface ControlElement {
  readonly type: 'Control';
  readonly scope: string;
  readonly label?: string;
  readonly en?: string;
  readonly print: PrintOptions;
  /** How one item of a list is laid out, when it is not a row of columns. */
  readonly detail?: readonly RowElement[];
}

/** Fixed wording. */
export interface LabelElement {
  readonly type: 'Label';
  readonly text: string;
  readonly en: string;
  readonly span: number;
}

/** When an element is shown: the value at the scope equals one of these. */
export interface Rule {
  readonly scope: string;
  readonly values: readonly Json[];
}

/** One row of the grid. */
export interface RowElement {
  readonly type: 'HorizontalLayout';
  readonly elements: readonly (ControlElement | LabelElement)[];
  readonly rule?: Rule;
  /** `false`: left off a blank sheet. */
  readonly blank: boolean;
  /** Left off a filled sheet when there is nothing in it. */
  readonly optional: boolean;
}

/** A titled part of the sheet. */
export interface GroupElement {
  readonly type: 'Group';
  readonly label: string;
  readonly en: string;
  readonly titled: boolean;
  readonly signatures: boolean;
  /** Left off a filled sheet when there is nothing in it. */
  readonly optional: boolean;
  readonly elements: readonly (RowElement | ControlElement | LabelElement)[];
  readonly rule?: Rule;
}

/** A form's layout, read. */
export interface SheetLayout {
  readonly landscape: boolean;
  /** Lower rows, for long sheets. */
  readonly dense: boolean;
  /** Size of the sheet's type in points. */
  readonly size: number;
  readonly groups: readonly GroupElement[];
}

const wrong = (zh: string, en: string): DeskError => new DeskError('LAYOUT_INVALID', { zh, en });

const asObject = (value: Json | undefined): JsonObject => {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong('版式中此处应为对象。', 'The layout should have an object here.');
  return value as JsonObject;
};

const asList = (value: Json | undefined): readonly Json[] => {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw wrong('版式中此处应为列表。', 'The layout should have a list here.');
  return value as readonly Json[];
};

const texts = (value: Json | undefined): readonly string[] =>
  (typeof value === 'string' ? [value] : asList(value)).map(String);

const optional = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };

const text = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
const number = (value: Json | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined;
const flag = (value: Json | undefined): boolean | undefined =>
  typeof value === 'boolean' ? value : undefined;

const readRule = (value: Json | undefined): Rule | undefined => {
  if (value === undefined) return undefined;
  const rule = asObject(value);
  const condition = asObject(rule.condition);
  const schema = asObject(condition.schema);
  const scope = text(condition.scope);
  const values = schema.const === undefined ? asList(schema.enum) : [schema.const];
  if (rule.effect !== 'SHOW' || scope === undefined || values.length === 0)
    throw wrong(
      '版式的显示规则只支持 SHOW 与 const 或 enum。',
      'A layout rule must be SHOW with a const or an enum.',
    );
  return { scope, values };
};

const readColumn = (value: Json): Column => {
  const column = asObject(value);
  const only = column.only === undefined ? undefined : asObject(column.only);
  return {
    scopes: texts(column.scope),
    span: number(column.span) ?? 1,
    ...optional('join', text(column.join)),
    ...optional('label', text(column.label)),
    ...optional('en', text(column.en)),
    ...optional('boxes', flag(column.boxes)),
    ...optional('ticks', flag(column.ticks)),
    ...optional('bar', flag(column.bar)),
    ...optional(
      'only',
      only && { property: String(only.property), values: asList(only.values), at: number(only.at) ?? 0 },
    ),
  };
};

const readPrint = (print: JsonObject): PrintOptions => ({
  span: number(print.span) ?? 24,
  labelSpan: number(print.labelSpan) ?? 3,
  blankRows: number(print.blankRows) ?? 3,
  preset: asList(print.preset).map(
    (entry) =>
      Object.fromEntries(
        Object.entries(asObject(entry)).map(([key, values]) => [
          key,
          Array.isArray(values) ? values : [values],
        ]),
      ) as { [property: string]: readonly Json[] },
  ),
  merge: print.merge === true,
  groupBy: texts(print.groupBy),
  across: number(print.across) ?? 1,
  ...optional('having', print.having === undefined ? undefined : texts(print.having)),
  ...optional('rowSpan', number(print.rowSpan)),
  ...optional('lines', number(print.lines)),
  ...optional('boxes', flag(print.boxes)),
  ...optional('capitals', flag(print.capitals)),
  ...optional('columns', print.columns === undefined ? undefined : asList(print.columns).map(readColumn)),
});

const readElement = (value: Json): RowElement | ControlElement | LabelElement => {
  const element = asObject(value);
  const options = asObject(element.options);
  const print = asObject(options.print);
  switch (element.type) {
    case 'Control': {
      const detail = options.detail === undefined ? undefined : asList(asObject(options.detail).elements);
      return {
        type: 'Control',
        scope: String(element.scope),
        print: readPrint(print),
        ...optional('label', text(element.label)),
        ...optional('en', text(options.en)),
        ...optional(
          'detail',
          detail?.map((row) => readElement(row) as RowElement),
        ),
      };
    }
    case 'Label':
      return {
        type: 'Label',
        text: String(element.text),
        en: text(options.en) ?? String(element.text),
        span: number(print.span) ?? 24,
      };
    case 'HorizontalLayout':
      return {
        type: 'HorizontalLayout',
        elements: asList(element.elements).map((item) => readElement(item) as ControlElement | LabelElement),
        blank: print.blank !== false,
        optional: print.optional === true,
        ...optional('rule', readRule(element.rule)),
      };
    default:
      throw wrong(
        '版式只支持 Group、HorizontalLayout、Control、Label。',
        'A layout holds Group, HorizontalLayout, Control and Label only.',
      );
  }
};

const readGroup = (value: Json): GroupElement => {
  const group = asObject(value);
  if (group.type !== 'Group')
    throw wrong('版式的顶层只能是 Group。', 'The layout holds Groups at its top level.');
  const options = asObject(group.options);
  const print = asObject(options.print);
  return {
    type: 'Group',
    label: String(group.label),
    en: text(options.en) ?? String(group.label),
    titled: print.title !== false,
    signatures: print.as === 'signatures',
    optional: print.optional === true,
    elements: asList(group.elements).map(readElement),
    ...optional('rule', readRule(group.rule)),
  };
};

/** Reads a JSON Forms UI schema with `options.print`; throws `LAYOUT_INVALID` for what the printer does not know. */
export const readLayout = (layout: JsonObject): SheetLayout => {
  const print = asObject(asObject(layout.options).print);
  return {
    landscape: print.landscape === true,
    dense: print.dense === true,
    size: number(print.size) ?? 9,
    groups: asList(layout.elements).map(readGroup),
  };
};
