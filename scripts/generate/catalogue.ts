import { basename } from 'node:path';
import { listFiles, type Problem, readText } from './files.ts';
import { toCamel } from './types.ts';

interface UnitKind {
  readonly name: string;
  readonly kind: string;
  readonly type: string;
  readonly from: string;
  readonly list: (root: string) => readonly string[];
}

const flat = (folder: string) => (root: string) =>
  listFiles(root, `src/${folder}`, '.ts').filter((path) => path.split('/').length === 3);

const KINDS: readonly UnitKind[] = [
  {
    name: 'procedures',
    kind: 'procedure',
    type: 'Procedure',
    from: 'procedure',
    list: (root) =>
      listFiles(root, 'src/procedures', '/index.ts').filter((path) => path.split('/').length === 4),
  },
  { name: 'policies', kind: 'policy', type: 'Policy', from: 'policy', list: flat('policies') },
  { name: 'forms', kind: 'form', type: 'Form<never>', from: 'form', list: flat('forms') },
  {
    name: 'documents',
    kind: 'document',
    type: 'DocumentUnit<never>',
    from: 'document',
    list: flat('documents'),
  },
  { name: 'terms', kind: 'term', type: 'Term', from: 'term', list: flat('terms') },
  { name: 'duties', kind: 'duty', type: 'Duty', from: 'duty', list: flat('duties') },
];

/** Kinds whose files hold several units under their own names, a topic a file. */
const BY_TOPIC: ReadonlySet<string> = new Set(['term', 'duty']);

/** The unit's id by its file: the folder of `index.ts`, otherwise the file's name. */
const idOf = (path: string): string =>
  basename(path) === 'index.ts' ? (path.split('/').at(-2) ?? '') : basename(path, '.ts');

/**
 * The module that gathers every unit found on disk. A unit's file exports it under its id in camel case
 * (files of terms and duties hold several, under their own names); one that does not is a problem and is left out.
 */
export const writeCatalogue = (root: string, problems: Problem[]): string => {
  const imports: string[] = [];
  const arrays: string[] = [];
  for (const { name, kind, type, from, list } of KINDS) {
    const modules: string[] = [];
    for (const path of list(root)) {
      const unit = toCamel(idOf(path));
      const text = readText(root, path) ?? '';
      if (!BY_TOPIC.has(kind) && !new RegExp(`export const ${unit}\\b`).test(text)) {
        problems.push({ file: path, reason: `must export const ${unit}, named by its file` });
        continue;
      }
      const local = `${kind}_${unit}`;
      imports.push(`import * as ${local} from '../${path.slice('src/'.length)}';`);
      modules.push(local);
    }
    const base = type.replace(/<.*/, '');
    imports.push(`import type { ${base} } from '../core/define/${from}.ts';`);
    arrays.push(
      `/** Every ${kind} found on disk. */\nexport const ${name}: readonly ${type}[] = collect<${type}>('${kind}', [${modules.join(', ')}]);`,
    );
  }
  return `// Made by \`npm run generate\`. Do not edit.
${imports.sort().join('\n')}

const collect = <T extends { readonly id: string }>(kind: string, modules: readonly object[]): readonly T[] => {
  const units = modules.flatMap((module) => Object.values(module) as readonly unknown[]).filter(
    (value): value is T => typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === kind,
  );
  return units.toSorted((a, b) => (a.id < b.id ? -1 : 1));
};

${arrays.join('\n')}
`;
};
