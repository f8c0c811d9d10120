import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, tempFolder } from '../support/cli.ts';
import { extractText } from '../support/ink.ts';

interface Report {
  readonly stories: readonly {
    readonly id: string;
    readonly done: boolean;
    readonly refused: readonly string[];
    readonly papers: readonly { readonly file: string; readonly pages: number; readonly bytes: number }[];
  }[];
}

describe('the demo', () => {
  it('moves two residents in, refuses wrong steps and writes every paper of the kit', async () => {
    const folder = join(tempFolder(), 'demo');
    const { code, out, err } = cli(['demo', '-o', folder, '--json']);
    expect(code).toBe(0);
    const { stories } = JSON.parse(out) as Report;
    expect(stories.map(({ id, done }) => [id, done])).toEqual([
      ['owner', true],
      ['agent', true],
    ]);
    expect(stories.flatMap(({ refused }) => refused).length).toBeGreaterThanOrEqual(3);
    const names = (stories[1]?.papers ?? []).map(({ file }) =>
      file.replace(/^.*\/\d\d-/, '').replace('.pdf', ''),
    );
    const filled = names.filter((name) => !name.endsWith('-blank'));
    expect([...new Set(filled)].toSorted()).toEqual([
      'handover-certificate',
      'home-user-guide',
      'interim-covenant',
      'key-receipt',
      'move-in-file-index',
      'move-in-sheet',
      'owners-handbook',
      'payment-statement',
      'power-of-attorney',
      'preliminary-service-agreement',
      'quality-warranty',
      'resident-record',
      'unit-inspection',
    ]);
    // filled in by hand: handed out blank first; the key receipt once more when the key comes back
    expect(names.filter((name) => name.endsWith('-blank'))).toEqual([
      'move-in-sheet-blank',
      'power-of-attorney-blank',
      'unit-inspection-blank',
      'resident-record-blank',
      'handover-certificate-blank',
      'key-receipt-blank',
      'move-in-file-index-blank',
    ]);
    expect(filled.filter((name) => name === 'key-receipt')).toHaveLength(2);
    expect(err).toContain('✗');
    expect(err).toContain('⎙');
    for (const { file, bytes, pages } of stories.flatMap(({ papers }) => papers)) {
      const written = readFileSync(file);
      expect(written.length).toBe(bytes);
      expect(await extractText(written)).toHaveLength(pages);
    }
  });
});
