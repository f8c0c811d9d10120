import { DeskError } from '../issue.ts';
import type { JsonObject } from '../text.ts';
import type { Named, StateNode, Table, Transition } from './model.ts';

type Loose = Record<string, unknown>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };
interface Draft extends Mutable<Omit<StateNode, 'on' | 'always' | 'children'>> {
  children: Draft[];
  on: Map<string, Transition[]>;
  always: Transition[];
}

const UNSUPPORTED = ['invoke', 'after', 'history', 'onError', 'output'] as const;

const fail = (where: string, zh: string, en: string): never => {
  throw new DeskError('MACHINE_UNSUPPORTED', {
    zh: `流程图「${where}」：${zh}`,
    en: `Machine state "${where}": ${en}`,
  });
};

const list = <T>(value: unknown): T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as T[]) : [value as T];

function named(where: string, value: unknown): Named {
  if (typeof value === 'string') return { type: value, params: {} };
  const { type, params } = (value ?? {}) as Loose;
  if (typeof type !== 'string') fail(where, '条件和动作必须有名称', 'guards and actions must be named');
  if (typeof params === 'function') fail(where, '参数必须是静态数据', 'params must be static data');
  return { type: type as string, params: (params ?? {}) as JsonObject };
}

function makeNodes(config: Loose, machineId: string): Draft[] {
  const nodes: Draft[] = [];
  const visit = (raw: Loose, key: string, parent: Draft | undefined): Draft => {
    const path = parent ? (parent.path ? `${parent.path}.${key}` : key) : '';
    const where = path || machineId;
    for (const name of UNSUPPORTED) {
      if (raw[name] !== undefined || raw.type === name)
        fail(where, `不支持 ${name}`, `${name} is not supported`);
    }
    const states = Object.entries((raw.states ?? {}) as Record<string, Loose>);
    const node: Draft = {
      key,
      path,
      order: nodes.length,
      type: (raw.type as StateNode['type'] | undefined) ?? (states.length ? 'compound' : 'atomic'),
      parent: parent as StateNode | undefined,
      children: [],
      initial: undefined,
      entry: list(raw.entry).map((action) => named(where, action)),
      exit: list(raw.exit).map((action) => named(where, action)),
      on: new Map(),
      always: [],
      meta: raw.meta as JsonObject | undefined,
    };
    nodes.push(node);
    node.children = states.map(([childKey, child]) => visit(child, childKey, node));
    if (node.type === 'compound') {
      node.initial = node.children.find((child) => child.key === raw.initial) as StateNode | undefined;
      if (!node.initial) fail(where, '缺少初始状态', 'the initial state is missing');
    }
    return node;
  };
  visit(config, machineId, undefined);
  return nodes;
}

/** Raised when the children of `node` are complete; XState names the same event. */
export const doneEvent = (table: { readonly id: string }, node: StateNode): string =>
  `xstate.done.state.${node.path ? `${table.id}.${node.path}` : table.id}`;

/** Compiles a machine's JSON config into linked state nodes. Throws `MACHINE_UNSUPPORTED` for what cases cannot carry. */
export function compileTable(source: object): Table {
  const config = source as Loose;
  const id = (config.id as string | undefined) ?? '(machine)';
  const nodes = makeNodes(config, id);
  const root = nodes[0] as Draft;
  const byPath = new Map(nodes.map((node) => [node.path, node]));
  const transitions: Transition[] = [];

  const resolve = (node: Draft, target: string): StateNode => {
    let path: string;
    if (target.startsWith('#')) {
      const name = target.slice(1);
      path = name === id ? '' : name.startsWith(`${id}.`) ? name.slice(id.length + 1) : '\0';
    } else {
      const base = target.startsWith('.') ? node : (node.parent as Draft | undefined);
      const tail = target.startsWith('.') ? target.slice(1) : target;
      path = base?.path ? `${base.path}.${tail}` : tail;
    }
    const found =
      byPath.get(path) ?? fail(node.path, `目标状态不存在：${target}`, `unknown target ${target}`);
    return found as unknown as StateNode;
  };
  const transition = (node: Draft, value: unknown): Transition => {
    const raw = (typeof value === 'string' ? { target: value } : value) as Loose;
    const made: Transition = {
      index: transitions.length,
      source: node as unknown as StateNode,
      targets: raw.target === undefined ? undefined : list<string>(raw.target).map((to) => resolve(node, to)),
      guard: raw.guard === undefined ? undefined : named(node.path, raw.guard),
      actions: list(raw.actions).map((action) => named(node.path, action)),
      reenter: raw.reenter === true,
      meta: raw.meta as JsonObject | undefined,
    };
    transitions.push(made);
    return made;
  };
  const raws = new Map<Draft, Loose>();
  const pair = (node: Draft, raw: Loose): void => {
    raws.set(node, raw);
    for (const child of node.children) pair(child, (raw.states as Record<string, Loose>)[child.key] as Loose);
  };
  pair(root, config);
  for (const [node, raw] of raws) {
    for (const [type, value] of Object.entries((raw.on ?? {}) as Loose)) {
      if (type.includes('*')) fail(node.path, '不支持通配事件', 'wildcard events are not supported');
      node.on.set(
        type,
        list(value).map((one) => transition(node, one)),
      );
    }
    node.always = list(raw.always).map((one) => transition(node, one));
    if (raw.onDone !== undefined) {
      node.on.set(
        doneEvent({ id }, node as unknown as StateNode),
        list(raw.onDone).map((one) => transition(node, one)),
      );
    }
  }
  return {
    id,
    root: root as unknown as StateNode,
    nodes: nodes as unknown as StateNode[],
    transitions,
    context: (config.context ?? {}) as JsonObject,
    configurations: new Map(),
  };
}
