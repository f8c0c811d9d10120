import type { MachineEvent } from '../condition/index.ts';
import { readPointer } from '../json/pointer.ts';
import { readerOf } from '../procedure/context.ts';
import type { Pending } from '../table/index.ts';
import type { Bilingual, JsonObject } from '../text.ts';
import {
  addDuration,
  compareInstants,
  type Duration,
  endOfCivilDay,
  isDay,
  parseInstant,
} from '../time/index.ts';
import type { Deadline, Effect } from './model.ts';

/** What turning actions into effects needs to know. */
export interface EffectScope {
  readonly caseId: string;
  readonly seq: number;
  readonly event: MachineEvent;
  readonly zone: string;
  /** The case ends here: what is still running ends with it. */
  readonly ends: boolean;
  readonly messages: { readonly [id: string]: Bilingual };
  /** A term's length of time on the day of the event. */
  readonly duration: (term: string, at: string) => Duration;
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

/** When a deadline is due; undefined where nothing says so. Throws `INSTANT_INVALID`, `DAY_INVALID`, `TERM_NO_VALUE`. */
function dueAt(
  params: Params,
  context: JsonObject,
  scope: EffectScope,
): { dueAt: string; inclusive: boolean } | undefined {
  const root = { event: scope.event, context };
  if (typeof params.term === 'string') {
    const from = readPointer(root, String(params.from ?? '/event/at'));
    if (from === undefined) return undefined;
    const due = addDuration(String(from), scope.duration(params.term, scope.event.at), scope.zone);
    return { dueAt: due, inclusive: params.inclusive !== false };
  }
  const due = readPointer(root, String(params.at));
  if (due === undefined) return undefined;
  // A day ends at 24:00 and the period is half open (A23).
  if (isDay(due)) return { dueAt: endOfCivilDay(due, scope.zone), inclusive: false };
  const instant = String(due);
  parseInstant(instant);
  return { dueAt: instant, inclusive: params.inclusive !== false };
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
  const drop = (id: string): void => {
    const old = deadlines.find((deadline) => deadline.id === id);
    if (!old) return;
    deadlines = deadlines.filter((deadline) => deadline !== old);
    const { dueAt: due, inclusive, clause } = old;
    if (old.firedSeq === undefined) {
      add({ kind: 'deadline', id, change: 'cleared', dueAt: due, inclusive, clause });
    } else if (scope.event.by.role !== 'system' && isInTime(old, scope.event.at)) {
      // The alarm went off although the thing was done in time and only entered late. (A passed deadline's own event
      // bears the instant at which it was due, and proves nothing false.)
      add({ kind: 'withdraw', deadline: id, alarm: `${scope.caseId}:${old.firedSeq}:`, clause });
    }
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
      case 'setDeadline': {
        const due = dueAt(params, context, scope);
        if (!due) break;
        const id = deadlineId(params, { event: scope.event, context });
        drop(id);
        deadlines = [...deadlines, { id, event: String(params.event), ...due, clause }];
        add({ kind: 'deadline', id, change: 'set', ...due, clause });
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
