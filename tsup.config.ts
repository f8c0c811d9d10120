import { existsSync, readdirSync, rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

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

const library = {
  index: 'src/index.ts',
  'pdf/index': 'src/pdf/index.ts',
  'rules-engine': 'src/rules-engine.ts',
  ics: 'src/ics.ts',
  samples: 'src/samples.ts',
  fonts: 'src/fonts.ts',
  ...units('procedures'),
  ...units('forms'),
  ...units('policies'),
  ...units('documents'),
};

const common = {
  target: 'es2022',
  // Only the font loader and the command line touch Node; everything else runs in browsers too.
  platform: 'neutral',
  external: [/^node:/],
  outDir: 'dist',
  splitting: true,
  dts: { entry: library, compilerOptions: { ignoreDeprecations: '6.0' } },
} as const satisfies Options;

// Both builds write to dist at the same time: it is emptied once, before either starts.
rmSync('dist', { recursive: true, force: true });

export default defineConfig([
  { ...common, entry: { ...library, cli: 'src/cli/main.ts' }, format: ['esm'] },
  { ...common, entry: library, format: ['cjs'], shims: true },
]);
