import type { Json } from '../../core/text.ts';
import type { PrintOptions } from './model.ts';

/** One item of a list, or the part of it that is known beforehand. */
export type Item = { readonly [key: string]: Json };

const asItem = (value: Json): Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Item) : {};

/** The items of a list's data. */
export const itemsIn = (value: Json | undefined): readonly Item[] =>
  Array.isArray(value) ? (value as readonly Json[]).map(asItem) : [];

/** All combinations of the preset's values, in order: the first property turns slowest. */
export const expandPreset = (preset: PrintOptions['preset']): readonly Item[] =>
  preset.flatMap((entry) =>
    Object.entries(entry).reduce<readonly Item[]>(
      (rows, [key, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [key]: value }))),
      [{}],
    ),
  );

/** The preset's rows in their order, each replaced by the item with the same values; other items follow. */
const mergeRows = (preset: readonly Item[], items: readonly Item[]): readonly Item[] => {
  const used = new Set<Item>();
  const merged = preset.map((row) => {
    const found = items.find(
      (item) => !used.has(item) && Object.entries(row).every(([key, value]) => item[key] === value),
    );
    if (found !== undefined) used.add(found);
    return found ?? row;
  });
  return [...merged, ...items.filter((item) => !used.has(item))];
};

const chosen = ({ having }: PrintOptions, items: readonly Item[]): readonly Item[] =>
  having === undefined
    ? items
    : items.filter((item) => having.some((property) => Object.hasOwn(item, property)));

/** The rows to print: the data's, with the preset's where the layout says so or the sheet is blank, which has empty rows as well. */
export const rowsOf = (isBlank: boolean, options: PrintOptions, all: readonly Item[]): readonly Item[] => {
  const items = chosen(options, all);
  if (!isBlank) return options.merge ? mergeRows(expandPreset(options.preset), items) : items;
  const empty: readonly Item[] = Array.from({ length: options.blankRows }, () => ({}));
  return [...mergeRows(expandPreset(options.preset), items), ...empty];
};
