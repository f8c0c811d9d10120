import type { Procedure } from '../../src/core/define/procedure.ts';
import type { Named } from '../../src/core/table/index.ts';
import { tableOf } from '../../src/inspect/procedure.ts';

type Params = { readonly [key: string]: unknown };

/** A guard that asks a policy. */
export interface PolicyUse {
  readonly policy: string;
  readonly is: readonly string[];
  readonly facts: { readonly [fact: string]: unknown };
}

/** Everything that a procedure's machine names. */
export interface MachineUses {
  readonly actions: readonly Named[];
  readonly policies: readonly PolicyUse[];
  /** Pointers into the data of each event that its transitions read. */
  readonly reads: ReadonlyMap<string, ReadonlySet<string>>;
  readonly accepted: ReadonlySet<string>;
}

function guardsIn(guard: unknown): readonly Named[] {
  if (!guard) return [];
  const one = guard as Named;
  const params = one.params as Params;
  const inner = [...((params.guards ?? []) as unknown[]), ...(params.guard ? [params.guard] : [])];
  return [one, ...inner.flatMap(guardsIn)];
}

const pointersIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string')
    return value.startsWith('/event/data/') ? [value.slice('/event/data'.length)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(pointersIn);
};

/** Reads a procedure's machine for what it names. */
export function usesOf(procedure: Procedure): MachineUses {
  const table = tableOf(procedure);
  const guards = table.transitions.flatMap(({ guard }) => guardsIn(guard));
  const reads = new Map<string, Set<string>>();
  for (const node of table.nodes) {
    for (const [type, transitions] of node.on) {
      const found = reads.get(type) ?? new Set<string>();
      for (const { guard, actions } of transitions)
        for (const pointer of pointersIn([guard, actions])) found.add(pointer);
      reads.set(type, found);
    }
  }
  return {
    actions: [
      ...table.nodes.flatMap((node) => [...node.entry, ...node.exit]),
      ...table.transitions.flatMap(({ actions }) => actions),
    ],
    policies: guards
      .filter(({ type }) => type === 'policy')
      .map(({ params }) => ({
        policy: String((params as Params).policy),
        is: [(params as Params).is].flat() as string[],
        facts: ((params as Params).facts ?? {}) as PolicyUse['facts'],
      })),
    reads,
    accepted: new Set(reads.keys()),
  };
}
