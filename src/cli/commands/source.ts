import { writeFileSync } from 'node:fs';
import { generatePolicySource } from '../../policy-source/index.ts';
import { type Call, operand } from '../call.ts';
import { Unusable } from '../failure.ts';
import { answer } from '../output.ts';
import { readReference, unitOf } from '../units.ts';

/** `source <policy> [-o F]`: the policy as an ES module with a plain `decide` function, for a build step. */
export function sourceCommand(call: Call): number {
  const { id } = readReference(operand(call, 0, '政策编号', 'policy id'), ['policy']);
  const text = generatePolicySource(unitOf('policy', id));
  const { output } = call.options;
  if (output === undefined) {
    answer(call, { policy: id, source: text }, () => [text.trimEnd()]);
    return 0;
  }
  try {
    writeFileSync(output, text);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new Unusable(
      'FILE_UNWRITABLE',
      `文件无法写入（${reason}）`,
      `the file cannot be written (${reason})`,
    );
  }
  answer(call, { policy: id, file: output, bytes: Buffer.byteLength(text) }, () => [output]);
  return 0;
}
