import type { Comparison } from '../define/policy.ts';
import type { Language } from '../text.ts';
import type { DecisionTable } from './table.ts';

const SIGNS: { readonly [operator: string]: string } = {
  equal: '=',
  notEqual: '≠',
  lessThan: '<',
  lessThanInclusive: '≤',
  greaterThan: '>',
  greaterThanInclusive: '≥',
  in: '∈',
  notIn: '∉',
  contains: '∋',
  doesNotContain: '∌',
};

/** Of a long list of findings only so many are shown; the JSON has all. */
const MOST_SHOWN = 20;

const escape = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('`', "'").replaceAll('\n', ' ');

const valueText = (value: Comparison['value']): string => {
  if (Array.isArray(value)) return `{${value.map((one) => String(one)).join(', ')}}`;
  return typeof value === 'object' && value !== null
    ? String((value as { fact: string }).fact)
    : String(value);
};

const text = ({ fact, operator, value }: Comparison): string =>
  `\`${escape(`${fact} ${SIGNS[operator] ?? operator} ${valueText(value)}`)}\``;

const WORDS = {
  zh: {
    head: ['规则', '条件（须全部成立）', '结论', '依据', '理由'],
    otherwise: '其余情形',
    missing: '缺少所需事实时至少为',
    gaps: '没有规则管到的取值',
    overlaps: '可同时成立、结论不同的规则（从严）',
    contradictions: '矛盾',
    never: '从不成立',
    shadowed: '被更严的规则盖过',
    twice: '重复',
    none: '无',
    and: ' 且 ',
    or: ' 或 ',
  },
  en: {
    head: ['Rule', 'When (all hold)', 'Verdict', 'Clause', 'Reason'],
    otherwise: 'Otherwise',
    missing: 'While a fact that is needed is missing, at least',
    gaps: 'Values that no rule looks at',
    overlaps: 'Rules for different verdicts that can hold together (the stronger is given)',
    contradictions: 'Contradictions',
    never: 'never holds',
    shadowed: 'always beaten by',
    twice: 'the same as',
    none: 'none',
    and: ' and ',
    or: ' or ',
  },
} as const;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The table as Markdown: a row for each way in which a rule holds, then what the check found. */
export const tableToMarkdown = (table: DecisionTable, language: Language): string => {
  const words = WORDS[language];
  const { gaps, overlaps, contradictions } = table.check;
  const titles = new Map(table.verdicts.map(({ id, title }) => [id, title[language]]));
  const verdict = (id: string): string => `${escape(titles.get(id) ?? id)} \`${id}\``;
  const list = (items: readonly string[]): string => {
    if (items.length === 0) return words.none;
    const shown = items.slice(0, MOST_SHOWN).join('; ');
    return items.length > MOST_SHOWN ? `${items.length}: ${shown}; …` : shown;
  };
  return [
    row(words.head),
    row(words.head.map(() => '---')),
    ...table.rows.map((one) =>
      row([
        `\`${one.rule}\``,
        one.when.map((any) => any.map(text).join(words.or)).join(words.and),
        verdict(one.verdict),
        escape(one.clause),
        escape(one.message[language]),
      ]),
    ),
    row([words.otherwise, '', verdict(table.otherwise), '', '']),
    '',
    `- ${words.missing}: ${verdict(table.whenMissing)}`,
    `- ${words.gaps}: ${list(gaps.map(({ fact, value }) => `\`${fact} = ${String(value)}\``))}`,
    `- ${words.overlaps}: ${list(overlaps.map(({ rules: [strong, weak] }) => `\`${strong}\` > \`${weak}\``))}`,
    `- ${words.contradictions}: ${list(contradictions.map(({ kind, rule, by }) => `\`${rule}\` ${words[kind]}${by === undefined ? '' : ` \`${by}\``}`))}`,
    '',
  ].join('\n');
};
