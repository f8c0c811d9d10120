import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '..', '..');

const GUIDE = join(ROOT, 'docs/guide');

/** A guide by its file name. */
export const readGuide = (name: string): string => readFileSync(join(GUIDE, name), 'utf8');

/** A block of code in a guide that says of itself that it runs. */
export interface Snippet {
  readonly name: string;
  readonly code: string;
}

const MODULES: readonly (readonly [pattern: RegExp, file: string])[] = [
  [/^property-desk$/, 'src/index.ts'],
  [/^property-desk\/(fonts|ics|samples|rules-engine)$/, 'src/$1.ts'],
  [/^property-desk\/pdf$/, 'src/pdf/index.ts'],
  [/^property-desk\/(forms|policies|documents)\/([a-z-]+)$/, 'src/$1/$2.ts'],
  [/^property-desk\/procedures\/([a-z-]+)$/, 'src/procedures/$1/index.ts'],
];

/** The source file that an entry point of the package is built from. */
const sourceOf = (entry: string): string => {
  const found = MODULES.find(([pattern]) => pattern.test(entry));
  if (!found) throw new Error(`a guide imports ${entry}, which is no entry point`);
  return join(ROOT, entry.replace(...found));
};

/** The blocks of all guides that begin with `// run`; imports lead to the sources, and `x; // → y` asks for y. */
export const snippets = (): readonly Snippet[] =>
  readdirSync(GUIDE)
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) =>
      [...readGuide(file).matchAll(/^```ts\n\/\/ run\n([\s\S]*?)^```$/gm)].map(([, code = ''], index) => ({
        name: `${file.replace('.md', '')}-${index + 1}`,
        code: code
          .replaceAll(
            / from '(property-desk[^']*)'/g,
            (_match, entry: string) => ` from '${sourceOf(entry)}'`,
          )
          .replaceAll(/^(\S.*); \/\/ → (.+)$/gm, 'check($1, $2);'),
      })),
    );

/** The rows of a Markdown table after its head, without the spaces that only align them. */
export const rowsOf = (table: string): readonly string[] =>
  table
    .trim()
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.replaceAll(/ +\|/g, ' |'));
