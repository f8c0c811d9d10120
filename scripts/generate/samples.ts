import { reasonOf } from './bundle.ts';
import { listFiles, type Problem, readText } from './files.ts';
import { literal } from './units.ts';

const FIRST = ['main', 'full', 'minimal'];

/** The samples that lead: `main`, then `full`, `minimal`, then the others by name. */
const rankOf = (name: string): string => `${FIRST.includes(name) ? FIRST.indexOf(name) : 9}${name}`;

/** The module of all `samples/<kind>/<id>/**.json` by kind, id and name (`full`, `invalid/<lesson>`). */
export const writeSamples = (root: string, problems: Problem[]): string => {
  const tree = new Map<string, Map<string, Map<string, string>>>();
  for (const path of listFiles(root, 'samples', '.json')) {
    const [, kind, id, ...rest] = path.slice(0, -'.json'.length).split('/');
    if (kind === undefined || id === undefined || rest.length === 0) continue;
    try {
      const data: unknown = JSON.parse(readText(root, path) ?? '');
      const ids = tree.get(kind) ?? new Map<string, Map<string, string>>();
      const names = ids.get(id) ?? new Map<string, string>();
      tree.set(kind, ids.set(id, names.set(rest.join('/'), literal(data))));
    } catch (error) {
      problems.push({ file: path, reason: reasonOf(error) });
    }
  }
  const kinds = [...tree].map(([kind, ids]) => {
    const units = [...ids].map(([id, names]) => {
      const sorted = [...names].toSorted(([a], [b]) => (rankOf(a) < rankOf(b) ? -1 : 1));
      return `    ${literal(id)}: {\n${sorted.map(([name, data]) => `      ${literal(name)}: ${data},`).join('\n')}\n    },`;
    });
    return `  ${literal(kind)}: {\n${units.join('\n')}\n  },`;
  });
  return `// Made by \`npm run generate\`. Do not edit.
import type { Json } from '../core/text.ts';

/** Samples by kind (forms, documents, procedures, policies), id and name; the leading one comes first. */
export const samples: { readonly [kind: string]: { readonly [id: string]: { readonly [name: string]: Json } } } = {
${kinds.join('\n')}
};
`;
};
