import { doneEvent } from './compile.ts';
import { intern, isComplete } from './configuration.ts';
import type { Configuration, Microstep, StateNode, Table, Transition } from './model.ts';
import { isDescendant } from './model.ts';

const ancestorsBelow = (node: StateNode, limit: StateNode | undefined): StateNode[] => {
  const found: StateNode[] = [];
  if (node === limit) return found;
  for (let up = node.parent; up && up !== limit; up = up.parent) found.push(up);
  return found;
};

/** The state inside which a transition happens: it stays active while all below it is left. */
function domainOf(transition: Transition): StateNode | undefined {
  const targets = transition.targets;
  if (!targets?.length) return undefined;
  const { source } = transition;
  if (!transition.reenter && targets.every((target) => target === source || isDescendant(target, source))) {
    return source;
  }
  const all = [...targets, source];
  for (let up = targets[0]?.parent; up; up = up.parent) {
    if (all.every((node) => isDescendant(node, up))) return up;
  }
  return undefined;
}

function exitSet(transition: Transition, nodes: readonly StateNode[], root: StateNode): Set<StateNode> {
  const left = new Set<StateNode>();
  if (!transition.targets?.length) return left;
  const domain = domainOf(transition);
  if (transition.reenter && (transition.source === domain || domain === undefined))
    left.add(transition.source);
  for (const node of nodes) if (isDescendant(node, domain ?? root)) left.add(node);
  return left;
}

/** Drops transitions that would leave the same states; the deeper source wins, then the earlier. */
export function withoutConflicts(
  table: Table,
  chosen: readonly Transition[],
  nodes: readonly StateNode[],
): readonly Transition[] {
  if (chosen.length < 2) return chosen;
  let kept: Transition[] = [];
  for (const one of new Set(chosen)) {
    const mine = exitSet(one, nodes, table.root);
    const rivals = kept.filter((other) => {
      const theirs = exitSet(other, nodes, table.root);
      return [...mine].some((node) => theirs.has(node));
    });
    if (rivals.every((other) => isDescendant(one.source, other.source))) {
      kept = [...kept.filter((other) => !rivals.includes(other)), one];
    }
  }
  return kept;
}

// Entered states follow XState's own order of decisions, its treatment of regions beside a target included:
// cases must move exactly as the machine does in an actor.
function entrySet(transition: Transition): Set<StateNode> {
  const { source, reenter } = transition;
  const targets = transition.targets ?? [];
  const entered = new Set<StateNode>();
  const domain = domainOf(transition);
  const enter = (node: StateNode): void => {
    entered.add(node);
    enterBelow(node);
  };
  const enterRegions = (node: StateNode): void => {
    for (const child of node.children) {
      if (![...entered].some((one) => isDescendant(one, child))) enter(child);
    }
  };
  const enterBelow = (node: StateNode): void => {
    if (node.initial) enter(node.initial);
    else if (node.type === 'parallel') enterRegions(node);
  };
  for (const target of targets) {
    if (source !== target || source !== domain || reenter) entered.add(target);
    enterBelow(target);
  }
  const limit = !source.parent && reenter ? undefined : domain;
  for (const target of targets) {
    const ups = ancestorsBelow(target, domain);
    if (domain?.type === 'parallel') ups.push(domain);
    for (const up of ups) {
      if (!limit || isDescendant(up, limit)) entered.add(up);
      if (up.type === 'parallel') enterRegions(up);
    }
  }
  return entered;
}

function raisedBy(
  table: Table,
  node: StateNode,
  active: ReadonlySet<StateNode>,
  completed: Set<StateNode>,
): string[] {
  const { parent } = node;
  if (node.type !== 'final' || !parent) return [];
  const raised = parent.type === 'compound' && parent !== table.root ? [doneEvent(table, parent)] : [];
  let up = parent.type === 'parallel' ? parent : parent.parent;
  while (up?.type === 'parallel' && !completed.has(up) && isComplete(up, active)) {
    completed.add(up);
    raised.push(doneEvent(table, up));
    up = up.parent;
  }
  return raised;
}

function compute(table: Table, from: Configuration, taken: readonly Transition[]): Microstep {
  const active = new Set(from.nodes);
  const left = new Set<StateNode>();
  const entered = new Set<StateNode>();
  for (const one of taken) {
    for (const node of exitSet(one, from.nodes, table.root)) left.add(node);
    for (const node of entrySet(one)) entered.add(node);
  }
  const leaving = [...left].filter((node) => active.has(node)).sort((a, b) => b.order - a.order);
  for (const node of leaving) active.delete(node);
  const actions = [...leaving.flatMap((node) => node.exit), ...taken.flatMap((one) => one.actions)];
  const completed = new Set<StateNode>();
  const raised: string[] = [];
  for (const node of [...entered].sort((a, b) => a.order - b.order)) {
    active.add(node);
    actions.push(...node.entry);
    raised.push(...raisedBy(table, node, active, completed));
  }
  const next = intern(table, active);
  if (next.done) actions.push(...next.nodes.toReversed().flatMap((node) => node.exit));
  return { next, actions, raised };
}

/** Takes transitions in a configuration. Worked out once for each choice, then looked up. */
export function microstep(table: Table, from: Configuration, taken: readonly Transition[]): Microstep {
  const key = taken.length === 1 ? String(taken[0]?.index) : taken.map((one) => one.index).join(',');
  let step = from.steps.get(key);
  if (!step) {
    step = compute(table, from, withoutConflicts(table, taken, from.nodes));
    from.steps.set(key, step);
  }
  return step;
}
