import type { Procedure } from '../../core/define/procedure.ts';
import { roles } from '../../handbook/index.ts';
import { toSvg } from '../../inspect/chart/svg.ts';
import { toMermaid } from '../../inspect/diagram.ts';
import { type Call, operand } from '../call.ts';
import { Unusable } from '../failure.ts';
import { readReference, unitOf } from '../units.ts';

/** Draws a procedure with Graphviz, which is loaded only when it is asked for. */
async function drawSvg(procedure: Procedure, call: Call): Promise<string> {
  const { instance } = await import('@viz-js/viz');
  const viz = await instance();
  const names = Object.fromEntries(roles.map(({ id, title }) => [id, title]));
  return toSvg(procedure, names, (dot) => viz.renderJSON(dot) as never, call.language);
}

/** `diagram <procedure> [--format mermaid|svg]`: its chart as text or as a picture. */
export async function diagramCommand(call: Call): Promise<number> {
  const { id } = readReference(operand(call, 0, '流程编号', 'procedure id'), ['procedure']);
  const procedure = unitOf('procedure', id);
  const format = call.options.format ?? 'mermaid';
  if (format !== 'mermaid' && format !== 'svg') {
    throw new Unusable('FORMAT_UNKNOWN', '--format 为 mermaid 或 svg', '--format is mermaid or svg');
  }
  process.stdout.write(
    format === 'svg' ? await drawSvg(procedure, call) : toMermaid(procedure, call.language),
  );
  return 0;
}
