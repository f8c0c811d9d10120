import { decisionTable, type Policy, tableToMarkdown } from '../../src/index.ts';
import { page, table } from './page.ts';

/** The page of a policy: verdicts from the strongest, terms, rules with their conditions. */
export const policyPage = (policy: Policy): string =>
  page(`${policy.title.zh} · ${policy.title.en} (\`${policy.id}\`)`, [
    `Clauses: ${policy.clauses.join(', ')}. While a fact is missing the verdict is at least \`${policy.whenMissing}\`.`,
    table(
      ['Verdict', '结论', 'Title', 'Negative'],
      policy.verdicts.map(({ id, title, negative }) => [
        `\`${id}\``,
        title.zh,
        title.en,
        negative ? 'yes' : '',
      ]),
    ),
    '## Terms read',
    Object.entries(policy.terms ?? {})
      .map(([fact, term]) => `- \`${fact}\`: \`${term}\``)
      .join('\n') || '—',
    '## Decision table · 决策表',
    'All rows that fit are reasons; the strongest verdict among them is given.',
    tableToMarkdown(decisionTable(policy), 'en').trimEnd(),
    '## 理由 · Reasons',
    table(
      ['Rule', 'Clause', '理由', 'Reason'],
      policy.rules.map(({ name, event: { params } }) => [
        `\`${name}\``,
        params.clause,
        params.message.zh,
        params.message.en,
      ]),
    ),
  ]);
