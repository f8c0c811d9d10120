import type { Json } from '../../core/text.ts';
import { sampleNames, sampleOf } from '../../samples.ts';
import { type Call, operand } from '../call.ts';
import { Unusable } from '../failure.ts';
import { answer } from '../output.ts';
import { readReference } from '../units.ts';

/** `sample <kind>:<id>`: a valid sample input, ready for the command that takes it. */
export function sampleCommand(call: Call): number {
  const { kind, id } = readReference(operand(call, 0, '类别:编号', 'kind:id'), [
    'procedure',
    'form',
    'document',
    'policy',
  ]);
  const sample = sampleOf(kind, id, call.options.name);
  if (sample === undefined) {
    const names = sampleNames(kind, id).join(', ');
    throw new Unusable(
      'SAMPLE_UNKNOWN',
      `没有这个样例；可用：${names}`,
      `no such sample; there are: ${names}`,
    );
  }
  // A policy's sample also says when and what is expected: the facts are its input.
  const input = kind === 'policy' ? (sample as { readonly facts: Json }).facts : sample;
  answer(call, input, () => [JSON.stringify(input, null, 2)]);
  return 0;
}
