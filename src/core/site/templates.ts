import type { DocumentUnit, TemplateModule } from '../define/document.ts';
import type { Issue } from '../issue.ts';
import { joinPointer } from '../json/pointer.ts';
import { siteIssue } from './issue.ts';
import type { SiteTemplate } from './model.ts';

/** The wording of a document as a site has it: text to be interpreted. */
export interface Wording {
  readonly source: string;
  readonly partials: { readonly [name: string]: string };
}

/** Checks a wording against its document's data; the empty list means sound. Handed in, since only texts need it. */
export type CheckWording = (document: DocumentUnit<never>, wording: Wording) => readonly Issue[];

const MARK = /\s*\{src="[^"\n]*"\}\s*$/;
const ITEM = /^\s*(?:[-*+]|\d+[.)])\s+/;
/** A line with which another block begins. */
const BLOCK = /^\s*(?:$|[-*+]\s|\d+[.)]\s|#{1,6}\s|\||:::|\{\{[#/!>]|\{\{else)/;

const begins = (line: string, find: string): boolean =>
  line.trimStart().startsWith(find) || line.replace(ITEM, '').startsWith(find);

/** The line on which each paragraph begins that begins so. */
const placesOf = (text: string, find: string): readonly number[] =>
  text.split('\n').flatMap((line, index) => (begins(line, find) ? [index] : []));

/** Puts a paragraph in the place of the one that begins on a line; its marks of provenance stay unless it has its own. */
function replaceAt(text: string, from: number, find: string, replace: string): string {
  const lines = text.split('\n');
  const rest = lines.slice(from + 1).findIndex((line) => BLOCK.test(line));
  const to = rest < 0 ? lines.length : from + 1 + rest;
  const old = lines.slice(from, to).join('\n');
  if (replace === '') return lines.toSpliced(from, to - from).join('\n');
  const mark = MARK.exec(old)?.[0].trim();
  const item = old.trimStart().startsWith(find) ? '' : (ITEM.exec(old)?.[0] ?? '');
  const isMarked = /\{src="/.test(replace);
  const line = `${ITEM.test(replace) ? '' : item}${replace}${mark && !isMarked ? mark : ''}`;
  return lines.toSpliced(from, to - from, line).join('\n');
}

const partialTexts = ({ partials }: TemplateModule): { readonly [name: string]: string } =>
  Object.fromEntries(
    Object.entries(partials).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );

/** A site's wording of a document; what does not fit is added to `issues`. */
function wordingOf(
  { template }: DocumentUnit<never>,
  { source, partials = {}, paragraphs = [] }: SiteTemplate,
  path: string,
  issues: Issue[],
): Wording {
  const ours = partialTexts(template);
  const names = Object.keys(ours);
  if (source === undefined) {
    for (const name of Object.keys(partials).filter((one) => !names.includes(one))) {
      issues.push(
        siteIssue(
          joinPointer(`${path}/partials`, name),
          'TEMPLATE_PARTIAL_UNKNOWN',
          '这份文书没有用到这个片段',
          'The document does not use this part',
          names,
        ),
      );
    }
  }
  let texts = new Map([['', source ?? template.source], ...Object.entries({ ...ours, ...partials })]);
  for (const [index, { find, replace }] of paragraphs.entries()) {
    const places = [...texts].flatMap(([name, text]) => placesOf(text, find).map((line) => ({ name, line })));
    const [only] = places;
    const at = `${path}/paragraphs/${index}/find`;
    if (!only)
      issues.push(siteIssue(at, 'PARAGRAPH_UNKNOWN', '没有这样开头的段落', 'No paragraph begins so'));
    else if (places.length > 1)
      issues.push(
        siteIssue(
          at,
          'PARAGRAPH_AMBIGUOUS',
          `有 ${places.length} 段这样开头，请多写几个字`,
          `${places.length} paragraphs begin so: give more of it`,
        ),
      );
    else
      texts = new Map(texts).set(only.name, replaceAt(texts.get(only.name) ?? '', only.line, find, replace));
  }
  const { '': whole = '', ...parts } = Object.fromEntries(texts);
  return { source: whole, partials: parts };
}

/** The wordings that a site sets, by document. Issues are added to `issues`. */
export function siteWordings(
  documents: readonly DocumentUnit<never>[],
  changes: { readonly [document: string]: SiteTemplate },
  check: CheckWording | undefined,
  issues: Issue[],
): ReadonlyMap<string, Wording> {
  const wordings = new Map<string, Wording>();
  const ids = documents.map(({ id }) => id);
  for (const [id, change] of Object.entries(changes)) {
    const path = joinPointer('/templates', id);
    const document = documents.find((one) => one.id === id);
    if (!document || !check) {
      issues.push(
        siteIssue(path, 'DOCUMENT_UNKNOWN', '没有这份文书', 'There is no such document', check ? ids : []),
      );
      continue;
    }
    const before = issues.length;
    const wording = wordingOf(document, change, path, issues);
    if (issues.length > before) continue;
    const found = check(document, wording);
    issues.push(
      ...found.map(({ path: line, ...rest }) => ({
        ...rest,
        path,
        message: { zh: `${line}：${rest.message.zh}`, en: `${line}: ${rest.message.en}` },
      })),
    );
    if (!found.length) wordings.set(id, wording);
  }
  return wordings;
}
