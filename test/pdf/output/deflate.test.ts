import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflate } from '../../../src/pdf/output/deflate.ts';

const holds = (bytes: Uint8Array): void => {
  expect(Buffer.compare(inflateSync(deflate(bytes)), bytes)).toBe(0);
};

describe('packing streams', () => {
  it('is undone by zlib, for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => holds(bytes)));
  });

  it('is undone by zlib, for repetitive bytes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('0012', '<0a', 'TJ ET\n', 'BT ', '.5 '), { maxLength: 3000 }),
        (parts) => holds(new TextEncoder().encode(parts.join(''))),
      ),
    );
  });

  it.each([0, 1, 257, 32769, 300_000])(
    'is undone by zlib, for %i bytes of one kind and of many',
    (length) => {
      holds(new Uint8Array(length));
      holds(Uint8Array.from({ length }, (_, i) => Math.imul(i, 2654435761) >>> 24));
    },
  );

  it('makes text smaller', () => {
    expect(
      deflate(new TextEncoder().encode('BT /F0 10.5 Tf 1 0 0 1 62 700 Td\n'.repeat(200))).length,
    ).toBeLessThan(400);
  });
});
