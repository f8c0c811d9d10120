import type { Scope } from '../condition/index.ts';
import { DeskError } from '../issue.ts';
import { runToRest, selectTransitions, type Transition } from '../table/index.ts';
import type { JsonObject } from '../text.ts';
import { parseInstant } from '../time/index.ts';
import { toEffects } from './effects.ts';
import { type Engine, hostFor, type Touch } from './engine.ts';
import type { Case, Deadline, Effect, MachineEvent } from './model.ts';
import { recordStep } from './record.ts';
import { freezeNew, type Live } from './seal.ts';

/** A case moved on. */
export interface Advance extends Live {
  readonly effects: readonly Effect[];
}

/** The transitions that an event takes with all its guards decided. */
export function chooseTransitions(engine: Engine, live: Live, event: MachineEvent): readonly Transition[] {
  const { context } = live.case;
  const scope: Scope = { event: event as unknown as Scope['event'], context, open: [] };
  return selectTransitions(
    engine.table,
    live.configuration,
    event.type,
    ({ guard }) => !guard || engine.guards.get(guard)?.test(scope) === true,
  );
}

/** Takes the chosen transitions and puts the step on record. */
export function advance(
  engine: Engine,
  live: Live,
  chosen: readonly Transition[],
  event: MachineEvent,
  stamp: { readonly recordedAt: string; readonly eventId?: string | undefined },
): Advance {
  const { case: before } = live;
  const { scope, procedure } = engine;
  const touched: Touch[] = [];
  const host = hostFor(engine, event, touched);
  const run = runToRest(engine.table, live.configuration, before.context, chosen, host);
  const seq = before.audit.length;
  const { effects, deadlines } = toEffects(run.effects, before.deadlines, {
    caseId: before.id,
    seq,
    event,
    zone: scope.zone,
    ends: run.configuration.done,
    messages: procedure.messages,
    duration: scope.duration,
    ...(scope.calendar ? { calendar: scope.calendar } : {}),
    clockTime: scope.clockTime,
  });
  const left = {
    version: before.version,
    siteHash: before.siteHash,
    to: run.configuration,
    context: freezeNew(run.context, before.context),
    deadlines: freezeNew(deadlines, before.deadlines),
    touched,
  };
  const step = {
    at: event.at,
    recordedAt: stamp.recordedAt,
    by: event.by,
    type: event.type,
    eventId: stamp.eventId,
    data: event.data,
    from: seq === 0 ? null : live.configuration,
  };
  const recorded = recordStep(live, left, step, scope.hash);
  return { case: recorded.case, text: recorded.text, configuration: run.configuration, effects };
}

/** The deadline that falls due first of those that have passed at `now` and have not gone off; of two, the lesser id. */
function nextDue(deadlines: readonly Deadline[], now: number): Deadline | undefined {
  let found: Deadline | undefined;
  let earliest = Number.POSITIVE_INFINITY;
  for (const deadline of deadlines) {
    const { id, dueAt, inclusive, firedSeq, suspendedAt } = deadline;
    if (firedSeq !== undefined || suspendedAt !== undefined) continue;
    const due = parseInstant(dueAt);
    if (inclusive ? due >= now : due > now) continue;
    if (found !== undefined && (due > earliest || (due === earliest && id > found.id))) continue;
    found = deadline;
    earliest = due;
  }
  return found;
}

const neverEnds = ({ procedure }: Engine): DeskError =>
  new DeskError('DEADLINE_LOOP', {
    zh: `流程「${procedure.id}」的期限到期后又设为同一时间，永不停止`,
    en: `A passed deadline of procedure "${procedure.id}" sets itself anew to the same time, without end`,
  });

/** Fires every deadline that has passed at `now`, in order of `dueAt`. Throws `DEADLINE_LOOP`. */
export function fireDeadlines(engine: Engine, start: Live, now: string): Advance {
  let live: Advance = { ...start, effects: [] };
  if (start.case.deadlines.length === 0) return live;
  const time = parseInstant(now);
  const fired = new Set<string>();
  for (;;) {
    const next = nextDue(live.case.deadlines, time);
    if (!next) return live;
    const alarm = `${next.dueAt} ${next.id}`;
    if (fired.has(alarm)) throw neverEnds(engine);
    fired.add(alarm);
    const data: JsonObject = { deadline: next.id };
    const event: MachineEvent = { type: next.event, data, at: next.dueAt, by: { role: 'system' } };
    const deadlines = live.case.deadlines.map((one) =>
      one.id === next.id ? { ...one, firedSeq: live.case.audit.length } : one,
    );
    const marked: Case = { ...live.case, deadlines: freezeNew(deadlines) };
    const ready: Live = { case: marked, text: live.text, configuration: live.configuration };
    const moved = advance(engine, ready, chooseTransitions(engine, ready, event), event, { recordedAt: now });
    live = { ...moved, effects: [...live.effects, ...moved.effects] };
  }
}
