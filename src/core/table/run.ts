import { DeskError } from '../issue.ts';
import { intern, withInitial } from './configuration.ts';
import { microstep } from './microstep.ts';
import type { Configuration, Named, Plan, StateNode, Table, Transition } from './model.ts';

/** What running a machine needs from outside: guards decided, context actions done. */
export interface Host<Context> {
  /** Whether a guard passes; must not throw. `raised` is the `done` event at work, if it is no longer the outside one. */
  readonly passes: (guard: Named, context: Context, raised?: string) => boolean;
  /** The context after an action, or undefined if the action is an effect for the host. */
  readonly update: (action: Named, context: Context, raised?: string) => Context | undefined;
  /** Told of the transitions of each microstep: for tests that ask what was covered. */
  readonly onTaken?: ((transitions: readonly Transition[], next: Configuration) => void) | undefined;
}

/** An action that is not about context, with the context at its turn. */
export interface Pending<Context> {
  readonly action: Named;
  readonly context: Context;
}

/** Where a run ended. */
export interface Run<Context> {
  readonly configuration: Configuration;
  readonly context: Context;
  readonly effects: readonly Pending<Context>[];
}

const MICROSTEP_LIMIT = 500;

const NO_PLANS: readonly Plan[] = [];
const NONE: readonly Transition[] = [];

function makePlan(nodes: readonly StateNode[], node: StateNode, type: string): Plan | null {
  const active =
    node.type === 'parallel' ? node.children : node.children.filter((one) => nodes.includes(one));
  const below = active.flatMap((child) => makePlan(nodes, child, type) ?? NO_PLANS);
  const own = node.on.get(type) ?? NONE;
  return below.length || own.length ? { below, own } : null;
}

function choose(plan: Plan, passes: (transition: Transition) => boolean, into: Transition[]): boolean {
  let isDecided = false;
  for (const part of plan.below) if (choose(part, passes, into)) isDecided = true;
  if (isDecided) return true;
  for (const transition of plan.own) {
    if (passes(transition)) {
      into.push(transition);
      return true;
    }
  }
  return false;
}

/** The transitions that an event takes: the deepest state of each region that has a passing one decides. */
export function selectTransitions(
  table: Table,
  configuration: Configuration,
  type: string,
  passes: (transition: Transition) => boolean,
): readonly Transition[] {
  let plan = configuration.plans.get(type);
  if (plan === undefined) {
    plan = makePlan(configuration.nodes, table.root, type);
    configuration.plans.set(type, plan);
  }
  if (plan === null) return NONE;
  const chosen: Transition[] = [];
  choose(plan, passes, chosen);
  return chosen;
}

function selectAlways(
  { always }: Configuration,
  passes: (transition: Transition) => boolean,
): readonly Transition[] {
  if (always.length === 0) return NONE;
  const chosen = new Set<Transition>();
  for (const list of always) {
    const found = list.find(passes);
    if (found) chosen.add(found);
  }
  return [...chosen];
}

/** The configuration in which a machine starts, before any `always` transition. */
export const initialConfiguration = (table: Table): Configuration => intern(table, withInitial(table.root));

const loops = (table: Table): DeskError =>
  new DeskError('MACHINE_LOOP', {
    zh: `流程「${table.id}」的自动转移不会停止`,
    en: `The transitions of machine "${table.id}" that need no event never come to rest`,
  });

/** Takes the chosen transitions and all that follows from them (`always`, `onDone`) until the machine rests. Throws `MACHINE_LOOP`. */
export function runToRest<Context>(
  table: Table,
  start: Configuration,
  context: Context,
  chosen: readonly Transition[],
  host: Host<Context>,
): Run<Context> {
  let configuration = start;
  let current = context;
  const effects: Pending<Context>[] = [];
  const queue: string[] = [];
  let raised: string | undefined;
  const passes = (one: Transition): boolean => !one.guard || host.passes(one.guard, current, raised);
  let taken = chosen;
  let isEventless = false;
  for (let count = 0; ; count += 1) {
    if (count > MICROSTEP_LIMIT) throw loops(table);
    const before = configuration;
    const contextBefore = current;
    if (taken.length) {
      const step = microstep(table, configuration, taken);
      configuration = step.next;
      host.onTaken?.(taken, configuration);
      queue.push(...step.raised);
      for (const action of step.actions) {
        const updated = host.update(action, current, raised);
        if (updated === undefined) effects.push({ action, context: current });
        else current = updated;
      }
    }
    if (configuration.done) break;
    // An eventless step that changed nothing would only repeat itself.
    const isStill = isEventless && before === configuration && contextBefore === current;
    taken = isStill ? [] : selectAlways(configuration, passes);
    isEventless = taken.length > 0;
    if (isEventless) continue;
    raised = queue.shift();
    if (raised === undefined) break;
    taken = selectTransitions(table, configuration, raised, passes);
  }
  return { configuration, context: current, effects };
}
