import type { Procedure } from '../../core/define/procedure.ts';
import type { StateNode, Transition } from '../../core/table/index.ts';
import type { Bilingual, Language } from '../../core/text.ts';
import { clausesOf, tableOf, titleOf } from '../procedure.ts';

/** A line of text in a chart: a heading, a small remark, or a sentence. */
export interface Line {
  readonly text: string;
  readonly style: 'title' | 'small' | 'plain' | 'deadline';
}

/** A state without states inside. */
export interface Box {
  readonly id: string;
  readonly kind: 'state' | 'final' | 'note';
  readonly lines: readonly Line[];
}

/** A state with states inside; the regions of a parallel one are dashed. */
export interface Group {
  readonly id: string;
  readonly lines: readonly Line[];
  readonly isRegion: boolean;
  readonly groups: readonly Group[];
  readonly boxes: readonly Box[];
}

/** An arrow between two boxes; `fromGroup` and `toGroup` name the group at whose edge it begins or ends. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly fromGroup?: string;
  readonly toGroup?: string;
  readonly lines: readonly Line[];
}

/** What a chart shows, before anything has a place. */
export interface Chart {
  readonly title: string;
  readonly top: Group;
  readonly start: string;
  readonly arrows: readonly Arrow[];
}

/** Names of roles by id. */
export interface RoleNames {
  readonly [id: string]: Bilingual;
}

/** An event that this many states take in the same way stands in a note of its own instead of at each of them. */
const COMMON = 4;

const WORDS = {
  zh: {
    common: '办理期间随时可以',
    by: (roles: string) => `（${roles}）`,
    self: '自动',
    due: '期限',
    more: '等',
  },
  en: {
    common: 'At any step',
    by: (roles: string) => ` (${roles})`,
    self: 'by itself',
    due: 'deadline',
    more: ' …',
  },
} as const;

const MOST_ROLES = 3;

/** Spells a procedure out as boxes, groups and arrows, in one language. */
export function toChart(procedure: Procedure, roles: RoleNames, language: Language): Chart {
  const table = tableOf(procedure);
  const words = WORDS[language];
  const say = (text: Bilingual): string => text[language];
  const join = language === 'zh' ? '、' : ', ';

  const roleText = (by: readonly string[]): string => {
    const names = by.map((id) => say(roles[id] ?? { zh: id, en: id }));
    return names.slice(0, MOST_ROLES).join(join) + (names.length > MOST_ROLES ? words.more : '');
  };
  const eventLine = (type: string, to?: StateNode): Line => {
    const card = procedure.events[type];
    if (!card) return { text: words.self, style: 'small' };
    const isDeadline = card.by.includes('system');
    const leads = to ? ` → ${say(titleOf(to))}` : '';
    const clauses = card.clauses.join(join);
    const who = isDeadline ? words.by(words.due) : words.by(roleText(card.by));
    return {
      text: `${say(card.title)}${who}${leads} ${clauses}`.trim(),
      style: isDeadline ? 'deadline' : 'plain',
    };
  };

  const targetOf = (transition: Transition): StateNode | undefined => {
    const [target] = transition.targets ?? [];
    return target === transition.source ? undefined : target;
  };
  interface Taken {
    readonly node: StateNode;
    readonly type: string;
    readonly to: StateNode | undefined;
  }
  const taken: Taken[] = table.nodes.flatMap((node) => [
    ...[...node.on].flatMap(([type, list]) => list.map((one) => ({ node, type, to: targetOf(one) }))),
    ...node.always.map((one) => ({ node, type: '', to: targetOf(one) })),
  ]);
  const keyOf = ({ type, to }: Taken): string => `${type}>${to?.path ?? ''}`;
  const spread = new Map<string, Set<StateNode>>();
  for (const one of taken) {
    if (one.type !== '') spread.set(keyOf(one), (spread.get(keyOf(one)) ?? new Set()).add(one.node));
  }
  const isCommon = (one: Taken): boolean =>
    one.node.path === '' || (spread.get(keyOf(one))?.size ?? 0) >= COMMON;

  const headOf = (node: StateNode): readonly Line[] => {
    const clauses = clausesOf(node).join(join);
    return [
      { text: say(titleOf(node)), style: 'title' },
      ...(clauses ? [{ text: clauses, style: 'small' } as const] : []),
    ];
  };
  const bulleted = (type: string, to?: StateNode): Line => {
    const line = eventLine(type, to);
    return { ...line, text: `· ${line.text}` };
  };
  const stays = (node: StateNode): readonly Line[] => {
    const own = taken.filter((one) => one.node === node && one.to === undefined && !isCommon(one));
    return [...new Set(own.map(({ type }) => type))].map((type) => bulleted(type));
  };
  const boxOf = (node: StateNode): Box => ({
    id: node.path,
    kind: node.type === 'final' ? 'final' : 'state',
    lines: [...headOf(node), ...stays(node)],
  });
  const groupOf = (node: StateNode): Group => ({
    id: node.path,
    isRegion: node.parent?.type === 'parallel',
    lines: node.path === '' ? [] : [...headOf(node), ...stays(node)],
    groups: node.children.filter((child) => child.children.length > 0).map(groupOf),
    boxes: node.children.filter((child) => child.children.length === 0).map(boxOf),
  });

  // Graphs connect boxes: a group is met at its first one.
  const firstBox = (node: StateNode): StateNode =>
    node.children.length === 0 ? node : firstBox(node.initial ?? (node.children[0] as StateNode));
  const arrows = new Map<string, { arrow: Omit<Arrow, 'lines'>; lines: Line[] }>();
  for (const one of taken) {
    if (one.to === undefined || isCommon(one)) continue;
    const { node, to } = one;
    const key = `${node.path}>${to.path}`;
    const known = arrows.get(key) ?? {
      arrow: {
        from: firstBox(node).path,
        to: firstBox(to).path,
        ...(node.children.length ? { fromGroup: node.path } : {}),
        ...(to.children.length ? { toGroup: to.path } : {}),
      },
      lines: [],
    };
    const line = one.type === '' || one.type.startsWith('xstate.') ? eventLine('') : eventLine(one.type);
    if (!known.lines.some(({ text }) => text === line.text)) known.lines.push(line);
    arrows.set(key, known);
  }

  const common = new Map(taken.filter(isCommon).map((one) => [keyOf(one), bulleted(one.type, one.to)]));
  const top = groupOf(table.root);
  const note: readonly Box[] = common.size
    ? [{ id: ' note', kind: 'note', lines: [{ text: words.common, style: 'title' }, ...common.values()] }]
    : [];
  return {
    title: `${say(procedure.title)} ${procedure.id} v${procedure.version}`,
    top: { ...top, boxes: [...top.boxes, ...note] },
    start: firstBox(table.root).path,
    arrows: [...arrows.values()].map(({ arrow, lines }) => ({ ...arrow, lines })),
  };
}
