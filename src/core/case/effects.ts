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

/** Turns a machine's pending actions into effects, and the deadlines of the case into those after it. */
export function toEffects(
  pending: readonly Pending<JsonObject>[],
  before: readonly Deadline[],
  scope: EffectScope,
): { readonly effects: readonly Effect[]; readonly deadlines: readonly Deadline[] } {
  let deadlines = before;
  const effects: Effect[] = [];
  const add = (draft: Draft): void => {
    effects.push({ ...draft, key: `${scope.caseId}:${scope.seq}:${effects.length}` } as Effect);
  };
  const running = (id: string): Deadline | undefined => deadlines.find((deadline) => deadline.id === id);
  const replace = (old: Deadline, next?: Deadline): void => {
    deadlines = deadlines.flatMap((one) => (one === old ? (next ?? []) : one));
  };
  const note = (change: 'set' | 'cleared' | 'suspended' | 'resumed', deadline: Deadline): void => {
    const { id, dueAt, inclusive, clause } = deadline;
    add({ kind: 'deadline', id, change, dueAt, inclusive, clause });
  };
  /** Whether the alarm went off although the thing was done in time and only entered late. */
  const isFalseAlarm = (old: Deadline): boolean =>
    // A passed deadline's own event bears the instant at which it was due, and proves nothing false.
    old.firedSeq !== undefined && scope.event.by.role !== 'system' && isInTime(old, scope.event.at);
  const withdraw = ({ id, firedSeq, clause }: Deadline): void =>
    add({ kind: 'withdraw', deadline: id, alarm: `${scope.caseId}:${firedSeq}:`, clause });
  const drop = (id: string): void => {
    const old = running(id);
    if (!old) return;
    replace(old);
    if (old.firedSeq === undefined) note('cleared', old);
    else if (isFalseAlarm(old)) withdraw(old);
  };
  const suspend = (id: string): void => {
    const old = running(id);
    if (!old || old.suspendedAt !== undefined || (old.firedSeq !== undefined && !isFalseAlarm(old))) return;
    if (old.firedSeq !== undefined) withdraw(old);
    const { firedSeq: _, ...rest } = old;
    const held: Deadline = { ...rest, suspendedAt: scope.event.at };
    replace(old, held);
    note('suspended', held);
  };
  const resume = (id: string): void => {
    const old = running(id);
    if (old?.suspendedAt === undefined) return;
    const { suspendedAt, ...rest } = old;
    const stood = parseInstant(scope.event.at) - parseInstant(suspendedAt);
    const going: Deadline = { ...rest, dueAt: addMilliseconds(old.dueAt, stood) };
    replace(old, going);
    note('resumed', going);
  };
  for (const { action, context } of pending) {
    const params = action.params as Params;
    const clause = String(params.clause ?? '');
    switch (action.type) {
      case 'tell':
        for (const to of list(params.to)) {
          add({ kind: 'tell', to, message: scope.messages[String(params.message)] as Bilingual, clause });
        }
        break;
      case 'issue': {
        const copies = typeof params.copies === 'number' ? params.copies : 1;
        const paper =
          typeof params.form === 'string' ? { form: params.form } : { document: String(params.document) };
        add({ kind: 'issue', ...paper, copies, clause });
        break;
      }
      case 'open': {
        const data = readerOf(params.data)({ event: { ...scope.event }, context });
        add({ kind: 'open', procedure: String(params.procedure), data, link: scope.caseId, clause });
        break;
      }
      case 'clearDeadline':
        drop(deadlineId(params, { event: scope.event, context }));
        break;
      case 'suspendDeadline':
        suspend(deadlineId(params, { event: scope.event, context }));
        break;
      case 'resumeDeadline':
        resume(deadlineId(params, { event: scope.event, context }));
        break;
      case 'setDeadline': {
        const due = dueOf(params, context, scope);
        if (!due) break;
        const id = deadlineId(params, { event: scope.event, context });
        drop(id);
        const set: Deadline = { id, event: String(params.event), ...due, clause };
        deadlines = [...deadlines, set];
        note('set', set);
        break;
      }
    }
  }
  if (scope.ends) for (const { id } of deadlines) drop(id);
  return { effects, deadlines };
}

/** Whether something done at `at` kept the deadline: the instant itself counts where it is inclusive (A23). */
export function isInTime(deadline: Deadline, at: string): boolean {
  const left = compareInstants(deadline.dueAt, at);
  return deadline.inclusive ? left >= 0 : left > 0;
}
