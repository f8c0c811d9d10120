import type { Align, Heading, Inline, Paragraph } from '../blocks.ts';
import type { Role } from '../font/faces.ts';
import { itemsOf } from '../text/items.ts';
import { breakLines, type Line } from '../text/lines.ts';
import { paintLine } from '../text/paint.ts';
import { gapOf, type Setting, type Slice } from './slice.ts';
import { HEADINGS, NOTE_LEADING } from './theme.ts';

/** How a run of inlines is set. Lengths in points. */
export interface TextBox {
  readonly inlines: readonly Inline[];
  readonly width: number;
  readonly align: Align;
  readonly role: Role;
  readonly size: number;
  readonly leading: number;
  readonly indent?: number;
  readonly left?: number;
  readonly marker?: readonly Inline[];
}

/** Breaks inlines into lines and gives one slice a line; never fewer than two lines of a longer text stand alone on a page. */
export function setLines(box: TextBox, setting: Setting): Slice[] {
  const { faces } = setting;
  const style = { role: box.role, size: box.size };
  const left = box.left ?? 0;
  const room = box.width - left;
  const marker = box.marker
    ? breakLines(itemsOf(box.marker, style, faces), Number.POSITIVE_INFINITY, 0, box.size)[0]
    : undefined;
  // a marker wider than its room pushes the first line to the right
  const markerEnd = marker ? marker.width + 0.3 * box.size : 0;
  const indent = Math.max(box.indent ?? 0, markerEnd - left);
  const lines = breakLines(itemsOf(box.inlines, style, faces), room, indent, box.size);
  return lines.map((line, i) => {
    const height = box.leading * line.size;
    const baseline = height / 2 + 0.36 * line.size;
    return {
      height,
      breakBefore: i !== 1 && (i !== lines.length - 1 || i === 0),
      paint: (canvas, x, top) => {
        if (i === 0 && marker)
          paintLine(canvas, marker as Line, x + Math.max(0, left - markerEnd), top - baseline, room, 'left');
        paintLine(canvas, line, x + left, top - baseline, room, box.align);
      },
    };
  });
}

/** Sets a paragraph. */
export function layParagraph(paragraph: Paragraph, width: number, setting: Setting): Slice[] {
  const size = paragraph.size ?? setting.size;
  const lines = setLines(
    {
      inlines: paragraph.inlines,
      width,
      align: paragraph.align ?? 'justify',
      role: 'serif',
      size,
      leading: size < setting.size ? Math.min(setting.leading, NOTE_LEADING) : setting.leading,
      indent: (paragraph.indent ?? 0) * size,
      left: (paragraph.left ?? 0) * size,
      ...(paragraph.marker ? { marker: paragraph.marker } : {}),
    },
    setting,
  );
  return spaced(
    lines,
    paragraph.spaceBefore ?? 0,
    paragraph.spaceAfter ?? 0,
    paragraph.keepWithNext ?? false,
  );
}

/** Sets a heading, which never stands alone at a page's end. */
export function layHeading(heading: Heading, width: number, setting: Setting): Slice[] {
  const { size, leading, before, after } = HEADINGS[heading.level];
  const align = heading.level === 1 ? 'center' : 'left';
  const lines = setLines({ inlines: heading.inlines, width, align, role: 'sans', size, leading }, setting);
  return spaced(
    lines.map((line, i) => (i === 0 ? line : { ...line, breakBefore: false })),
    before,
    after,
    true,
  );
}

function spaced(lines: readonly Slice[], before: number, after: number, keepWithNext: boolean): Slice[] {
  const slices: Slice[] = [];
  if (before > 0) slices.push(gapOf(before, true));
  slices.push(...lines.map((line, i) => (i === 0 && before > 0 ? { ...line, breakBefore: false } : line)));
  if (after > 0) slices.push(gapOf(after, false));
  if (keepWithNext) slices.push({ height: 0, breakBefore: false, binds: true });
  return slices;
}
