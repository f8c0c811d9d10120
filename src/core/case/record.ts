import { escapeText } from '../json/canonical.ts';
import type { StateValue } from '../table/index.ts';
import type { JsonObject } from '../text.ts';
import { entryText, GENESIS, hashData } from './audit.ts';
import type { Touch } from './engine.ts';
import type { Hash } from './hash.ts';
import type { Actor, AuditEntry, Case, Deadline } from './model.ts';
import { type CaseText, textOf, writeCase } from './text.ts';

/** A state with its canonical JSON, escaped to stand in a text itself. */
export interface Place {
  readonly value: StateValue;
  readonly text: string;
}

/** What a step leaves, frozen to its depth. */
export interface Left {
  readonly version: number;
  readonly siteHash?: string | undefined;
  readonly to: Place;
  readonly context: JsonObject;
  readonly deadlines: readonly Deadline[];
  /** What changed in the context, where that is known. */
  readonly touched?: readonly Touch[];
}

/** What is put on record about a step. `data` is not: only its hash. */
export interface Step {
  readonly at: string;
  readonly recordedAt: string;
  readonly by: Actor;
  readonly type: string;
  readonly eventId?: string | undefined;
  readonly data: JsonObject;
  /** Null for the step that opens a case. */
  readonly from: Place | null;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A case with its text at hand. */
export interface Recorded {
  readonly case: Case;
  readonly text: CaseText;
}

/** The case after a step, with the audit entry that vouches for it. Its parts are frozen where those of `before` and `left` are. */
export function recordStep(before: Recorded, left: Left, step: Step, hash: Hash): Recorded {
  const { $schema, procedure, id, audit: earlier } = before.case;
  const { version, siteHash, to, context, deadlines } = left;
  const { at, recordedAt, by, type, eventId, data, from } = step;
  const last = earlier.at(-1);
  const isSame =
    last !== undefined &&
    context === before.case.context &&
    deadlines === before.text.deadlines &&
    version === before.case.version &&
    siteHash === before.case.siteHash;
  const text = isSame ? before.text : textOf(left, before.text, left.touched);
  const seq = earlier.length;
  const prev = last?.hash ?? GENESIS;
  const dataHash = hashData(data, hash);
  const caseHash = isSame ? last.caseHash : hash(writeCase({ procedure, version, id, siteHash }, text));
  const written = entryText(
    seq,
    at,
    recordedAt,
    escapeText(by.role),
    escapeText(by.id ?? ''),
    escapeText(type),
    escapeText(eventId ?? ''),
    dataHash,
    caseHash,
    from ? from.text : 'null',
    to.text,
    prev,
  );
  // Objects are written out in one piece: to freeze one that was spread and added to costs a hundred times as much.
  const entry: Mutable<AuditEntry> = {
    seq,
    at,
    recordedAt,
    by: Object.freeze(by),
    type,
    dataHash,
    caseHash,
    from: from && from.value,
    to: to.value,
    prev,
    hash: hash(written),
  };
  if (eventId !== undefined) entry.eventId = eventId;
  const audit = [...earlier, Object.freeze(entry)];
  const state = to.value;
  const after: Mutable<Case> = { $schema, procedure, version, id, state, context, deadlines, audit };
  if (siteHash !== undefined) after.siteHash = siteHash;
  return { case: after, text };
}
