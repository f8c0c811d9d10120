import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../support/cli.ts';
import { extractText } from '../support/ink.ts';

const ROOT = join(import.meta.dirname, '..', '..');

// What a page would do: open a case, check a form, print a sheet and a text with font bytes that it has fetched.
const PAGE = `
import { createDesk } from 'property-desk';
import { printDocument, printForm } from 'property-desk/pdf';
import { powerOfAttorney } from 'property-desk/forms/power-of-attorney';
import { qualityWarranty } from 'property-desk/documents/quality-warranty';
import { sampleOf } from 'property-desk/samples';

export function work(fonts) {
  const desk = createDesk();
  const script = sampleOf('procedure', 'move-in');
  const opened = desk.open('move-in', { id: 'x', now: script.start.at, ...script.start });
  const options = { desk, fonts, at: '2026-11-28T10:00:00+08:00' };
  const sheet = printForm(powerOfAttorney, sampleOf('form', 'power-of-attorney'), options);
  const text = printDocument(qualityWarranty, sampleOf('document', 'quality-warranty'), options);
  return { opened: opened.ok, sheet: sheet.ok && sheet.printed, text: text.ok && text.printed };
}
`;

const RUN = (folder: string): string => `
import { readFileSync, writeFileSync } from 'node:fs';
import { work } from ${JSON.stringify(join(folder, 'page.mjs'))};
const fonts = {
  serif: new Uint8Array(readFileSync(${JSON.stringify(join(ROOT, 'fonts/noto-serif-sc.ttf'))})),
  sans: new Uint8Array(readFileSync(${JSON.stringify(join(ROOT, 'fonts/noto-sans-sc-core.ttf'))})),
};
const { opened, sheet, text } = work(fonts);
writeFileSync(${JSON.stringify(join(folder, 'sheet.pdf'))}, sheet.bytes);
console.log(JSON.stringify({ opened, sheet: sheet.pages, text: text.pages }));
`;

describe('the built package in a browser', () => {
  it('bundles without anything of Node, and works where no code may be made from text', async () => {
    const folder = tempFolder();
    const result = await build({
      stdin: { contents: PAGE, resolveDir: ROOT, loader: 'js' },
      bundle: true,
      platform: 'browser',
      format: 'esm',
      outfile: join(folder, 'page.mjs'),
      metafile: true,
      logLevel: 'silent',
      alias: Object.fromEntries(
        ['pdf/index', 'samples', 'forms/power-of-attorney', 'documents/quality-warranty', 'index']
          .map((entry) => [
            entry === 'index' ? 'property-desk' : `property-desk/${entry.replace('/index', '')}`,
            join(ROOT, 'dist', `${entry}.js`),
          ])
          .toSorted(([a = ''], [b = '']) => b.length - a.length),
      ),
    });
    const outside = Object.values(result.metafile.outputs).flatMap((output) =>
      output.imports.map(({ path }) => path),
    );
    expect(outside).toEqual([]);
    writeFileSync(join(folder, 'run.mjs'), RUN(folder));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--disallow-code-generation-from-strings', join(folder, 'run.mjs')],
      { encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ opened: true });
    expect((await extractText(readFileSync(join(folder, 'sheet.pdf')))).join('')).toContain('委托书');
  });
});
