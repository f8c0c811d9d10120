import { existsSync, readdirSync, rmSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** One entry for each unit: a folder with an `index.ts`, or a file. */
const units = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(`src/${folder}`, { withFileTypes: true }).flatMap((entry) => {
      const file = entry.isDirectory()
        ? `src/${folder}/${entry.name}/index.ts`
        : `src/${folder}/${entry.name}`;
      return existsSync(file) ? [[`${folder}/${entry.name.replace(/\.ts$/, '')}`, file]] : [];
    }),
  );

const shared = {
  target: 'es2022',
  platform: 'neutral',
  outDir: 'dist',
  splitting: true,
  treeshake: false,
  removeNodeProtocol: false,
} as const;

// Both builds write to dist at the same time: it is emptied once, before either starts.
rmSync('dist', { recursive: true, force: true });

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      'pdf/index': 'src/pdf/index.ts',
      'rules-engine': 'src/rules-engine.ts',
      samples: 'src/samples.ts',
      fonts: 'src/fonts.ts',
      ...units('procedures'),
      ...units('forms'),
      ...units('policies'),
      ...units('documents'),
    },
    format: ['esm', 'cjs'],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    // Only the font loader for Node reads files; everything else runs in browsers too.
    external: ['node:fs'],
    shims: true,
  },
  {
    ...shared,
    platform: 'node',
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    banner: { js: '#!/usr/bin/env node' },
  },
]);
