import { toCapitals } from '../../core/formats/capitals.ts';
import { readKey } from '../../core/json/pointer.ts';
import type { Json } from '../../core/text.ts';
import type { Inline } from '../blocks.ts';
import { writeDay } from '../template/values.ts';
import { choicesOf, itemsOf, type Lookup, type Node } from './fields.ts';
import { formatMeasure, unitName, unitOf } from './units.ts';

/** How one value is written. */
export interface ValueStyle {
  /** A cell of a list: short days. */
  readonly compact?: boolean;
  /** `false`: the unit stands in the head of the column. */
  readonly unit?: boolean;
  /** `false`: a missing value leaves an empty cell, as on a filled sheet. */
  readonly room?: boolean;
  /** `false`: choices as words. */
  readonly boxes?: boolean;
  readonly capitals?: boolean;
  /** Columns of room: narrow cells hold no 年月日 of a signature. */
  readonly columns?: number;
  /** The object that holds the value: some units depend on a neighbour. */
  readonly siblings?: Json | undefined;
}

const write = (text: string): Inline => ({ kind: 'text', text });

const GAP = '\u3000';

/** Between two choices. */
const BETWEEN = '  ';

/** All choices as boxes, the chosen ones ticked. */
const tick = (choices: readonly { readonly title: string; readonly chosen: boolean }[]): readonly Inline[] =>
  choices.flatMap(({ title, chosen }, index): Inline[] => [
    { kind: 'box', checked: chosen },
    { kind: 'text', text: title, whole: true },
    ...(index === choices.length - 1 ? [] : [write(BETWEEN)]),
  ]);

const writeInstant = (lookup: Lookup, instant: string, compact: boolean): string => {
  const time = instant.slice(11, 16);
  const day = compact ? instant.slice(0, 10) : writeDay(instant, lookup.language);
  return `${day ?? instant.slice(0, 10)} ${time}`;
};

const dayText = (lookup: Lookup, day: string, compact: boolean): string =>
  compact ? day : (writeDay(day, lookup.language) ?? day);

/** Room for two figures of a date, by the columns that there are: ample, fair, scant. */
const ROOMS = [
  { from: 6, gap: GAP.repeat(2) },
  { from: 5, gap: `${GAP}  ` },
  { from: 0, gap: GAP },
] as const;

/** Columns that a time takes more than a day. */
const TIME = 3;

/** Room for a date (and time) to write into. */
const emptyDay = (lookup: Lookup, withTime: boolean, columns: number): string => {
  if (lookup.language === 'en') return '';
  const { gap } = ROOMS.find(({ from }) => columns - (withTime ? TIME : 0) >= from) ?? ROOMS[2];
  const day = `${GAP}${gap}年${gap}月${gap}日`;
  return withTime ? `${day}${gap}时${gap}分` : day;
};

const joiner = (lookup: Lookup): string => (lookup.language === 'zh' ? '、' : ', ');

const writePart = (
  lookup: Lookup,
  part: string,
  value: Json | undefined,
  { compact = false, columns = 24, room }: ValueStyle,
): readonly Inline[] => {
  const read = (key: string): string => {
    const found = readKey(value, key);
    return typeof found === 'string' ? found : '';
  };
  if (part === 'signature') {
    if (value === undefined)
      return compact || room === false || columns < 9 ? [] : [write(emptyDay(lookup, false, columns - 6))];
    const isShort = compact || columns < 7;
    return [write(`${read('name')}${isShort ? ' ' : GAP}${dayText(lookup, read('date'), isShort)}`)];
  }
  if (part === 'period') {
    const to = lookup.language === 'zh' ? '至' : ' to ';
    if (value === undefined)
      return compact || room === false
        ? []
        : [write(`${emptyDay(lookup, false, columns / 2)}${to}${emptyDay(lookup, false, columns / 2)}`)];
    return [write(`${dayText(lookup, read('from'), compact)}${to}${dayText(lookup, read('to'), compact)}`)];
  }
  return value === undefined ? [] : [write(read('name'))];
};

const writeNumber = (
  lookup: Lookup,
  node: Node,
  value: Json | undefined,
  style: ValueStyle,
): readonly Inline[] => {
  const unit = unitOf(node['x-unit'], style.siblings);
  const isOwnUnit = typeof node['x-unit'] !== 'string';
  const name = unitName(unit, lookup.language);
  const tail = name === '' || (style.unit === false && !isOwnUnit) ? '' : ` ${name}`;
  if (typeof value !== 'number') return tail === '' || style.room === false ? [] : [write(tail.trim())];
  const figure = `${formatMeasure(value, unit)}${tail}`;
  if (style.capitals !== true) return [write(figure)];
  return [
    write(
      `${figure}${GAP}${lookup.language === 'zh' ? '大写：人民币' : 'in capitals: '}${toCapitals(value)}`,
    ),
  ];
};

const writeList = (
  lookup: Lookup,
  node: Node,
  value: Json | undefined,
  style: ValueStyle,
): readonly Inline[] => {
  const item = itemsOf(lookup, node);
  const list = Array.isArray(value) ? (value as readonly Json[]) : [];
  if (item?.enum !== undefined && style.boxes !== false)
    return tick(
      choicesOf(lookup, item).map((choice) => ({ ...choice, chosen: list.includes(choice.value) })),
    );
  if (item === undefined || list.length === 0) return [];
  return list.flatMap((entry, index): readonly Inline[] => [
    ...(index === 0 ? [] : [write(joiner(lookup))]),
    ...writeValue(lookup, item, entry, style),
  ]);
};

/**
 * Writes a field's value on paper; without a value, what a blank sheet has there: unticked boxes, 年月日, a unit.
 * Never fails: the schema has been checked before.
 */
export const writeValue = (
  lookup: Lookup,
  node: Node,
  value: Json | undefined,
  style: ValueStyle = {},
): readonly Inline[] => {
  const compact = style.compact === true;
  if (typeof node['x-part'] === 'string') return writePart(lookup, node['x-part'], value, style);
  if (node.type === 'array') return writeList(lookup, node, value, style);
  if (node.enum !== undefined) {
    const choices = choicesOf(lookup, node);
    if (style.boxes !== false)
      return tick(choices.map((choice) => ({ ...choice, chosen: choice.value === value })));
    const chosen = choices.find((choice) => choice.value === value);
    return chosen === undefined ? [] : [write(chosen.title)];
  }
  if (node.type === 'boolean') {
    const [yes, no] = lookup.language === 'zh' ? ['是', '否'] : ['Yes', 'No'];
    return tick([
      { title: yes as string, chosen: value === true },
      { title: no as string, chosen: value === false },
    ]);
  }
  if (node.type === 'integer' || node.type === 'number') return writeNumber(lookup, node, value, style);
  if (typeof value !== 'string') {
    if (compact || style.room === false || (node.format !== 'day' && node.format !== 'instant')) return [];
    return [write(emptyDay(lookup, node.format === 'instant', style.columns ?? 24))];
  }
  if (node.format === 'instant') return [write(writeInstant(lookup, value, compact))];
  return [write(node.format === 'day' ? dayText(lookup, value, compact) : value)];
};
