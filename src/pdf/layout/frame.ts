import type { Frame } from '../blocks.ts';
import type { Faces, Role } from '../font/faces.ts';
import { type Canvas, drawLine, strokeRect } from '../output/canvas.ts';
import { itemsOf } from '../text/items.ts';
import { breakLines, type Line } from '../text/lines.ts';
import { paintLine } from '../text/paint.ts';
import { FOOT_BASELINE, FRAME_SIZE, HEAD_BASELINE, MARGIN, RULE } from './theme.ts';

/** Size of a page in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Paints head and foot of one page. */
export function paintFrame(
  canvas: Canvas,
  frame: Frame,
  size: PageSize,
  faces: Faces,
  mark: string | undefined,
  page: number,
  pages: number,
): void {
  const set = (text: string, role: Role, type: number, grey = false): Line =>
    breakLines(
      itemsOf([{ kind: 'text', text, grey }], { role, size: type }, faces),
      Number.POSITIVE_INFINITY,
      0,
      type,
    )[0] as Line;
  const left = MARGIN.side;
  const right = size.width - MARGIN.side;
  const pair = (a: string, b: string, aRole: Role, grey: boolean, y: number, aSize: number): void => {
    let [first, second] = [set(a, aRole, aSize), set(b, 'serif', FRAME_SIZE, grey)];
    const scale = (right - left - 12) / (first.width + second.width);
    // two long texts share the line in smaller type
    if (scale < 1)
      [first, second] = [set(a, aRole, aSize * scale), set(b, 'serif', FRAME_SIZE * scale, grey)];
    paintLine(canvas, first, left, y, first.width, 'left');
    paintLine(canvas, second, right - second.width, y, second.width, 'left');
  };
  const { letterhead } = frame;
  const headY = size.height - HEAD_BASELINE;
  if (letterhead) {
    const note = [letterhead.project, letterhead.note].filter(Boolean).join('　');
    pair(letterhead.company, note, 'sans', true, headY, FRAME_SIZE + 1);
    drawLine(canvas, left, headY - 7, right, headY - 7, RULE.frame);
  }
  if (mark) {
    const line = set(mark, 'sans', FRAME_SIZE);
    const y = letterhead ? headY + 17 : headY;
    strokeRect(canvas, right - line.width - 10, y - 4, line.width + 10, 14, 0.5);
    paintLine(canvas, line, right - line.width - 5, y, line.width, 'left');
  }
  const number = frame.language === 'en' ? `Page ${page} of ${pages}` : `第 ${page} 页 / 共 ${pages} 页`;
  drawLine(canvas, left, FOOT_BASELINE + 13, right, FOOT_BASELINE + 13, 0.35, 0.6);
  pair(frame.foot ?? '', number, 'serif', false, FOOT_BASELINE, FRAME_SIZE);
}
