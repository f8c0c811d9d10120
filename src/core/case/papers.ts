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

const isIn = (nodes: ReadonlySet<StateNode>, targets: readonly StateNode[] | undefined): boolean =>
  targets === undefined || targets.every((target) => nodes.has(target));

/** Whether the case's own data, as they are now, say that a transition was not taken. */
type Refuted = (transition: Transition) => boolean;

/** What one step can have printed, told from where it began and where it ended. */
class Step {
  readonly found: Named[] = [];
  readonly #from: ReadonlySet<StateNode>;
  readonly #to: ReadonlySet<StateNode>;
  readonly #refuted: Refuted;

  constructor(from: readonly StateNode[], to: readonly StateNode[], refuted: Refuted) {
    this.#from = new Set(from);
    this.#to = new Set(to);
    this.#refuted = refuted;
  }

  /** Transitions of the event that lead to where the step ended; all of them where a completed region led on from there. */
  take(transitions: readonly Transition[]): void {
    const fitting = transitions.filter(
      ({ targets }) => isIn(this.#to, targets) || this.#passes(targets ?? []),
    );
    for (const { actions } of fitting.length ? fitting : transitions) this.found.push(...actions);
  }

  /** Whether states that are left at once lead from `targets` to where the step ended; what that prints is noted. */
  #passes(targets: readonly StateNode[], passed: ReadonlySet<StateNode> = new Set()): boolean {
    return targets.some((target) => {
      for (let node: StateNode | undefined = target; node; node = node.initial) {
        if (passed.has(node) || this.#to.has(node)) continue;
        const beyond = new Set([...passed, node]);
        const taken = node.always.find(
          (one) =>
            !this.#refuted(one) && (isIn(this.#to, one.targets) || this.#passes(one.targets ?? [], beyond)),
        );
        if (!taken) continue;
        this.found.push(...taken.actions);
        return true;
      }
      return false;
    });
  }

  /** Completed regions and `always` transitions that changed the state, and what states print on entry. */
  settle(): void {
    for (const node of this.#from) {
      const done = [...node.on].flatMap(([type, list]) => (type.startsWith('xstate.done') ? list : []));
      for (const { targets, actions } of [...node.always, ...done]) {
        const moves = targets?.some((target) => !this.#from.has(target)) ?? false;
        if (moves && isIn(this.#to, targets)) this.found.push(...actions);
      }
    }
    for (const node of this.#to) if (!this.#from.has(node)) this.found.push(...node.entry);
  }
}

const nodesOf = (configuration: Configuration | undefined): readonly StateNode[] =>
  configuration?.nodes ?? [];

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
    const step = new Step(before, nodesOf(readValue(table, to)), refuted);
    // before its first event a case has no state: only the opening states know that event
    for (const node of from === null ? table.nodes : before) step.take(node.on.get(type) ?? []);
    step.settle();
    for (const action of step.found) {
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
