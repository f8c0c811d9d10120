import fc from 'fast-check';
import { readPointer } from '../../src/core/json/pointer.ts';
import { addMilliseconds, compareInstants } from '../../src/core/time/index.ts';
import type { Case, Effect, EventInput, JsonObject, Outcome, Script } from '../../src/index.ts';
import { createDesk, procedures } from '../../src/index.ts';
import { sampleNames, sampleOf } from '../../src/samples.ts';

export const desk = createDesk();

/** One thing that happened in a walk: an event that was taken, with the case before and after it and what it caused. */
export interface Step {
  readonly type: string;
  readonly at: string;
  readonly by: string;
  readonly data: JsonObject;
  readonly before: Case | undefined;
  readonly after: Case;
  readonly effects: readonly Effect[];
}

export type Walk = readonly Step[];

/** What passed deadlines did at the end of a walk. */
const PASSING = '(time passes)';

const MINUTE_MS = 60_000;
const DAY = 24 * 60;

const scripts = (id: string): readonly Script[] =>
  sampleNames('procedure', id).map((name) => sampleOf('procedure', id, name) as unknown as Script);

const scriptsWith = (id: string, type?: string): readonly Script[] =>
  scripts(id).filter(({ events }) => type === undefined || events.some((event) => event.type === type));

export const roleOf = ({ by }: Pick<EventInput, 'by'>): string => (typeof by === 'string' ? by : by.role);

const pools = new Map<string, readonly EventInput[]>();

/** What may be sent to a procedure's cases: the events of its samples, and the examples of each event's data. */
export function poolOf(id: string): readonly EventInput[] {
  const known = pools.get(id);
  if (known) return known;
  const found = new Map<string, EventInput>();
  const add = ({ type, by, data = {} }: EventInput): void => {
    found.set(JSON.stringify([type, by, data]), { type, by, data });
  };
  for (const { events } of scripts(id)) for (const event of events) add(event);
  const unit = procedures.find((one) => one.id === id);
  for (const [type, card] of Object.entries(unit?.events ?? {})) {
    if (card.by.includes('system')) continue;
    const examples = (unit?.data.events[type]?.schema.examples ?? []) as readonly JsonObject[];
    for (const [index, data] of examples.entries())
      add({ type, by: card.by[index % card.by.length] as string, data });
  }
  const pool = [...found.values()];
  pools.set(id, pool);
  return pool;
}

/** What may be sent as one type of event. */
export const poolFor = (id: string, type: string): readonly EventInput[] =>
  poolOf(id).filter((event) => event.type === type);

type Move = 'next' | 'skip' | readonly [event: EventInput, minutes: number];

type Change = (event: EventInput) => EventInput;

/** Follows a sample by a plan; `change` alters what is sent. */
function follow(
  id: string,
  { start, events }: Script,
  plan: readonly Move[],
  change: Change = (event) => event,
): Walk {
  const steps: Step[] = [];
  const { data = {}, by } = change({ type: 'OPEN', ...start });
  let now = start.at;
  const opened = desk.open(id, { id: 'walk', now, at: now, by, data });
  if (!opened.ok) return steps;
  const note = (event: EventInput, outcome: { readonly case: Case; readonly effects: readonly Effect[] }) =>
    steps.push({
      type: event.type,
      at: now,
      by: roleOf(event),
      data: event.data ?? {},
      before: steps.at(-1)?.after,
      after: outcome.case,
      effects: outcome.effects,
    });
  const last = (): Case => (steps.at(-1) as Step).after;
  note({ type: 'OPEN', by, data }, opened);
  const take = (given: EventInput, at: string): void => {
    const next = desk.apply(last(), { ...change(given), at }, { now: at });
    if (!next.ok) return;
    now = at;
    note(change(given), next);
  };
  const waiting = [...events];
  for (const one of plan) {
    if (desk.isDone(last())) break;
    if (one === 'skip') waiting.shift();
    else if (one === 'next') {
      const event = waiting.shift();
      if (event) take(event, compareInstants(event.at, now) < 0 ? now : event.at);
    } else take(one[0], addMilliseconds(now, one[1] * MINUTE_MS));
  }
  const end = addMilliseconds(now, 40 * DAY * MINUTE_MS);
  const ticked = desk.tick(last(), end);
  if (ticked.ok && ticked.effects.length) {
    now = end;
    note({ type: PASSING, by: 'system' }, ticked);
  }
  return steps;
}

