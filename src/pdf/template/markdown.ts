import MarkdownIt, { type MarkdownIt as Parser } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import { fromIssue, templateIssue } from './errors.ts';

/** A token of the Markdown parser, as far as blocks are made from it. */
export interface MarkdownToken {
  readonly type: string;
  readonly tag: string;
  readonly content: string;
  readonly map: readonly [number, number] | null;
  readonly children: readonly MarkdownToken[] | null;
  readonly attrGet: (name: string) => string | number | null;
}

const TRAILING_SOURCE = /[ \t]*\{src="([^"\n]*)"\}[ \t]*$/;
const MENTION = /\{\s*src\b/i;

// A CommonJS build that requires this ES module gets its namespace in place of its default export.
const plugin = (loaded: typeof cjkFriendly | { readonly default: typeof cjkFriendly }): typeof cjkFriendly =>
  typeof loaded === 'function' ? loaded : loaded.default;

let parser: Parser | undefined;

const getParser = (): Parser => {
  if (parser) return parser;
  const made = new MarkdownIt({ html: false, linkify: false, typographer: false });
  made.use(plugin(cjkFriendly));
  // A link definition would be swallowed, a line under a text would turn it into a heading.
  made.disable(['reference', 'lheading']);
  made.core.ruler.before('inline', 'sources', (state) => {
    for (const token of state.tokens) {
      if (token.type === 'inline') token.content = token.content.replace(TRAILING_SOURCE, '');
    }
  });
  parser = made;
  return made;
};

const isRow = (line: string): boolean => line.trimStart().startsWith('|');

// A line straight after a table's rows would become a row: part them.
const partTables = (lines: readonly string[]): string[] =>
  lines.flatMap((line, index) => {
    const before = lines[index - 1] ?? '';
    return isRow(before) && !isRow(line) && line.trim() !== '' ? ['', line] : [line];
  });

/** Tokens of a text without containers. `where` and `line` (from 0) say where it begins. Throws `TEMPLATE_MARKDOWN`, `TEMPLATE_SOURCE`. */
export const parseMarkdown = (
  lines: readonly string[],
  where: string,
  line: number,
): { tokens: readonly MarkdownToken[]; lines: readonly string[] } => {
  const parted = partTables(lines);
  const tokens = getParser().parse(parted.join('\n'), {}) as unknown as readonly MarkdownToken[];
  const stray = tokens.find((it) => it.type === 'inline' && MENTION.test(it.content));
  if (stray) {
    const at = `${where}:${line + (stray.map?.[0] ?? 0) + 1}`;
    throw fromIssue(
      templateIssue(
        at,
        'TEMPLATE_SOURCE',
        '{src="…"} 须写在段末',
        '{src="…"} must stand at the end of its block',
      ),
    );
  }
  return { tokens, lines: parted };
};
