import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

const units = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(`src/${folder}`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || entry.name.endsWith('.ts'))
      .map((entry) => [
        entry.name.replace(/\.ts$/, ''),
        entry.isDirectory() ? `${entry.name}/index.ts` : entry.name,
      ])
      .map(([id, file]) => [`${folder}/${id}`, `src/${folder}/${file}`]),
  );

const shared = {
  target: 'es2022',
  platform: 'neutral',
  outDir: 'dist',
  splitting: true,
  treeshake: false,
  removeNodeProtocol: false,
} as const;

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      'pdf/index': 'src/pdf/index.ts',
      'rules-engine': 'src/rules-engine.ts',
      samples: 'src/samples.ts',
      ...units('procedures'),
      ...units('forms'),
      ...units('policies'),
      ...units('documents'),
    },
    format: ['esm', 'cjs'],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    clean: true,
  },
  {
    ...shared,
    platform: 'node',
    entry: { fonts: 'src/fonts.ts' },
    format: ['esm', 'cjs'],
    shims: true,
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    ...shared,
    platform: 'node',
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    banner: { js: '#!/usr/bin/env node' },
  },
]);
