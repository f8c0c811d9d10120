import { type ChartLayout, type Procedure, roles, toSvg, viewProcedure } from '../../src/index.ts';
import { codes, page, table } from './page.ts';

const roleTitle = (id: string): string => roles.find((role) => role.id === id)?.title.zh ?? id;

const roleNames = Object.fromEntries(roles.map(({ id, title }) => [id, title]));

/** The picture of a procedure. */
export const chartOf = (procedure: Procedure, layout: ChartLayout): string =>
  toSvg(procedure, roleNames, layout);

/** The page of a procedure: chart, states, events, and the papers and policies that belong to it. */
export function procedurePage(procedure: Procedure): string {
  const view = viewProcedure(procedure);
  return page(`${view.title.zh} · ${view.title.en} (\`${view.id}\`)`, [
    `Version ${view.version}. Clauses: ${view.clauses.join(', ')}.`,
    `Forms: ${codes(view.forms)}  \nDocuments: ${codes(view.documents)}  \nPolicies: ${codes(view.policies)}`,
    `![${view.title.zh}](${view.id}.svg)`,
    '## States',
    table(
      ['State', '状态', 'Title', 'Type', 'Clauses'],
      view.states.map((state) => [
        `\`${state.id}\``,
        state.title.zh,
        state.title.en,
        state.type,
        state.clauses.join(', '),
      ]),
    ),
    '## Events',
    table(
      ['Event', '事件', 'Title', 'By', 'Clauses'],
      view.events.map((event) => [
        `\`${event.type}\``,
        event.title.zh,
        event.title.en,
        event.by.map(roleTitle).join('、'),
        event.clauses.join(', '),
      ]),
    ),
    '## Transitions',
    table(
      ['From', 'Event', 'To', 'Guard'],
      view.transitions.map(({ from, event, to, guard }) => [
        `\`${from || '(any)'}\``,
        event ? `\`${event}\`` : '(by itself)',
        `\`${to}\``,
        guardText(guard),
      ]),
    ),
  ]);
}

interface GuardData {
  readonly type: string;
  readonly params?: {
    readonly policy?: string;
    readonly is?: string | readonly string[];
    readonly at?: string;
    readonly value?: unknown;
    readonly guards?: readonly GuardData[];
    readonly guard?: GuardData;
  };
}

function guardText(value: unknown): string {
  if (!value) return '';
  const { type, params = {} } = value as GuardData;
  switch (type) {
    case 'policy':
      return `\`${params.policy}\` is ${[params.is].flat().join(' or ')}`;
    case 'and':
    case 'or':
      return (params.guards ?? []).map(guardText).join(` ${type} `);
    case 'not':
      return `not (${guardText(params.guard)})`;
    case 'equals':
      return `\`${params.at}\` is ${JSON.stringify(params.value)}`;
    default:
      return `${type} \`${params.at ?? ''}\``;
  }
}
