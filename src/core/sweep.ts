import type { Decision, Facts } from './decide/index.ts';
import type { Desk } from './desk.ts';
import { DeskError } from './issue.ts';
import { endOfCivilDay, parseInstant } from './time/index.ts';

/** A case that is due on the day or overdue. */
export interface SweepResult extends Decision {
  /** The record's own id, where it has one. */
  readonly id?: string | number;
  /** `due`: its instant lies between now and the end of the civil day. `overdue`: it has passed, or the answer is a negative one. */
  readonly status: 'due' | 'overdue';
}

/** Judges one record; undefined where it is neither due nor overdue. Throws `RECORD_INVALID`, `FACTS_INVALID`. */
export type Sweep = (record: unknown) => SweepResult | undefined;

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const MAX_ID = 200;

const recordError = (): DeskError =>
  new DeskError('RECORD_INVALID', {
    zh: `每条记录须为事实对象，或 {"id": 编号, "facts": 事实}；编号为数或不超过 ${MAX_ID} 个字符的文本`,
    en: `a record is an object of facts, or {"id": id, "facts": facts} with a number or a text of at most ${MAX_ID} characters for id`,
  });

const isId = (value: unknown): value is string | number | undefined =>
  value === undefined ||
  (typeof value === 'string' && value.length <= MAX_ID) ||
  (typeof value === 'number' && Number.isFinite(value));

interface OpenCase {
  readonly id: string | number | undefined;
  readonly facts: Facts;
}

// Run a million times: objects are put together without spreading, which costs more than the decision.
const hasOthers = (record: object): boolean => {
  for (const key of Object.keys(record)) if (key !== 'id' && key !== 'facts') return true;
  return false;
};

const readRecord = (record: unknown): OpenCase => {
  if (!isObject(record)) throw recordError();
  if (!Object.hasOwn(record, 'facts')) return { id: undefined, facts: record as Facts };
  const { id, facts } = record;
  if (!isObject(facts) || !isId(id) || hasOthers(record)) throw recordError();
  return { id, facts: facts as Facts };
};

/**
 * Prepares a sweep over many open cases with one policy: which of them are due on the civil day of `at` or overdue by then.
 * A case without a due instant counts as overdue where the answer is a negative one: for want of a fact too, since the safe
 * side is taken (`missing` says so). The limit itself is in time (A23). A record is a policy's facts, or `{ id, facts }`.
 * Throws `INSTANT_INVALID`, `POLICY_UNKNOWN`.
 *
 * @example
 * const sweep = prepareSweep(desk, 'complaint-sla', { at: '2026-11-26T09:00:00+08:00' });
 * const found = records.flatMap((record) => sweep(record) ?? []);
 */
export const prepareSweep = (desk: Desk, policy: string, { at }: { readonly at: string }): Sweep => {
  const now = parseInstant(at);
  const dayEnds = parseInstant(endOfCivilDay(at, desk.zone));
  // An unknown policy is refused before the first record is read.
  desk.decide(policy, {}, { at });
  return (record) => {
    const { id, facts } = readRecord(record);
    const decision = desk.decide(policy, facts, { at });
    const due = decision.dueAt === undefined ? undefined : parseInstant(decision.dueAt);
    const isListed = decision.negative || (due !== undefined && due < dayEnds);
    if (!isListed) return undefined;
    const status = due !== undefined && due >= now ? 'due' : 'overdue';
    return Object.assign(id === undefined ? { status } : { id, status }, decision) as SweepResult;
  };
};
