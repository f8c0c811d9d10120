import { expect, it } from 'vitest';
import { REFUSALS } from '../../src/core/case/refusal.ts';
import { readGuide, rowsOf } from './support.ts';

it('the guide lists every refusal code with its message, in the order of the source', () => {
  const [, table = ''] = /<!-- refusals -->\n([\s\S]*?)<!-- \/refusals -->/.exec(readGuide('cases.md')) ?? [];
  expect(rowsOf(table)).toEqual(
    Object.entries(REFUSALS).map(([code, { zh, en }]) => `| \`${code}\` | ${zh} ${en} |`),
  );
});
