import { copyJson } from '../json/canonical.ts';
import { initialConfiguration } from '../table/index.ts';
import { advance, chooseTransitions, fireDeadlines, type Live } from './advance.ts';
import { listAllowed } from './allowed.ts';
import { candidates, type Engine, explainRefusal } from './engine.ts';
import { checkEnvelope } from './envelope.ts';
import { checkEvent, checkOrder, readEvent, readInput, unknownKeys } from './event.ts';
import { CASE_SCHEMA, type Case, isId, type MachineEvent, OPENING, type Outcome } from './model.ts';
import { reason, refuse } from './refusal.ts';

const OPENING_KEYS: ReadonlySet<string> = new Set(['by', 'data', 'at']);

type Refused = Outcome & { readonly ok: false };

const withAllowed = (outcome: Refused, engine: Engine, live: Live, now: string): Refused => ({
  ok: false,
  refusal: { ...outcome.refusal, allowed: listAllowed(engine, live, { now }) },
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
  if (!isId(id)) return refuse('ID_INVALID');
  const reasons = unknownKeys(opening, OPENING_KEYS);
  if (reasons.length) return refuse('EVENT_INVALID', { reasons });
  const read = readEvent({ ...opening, type: OPENING }, now);
  if (!read.ok) return read;
  const recordedAt = now as string;
  const blank: Live = {
    configuration: initialConfiguration(engine.table),
    case: {
      $schema: CASE_SCHEMA,
      procedure: engine.procedure.id,
      version: engine.procedure.version,
      ...(engine.scope.siteHash === undefined ? {} : { siteHash: engine.scope.siteHash }),
      id,
      state: initialConfiguration(engine.table).value,
      context: copyJson(engine.table.context),
      deadlines: [],
      audit: [],
    },
  };
  const refused = checkEvent(engine, read.event);
  if (refused) return withAllowed(refused, engine, blank, recordedAt);
  const chosen = chooseTransitions(engine, blank, read.event);
  if (chosen.length === 0)
    return withAllowed(refuseInState(engine, blank, read.event), engine, blank, recordedAt);
  const moved = advance(engine, blank, chosen, read.event, { recordedAt, opening: true });
  return { ok: true, case: moved.case, effects: moved.effects };
}

/** Takes a case one event further, deadlines that have passed at `now` first; or refuses and leaves it as it was. */
export function applyEvent(engine: Engine, theCase: Case, input: unknown, now: string): Outcome {
  const envelope = checkEnvelope(engine, theCase);
  if (!envelope.ok) return envelope;
  const live: Live = { case: theCase, configuration: envelope.configuration };
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
  return { ok: true, case: moved.case, effects: [...fired.effects, ...moved.effects] };
}

/** Fires the deadlines that have passed at `now`; the same case where none has. */
export function tickCase(engine: Engine, theCase: Case, now: string): Outcome {
  const envelope = checkEnvelope(engine, theCase);
  if (!envelope.ok) return envelope;
  const fired = fireDeadlines(engine, { case: theCase, configuration: envelope.configuration }, now);
  return { ok: true, case: fired.case, effects: fired.effects };
}
