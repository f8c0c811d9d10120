import { canonicalJson, copyJson, escapeText } from '../json/canonical.ts';
import { isEqualJson } from '../json/equal.ts';
import { guardJson } from '../json/guard.ts';
import type { Json, JsonObject } from '../text.ts';
import type { Hash } from './hash.ts';
import type { AuditEntry, Case } from './model.ts';
import { type CaseText, textOf, writeCase } from './text.ts';

/** What comes before the first entry. */
export const GENESIS = '0'.repeat(64);

/**
 * What is hashed of an entry: the JSON of the list of its fields as texts, in this order, those that it lacks as empty
 * ones. They come escaped. A list, since it is written so often.
 */
export const entryText = (
  seq: number,
  at: string,
  recordedAt: string,
  role: string,
  person: string,
  type: string,
  eventId: string,
  dataHash: string,
  caseHash: string,
  from: string,
  to: string,
  prev: string,
): string =>
  [`["${seq}`, at, recordedAt, role, person, type, eventId, dataHash, caseHash, from, to, `${prev}"]`].join(
    '","',
  );

const stateText = (state: unknown): string => escapeText(canonicalJson(state as Json));

/** The hash of an entry: of all its fields but `hash`. */
export function hashEntry(entry: Omit<AuditEntry, 'hash'>, hash: Hash): string {
  const { seq, at, recordedAt, by, type, eventId = '', dataHash, caseHash, from, to, prev } = entry;
  return hash(
    entryText(
      seq,
      escapeText(at),
      escapeText(recordedAt),
      escapeText(by.role),
      escapeText(by.id ?? ''),
      escapeText(type),
      escapeText(eventId),
      escapeText(dataHash),
      escapeText(caseHash),
      stateText(from),
      stateText(to),
      escapeText(prev),
    ),
  );
}

/** The hash of an event's data. */
export const hashData = (data: JsonObject, hash: Hash): string => hash(canonicalJson(data));

/** The hash of a whole case after a step, but for its state, which the entry names, and its chain. */
export const hashCase = (theCase: Case, hash: Hash, text: CaseText = textOf(theCase)): string =>
  hash(writeCase(theCase, text));

/** Whether an audit chain is whole, and where it first is not. */
export type AuditVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly seq: number;
      readonly code: AuditCode;
    };

/**
 * What is wrong: the case or its chain cannot be read at all; an entry does not follow on the one before it; it is not
 * what was hashed, or was hashed with another secret; its states do not join; the data are not those on record; the case
 * itself is not what its last entry left.
 */
export type AuditCode =
  | 'CASE_INVALID'
  | 'AUDIT_LINK'
  | 'AUDIT_HASH'
  | 'AUDIT_STATE'
  | 'AUDIT_DATA'
  | 'AUDIT_CASE';

const ENTRY_KEYS: ReadonlySet<string> = new Set([
  'seq',
  'at',
  'recordedAt',
  'by',
  'type',
  'eventId',
  'dataHash',
  'caseHash',
  'from',
  'to',
  'prev',
  'hash',
]);
const ACTOR_KEYS: ReadonlySet<string> = new Set(['role', 'id']);

const isText = (value: unknown): boolean => typeof value === 'string';

/** Whether a value has the fields of an entry and no others. The value must have passed `guardJson`. */
export function isEntry(value: unknown): value is AuditEntry {
  const entry = value as AuditEntry | null;
  if (typeof entry !== 'object' || entry === null) return false;
  const { seq, at, recordedAt, by, type, eventId = 'x', dataHash, caseHash, from, to, prev, hash } = entry;
  return (
    typeof by === 'object' &&
    by !== null &&
    Object.keys(entry).every((key) => ENTRY_KEYS.has(key)) &&
    Object.keys(by).every((key) => ACTOR_KEYS.has(key)) &&
    Number.isInteger(seq) &&
    [at, recordedAt, by.role, by.id ?? 'x', type, eventId, dataHash, caseHash, prev, hash].every(isText) &&
    eventId !== '' &&
    by.id !== '' &&
    from !== undefined &&
    to !== undefined
  );
}

/** The data of the events that a host kept; undefined for an event whose data no case can have taken. */
export function readKept(
  events: readonly { readonly data?: JsonObject }[],
): readonly (JsonObject | undefined)[] {
  return events.map((event) => {
    try {
      const data = event.data ?? {};
      return guardJson(data) ? undefined : copyJson(data);
    } catch {
      return undefined; // a getter threw
    }
  });
}

/**
 * Follows the audit chain of a case, which must have passed `guardJson` as a whole. With `kept` (the data of the outside
 * events in order) each entry's data hash is checked as well.
 */
export function verifyAudit(
  theCase: Case,
  hash: Hash,
  kept?: readonly (JsonObject | undefined)[],
): AuditVerdict {
  let prev = GENESIS;
  let from: Json = null;
  let outside = 0;
  for (const [index, entry] of theCase.audit.entries()) {
    const bad = (code: AuditCode): AuditVerdict => ({ ok: false, seq: index, code });
    if (entry.seq !== index || entry.prev !== prev) return bad('AUDIT_LINK');
    if (!isEntry(entry) || hashEntry(entry, hash) !== entry.hash) return bad('AUDIT_HASH');
    if (!isEqualJson(entry.from, from)) return bad('AUDIT_STATE');
    if (kept && entry.by.role !== 'system') {
      const data = kept[outside];
      if (data === undefined || hashData(data, hash) !== entry.dataHash) return bad('AUDIT_DATA');
      outside += 1;
    }
    prev = entry.hash;
    from = entry.to as Json;
  }
  const bad = (code: AuditCode): AuditVerdict => ({ ok: false, seq: theCase.audit.length, code });
  if (kept && kept.length !== outside) return bad('AUDIT_DATA');
  if (!isEqualJson(from, theCase.state)) return bad('AUDIT_STATE');
  return theCase.audit.at(-1)?.caseHash === hashCase(theCase, hash) ? { ok: true } : bad('AUDIT_CASE');
}
