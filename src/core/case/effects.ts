import { addWorkingMs, workingTimeBetween } from '../calendar/index.ts';
import type { MachineEvent } from '../condition/index.ts';
import { readPointer } from '../json/pointer.ts';
import { readerOf } from '../procedure/context.ts';
import type { Pending } from '../table/index.ts';
import type { Bilingual, JsonObject } from '../text.ts';
import { addMilliseconds, compareInstants, parseInstant } from '../time/index.ts';
import { type DueScope, dueOf } from './due.ts';
import type { Deadline, Effect } from './model.ts';

/** What turning actions into effects needs to know. */
export interface EffectScope extends DueScope {
  readonly caseId: string;
  readonly seq: number;
  readonly event: MachineEvent;
  /** The case ends here: what is still running ends with it. */
  readonly ends: boolean;
  readonly messages: { readonly [id: string]: Bilingual };
}

type Params = { readonly [key: string]: unknown };
// An effect without its key: `Omit` would flatten the union.
type Draft = Effect extends infer E ? (E extends Effect ? Omit<E, 'key'> : never) : never;

const list = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]) as readonly string[];

/** A deadline's id; `key` names what tells deadlines of one kind apart (`defect:3`). */
function deadlineId(
  { id, key }: Params,
  root: { readonly event: object; readonly context: JsonObject },
): string {
  const part = key === undefined ? undefined : readPointer(root, String(key));
  return typeof part === 'string' || typeof part === 'number' ? `${String(id)}:${part}` : String(id);
}

/** Effects and deadlines of one step while it is written. */
class Ledger {
  readonly effects: Effect[] = [];
  deadlines: readonly Deadline[];
  readonly #scope: EffectScope;

  constructor(deadlines: readonly Deadline[], scope: EffectScope) {
    this.deadlines = deadlines;
    this.#scope = scope;
  }

  add(draft: Draft): void {
    const { caseId, seq } = this.#scope;
    this.effects.push({ ...draft, key: `${caseId}:${seq}:${this.effects.length}` } as Effect);
  }

  set(deadline: Deadline): void {
    this.drop(deadline.id);
    this.deadlines = [...this.deadlines, deadline];
    this.#note('set', deadline);
  }

  drop(id: string): void {
    const old = this.#running(id);
    if (!old) return;
    this.#replace(old);
    if (old.firedSeq === undefined) this.#note('cleared', old);
    else if (this.#isFalseAlarm(old)) this.#withdraw(old);
  }

  suspend(id: string): void {
    const old = this.#running(id);
    if (!old || old.suspendedAt !== undefined || (old.firedSeq !== undefined && !this.#isFalseAlarm(old)))
      return;
    if (old.firedSeq !== undefined) this.#withdraw(old);
    const { firedSeq: _, ...rest } = old;
    const held: Deadline = { ...rest, suspendedAt: this.#scope.event.at };
    this.#replace(old, held);
    this.#note('suspended', held);
  }

  resume(id: string): void {
    const old = this.#running(id);
    if (old?.suspendedAt === undefined) return;
    const { suspendedAt, ...rest } = old;
    const going: Deadline = { ...rest, dueAt: this.#dueAfterRest(old, suspendedAt) };
    this.#replace(old, going);
    this.#note('resumed', going);
  }

  /** What was left when it was suspended is left when it goes on: of working time where it counts that. */
  #dueAfterRest({ dueAt, working }: Deadline, suspendedAt: string): string {
    const { event, calendar } = this.#scope;
    if (working && calendar)
      return addWorkingMs(calendar, event.at, workingTimeBetween(calendar, suspendedAt, dueAt).ms).at;
    return addMilliseconds(dueAt, parseInstant(event.at) - parseInstant(suspendedAt));
  }

  #running(id: string): Deadline | undefined {
    return this.deadlines.find((deadline) => deadline.id === id);
  }

  #replace(old: Deadline, next?: Deadline): void {
    this.deadlines = this.deadlines.flatMap((one) => (one === old ? (next ?? []) : one));
  }

  #note(change: 'set' | 'cleared' | 'suspended' | 'resumed', deadline: Deadline): void {
    const { id, dueAt, inclusive, clause } = deadline;
    this.add({ kind: 'deadline', id, change, dueAt, inclusive, clause });
  }

  #withdraw({ id, firedSeq, clause }: Deadline): void {
    this.add({ kind: 'withdraw', deadline: id, alarm: `${this.#scope.caseId}:${firedSeq}:`, clause });
  }

  /** Whether the alarm went off although the thing was done in time and only entered late. */
  #isFalseAlarm(old: Deadline): boolean {
    const { event } = this.#scope;
    // A passed deadline's own event bears the instant at which it was due, and proves nothing false.
    return old.firedSeq !== undefined && event.by.role !== 'system' && isInTime(old, event.at);
  }
}

function perform({ action, context }: Pending<JsonObject>, ledger: Ledger, scope: EffectScope): void {
  const params = action.params as Params;
  const clause = String(params.clause ?? '');
  const idOf = (): string => deadlineId(params, { event: scope.event, context });
  switch (action.type) {
    case 'tell':
      for (const to of list(params.to)) {
        const message = scope.messages[String(params.message)] as Bilingual;
        ledger.add({ kind: 'tell', to, message, clause });
      }
      break;
    case 'issue': {
      const copies = typeof params.copies === 'number' ? params.copies : 1;
      const paper =
        typeof params.form === 'string' ? { form: params.form } : { document: String(params.document) };
      ledger.add({ kind: 'issue', ...paper, copies, clause });
      break;
    }
    case 'open': {
      const data = readerOf(params.data)({ event: { ...scope.event }, context });
      ledger.add({ kind: 'open', procedure: String(params.procedure), data, link: scope.caseId, clause });
      break;
    }
    case 'clearDeadline':
      ledger.drop(idOf());
      break;
    case 'suspendDeadline':
      ledger.suspend(idOf());
      break;
    case 'resumeDeadline':
      ledger.resume(idOf());
      break;
    case 'setDeadline': {
      const due = dueOf(params, context, scope);
      if (!due) break;
      ledger.set({ id: idOf(), event: String(params.event), ...due, clause });
      break;
    }
  }
}

/** Turns a machine's pending actions into effects, and the deadlines of the case into those after it. */
export function toEffects(
  pending: readonly Pending<JsonObject>[],
  before: readonly Deadline[],
  scope: EffectScope,
): { readonly effects: readonly Effect[]; readonly deadlines: readonly Deadline[] } {
  if (pending.length === 0 && !scope.ends) return { effects: [], deadlines: before };
  const ledger = new Ledger(before, scope);
  for (const one of pending) perform(one, ledger, scope);
  if (scope.ends) for (const { id } of ledger.deadlines) ledger.drop(id);
  return ledger;
}

/** Whether something done at `at` kept the deadline: the instant itself counts where it is inclusive (A23). */
export function isInTime(deadline: Deadline, at: string): boolean {
  const left = compareInstants(deadline.dueAt, at);
  return deadline.inclusive ? left >= 0 : left > 0;
}
