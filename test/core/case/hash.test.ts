import { createHmac, createHash as nodeHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHash, nativeCrypto } from '../../../src/core/case/hash.ts';

describe('the hash of a text', () => {
  it('is the same SHA-256 from Node as from the portable code, keyed or not', () => {
    expect(nativeCrypto()).not.toBeNull();
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 300 }));
    fc.assert(
      fc.property(texts, fc.option(fc.string({ unit: 'binary', minLength: 1 })), (text, secret) => {
        const fast = createHash(secret ?? undefined)(text);
        expect(fast).toBe(createHash(secret ?? undefined, null)(text));
        const theirs = secret === null ? nodeHash('sha256') : createHmac('sha256', secret);
        expect(fast).toBe(theirs.update(text, 'utf8').digest('hex'));
      }),
    );
  });

  it('of nothing and of a lone surrogate is the published one', () => {
    for (const hash of [createHash(), createHash(undefined, null)]) {
      expect(hash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
      expect(hash('\uD800')).toBe(hash('\uFFFD'));
    }
  });
});
