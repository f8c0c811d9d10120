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

const plainText = (source: string, context: BlockContext): string => {
  const inlines: readonly Inline[] = fillMarkers(source, context.session, context.printed);
  return inlines.map((it) => (it.kind === 'text' ? it.text : it.kind === 'break' ? ' ' : '')).join('');
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
  const filled = { name: plainText(name, context), date: plainText(date, context) };
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

const sourceLine = (source: DocumentUnit['sources'][number], language: 'zh' | 'en'): string => {
  const numbers = source.articles.every((it) => /^\d/.test(it));
  const list = source.articles.join(language === 'zh' ? '、' : ', ');
  if (language === 'en')
    return `${source.title}${list ? `, ${numbers ? 'art. ' : ''}${list}` : ''} (wording: ${source.wording})`;
  const title = source.title.startsWith('《') ? source.title : `《${source.title}》`;
  return `${title}${numbers && list ? `第 ${list} 条` : list}（文本：${source.wording}）`;
};

/** `:::sources`: the document's list of laws and rules with the date of their wording. Holds nothing itself. */
export const sourcesBlocks = (
  segment: Segment,
  { sources }: Pick<DocumentUnit, 'sources'>,
  context: BlockContext,
): readonly Paragraph[] => {
  if (segment.kind === 'text' || segment.parts.length > 0 || sources.length === 0) {
    fail(
      context,
      segment.line,
      'TEMPLATE_CONTAINER_SOURCES',
      '“:::sources” 须为空，且文件须列有依据（sources）',
      '":::sources" holds nothing, and the document must list its sources',
    );
  }
  return sources.map((source) => ({
    kind: 'paragraph',
    left: 1.5,
    marker: [{ kind: 'text', text: '•' }],
    inlines: [{ kind: 'text', text: sourceLine(source, context.session.language) }],
  }));
};