/**
 * Random walks through a procedure: along a sample, with events left out and others put in between, then on with any
 * events in any order, some minutes or days after one another. Refused ones are left out. `change` alters what is sent;
 * `through` leaves out the samples that have no event of that type.
 */
export function walks(
  id: string,
  { change, through }: { readonly change?: Change; readonly through?: string | undefined } = {},
): fc.Arbitrary<Walk> {
  const soon = fc.integer({ min: 0, max: 20 });
  const later = fc.oneof({ weight: 3, arbitrary: soon }, fc.integer({ min: 0, max: 5 * DAY }));
  const stray = fc.constantFrom(...poolOf(id));
  const along = (next: number, strays: number): fc.Arbitrary<readonly Move[]> =>
    fc.array(
      fc.oneof<fc.WeightedArbitrary<Move>[]>(
        { weight: next, arbitrary: fc.constant('next') },
        { weight: 1, arbitrary: fc.constant('skip') },
        { weight: strays, arbitrary: fc.tuple(stray, soon) },
      ),
      { maxLength: 110, size: 'max' },
    );
  const plans = fc.tuple(
    fc.constantFrom(...scriptsWith(id, through)),
    fc.oneof(along(120, 16), along(24, 8)),
    fc.array(fc.tuple(stray, later), { maxLength: 10, size: 'max' }),
  );
  // What fails is shown as a course, not as whole cases.
  const shown = (steps: Walk): Walk =>
    Object.defineProperty(steps, fc.toStringMethod, { value: () => course(steps).join('\n') });
  return plans.map(([script, most, more]) => shown(follow(id, script, [...most, ...more], change)));
}

const kept = new Map<string, readonly Walk[]>();

/** The whole courses of a procedure's samples, of those that have an event of type `through`. */
export const courses = (id: string, through?: string): readonly Walk[] =>
  scriptsWith(id, through).map((script) =>
    follow(id, script, Array<Move>(script.events.length).fill('next')),
  );

/** Some walks through a procedure, its samples' courses first; the same for all who ask in one run. */
export function someWalks(id: string, numRuns = 20): readonly Walk[] {
  const known = kept.get(id) ?? [...courses(id), ...fc.sample(walks(id), { numRuns })];
  kept.set(id, known);
  return known;
}

/** A walk in short, for a test that fails. */
const course = (steps: Walk): readonly string[] => steps.map(({ type, at, by }) => `${at} ${type} by ${by}`);

/** Whom some steps told, by a clause where one is given. */
export const told = (steps: Walk, clause?: string): readonly string[] =>
  steps.flatMap(({ effects }) =>
    effects.flatMap((effect) =>
      effect.kind === 'tell' && (clause === undefined || effect.clause === clause) ? [effect.to] : [],
    ),
  );

/** Papers that some steps had printed. */
export const printed = (steps: Walk): readonly string[] =>
  steps.flatMap(({ effects }) =>
    effects.flatMap((effect) => (effect.kind === 'issue' ? [effect.form ?? effect.document ?? ''] : [])),
  );

/** What stands at a place in a step's data. */
export const of = (step: Pick<Step, 'data'>, pointer: string): unknown => readPointer(step.data, pointer);

export const isDone = ({ after }: Step): boolean => desk.isDone(after);

/** Sends an event to the case that a step led to, a minute later. */
export function send(step: Step, event: EventInput): Outcome {
  const now = addMilliseconds(step.at, MINUTE_MS);
  return desk.apply(step.after, { ...event, at: now }, { now });
}
