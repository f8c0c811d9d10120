import type { Json } from '../../core/text.ts';
import { sampleNames, sampleOf } from '../../samples.ts';
import { type Call, operand } from '../call.ts';
import { Unusable } from '../failure.ts';
import { answer } from '../output.ts';
import { RECORD_SCHEMAS } from '../record-kinds.ts';
import { readReference } from '../units.ts';

/** `sample <kind>:<id>`: a valid sample input, ready for the command that takes it. */
export function sampleCommand(call: Call): number {
  const wanted = operand(call, 0, '类别:编号', 'kind:id');
  const { kind, id } = Object.hasOwn(RECORD_SCHEMAS, wanted)
    ? ({ kind: 'records', id: wanted } as const)
    : readReference(wanted, ['procedure', 'form', 'document', 'policy']);
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
  // Records are NDJSON, one a line; with --json one list.
  answer(call, input, () =>
    kind === 'records'
      ? (input as readonly Json[]).map((record) => JSON.stringify(record))
      : [JSON.stringify(input, null, 2)],
  );
  return 0;
}
