const HEAD = '<!-- Made by `npm run docs` from the units. Do not edit. -->\n';

/** A page with the note that it is generated. */
export const page = (title: string, parts: readonly string[]): string =>
  `${HEAD}# ${title}\n\n${parts.join('\n\n')}\n`;

// Cells may hold no line breaks, and a bar would end them.
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A Markdown table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** A list of ids as code, or a dash. */
export const codes = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(', ') || '—';

/** The page that lists the others. */
export const indexPage = (paths: readonly string[]): string =>
  page('Reference', [
    'Generated from the units: what each holds, who may do what, and the handbook clause of every part.',
    paths.map((path) => `- [${path.replace(/\.md$/, '')}](${path})`).join('\n'),
  ]);
