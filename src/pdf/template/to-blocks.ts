import type { DocumentUnit } from '../../core/define/document.ts';
import type { Block } from '../blocks.ts';
import { type Segment, splitContainers } from './containers.ts';
import { fromIssue, templateIssue } from './errors.ts';
import type { Printed } from './inlines.ts';
import { type BlockContext, markdownBlocks } from './markdown-blocks.ts';
import { copiesBlocks, signaturesBlock, sourcesBlocks } from './parts.ts';
import type { Session } from './session.ts';

/** What of a document its blocks depend on. */
export type TemplateDocument = Pick<
  DocumentUnit,
  'id' | 'template' | 'schema' | 'numbering' | 'copies' | 'sources'
>;

const segmentBlocks = (
  segment: Segment,
  context: BlockContext,
  document: TemplateDocument,
): readonly Block[] => {
  if (segment.kind === 'text') return markdownBlocks(segment.lines, segment.line, context);
  const inner = () => segment.parts.flatMap((part) => segmentBlocks(part, context, document));
  if (segment.kind === 'keep') return [{ kind: 'keep', blocks: inner() }];
  if (segment.kind === 'page') return [{ kind: 'pageBreak' }, ...inner()];
  if (segment.kind === 'signatures') return [signaturesBlock(segment.parts, segment.line, context)];
  if (segment.kind === 'copies') return copiesBlocks(inner(), document, context, segment.line);
  return sourcesBlocks(inner(), document, context, segment.line);
};

/**
 * Turns a rendered text (Markdown with markers) into blocks. Every value that left a marker is printed, or it is an error:
 * `TEMPLATE_VALUE_LOST`. Line numbers in errors count in the rendered text.
 */
export const toBlocks = (text: string, session: Session, document: TemplateDocument): Block[] => {
  const printed: Printed = new Set();
  const where = `${document.id} (rendered)`;
  const context: BlockContext = {
    session,
    printed,
    where,
    numbering: document.numbering,
    headings: { count: 0 },
    lists: { last: 0 },
    places: new Map(),
  };
  const blocks = splitContainers(text, where).flatMap((segment) => segmentBlocks(segment, context, document));
  if (printed.size !== session.markers.length) {
    throw fromIssue(
      templateIssue(
        where,
        'TEMPLATE_VALUE_LOST',
        '有值未能印出（如表格多出的单元格）',
        'a value is not printed (a table cell too many?)',
      ),
    );
  }
  return blocks;
};
