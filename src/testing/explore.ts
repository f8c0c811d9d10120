import { advance, chooseTransitions, fireDeadlines } from '../core/case/advance.ts';
import { openCase } from '../core/case/apply.ts';
import { candidates, createEngine, type Engine } from '../core/case/engine.ts';
import { checkEvent, readActor } from '../core/case/event.ts';
import type { Actor, Case, EventInput, MachineEvent } from '../core/case/model.ts';
import type { Script } from '../core/case/script.ts';
import type { Live } from '../core/case/seal.ts';
import { textOf } from '../core/case/text.ts';
import type { Judge } from '../core/condition/index.ts';
import type { Procedure } from '../core/define/procedure.ts';
import { canonicalJson } from '../core/json/canonical.ts';
import { clockTimeOf, durationOf } from '../core/procedure/judge.ts';
import { type Configuration, initialConfiguration, readValue, type Transition } from '../core/table/index.ts';
import type { Terms } from '../core/term/index.ts';
import type { Json, JsonObject } from '../core/text.ts';
import { addMilliseconds, compareInstants } from '../core/time/index.ts';

/** What exploring needs of a desk. */
export interface ExploreScope {
  readonly judge: Judge;
  readonly terms: Terms;
  /** How many events may be tried beside those of the seeds. */
  readonly budget: number;
}

/** A case on the way, and the events that lead to it. */
export interface Reached extends Live {
  readonly now: string;
  readonly script: Script;
}

/** What an exploration has seen of a procedure, and what it has not. */
export interface Exploration {
  /** The shortest course found to each state, by its dotted path. */
  readonly states: ReadonlyMap<string, Reached>;
  readonly missing: {
    readonly states: readonly string[];
    /** `from EVENT → to`. */
    readonly transitions: readonly string[];
    /** Guards of which one side was never seen: `from EVENT → to: never true`. */
    readonly guards: readonly string[];
  };
  readonly count: { readonly states: number; readonly transitions: number; readonly guards: number };
  /** Events tried, and cases that differed. */
  readonly tried: number;
  readonly cases: number;
}

const MINUTE_MS = 60_000;

const nameOf = (transition: Transition, type: string): string =>
  `${transition.source.path || '(root)'} ${type || '(always)'} → ${
    transition.targets?.map(({ path }) => path).join(', ') ?? '(stays)'
  }#${transition.index}`;

/** A case without its history and its instants: two alike lead on alike, so far as exploring goes. */
const likeness = ({ state, context, deadlines }: Case): string =>
  canonicalJson([
    state,
    context,
    deadlines.map(({ id, firedSeq }) => [id, firedSeq !== undefined]),
  ] as unknown as Json).replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})/g, 't');

/** Events that may be tried: those of the seeds, and every example of an event's data with a role that may send it. */
function poolOf(procedure: Procedure, seeds: readonly Script[]): readonly EventInput[] {
  const found = new Map<string, EventInput>();
  const add = (event: EventInput): void => {
    found.set(canonicalJson([event.type, event.by, event.data ?? {}] as unknown as Json), event);
  };
  for (const { events } of seeds) {
    for (const { type, by, data } of events) add(data === undefined ? { type, by } : { type, by, data });
  }
  for (const [type, card] of Object.entries(procedure.events)) {
    if (card.by.includes('system') || type === 'OPEN') continue;
    const examples = procedure.data.events[type]?.schema.examples;
    const list = Array.isArray(examples) && examples.length ? examples : [{}];
    for (const data of list) add({ type, by: card.by[0] as string, data: data as never });
  }
  return [...found.values()];
}

/** What was covered so far: transitions taken, sides of guards seen, states passed through. */
interface Coverage {
  readonly taken: Set<number>;
  readonly sides: Map<number, Set<boolean>>;
  readonly passed: Set<string>;
}

const sizeOf = ({ taken, sides, passed }: Coverage): number =>
  taken.size + passed.size + [...sides.values()].reduce((sum, { size }) => sum + size, 0);

