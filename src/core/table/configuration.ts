import { canonicalJson, escapeText } from '../json/canonical.ts';
import type { Configuration, StateNode, StateValue, Table, Transition } from './model.ts';

// Frozen: one value serves all cases that are in this state.
function valueOf(node: StateNode, active: ReadonlySet<StateNode>): StateValue {
  if (node.type === 'parallel') {
    return Object.freeze(
      Object.fromEntries(node.children.map((child) => [child.key, valueOf(child, active)])),
    );
  }
  const child = node.children.find((one) => active.has(one));
  if (!child) return Object.freeze({});
  return child.children.length ? Object.freeze({ [child.key]: valueOf(child, active) }) : child.key;
}

/** Whether a state's work is over: a final child, or all regions complete. */
export function isComplete(node: StateNode, active: ReadonlySet<StateNode>): boolean {
  if (node.type === 'compound')
    return node.children.some((child) => child.type === 'final' && active.has(child));
  if (node.type === 'parallel') return node.children.every((child) => isComplete(child, active));
  return node.type === 'final';
}

function alwaysFrom(leaf: StateNode): readonly Transition[] {
  const found: Transition[] = [];
  for (let node: StateNode | undefined = leaf; node; node = node.parent) found.push(...node.always);
  return found;
}

/** The one configuration object for a set of active states. */
export function intern(table: Table, active: ReadonlySet<StateNode>): Configuration {
  const nodes = [...active].sort((a, b) => a.order - b.order);
  const leaves = nodes.filter((node) => node.children.length === 0);
  const key = leaves.map((leaf) => leaf.path).join('|');
  const known = table.configurations.get(key);
  if (known) return known;
  const value = valueOf(table.root, active);
  const made: Configuration = {
    key,
    nodes,
    leaves,
    value,
    text: escapeText(canonicalJson(value)),
    done: isComplete(table.root, active),
    always: leaves.map(alwaysFrom).filter((list) => list.length > 0),
    plans: new Map(),
    steps: new Map(),
  };
  table.configurations.set(key, made);
  return made;
}

/** A state with its initial descendants. */
export function withInitial(node: StateNode, into: Set<StateNode> = new Set()): Set<StateNode> {
  into.add(node);
  if (node.initial) withInitial(node.initial, into);
  else if (node.type === 'parallel') for (const child of node.children) withInitial(child, into);
  return into;
}

const isEmpty = (part: unknown): boolean =>
  typeof part === 'object' && part !== null && !Array.isArray(part) && Object.keys(part).length === 0;

/** Reads a stored state value; undefined if it is not a whole configuration of this machine. */
export function readValue(table: Table, value: unknown): Configuration | undefined {
  const active = new Set<StateNode>();
  const visit = (node: StateNode, part: unknown): boolean => {
    active.add(node);
    if (node.children.length === 0) return part === undefined || isEmpty(part);
    if (typeof part === 'string') {
      const child = node.type === 'compound' && node.children.find((one) => one.key === part);
      return child ? child.children.length === 0 && visit(child, undefined) : false;
    }
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return false;
    const keys = Object.keys(part);
    const wanted = node.type === 'parallel' ? node.children.length : 1;
    if (keys.length !== wanted) return false;
    return keys.every((key) => {
      const child = node.children.find((one) => one.key === key);
      if (!child || (node.type === 'compound' && child.children.length === 0)) return false;
      return visit(child, (part as Record<string, unknown>)[key]);
    });
  };
  return visit(table.root, value) ? intern(table, active) : undefined;
}

/** The configuration whose deepest states have these dotted paths; undefined if they do not make a whole one. */
export function readLeaves(table: Table, paths: readonly string[]): Configuration | undefined {
  const active = new Set<StateNode>();
  for (const path of paths) {
    let node = table.nodes.find((one) => one.path === path);
    if (!node) return undefined;
    for (; node; node = node.parent) active.add(node);
  }
  const found = readValue(table, valueOf(table.root, active));
  return found?.nodes.length === active.size ? found : undefined;
}
