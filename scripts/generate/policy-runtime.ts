import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const PARTS = { compareRuntime: 'runtime-compare', dueRuntime: 'runtime-due' } as const;

/** A module and what it imports as one expression statement that declares its exports. */
const bundle = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    treeShaking: true,
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
  });
  const text = outputFiles[0]?.text.trim() ?? '';
  const [, code, names] = /^([\s\S]*)export\{([\w,]+)\};?$/.exec(text) ?? [];
  if (code === undefined || names === undefined) throw new Error(`${entry} must export functions by name`);
  return `const { ${names} } = (() => {\n${code}\nreturn { ${names} };\n})();\n`;
};

/** The module with the code that generated policies carry along; undefined where the root has none of it. */
export const writePolicyRuntime = async (root: string): Promise<string | undefined> => {
  const folder = join(root, 'src/policy-source');
  if (!existsSync(folder)) return undefined;
  const lines: string[] = [];
  for (const [name, file] of Object.entries(PARTS)) {
    lines.push(`export const ${name}: string = ${JSON.stringify(await bundle(join(folder, `${file}.ts`)))};`);
  }
  return `// Made by \`npm run generate\`. Do not edit.\n${lines.join('\n')}\n`;
};
