import type { DocumentUnit } from '../../core/define/document.ts';
import type { Block, Inline, Paragraph } from '../blocks.ts';
import { fromIssue, templateIssue } from './errors.ts';
import { type Printed, toInlines } from './inlines.ts';
import { type MarkdownToken, parseMarkdown } from './markdown.ts';
import { headingNumber, itemNumber } from './numbering.ts';
import type { Session } from './session.ts';
import { tableBlock } from './table.ts';

/** What turning one text into blocks carries along. */
export interface BlockContext {
  readonly session: Session;
  readonly printed: Printed;
  /** Names the text in errors. */
  readonly where: string;
  readonly numbering: DocumentUnit['numbering'];
  /** How many `##` headings have gone by. */
  readonly headings: { count: number };
  /** The last number of the section's outer list: one that is written to begin above 1 goes on from there. */
  readonly lists: { last: number };
  /** How often each id of a signature place was met. */
  readonly places: Map<string, number>;
}

/** A position in a list of tokens. */
export interface Cursor {
  readonly tokens: readonly MarkdownToken[];
  at: number;
}

interface ListPlace {
  /** 0 outside of lists. */
  readonly depth: number;
  /** Depth among numbered lists only: decides the kind of number. */
  readonly numbered: number;
  readonly left: number;
}

/** Width of a hanging number in em, by its depth. */
const NUMBER_ROOM = [0, 3, 2, 2] as const;
const BULLET_ROOM = 1.5;
const BULLET = '•';
/** Chinese paragraphs begin two characters in. */
const FIRST_LINE = 2;

const textOf = (value: string): Inline[] => (value ? [{ kind: 'text', text: value }] : []);

/** Joins a leading text to runs. */
const prefix = (lead: string, inlines: readonly Inline[]): readonly Inline[] => {
  const [first, ...rest] = inlines;
  return first?.kind === 'text' && !first.bold
    ? [{ ...first, text: lead + first.text }, ...rest]
    : [...textOf(lead), ...inlines];
};

/** Turns Markdown without containers into blocks. Throws `TEMPLATE_MARKDOWN` for what templates may not use. */
export const markdownBlocks = (lines: readonly string[], line: number, context: BlockContext): Block[] => {
  const parsed = parseMarkdown(lines, context.where, line);
  const cursor: Cursor = { tokens: parsed.tokens, at: 0 };
  const whereOf = (token: MarkdownToken) => `${context.where}:${line + (token.map?.[0] ?? 0) + 1}`;
  const { session, printed } = context;

  const inline = (): Inline[] => {
    const token = cursor.tokens[cursor.at]!;
    cursor.at += 2;
    return toInlines(token, session, printed, whereOf(token));
  };

  const heading = (token: MarkdownToken): Block => {
    const level = Number(token.tag.slice(1));
    const inlines = inline();
    context.lists.last = 0;
    if (level !== 1 && level !== 2 && level !== 3) {
      throw fromIssue(
        templateIssue(whereOf(token), 'TEMPLATE_MARKDOWN', '标题至多三级', 'headings go down to level 3'),
      );
    }
    if (level !== 2) return { kind: 'heading', level, inlines };
    context.headings.count += 1;
    const lead = headingNumber(context.headings.count, context.numbering, session.language);
    return { kind: 'heading', level, inlines: prefix(lead, inlines) };
  };

  const item = (marker: string, place: ListPlace): Block[] => {
    const blocks = until('list_item_close', place);
    const [first, ...rest] = blocks;
    const head: Paragraph = { kind: 'paragraph', inlines: [], left: place.left, marker: textOf(marker) };
    return first?.kind === 'paragraph' && !first.marker
      ? [{ ...first, marker: textOf(marker) }, ...rest]
      : [head, ...blocks];
  };

  const list = (token: MarkdownToken, outer: ListPlace): Block[] => {
    const ordered = token.type === 'ordered_list_open';
    const numbered = outer.numbered + (ordered ? 1 : 0);
    const room = ordered ? NUMBER_ROOM[Math.min(numbered, 3)]! : BULLET_ROOM;
    const left = (outer.depth === 0 ? FIRST_LINE : outer.left) + room;
    const place = { depth: outer.depth + 1, numbered, left };
    const close = ordered ? 'ordered_list_close' : 'bullet_list_close';
    const blocks: Block[] = [];
    const outermost = ordered && numbered === 1;
    const before = outermost && Number(token.attrGet('start') ?? 1) > 1 ? context.lists.last : 0;
    let n = before + 1;
    for (; cursor.tokens[cursor.at]!.type !== close; n += 1) {
      cursor.at += 1;
      blocks.push(...item(ordered ? itemNumber(n, numbered, session.language) : BULLET, place));
    }
    cursor.at += 1;
    if (outermost) context.lists.last = n - 1;
    return blocks;
  };

  const block = (token: MarkdownToken, place: ListPlace): Block[] => {
    if (token.type === 'heading_open') return [heading(token)];
    if (token.type === 'paragraph_open') {
      const inlines = inline();
      // Nothing but a mark of provenance stood here.
      if (inlines.length === 0) return [];
      return [
        {
          kind: 'paragraph',
          inlines,
          ...(place.depth === 0 ? { indent: FIRST_LINE } : { left: place.left }),
        },
      ];
    }
    if (token.type === 'ordered_list_open' || token.type === 'bullet_list_open') return list(token, place);
    if (token.type === 'table_open') {
      return [
        tableBlock(cursor, parsed.lines[(token.map?.[0] ?? 0) + 1] ?? '', (it) =>
          toInlines(it, session, printed, whereOf(token)),
        ),
      ];
    }
    if (token.type === 'hr') return [{ kind: 'rule' }];
    throw fromIssue(
      templateIssue(
        whereOf(token),
        'TEMPLATE_MARKDOWN',
        `不支持的 Markdown 写法（${token.type}）`,
        `this Markdown is not supported (${token.type})`,
      ),
    );
  };

  const until = (close: string | undefined, place: ListPlace): Block[] => {
    const blocks: Block[] = [];
    for (
      let token = cursor.tokens[cursor.at];
      token && token.type !== close;
      token = cursor.tokens[cursor.at]
    ) {
      cursor.at += 1;
      blocks.push(...block(token, place));
    }
    cursor.at += 1;
    return blocks;
  };

  return until(undefined, { depth: 0, numbered: 0, left: 0 });
};
