import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { compileTemplate } from '../../../scripts/generate/templates.ts';
import { object, text } from './support.ts';

const source = '# 协议\n\n**甲方（{{name}}）**为{{#if name}}一{{else}}二{{/if}}。';
const schema = object({ name: text });

// What a strict Content-Security-Policy forbids, Node can forbid as well.
const runStrict = async (entry: string): Promise<string> => {
  const bundle = await build({
    stdin: { contents: entry, resolveDir: 'src/pdf/template', loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  });
  const code = bundle.outputFiles[0]!.text;
  return execFileSync(
    process.execPath,
    ['--disallow-code-generation-from-strings', '--input-type=module', '-'],
    { input: code, stdio: 'pipe' },
  ).toString();
};

const document = `{ id: 'paper', schema: ${JSON.stringify(schema)}, numbering: 'article', sources: [], template: ${compileTemplate('paper', source, {}, schema, true)} }`;
const expected = [
  { kind: 'heading', level: 1, inlines: [{ kind: 'text', text: '协议' }] },
  {
    kind: 'paragraph',
    indent: 2,
    inlines: [
      { kind: 'text', text: '甲方（*）', bold: true },
      { kind: 'text', text: '为一。' },
    ],
  },
];

describe('where code may not be made from text', () => {
  it('the probe itself would notice', async () => {
    await expect(runStrict("new Function('return 1')();")).rejects.toThrow(
      'Code generation from strings disallowed',
    );
  });

  it('a compiled template renders', async () => {
    const output = await runStrict(`import { renderTemplate } from './render.ts';
      console.log(JSON.stringify(renderTemplate(${document}, { name: '*' }, { term: () => ({ value: 1, unit: 'count' }) })));`);
    expect(JSON.parse(output)).toEqual(expected);
  });

  it('a host’s own template renders', async () => {
    const output = await runStrict(`import { interpretTemplate } from './override.ts';
      const document = ${document};
      console.log(JSON.stringify(interpretTemplate(document, { source: document.template.source }, { name: '*' }, { term: () => ({ value: 1, unit: 'count' }) })));`);
    expect(JSON.parse(output)).toEqual(expected);
  });
});
