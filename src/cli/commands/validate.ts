import { type Call, operand } from '../call.ts';
import { deskOf, instantOf } from '../context.ts';
import { readJson } from '../input.ts';
import { answer, issueLine } from '../output.ts';
import { readReference } from '../units.ts';

/** `validate <form> <data>`: whether the data fits, and every error by place. */
export function validateCommand(call: Call): number {
  const { id } = readReference(operand(call, 0, '表单编号', 'form id'), ['form']);
  const data = readJson(operand(call, 1, '数据文件', 'data file'));
  // Without an instant the answer is the same tomorrow: only `--at` asks whether a date is past or a paper has run out.
  const result = deskOf(call).validate(
    id,
    data,
    call.options.at === undefined ? {} : { at: instantOf(call) },
  );
  answer(call, result, () => [
    result.valid
      ? call.language === 'zh'
        ? '通过'
        : 'valid'
      : call.language === 'zh'
        ? '不通过'
        : 'not valid',
    ...result.errors.map((issue) => issueLine(call, issue)),
  ]);
  return result.valid ? 0 : 1;
}
