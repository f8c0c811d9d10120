import { runScript, type Script, type ScriptRefusal } from '../../core/case/script.ts';
import { type Call, operand } from '../call.ts';
import { deskOf } from '../context.ts';
import { Unusable } from '../failure.ts';
import { readJson } from '../input.ts';
import { answer, say } from '../output.ts';
import { readReference } from '../units.ts';

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const SCRIPT_KEYS: ReadonlySet<string> = new Set(['$schema', 'id', 'start', 'events']);

function readScript(path: string): Script {
  const script = readJson(path);
  const isScript = isObject(script) && isObject(script.start) && Array.isArray(script.events);
  if (isScript && Object.keys(script).every((key) => SCRIPT_KEYS.has(key)))
    return script as unknown as Script;
  throw new Unusable(
    'SCRIPT_INVALID',
    '脚本须为 { id?, start, events: [] }，不得有其他栏目',
    'a script is { id?, start, events: [] } and nothing else',
  );
}

const line = (call: Call, refusal: ScriptRefusal): string[] => [
  `✗ ${refusal.index}  ${refusal.code}  ${refusal.clause ?? ''}  ${say(call, refusal.message)}`,
  ...refusal.reasons.map(
    (reason) => `    ${reason.clause ?? ''}  ${reason.path ?? ''}  ${say(call, reason.message)}`,
  ),
];

/** `step <procedure> <script>`: takes a case through a script; exit 1 at a refusal. */
export function stepCommand(call: Call): number {
  const desk = deskOf(call);
  const named = operand(call, 0, '流程编号', 'procedure id').replace(/^procedures?:/, '');
  const isOwn = desk.procedures.some(({ id }) => id === named);
  const { id } = isOwn ? { id: named } : readReference(named, ['procedure']);
  const script = readScript(operand(call, 1, '脚本文件', 'script file'));
  const report = runScript(desk, id, script, { continue: call.options.continue === true });
  const { case: last, ...printed } = report;
  void last; // hosts keep cases; the command line shows where the script led
  const refusals: readonly ScriptRefusal[] = Array.isArray(report.refused)
    ? report.refused
    : report.refused
      ? [report.refused as ScriptRefusal]
      : [];
  answer(call, printed, () => [
    `${report.accepted}/${script.events.length}  ${JSON.stringify(report.state)}${report.done ? '  ✓' : ''}`,
    ...refusals.flatMap((refusal) => line(call, refusal)),
  ]);
  return refusals.length ? 1 : 0;
}
