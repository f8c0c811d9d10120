import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../json/canonical.ts';
import { isEqualJson } from '../json/equal.ts';
import type { Json, JsonObject } from '../text.ts';
import type { AuditEntry, Case } from './model.ts';

/** Hashes text: SHA-256, keyed (HMAC) where the host gave a secret. Hex. */
export type Hash = (text: string) => string;

/** The hash function for a host's secret. Without one, hashes of short data (a phone number) can be guessed. */
export function createHash(secret?: string): Hash {
  if (secret === undefined) return (text) => bytesToHex(sha256(utf8ToBytes(text)));
  const key = utf8ToBytes(secret);
  return (text) => bytesToHex(hmac(sha256, key, utf8ToBytes(text)));
}

/** What comes before the first entry. */
export const GENESIS = '0'.repeat(64);

/** The hash of an entry: of all its fields but `hash`. */
export function hashEntry(entry: Omit<AuditEntry, 'hash'>, hash: Hash): string {
  const { seq, at, recordedAt, by, type, eventId, dataHash, from, to, prev } = entry;
  const whole = {
    seq,
    at,
    recordedAt,
    by,
    type,
    dataHash,
    from,
    to,
    prev,
    ...(eventId === undefined ? {} : { eventId }),
  };
  return hash(canonicalJson(whole as unknown as Json));
}

/** The hash of an event's data. */
export const hashData = (data: JsonObject, hash: Hash): string => hash(canonicalJson(data));

/** Whether an audit chain is whole, and where it first is not. */
export type AuditVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly seq: number;
      readonly code: 'AUDIT_EMPTY' | 'AUDIT_LINK' | 'AUDIT_HASH' | 'AUDIT_STATE' | 'AUDIT_DATA';
    };

/**
 * Follows the audit chain of a case. With `events` (the data of the outside events in order, as the host kept it)
 * each entry's data hash is checked as well.
 */
export function verifyAudit(
  theCase: Case,
  hash: Hash,
  events?: readonly { readonly data?: JsonObject }[],
): AuditVerdict {
  let prev = GENESIS;
  let from: Json = null;
  let outside = 0;
  for (const [index, entry] of theCase.audit.entries()) {
    const bad = (code: 'AUDIT_LINK' | 'AUDIT_HASH' | 'AUDIT_STATE' | 'AUDIT_DATA'): AuditVerdict => ({
      ok: false,
      seq: index,
      code,
    });
    if (entry.seq !== index || entry.prev !== prev) return bad('AUDIT_LINK');
    if (hashEntry(entry, hash) !== entry.hash) return bad('AUDIT_HASH');
    if (!isEqualJson(entry.from, from)) return bad('AUDIT_STATE');
    if (events && entry.by.role !== 'system') {
      if (hashData(events[outside]?.data ?? {}, hash) !== entry.dataHash) return bad('AUDIT_DATA');
      outside += 1;
    }
    prev = entry.hash;
    from = entry.to as Json;
  }
  if (theCase.audit.length === 0) return { ok: false, seq: 0, code: 'AUDIT_EMPTY' };
  return isEqualJson(from, theCase.state)
    ? { ok: true }
    : { ok: false, seq: theCase.audit.length, code: 'AUDIT_STATE' };
}
