import type { DocumentUnit } from '../../src/index.ts';
import { page, table } from './page.ts';

/** The page of a text: its copies and the laws that it rests on. */
export const documentPage = (document: DocumentUnit<never>): string =>
  page(`${document.title.zh} · ${document.title.en} (\`${document.id}\`)`, [
    `Version ${document.version}. Clauses: ${document.clauses.join(', ')}.`,
    `Copies: ${document.copies?.map((copy) => copy.zh).join('、') ?? 'one'}.`,
    '## Sources',
    table(
      ['Source', 'Articles', 'Wording'],
      document.sources.map(({ title, articles, wording }) => [title, articles.join('、'), wording]),
    ),
  ]);
