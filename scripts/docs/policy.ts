import type { Policy } from '../../src/index.ts';
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
    '## Rules',
    table(
      ['Rule', 'Verdict', 'Clause', '理由', 'Reason', 'When'],
      policy.rules.map(({ name, event, conditions }) => [
        `\`${name}\``,
        `\`${event.type}\``,
        event.params.clause,
        event.params.message.zh,
        event.params.message.en,
        `\`${JSON.stringify(conditions)}\``,
      ]),
    ),
  ]);
