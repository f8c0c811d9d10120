import type { FormModule } from '../define/form.ts';
import { FORMATS } from '../formats/index.ts';
import { guardJson } from '../json/guard.ts';
import { mapTexts } from './map-data.ts';

/** The custom formats that a value's schema nodes name, each once. */
export const formatsOf = (nodes: readonly { readonly [key: string]: unknown }[]): readonly string[] => [
  ...new Set(
    nodes.flatMap((node) =>
      typeof node.format === 'string' && Object.hasOwn(FORMATS, node.format) ? [node.format] : [],
    ),
  ),
];

/**
 * A copy of a form's data with texts as they should be stored: X for x in citizen numbers, 18 digits for 15, plates
 * without dots, NFC, ideographs for Kangxi radicals. What has no format, or not the right one, stays as it is; so does
 * data that is no JSON of bearable size. Validate afterwards.
 */
export const normaliseForm = (form: Pick<FormModule, 'schema'>, data: unknown): unknown => {
  if (guardJson(data) !== null) return data;
  return mapTexts(form.schema, data, (text, nodes) => {
    let value = text;
    for (const name of formatsOf(nodes)) {
      const read = FORMATS[name]!.parse(value);
      if (read.ok) value = read.value;
    }
    return value;
  });
};
