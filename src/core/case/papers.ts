import {
  type Configuration,
  type Named,
  readValue,
  type StateNode,
  type Transition,
} from '../table/index.ts';
import type { ClauseRef } from '../text.ts';
import type { Engine } from './engine.ts';
import type { Case } from './model.ts';

/** A paper that a case has asked for. */
export interface CasePaper {
  readonly kind: 'form' | 'document';
  readonly id: string;
  /** The clause under which it was first asked for. */
  readonly clause: ClauseRef;
  /** Sequence number of the audit entry of the step that first asked for it. */
  readonly seq: number;
}

const isIn = (nodes: Nodes, targets: readonly StateNode[] | undefined): boolean =>
  targets === undefined || targets.every((target) => nodes.has(target));

type Nodes = ReadonlySet<StateNode>;

/** Whether the case's own data, as they are now, say that a transition was not taken. */
type Refuted = (transition: Transition) => boolean;

/** What is done on the way from `targets` to where a step ended, through states that are left at once; undefined if there is no way. */
function wayTo(
  to: Nodes,
  targets: readonly StateNode[] | undefined,
  refuted: Refuted,
  passed: Nodes = new Set(),
): readonly Named[] | undefined {
  if (isIn(to, targets)) return [];
  for (const target of targets ?? []) {
    for (let node: StateNode | undefined = target; node; node = node.initial) {
      if (passed.has(node) || to.has(node)) continue;
      const beyond = new Set([...passed, node]);
      for (const one of node.always) {
        const way = refuted(one) ? undefined : wayTo(to, one.targets, refuted, beyond);
        if (way) return [...one.actions, ...way];
      }
    }
  }
  return undefined;
}

/** What the transitions of an event did that lead to where the step ended; all of them where a completed region led on from there. */
function takenBy(transitions: readonly Transition[], to: Nodes, refuted: Refuted): readonly Named[] {
  const fitting = transitions.flatMap(({ targets, actions }) => {
    const way = wayTo(to, targets, refuted);
    return way ? [[...actions, ...way]] : [];
  });
  return (fitting.length ? fitting : transitions.map(({ actions }) => actions)).flat();
}

/** What completed regions and `always` transitions did that changed the state, and what states do on entry. */
function settledBy(from: Nodes, to: Nodes): readonly Named[] {
  const moved = [...from].flatMap((node) => {
    const done = [...node.on].flatMap(([type, list]) => (type.startsWith('xstate.done') ? list : []));
    return [...node.always, ...done].flatMap(({ targets, actions }) => {
      const leaves = targets?.some((target) => !from.has(target)) ?? false;
      return leaves && isIn(to, targets) ? actions : [];
    });
  });
  return [...moved, ...[...to].flatMap((node) => (from.has(node) ? [] : node.entry))];
}

const nodesOf = (configuration: Configuration | undefined): Nodes => new Set(configuration?.nodes);

/**
 * The papers that a case has asked for so far, each once, in the order in which it first did. Told from its audit chain:
 * which step was taken, from where and to where; where several branches lead there, the case's present data say which.
 */
export function papersOf({ table, guards }: Engine, { audit, context }: Case): readonly CasePaper[] {
  const refuted: Refuted = ({ guard }) =>
    guard !== undefined && guards.get(guard)?.test({ event: {}, context, open: ['/event'] }) === false;
  const papers = new Map<string, CasePaper>();
  for (const { seq, type, from, to } of audit) {
    const before = nodesOf(from === null ? undefined : readValue(table, from));
    const after = nodesOf(readValue(table, to));
    // before its first event a case has no state: only the opening states know that event
    const asked = [...(from === null ? table.nodes : before)].map((node) => node.on.get(type) ?? []);
    const done = asked.flatMap((transitions) => takenBy(transitions, after, refuted));
    for (const action of [...done, ...settledBy(before, after)]) {
      if (action.type !== 'issue') continue;
      const { form, document, clause } = action.params;
      const kind = form === undefined ? 'document' : 'form';
      const id = String(form ?? document);
      const key = `${kind}:${id}`;
      if (!papers.has(key)) papers.set(key, { kind, id, clause: String(clause), seq });
    }
  }
  return [...papers.values()];
}
