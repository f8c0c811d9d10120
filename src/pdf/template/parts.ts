import type { DocumentUnit } from '../../core/define/document.ts';
import type { Block, Inline, Paragraph, SignaturePlace, Signatures } from '../blocks.ts';
import type { Segment } from './containers.ts';
import { fromIssue, templateIssue } from './errors.ts';
import { fillMarkers } from './inlines.ts';
import type { BlockContext } from './markdown-blocks.ts';
import { countInChinese } from './numbering.ts';

const fail = (context: BlockContext, line: number, code: string, zh: string, en: string): never => {
  throw fromIssue(templateIssue(`${context.where}:${line + 1}`, code, zh, en));
};

const textOf = (inlines: readonly Inline[]): string =>
  inlines.map((it) => (it.kind === 'text' ? it.text : it.kind === 'break' ? ' ' : '')).join('');

const plainText = (source: string, context: BlockContext): string =>
  textOf(fillMarkers(source, context.session, context.printed));

/** What is to stand on the line already: nothing while any part of it is still to be written. */
const givenText = (source: string, context: BlockContext): string => {
  const inlines = fillMarkers(source, context.session, context.printed);
  return inlines.some((it) => it.kind === 'blank') ? '' : textOf(inlines);
};

const PLACE_ID = /^[a-z][a-z0-9-]*$/;

// Several owners sign in one `#each`: owner, owner-2, owner-3.
const uniqueId = (id: string, { places }: BlockContext): string => {
  const count = (places.get(id) ?? 0) + 1;
  places.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
};

const signaturePlace = (source: string, line: number, context: BlockContext): SignaturePlace => {
  const [id = '', label = '', kind = '', name = '', date = '', ...rest] = source
    .replace(/^-[ \t]*/, '')
    .split('|')
    .map((part) => part.trim());
  if (
    !source.startsWith('-') ||
    !PLACE_ID.test(id) ||
    label === '' ||
    rest.length > 0 ||
    (kind !== 'signature' && kind !== 'seal')
  ) {
    return fail(
      context,
      line,
      'TEMPLATE_CONTAINER_SIGNATURE',
      '签署行应写作“- 编号 | 名称 | signature 或 seal”（可再加 | 姓名 | 日期）',
      'a signature line is "- id | label | signature or seal", and may add "| name | date"',
    );
  }
  const filled = { name: givenText(name, context), date: givenText(date, context) };
  return {
    id: uniqueId(id, context),
    label: plainText(label, context),
    kind,
    ...(filled.name ? { name: filled.name } : {}),
    ...(filled.date ? { date: filled.date } : {}),
  };
};

/** `:::signatures`: one place a line; ids that repeat are counted on. Throws `TEMPLATE_CONTAINER_SIGNATURE` for a malformed one. */
export const signaturesBlock = (
  parts: readonly Segment[],
  line: number,
  context: BlockContext,
): Signatures => {
  const places = parts.flatMap((part) => {
    if (part.kind !== 'text')
      return fail(
        context,
        part.line,
        'TEMPLATE_CONTAINER_SIGNATURE',
        '签署区内不得有区块',
        'holds lines only',
      );
    return part.lines.flatMap((source, index) =>
      source.trim() === '' ? [] : [signaturePlace(source.trim(), part.line + index, context)],
    );
  });
  if (places.length === 0) {
    fail(context, line, 'TEMPLATE_CONTAINER_SIGNATURE', '没有签署处', 'has no place to sign');
  }
  return { kind: 'signatures', places, columns: places.length > 1 ? 2 : 1 };
};

/** `:::copies`: the paragraph about copies, or where it is empty a sentence that names them. Needs copies: `TEMPLATE_CONTAINER_COPIES`. */
export const copiesBlocks = (
  inner: readonly Block[],
  { copies = [] }: Pick<DocumentUnit, 'copies'>,
  context: BlockContext,
  line: number,
): readonly Block[] => {
  if (copies.length === 0) {
    fail(
      context,
      line,
      'TEMPLATE_CONTAINER_COPIES',
      '文件没有声明联次（copies）',
      'the document declares no copies',
    );
  }
  if (inner.length > 0) return inner;
  const { language } = context.session;
  const marks = copies.map((it) => it[language]);
  const count = copies.length === 2 ? '两' : countInChinese(copies.length);
  const text =
    language === 'zh'
      ? `本文件一式${count}份，各份具有同等效力：${marks.join('；')}。`
      : `This paper is made in ${copies.length} copies of equal force: ${marks.join('; ')}.`;
  return [{ kind: 'paragraph', indent: 2, inlines: [{ kind: 'text', text }] }];
};

/** Sources are set smaller than the text: 小五 type, as in footnotes. */
const SMALL = 9;

const sourceLine = (source: DocumentUnit['sources'][number], language: 'zh' | 'en'): readonly Inline[] => {
  const numbers = source.articles.every((it) => /^\d/.test(it));
  const list = source.articles.join(language === 'zh' ? '、' : ', ');
  const write = (head: string, wording: string): readonly Inline[] => [
    { kind: 'text', text: head },
    { kind: 'text', text: wording, whole: true },
  ];
  if (language === 'en')
    return write(
      `${source.title}${list ? `, ${numbers ? 'art. ' : ''}${list}` : ''} `,
      `(wording: ${source.wording})`,
    );
  const title = source.title.startsWith('《') ? source.title : `《${source.title}》`;
  return write(`${title}${numbers && list ? `第 ${list} 条` : list}`, `（${source.wording}）`);
};

/** `:::sources`: the document's laws and rules with the date of their wording in one run, then the container's own paragraphs, all in small type. */
export const sourcesBlocks = (
  inner: readonly Block[],
  { sources }: Pick<DocumentUnit, 'sources'>,
  context: BlockContext,
  line: number,
): readonly Paragraph[] => {
  const own = inner.filter((block) => block.kind === 'paragraph');
  if (own.length < inner.length || sources.length === 0) {
    fail(
      context,
      line,
      'TEMPLATE_CONTAINER_SOURCES',
      '“:::sources” 内只能有段落，且文件须列有依据（sources）',
      '":::sources" holds paragraphs only, and the document must list its sources',
    );
  }
  const { language } = context.session;
  const [between, end] = language === 'zh' ? ['；', '。'] : ['; ', '.'];
  const inlines = sources.flatMap((source, index): readonly Inline[] => [
    ...sourceLine(source, language),
    { kind: 'text', text: index < sources.length - 1 ? between : end },
  ]);
  return [
    { kind: 'paragraph', size: SMALL, align: 'left', inlines },
    ...own.map((paragraph): Paragraph => ({ ...paragraph, size: SMALL, indent: 0 })),
  ];
};
