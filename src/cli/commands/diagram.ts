import { toMermaid } from '../../inspect/diagram.ts';
import { type Call, operand } from '../call.ts';
import { Unusable } from '../failure.ts';
import { readReference, unitOf } from '../units.ts';

/** `diagram <procedure>`: its chart as text. */
export function diagramCommand(call: Call): number {
  const { id } = readReference(operand(call, 0, '流程编号', 'procedure id'), ['procedure']);
  if ((call.options.format ?? 'mermaid') !== 'mermaid') {
    throw new Unusable('FORMAT_UNKNOWN', '--format 目前只有 mermaid', '--format is mermaid');
  }
  process.stdout.write(toMermaid(unitOf('procedure', id), call.language));
  return 0;
}
