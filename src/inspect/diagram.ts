import type { Procedure } from '../core/define/procedure.ts';
import type { StateNode } from '../core/table/index.ts';
import type { Language } from '../core/text.ts';
import { clausesOf, tableOf, titleOf, transitionsOf } from './procedure.ts';

const idOf = (node: StateNode): string => node.path.replaceAll('.', '_') || 'root';

// Mermaid reads these as syntax inside labels.
const label = (text: string): string =>
  text
    .replaceAll(/[:;"#{}]/g, ' ')
    .replaceAll('\n', ' ')
    .trim();

/** A procedure's chart as Mermaid `stateDiagram-v2` text: states and events by title, with their clauses. */
export function toMermaid(procedure: Procedure, language: Language = 'zh'): string {
  const table = tableOf(procedure);
  const lines = ['stateDiagram-v2'];
  const draw = (node: StateNode, indent: string): void => {
    const clauses = clausesOf(node).join('、');
    const name = label(titleOf(node)[language]) + (clauses ? `<br/>${clauses}` : '');
    lines.push(`${indent}state "${name}" as ${idOf(node)}`);
    if (node.children.length) {
      lines.push(`${indent}state ${idOf(node)} {`);
      drawChildren(node, `${indent}  `);
      lines.push(`${indent}}`);
    }
  };
  const drawChildren = (node: StateNode, indent: string): void => {
    node.children.forEach((child, index) => {
      if (node.type === 'parallel' && index > 0) lines.push(`${indent}--`);
      draw(child, indent);
    });
    if (node.initial) lines.push(`${indent}[*] --> ${idOf(node.initial)}`);
    for (const child of node.children)
      if (child.type === 'final') lines.push(`${indent}${idOf(child)} --> [*]`);
  };
  drawChildren(table.root, '  ');
  const drawn = new Set<string>();
  for (const { from, event, to } of transitionsOf(table)) {
    if (from.path === '') continue;
    const card = procedure.events[event];
    const name =
      event === '' ? '' : card ? label(card.title[language]) : language === 'zh' ? '全部完成' : 'all done';
    const line = `  ${idOf(from)} --> ${idOf(to)}${name ? `: ${name}` : ''}`;
    if (!drawn.has(line)) lines.push(line);
    drawn.add(line);
  }
  return `${lines.join('\n')}\n`;
}
