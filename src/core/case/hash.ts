import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { DeskError } from '../issue.ts';

/** Hashes text: SHA-256, keyed (HMAC) where the host gave a secret. Hex. */
export type Hash = (text: string) => string;

/** The part of Node's crypto module that hashes; the same results as the portable code, ten times as fast. */
export interface NativeCrypto {
  readonly hash: (algorithm: 'sha256', text: string, encoding: 'hex') => string;
  readonly createHmac: (
    algorithm: 'sha256',
    secret: string,
  ) => {
    readonly update: (text: string, encoding: 'utf8') => { readonly digest: (encoding: 'hex') => string };
  };
}

/** Node's own crypto; null elsewhere. Asked for at run time, since browsers cannot load an import of it. */
export function nativeCrypto(): NativeCrypto | null {
  const { process } = globalThis as {
    readonly process?: { readonly getBuiltinModule?: (name: string) => unknown };
  };
  const crypto = process?.getBuiltinModule?.('node:crypto') as Partial<NativeCrypto> | undefined;
  return crypto?.hash && crypto.createHmac ? (crypto as NativeCrypto) : null;
}

function makeHash(secret: string | undefined, native: NativeCrypto | null): Hash {
  if (native) {
    return secret === undefined
      ? (text) => native.hash('sha256', text, 'hex')
      : (text) => native.createHmac('sha256', secret).update(text, 'utf8').digest('hex');
  }
  if (secret === undefined) return (text) => bytesToHex(sha256(utf8ToBytes(text)));
  const key = utf8ToBytes(secret);
  return (text) => bytesToHex(hmac(sha256, key, utf8ToBytes(text)));
}

/** The hash function for a host's secret. Without one, hashes of short data (a phone number) can be guessed. Throws `SECRET_EMPTY`. */
export function createHash(secret?: string, native: NativeCrypto | null = nativeCrypto()): Hash {
  if (secret === '')
    throw new DeskError('SECRET_EMPTY', { zh: '审计密钥不能为空', en: 'The audit secret must not be empty' });
  const hash = makeHash(secret, native);
  const ofNothing = hash('{}'); // the data of every other event
  return (text) => (text === '{}' ? ofNothing : hash(text));
}
