import type { Inline } from '../blocks.ts';
import { fromIssue, templateIssue } from './errors.ts';
import type { MarkdownToken } from './markdown.ts';
import { PRIVATE_USE } from './private-use.ts';
import { MARKER, markerIndex, type Session } from './session.ts';

/** Collects which markers have been printed: each must be, once. */
export type Printed = Set<number>;

interface Piece {
  readonly inline: Inline;
  /** A line break of the source: becomes a space between Latin words, nothing between Chinese characters. */
  readonly soft?: true;
}

const fail = (where: string, zh: string, en: string): never => {
  throw fromIssue(templateIssue(where, 'TEMPLATE_MARKDOWN', zh, en));
};

const styled = (inline: Inline, bold: boolean): Inline =>
  bold && inline.kind === 'text' ? { ...inline, bold: true } : inline;

const CJK = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;

const firstOf = (text: string): string =>
  String.fromCodePoint(...(text === '' ? [] : [text.codePointAt(0)!]));
const lastOf = (text: string): string => text.slice(/[\uDC00-\uDFFF]$/.test(text) ? -2 : -1);

const endsChinese = (inline: Inline | undefined): boolean =>
  inline?.kind === 'text' && CJK.test(lastOf(inline.text));
const beginsChinese = (inline: Inline | undefined): boolean =>
  inline?.kind === 'text' && CJK.test(firstOf(inline.text));

/**
 * A text of the template: its markers give way to the values that they stand for. A space that the template has between a Chinese
 * character and a Chinese value is dropped: it is needed for `30` and for `Lee`, not for 张三.
 */
export const fillMarkers = (text: string, session: Session, printed: Printed, bold = false): Inline[] => {
  const inlines: Inline[] = [];
  let end = 0;
  const plain = (part: string, next: Inline | undefined) => {
    const before = inlines.at(-1);
    const head = endsChinese(before) && CJK.test(part[1] ?? '') ? part.replace(/^ /, '') : part;
    const tail = beginsChinese(next) && CJK.test(head.at(-2) ?? '') ? head.replace(/ $/, '') : head;
    if (tail) inlines.push(styled({ kind: 'text', text: tail }, bold));
  };
  for (const match of text.matchAll(MARKER)) {
    const index = markerIndex(match[1]!);
    const value = session.markers[index] ?? [];
    printed.add(index);
    plain(text.slice(end, match.index), value[0]);
    inlines.push(...value.map((inline) => styled(inline, bold)));
    end = match.index + match[0].length;
  }
  plain(text.slice(end), undefined);
  return inlines.filter((it) => it.kind !== 'text' || it.text !== '');
};

const LATIN = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d!-~]/u;

const isSpaced = (before: Piece | undefined, after: Piece | undefined): boolean =>
  before?.inline.kind === 'text' &&
  after?.inline.kind === 'text' &&
  LATIN.test(lastOf(before.inline.text)) &&
  LATIN.test(firstOf(after.inline.text));

const sameStyle = (a: Inline | undefined, b: Inline): boolean =>
  a?.kind === 'text' &&
  b.kind === 'text' &&
  a.bold === b.bold &&
  a.underline === b.underline &&
  !a.whole &&
  !b.whole;

const settle = (pieces: readonly Piece[]): Inline[] => {
  const out: Inline[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.soft && !isSpaced(pieces[index - 1], pieces[index + 1])) continue;
    const inline = piece.inline;
    const last = out.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text' && sameStyle(last, inline)) {
      out[out.length - 1] = { ...last, text: last.text + inline.text };
    } else out.push(inline);
  }
  return out;
};

/** The runs of one inline token. Throws `TEMPLATE_MARKDOWN` for what templates may not use (links, code, italics …). */
export const toInlines = (
  token: MarkdownToken,
  session: Session,
  printed: Printed,
  where: string,
): Inline[] => {
  let bold = 0;
  const pieces: Piece[] = [];
  for (const child of token.children ?? []) {
    if (child.type === 'text' || child.type === 'text_special') {
      pieces.push(...fillMarkers(child.content, session, printed, bold > 0).map((inline) => ({ inline })));
    } else if (child.type === 'strong_open') bold += 1;
    else if (child.type === 'strong_close') bold -= 1;
    else if (child.type === 'hardbreak') pieces.push({ inline: { kind: 'break' } });
    else if (child.type === 'softbreak') pieces.push({ inline: { kind: 'text', text: ' ' }, soft: true });
    else
      fail(
        where,
        `不支持的 Markdown 写法（${child.type}）`,
        `this Markdown is not supported (${child.type})`,
      );
  }
  const inlines = settle(pieces);
  // Values cannot hold such characters, and the template's text was checked: only a marker torn apart could.
  if (inlines.some((it) => it.kind === 'text' && PRIVATE_USE.test(it.text))) {
    fail(where, '模板中的值未能还原', 'a value of the template could not be put back');
  }
  return inlines;
};
