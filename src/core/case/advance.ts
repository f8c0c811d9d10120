import { DeskError } from '../issue.ts';
import { type Configuration, runToRest, selectTransitions, type Transition } from '../table/index.ts';
import type { JsonObject } from '../text.ts';
import { compareInstants } from '../time/index.ts';
import { GENESIS, hashCase, hashData, hashEntry } from './audit.ts';
import { isInTime, toEffects } from './effects.ts';
import { type Engine, hostFor } from './engine.ts';
import type { AuditEntry, Case, Deadline, Effect, MachineEvent } from './model.ts';

/** A case with its configuration at hand. */
export interface Live {
  readonly case: Case;
  readonly configuration: Configuration;
}

/** A case moved on. */
export interface Advance extends Live {
  readonly effects: readonly Effect[];
}

/** The transitions that an event takes with all its guards decided. */
export function chooseTransitions(engine: Engine, live: Live, event: MachineEvent): readonly Transition[] {
  const host = hostFor(engine, event);
  const { context } = live.case;
  return selectTransitions(
    engine.table,
    live.configuration,
    event.type,
    ({ guard }) => !guard || host.passes(guard, context),
  );
}

/** Takes the chosen transitions and writes the audit entry. `before` is null for the opening event. */
export function advance(
  engine: Engine,
  live: Live,
  chosen: readonly Transition[],
  event: MachineEvent,
  stamp: { readonly recordedAt: string; readonly eventId?: string | undefined; readonly opening?: boolean },
): Advance {
  const { case: before } = live;
  const { scope, procedure } = engine;
  const run = runToRest(engine.table, live.configuration, before.context, chosen, hostFor(engine, event));
  const seq = before.audit.length;
  const { effects, deadlines } = toEffects(run.effects, before.deadlines, {
    caseId: before.id,
    seq,
    event,
    zone: scope.zone,
    ends: run.configuration.done,
    messages: procedure.messages,
    duration: scope.duration,
    clockTime: scope.clockTime,
  });
  const after = { ...before, state: run.configuration.value, context: run.context, deadlines };
  const unsigned: Omit<AuditEntry, 'hash'> = {
    seq,
    at: event.at,
    recordedAt: stamp.recordedAt,
    by: event.by,
    type: event.type,
    ...(stamp.eventId === undefined ? {} : { eventId: stamp.eventId }),
    dataHash: hashData(event.data, scope.hash),
    caseHash: hashCase(after, scope.hash),
    from: stamp.opening ? null : before.state,
    to: run.configuration.value,
    prev: before.audit.at(-1)?.hash ?? GENESIS,
  };
  const entry: AuditEntry = { ...unsigned, hash: hashEntry(unsigned, scope.hash) };
  return {
    case: { ...after, audit: [...before.audit, entry] },
    configuration: run.configuration,
    effects,
  };
}

const passed = (deadline: Deadline, now: string): boolean =>
  deadline.firedSeq === undefined && deadline.suspendedAt === undefined && !isInTime(deadline, now);

const neverEnds = ({ procedure }: Engine): DeskError =>
  new DeskError('DEADLINE_LOOP', {
    zh: `流程「${procedure.id}」的期限到期后又设为同一时间，永不停止`,
    en: `A passed deadline of procedure "${procedure.id}" sets itself anew to the same time, without end`,
  });

/** Fires every deadline that has passed at `now`, in order of `dueAt`. Throws `DEADLINE_LOOP`. */
export function fireDeadlines(engine: Engine, start: Live, now: string): Advance {
  let live: Advance = { ...start, effects: [] };
  const fired = new Set<string>();
  for (;;) {
    const due = live.case.deadlines.filter((deadline) => passed(deadline, now));
    const [next] = due.sort((a, b) => compareInstants(a.dueAt, b.dueAt) || (a.id < b.id ? -1 : 1));
    if (!next) return live;
    const alarm = `${next.dueAt} ${next.id}`;
    if (fired.has(alarm)) throw neverEnds(engine);
    fired.add(alarm);
    const data: JsonObject = { deadline: next.id };
    const event: MachineEvent = { type: next.event, data, at: next.dueAt, by: { role: 'system' } };
    const marked: Case = {
      ...live.case,
      deadlines: live.case.deadlines.map((one) =>
        one.id === next.id ? { ...one, firedSeq: live.case.audit.length } : one,
      ),
    };
    const ready: Live = { case: marked, configuration: live.configuration };
    const moved = advance(engine, ready, chooseTransitions(engine, ready, event), event, { recordedAt: now });
    live = { ...moved, effects: [...live.effects, ...moved.effects] };
  }
}
