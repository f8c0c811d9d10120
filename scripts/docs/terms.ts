import type { Term } from '../../src/index.ts';
import { page, table } from './page.ts';

/** The page of all figures. */
export const termPage = (terms: readonly Term[]): string =>
  page('Terms', [
    'Every figure with its unit, dated values, source and the range that a site may set.',
    table(
      ['Term', '名称', 'Title', 'Unit', 'Values', 'Range', 'Clauses'],
      terms.map((term) => [
        `\`${term.id}\``,
        term.title.zh,
        term.title.en,
        term.unit,
        Object.entries(term.values)
          .map(([from, { value, source }]) => `${from}: ${String(value)} (${source})`)
          .join('; '),
        term.range ? `${term.range.min}–${term.range.max}` : '—',
        term.clauses.join(', '),
      ]),
    ),
  ]);