/** Cases still to be tried: those that covered something new first, then those of the states tried least. */
class Frontier {
  readonly #novel: Reached[] = [];
  readonly #byState = new Map<string, Reached[]>();
  readonly #turns = new Map<string, number>();

  add(reached: Reached, isNovel: boolean): void {
    if (isNovel) this.#novel.push(reached);
    else {
      const key = JSON.stringify(reached.case.state);
      const list = this.#byState.get(key) ?? [];
      list.push(reached);
      this.#byState.set(key, list);
    }
  }

  next(): Reached | undefined {
    const novel = this.#novel.shift();
    if (novel) return novel;
    let least: string | undefined;
    for (const [key, list] of this.#byState) {
      if (list.length === 0) continue;
      if (least === undefined || (this.#turns.get(key) ?? 0) < (this.#turns.get(least) ?? 0)) least = key;
    }
    if (least === undefined) return undefined;
    this.#turns.set(least, (this.#turns.get(least) ?? 0) + 1);
    return this.#byState.get(least)?.shift();
  }
}

/**
 * Walks a procedure's cases: along the seeds, then from each case that differs with every event of the pool and with
 * each deadline that passes, what covers something new first, until the budget is spent. Purely by `apply` and `tick`.
 */
export function explore(
  procedure: Procedure,
  seeds: readonly Script[],
  { judge, terms, budget }: ExploreScope,
): Exploration {
  const coverage: Coverage = { taken: new Set(), sides: new Map(), passed: new Set() };
  const engine = watch(
    createEngine(procedure, {
      judge,
      zone: judge.zone,
      duration: (term, at) => durationOf(terms, term, at),
      clockTime: (term, at) => clockTimeOf(terms, term, at),
      hash: () => '0',
      desk: {},
    }),
    coverage,
  );
  const { table } = engine;
  for (const { path } of initialConfiguration(table).nodes) coverage.passed.add(path);
  const states = new Map<string, Reached>();
  const seen = new Set<string>();
  const frontier = new Frontier();
  let tried = 0;

  const reach = (reached: Reached, before: number): void => {
    const depth = reached.script.events.length;
    for (const { path } of reached.configuration.nodes) {
      const known = states.get(path)?.script.events.length ?? Number.POSITIVE_INFINITY;
      if (depth < known) states.set(path, reached);
    }
    const mark = likeness(reached.case);
    if (seen.has(mark)) return;
    seen.add(mark);
    frontier.add(reached, sizeOf(coverage) > before);
  };
  const open = (seed: Script): Reached | undefined => {
    const { at, by, data } = seed.start;
    const opened = openCase(engine, { id: 'x', now: at, at, by, ...(data ? { data } : {}) });
    if (!opened.ok) return undefined;
    const configuration = readValue(table, opened.case.state) as Configuration;
    const text = textOf(opened.case);
    return { case: opened.case, text, configuration, now: at, script: { start: seed.start, events: [] } };
  };
  /** Takes an event as `apply` does, without the envelope (the case is ours) and without spelling refusals out. */
  const step = (from: Reached, input: EventInput, now: string): Reached | undefined => {
    tried += 1;
    const before = sizeOf(coverage);
    const event: MachineEvent = {
      type: input.type,
      by: readActor(input.by) as Actor,
      data: input.data ?? {},
      at: now,
    };
    if (checkEvent(engine, event)) return undefined;
    const fired = fireDeadlines(engine, from, now);
    const chosen = fired.configuration.done ? [] : chooseTransitions(engine, fired, event);
    if (chosen.length === 0) return undefined;
    const moved = advance(engine, fired, chosen, event, { recordedAt: now });
    const events = [...from.script.events, { ...input, at: now }];
    const reached: Reached = { ...moved, now, script: { ...from.script, events } };
    reach(reached, before);
    return reached;
  };
  /** Whether trying an event here can still cover something: some transition that waits for it is not covered yet. */
  const isOpen = ({ configuration }: Reached, type: string): boolean =>
    candidates(configuration, type).some(
      ({ index }) => !coverage.taken.has(index) || (coverage.sides.get(index)?.size ?? 2) < 2,
    );
  const expand = (reached: Reached, isWanted: (type: string) => boolean): void => {
    const soon = addMilliseconds(reached.now, MINUTE_MS);
    for (const event of pool) if (isWanted(event.type)) step(reached, event, soon);
    for (const { dueAt, firedSeq, suspendedAt } of reached.case.deadlines) {
      if (firedSeq !== undefined || suspendedAt !== undefined) continue;
      const passed = addMilliseconds(dueAt, 1000);
      const now = compareInstants(passed, reached.now) < 0 ? reached.now : passed;
      const before = sizeOf(coverage);
      const fired = fireDeadlines(engine, reached, now);
      reach({ ...fired, now, script: reached.script }, before);
    }
  };
  const isWhole = (): boolean =>
    coverage.taken.size === table.transitions.length &&
    coverage.passed.size === table.nodes.length &&
    [...coverage.sides.values()].every(({ size }) => size === 2);

  const pool = poolOf(procedure, seeds);
  const along: Reached[] = [];
  const starts = (procedure.data.events.OPEN?.schema.examples ?? []) as readonly JsonObject[];
  const [first] = seeds;
  for (const data of first ? starts : []) open({ start: { ...(first as Script).start, data }, events: [] });
  for (const seed of seeds) {
    let reached = open(seed);
    if (reached) reach(reached, -1);
    for (const event of reached ? seed.events : []) {
      along.push(reached as Reached);
      reached = step(reached as Reached, event, event.at);
      if (!reached) break;
    }
  }
  for (const reached of along) expand(reached, (type) => isOpen(reached, type));
  const most = tried + budget;
  const goesOn = (): boolean => tried < most && !isWhole();
  for (let next = frontier.next(); next && goesOn(); next = frontier.next()) {
    const { configuration } = next;
    expand(next, (type) => candidates(configuration, type).length > 0);
  }

  const typeOf = new Map<number, string>();
  for (const node of table.nodes) {
    for (const [type, list] of node.on) for (const one of list) typeOf.set(one.index, type);
  }
  const guarded = table.transitions.filter(({ guard }) => guard !== undefined);
  const all = table.nodes.filter(({ path }) => path !== '');
  return {
    states,
    missing: {
      states: all.map(({ path }) => path).filter((path) => !coverage.passed.has(path)),
      transitions: table.transitions
        .filter(({ index }) => !coverage.taken.has(index))
        .map((one) => nameOf(one, typeOf.get(one.index) ?? '')),
      guards: guarded.flatMap((one) =>
        [true, false]
          .filter((side) => !coverage.sides.get(one.index)?.has(side))
          .map((side) => `${nameOf(one, typeOf.get(one.index) ?? '')}: never ${side}`),
      ),
    },
    count: { states: all.length, transitions: table.transitions.length, guards: guarded.length },
    tried,
    cases: seen.size,
  };
}

/** An engine that notes which transitions it takes, which states it passes and how guards are answered. */
function watch(engine: Engine, { taken, sides, passed }: Coverage): Engine {
  const guards = new Map(engine.guards);
  for (const { guard, index } of engine.table.transitions) {
    const compiled = guard && engine.guards.get(guard);
    if (!guard || !compiled) continue;
    const answers = new Set<boolean>();
    sides.set(index, answers);
    guards.set(guard, {
      ...compiled,
      test: (scope) => {
        const truth = compiled.test(scope);
        if (scope.open.length === 0 && truth !== 'open') answers.add(truth);
        return truth;
      },
    });
  }
  const onTaken: Engine['onTaken'] = (transitions, next) => {
    for (const { index } of transitions) taken.add(index);
    for (const { path } of next.nodes) passed.add(path);
  };
  return { ...engine, guards, onTaken };
}
