import type { Procedure } from '../core/define/procedure.ts';
import { DeskError } from '../core/issue.ts';
import { compileTable, type StateNode, type Table } from '../core/table/index.ts';
import type { Bilingual, ClauseRef, JsonSchema } from '../core/text.ts';

/** A procedure spelt out: what `show procedure` prints. */
export interface ProcedureView {
  readonly id: string;
  readonly title: Bilingual;
  readonly version: number;
  readonly clauses: readonly ClauseRef[];
  readonly initial: string;
  readonly states: readonly {
    readonly id: string;
    readonly title: Bilingual;
    readonly type: string;
    readonly clauses: readonly ClauseRef[];
  }[];
  readonly events: readonly {
    readonly type: string;
    readonly title: Bilingual;
    readonly by: readonly string[];
    readonly schema: JsonSchema;
    readonly clauses: readonly ClauseRef[];
  }[];
  readonly transitions: readonly {
    readonly from: string;
    readonly event: string;
    readonly to: string;
    readonly guard?: unknown;
  }[];
  readonly forms: readonly string[];
  readonly policies: readonly string[];
  readonly documents: readonly string[];
  readonly config: unknown;
}

interface Meta {
  readonly title?: Bilingual;
  readonly clauses?: readonly ClauseRef[];
}

const metaOf = (node: StateNode): Meta => (node.meta ?? {}) as unknown as Meta;

/** The title of a state; its key where it names none. */
export const titleOf = (node: StateNode): Bilingual => metaOf(node).title ?? { zh: node.key, en: node.key };

/** The clauses that a state names. */
export const clausesOf = (node: StateNode): readonly ClauseRef[] => metaOf(node).clauses ?? [];

/** The compiled table of a procedure's machine. */
export const tableOf = (procedure: Procedure): Table => compileTable(procedure.machine().config);

/** Every transition with the event that takes it, `always` and `onDone` included. */
export function transitionsOf(
  table: Table,
): readonly { from: StateNode; event: string; to: StateNode; guard: unknown; meta: Meta }[] {
  return table.nodes.flatMap((node) => {
    const all = [
      ...[...node.on].flatMap(([event, list]) => list.map((one) => ({ event, one }))),
      ...node.always.map((one) => ({ event: '', one })),
    ];
    return all.flatMap(({ event, one }) =>
      (one.targets ?? [node]).map((to) => ({
        from: node,
        event,
        to,
        guard: one.guard,
        meta: (one.meta ?? {}) as unknown as Meta,
      })),
    );
  });
}

/** Spells a procedure out. */
export function viewProcedure(procedure: Procedure): ProcedureView {
  const table = tableOf(procedure);
  const { id, title, version, clauses, forms, policies, documents } = procedure;
  const initial = table.root.initial;
  if (!initial && table.root.type !== 'parallel') {
    throw new DeskError('MACHINE_UNSUPPORTED', {
      zh: '流程没有初始状态',
      en: 'The machine has no initial state',
    });
  }
  return {
    id,
    title,
    version,
    clauses,
    initial: initial?.path ?? '',
    states: table.nodes
      .filter((node) => node.path !== '')
      .map((node) => ({ id: node.path, title: titleOf(node), type: node.type, clauses: clausesOf(node) })),
    events: Object.entries(procedure.events).map(([type, card]) => ({
      type,
      title: card.title,
      by: card.by,
      schema: procedure.data.events[type]?.schema ?? {},
      clauses: card.clauses,
    })),
    transitions: transitionsOf(table).map(({ from, event, to, guard }) => ({
      from: from.path,
      event,
      to: to.path,
      ...(guard ? { guard } : {}),
    })),
    forms,
    policies,
    documents,
    config: procedure.machine().config,
  };
}
