import { loadDefaultFonts, packWithNode } from '../../fonts.ts';
import { type PrintOptions, type PrintOutcome, printDocument, printForm } from '../../pdf/index.ts';
import { type Call, operand } from '../call.ts';
import { deskOf, instantOf } from '../context.ts';
import { Unusable } from '../failure.ts';
import { readJson } from '../input.ts';
import { answer, issueLine, note } from '../output.ts';
import { readReference, unitOf } from '../units.ts';
import { writeWhole } from '../write.ts';

function readCopies(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 20) return Number(text);
  throw new Unusable('COPIES_INVALID', '--copies 须为 1 至 20', '--copies is 1 to 20');
}

/** Prints a unit by kind. */
export const printUnit = (
  kind: 'form' | 'document',
  id: string,
  data: unknown,
  options: PrintOptions,
): PrintOutcome =>
  kind === 'form'
    ? printForm(unitOf('form', id), data, options)
    : printDocument(unitOf('document', id), data, options);

/** `print <kind>:<id> [data] -o F`: a paper, filled or blank. */
export function printCommand(call: Call): number {
  const { kind, id } = readReference(operand(call, 0, '类别:编号', 'kind:id'), ['form', 'document']);
  const { output: file, blank } = call.options;
  if (file === undefined)
    throw new Unusable('OUTPUT_MISSING', '须用 -o 指定输出文件', 'name the file to write with -o');
  const source = call.operands[1];
  if ((source === undefined) !== (blank === true)) {
    throw new Unusable(
      'PRINT_INPUT',
      '须给出数据文件，或用 --blank 打印空白件，二者取一',
      'give a data file, or --blank for a blank paper',
    );
  }
  const copies = readCopies(call.options.copies);
  const outcome = printUnit(kind, id, source === undefined ? undefined : readJson(source), {
    desk: deskOf(call),
    fonts: loadDefaultFonts(),
    pack: packWithNode,
    at: instantOf(call),
    language: call.options.lang === 'en' ? 'en' : 'zh',
    ...(copies === undefined ? {} : { copies }),
  });
  if (!outcome.ok) {
    if (call.options.json) answer(call, { file: null, errors: outcome.issues }, () => []);
    for (const issue of outcome.issues) note(issueLine(call, issue));
    return 1;
  }
  const { bytes, pages, places } = outcome.printed;
  writeWhole(file, bytes);
  answer(call, { file, pages, bytes: bytes.length, places }, () => [`${file}  ${pages}  ${bytes.length}`]);
  return 0;
}
