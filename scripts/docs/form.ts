import type { Form } from '../../src/index.ts';
import { page, table } from './page.ts';

interface Node {
  readonly title?: string;
  readonly 'x-en'?: { readonly title?: string };
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly $ref?: string;
  readonly items?: Node;
  readonly properties?: { readonly [name: string]: Node };
  readonly required?: readonly string[];
  readonly $defs?: { readonly [name: string]: Node };
  readonly 'x-clause'?: string;
  readonly 'x-unit'?: string;
  readonly 'x-personal'?: string;
}

const MOST_DEPTH = 6;

function rowsOf(root: Node, node: Node, path: string, depth: number): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (const [name, raw] of Object.entries(node.properties ?? {})) {
    const shared = raw.$ref ? root.$defs?.[raw.$ref.replace('#/$defs/', '')] : undefined;
    const child: Node = { ...shared, ...raw };
    const inner = child.items?.$ref
      ? { ...root.$defs?.[child.items.$ref.replace('#/$defs/', '')], ...child.items }
      : child.items;
    const kind = child.enum
      ? child.enum.join(' · ')
      : [child.format ?? [child.type].flat().join('/'), child['x-unit'] ?? ''].join(' ').trim();
    found.push([
      `\`${path}/${name}\`${node.required?.includes(name) ? ' *' : ''}`,
      child.title ?? '',
      child['x-en']?.title ?? '',
      kind,
      child['x-personal'] ?? '',
      child['x-clause'] ?? '',
    ]);
    if (depth < MOST_DEPTH) {
      found.push(...rowsOf(root, child, `${path}/${name}`, depth + 1));
      if (inner) found.push(...rowsOf(root, inner, `${path}/${name}/-`, depth + 1));
    }
  }
  return found;
}

/** The page of a form: every field with its titles, kind, personal-data class and clause. */
export function formPage(form: Form<never>): string {
  const root = form.schema as unknown as Node;
  return page(`${form.title.zh} · ${form.title.en} (\`${form.id}\`)`, [
    `Version ${form.version}. Clauses: ${form.clauses.join(', ')}. Checks across fields: ${form.checks.length}. \`*\` marks required fields.`,
    table(['Field', '名称', 'Title', 'Kind', 'Personal', 'Clause'], rowsOf(root, root, '', 0)),
  ]);
}
