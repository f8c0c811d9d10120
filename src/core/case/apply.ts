import { orDataFault } from '../data-fault.ts';
import { DeskError } from '../issue.ts';
import { initialConfiguration } from '../table/index.ts';
import { type Advance, advance, chooseTransitions, fireDeadlines } from './advance.ts';
import { listAllowed } from './allowed.ts';
import { candidates, type Engine, explainRefusal } from './engine.ts';
import { checkEnvelope } from './envelope.ts';
import { checkEvent, checkOrder, readEvent, readInput, unknownKeys } from './event.ts';
import {
  type AllowedEvent,
  CASE_SCHEMA,
  type Case,
  type Deadline,
  type Effect,
  isId,
  type MachineEvent,
  OPENING,
  type Outcome,
} from './model.ts';
import { reason, refuse } from './refusal.ts';
import { type Live, seal } from './seal.ts';
import { textOf } from './text.ts';

const NO_DEADLINES: readonly Deadline[] = Object.freeze([]);
const OPENING_KEYS: ReadonlySet<string> = new Set(['by', 'data', 'at']);

type Refused = Outcome & { readonly ok: false };

// Listed when asked for: the case is ours and frozen, so it makes no difference when. What cannot be foreseen is not listed.
function withAllowed(outcome: Refused, engine: Engine, live: Live, now: string): Refused {
  let listed: readonly AllowedEvent[] | undefined;
  const list = (): readonly AllowedEvent[] => {
    const found = orDataFault(() => listAllowed(engine, live, { now }));
    return found instanceof DeskError ? [] : found;
  };
  const refusal = {
    ...outcome.refusal,
    get allowed() {
      listed ??= list();
      return listed;
    },
  };
  return { ok: false, refusal };
}

const giveOut = ({ scope }: Engine, moved: Advance, effects: readonly Effect[]): Outcome => ({
  ok: true,
  case: seal(scope.desk, moved),
  effects,
});

function refuseInState(engine: Engine, live: Live, event: MachineEvent): Refused {
  const waiting = candidates(live.configuration, event.type);
  const clause = engine.procedure.events[event.type]?.clauses[0];
  if (live.configuration.done) return refuse('CASE_CLOSED', { clause });
  if (waiting.length === 0) {
    const present = live.configuration.leaves.map((leaf) => leaf.path);
    return refuse('EVENT_NOT_EXPECTED', {
      clause,
      reasons: [
        reason('EVENT_NOT_EXPECTED', '当前步骤见列表', 'The present steps are listed', {
          path: '/type',
          allowed: present,
          ...(clause === undefined ? {} : { clause }),
        }),
      ],
    });
  }
  const reasons = explainRefusal(engine, waiting, event, live.case.context);
  const ruled = reasons.find((one) => one.clause)?.clause;
  return refuse('CONDITION_NOT_MET', { clause: ruled ?? clause, reasons });
}

/** Opens a case with the event `OPEN`; a refused opening leaves nothing behind. */
export function openCase(engine: Engine, given: unknown): Outcome {
  const whole = readInput(given);
  if (!whole.ok) return whole;
  const { id, now, ...opening } = whole.input;
  if (!isId(id)) {
    return refuse('ID_INVALID', {
      reasons: [
        reason('ID_INVALID', 'id 须为 1 至 200 个字符', 'id is 1 to 200 characters', { path: '/id' }),
      ],
    });
  }
  const reasons = unknownKeys(opening, OPENING_KEYS);
  if (reasons.length) return refuse('EVENT_INVALID', { reasons });
  const read = readEvent({ ...opening, type: OPENING }, now);
  if (!read.ok) return read;
  const recordedAt = now as string;
  const configuration = initialConfiguration(engine.table);
  const { siteHash } = engine.scope;
  const nothing: Case = {
    $schema: CASE_SCHEMA,
    procedure: engine.procedure.id,
    version: engine.procedure.version,
    ...(siteHash === undefined ? {} : { siteHash }),
    id,
    state: configuration.value,
    context: engine.context,
    deadlines: NO_DEADLINES,
    audit: [],
  };
  const blank: Live = { configuration, case: nothing, text: textOf(nothing) };
  const refused = checkEvent(engine, read.event);
  if (refused) return withAllowed(refused, engine, blank, recordedAt);
  const chosen = chooseTransitions(engine, blank, read.event);
  if (chosen.length === 0)
    return withAllowed(refuseInState(engine, blank, read.event), engine, blank, recordedAt);
  const moved = advance(engine, blank, chosen, read.event, { recordedAt });
  return giveOut(engine, moved, moved.effects);
}

/** Takes a case one event further, deadlines that have passed at `now` first; or refuses and leaves it as it was. */
export function applyEvent(engine: Engine, theCase: Case, input: unknown, now: string): Outcome {
  const envelope = checkEnvelope(engine, theCase);
  if (!envelope.ok) return envelope;
  const { live } = envelope;
  const whole = readInput(input);
  if (!whole.ok) return whole;
  const read = readEvent(whole.input, now);
  if (!read.ok) return read;
  const { event, id } = read;
  const refused = checkEvent(engine, event) ?? checkOrder(engine, theCase, event, id);
  if (refused) return withAllowed(refused, engine, live, now);
  const fired = fireDeadlines(engine, live, now);
  const chosen = fired.configuration.done ? [] : chooseTransitions(engine, fired, event);
  if (chosen.length === 0) return withAllowed(refuseInState(engine, fired, event), engine, live, now);
  const moved = advance(engine, fired, chosen, event, { recordedAt: now, eventId: id });
  const effects = fired.effects.length ? [...fired.effects, ...moved.effects] : moved.effects;
  return giveOut(engine, moved, effects);
}

/** Fires the deadlines that have passed at `now`. */
export function tickCase(engine: Engine, theCase: Case, now: string): Outcome {
  const envelope = checkEnvelope(engine, theCase);
  if (!envelope.ok) return envelope;
  const fired = fireDeadlines(engine, envelope.live, now);
  return giveOut(engine, fired, fired.effects);
}
