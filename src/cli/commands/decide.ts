import type { Facts } from '../../core/decide/index.ts';
import { type Call, operand } from '../call.ts';
import { deskOf, instantOf } from '../context.ts';
import { readJson } from '../input.ts';
import { answer, say } from '../output.ts';
import { readReference } from '../units.ts';

/** `decide <policy> <facts>`: the verdict with every reason; exit 1 where it is an answer in the negative. */
export function decideCommand(call: Call): number {
  const { id } = readReference(operand(call, 0, '政策编号', 'policy id'), ['policy']);
  const facts = readJson(operand(call, 1, '事实文件', 'facts file')) as Facts;
  const decision = deskOf(call).decide(id, facts, {
    at: instantOf(call),
    explain: call.options.explain === true,
  });
  answer(call, decision, () => [
    decision.verdict,
    ...decision.reasons.map(
      (reason) =>
        `  ${[reason.beside, reason.clause].filter(Boolean).join(' · ')}  ${say(call, reason.message)}`,
    ),
    ...(decision.missing ?? []).map((fact) => `  ${call.language === 'zh' ? '缺少' : 'missing'}  ${fact}`),
  ]);
  return decision.negative ? 1 : 0;
}
