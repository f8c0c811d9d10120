import type { SignaturePlace, Signatures } from '../blocks.ts';
import { type Canvas, drawLine, strokeCircle } from '../output/canvas.ts';
import { itemsOf } from '../text/items.ts';
import { breakLines, type Line } from '../text/lines.ts';
import { paintLine } from '../text/paint.ts';
import { gapOf, heightOf, held, type Setting, type Slice } from './slice.ts';

const WORDS = {
  zh: { date: '日期：', blank: ['年', '月', '日'], seal: '（盖章处）', colon: '：' },
  en: { date: 'Date: ', blank: ['', '', ''], seal: '(seal)', colon: ': ' },
} as const;

const LINE = 30;
const SEAL = 88;
const GUTTER = 28;
const LEAST_LINE = 84;
/** Room behind the colon of the date, whose empty half is cut off at the line's end, in em. */
const COLON = 0.3;

/** Sets places to sign and seal: one row for each pair of columns, all on one page while a page can hold them. */
export function laySignatures(block: Signatures, width: number, setting: Setting): Slice[] {
  const columns = block.columns ?? 2;
  const room = (width - (columns - 1) * GUTTER) / columns;
  const slices: Slice[] = [gapOf(12, true)];
  for (let i = 0; i < block.places.length; i += columns) {
    const places = block.places.slice(i, i + columns).map((place) => layPlace(place, room, setting));
    slices.push({
      height: Math.max(...places.map((place) => place.height)) + 10,
      breakBefore: i > 0,
      paint: (canvas, x, top) => {
        places.forEach((place, k) => {
          place.paint(canvas, x + k * (room + GUTTER), top);
        });
      },
    });
  }
  return heightOf(slices) <= setting.pageHeight ? held(slices) : slices;
}

interface Placed {
  readonly height: number;
  readonly paint: (canvas: Canvas, x: number, top: number) => void;
}

function layPlace(place: SignaturePlace, room: number, setting: Setting): Placed {
  const words = WORDS[setting.language];
  const { size } = setting;
  const seal = place.kind === 'seal';
  const textRoom = seal ? room - SEAL - 8 : room;
  const set = (text: string, width: number): Line[] =>
    breakLines(itemsOf([{ kind: 'text', text }], { role: 'serif', size }, setting.faces), width, 0, size);
  const label = set(/[:：]\s*$/.test(place.label) ? place.label : place.label + words.colon, textRoom);
  const name = place.name
    ? set(place.name, seal ? textRoom : Math.max(LEAST_LINE, textRoom - (label.at(-1)?.width ?? 0) - 8))
    : [];
  const date = set(words.date, textRoom)[0] as Line;
  const dated = place.date ? set(place.date, textRoom - date.width)[0] : undefined;
  const marks = words.blank.map((mark) => set(mark, textRoom)[0] as Line);
  const hint = set(words.seal, SEAL)[0] as Line;
  const leading = size * setting.leading;
  // the signature goes behind the label, or below it where little room is left
  const below = !seal && textRoom - (label.at(-1)?.width ?? 0) < LEAST_LINE;
  const labelHeight = label.length * leading + (seal ? name.length * leading : 0);
  const lineY =
    LINE +
    (label.length - 1) * leading +
    (below ? LINE : 0) +
    (seal ? 0 : Math.max(0, name.length - 1) * leading);
  const height = seal ? Math.max(SEAL + 6, labelHeight + LINE + 12) : lineY + LINE;
  const dateY = height - 10;

  const paint = (canvas: Canvas, x: number, top: number): void => {
    const first = seal ? 22 : LINE - 6;
    label.forEach((line, i) => {
      paintLine(canvas, line, x, top - first - i * leading, textRoom, 'left');
    });
    if (seal) {
      name.forEach((line, i) => {
        paintLine(canvas, line, x, top - first - (label.length + i) * leading, textRoom, 'left');
      });
      const [cx, cy, r] = [x + room - SEAL / 2, top - 3 - SEAL / 2, SEAL / 2];
      strokeCircle(canvas, cx, cy, r, 0.6, 0.55, '3 2.4');
      paintLine(canvas, hint, cx - hint.width / 2, cy - size * 0.36, hint.width, 'left');
      canvas.places.push({
        id: place.id,
        kind: place.kind,
        label: place.label,
        rect: { x: cx - r, y: cy - r, width: SEAL, height: SEAL },
      });
    } else {
      const from = x + (below ? 0 : (label.at(-1)?.width ?? 0) + 2);
      const y = top - lineY + 2;
      drawLine(canvas, from, y, x + room, y, 0.5);
      name.forEach((line, i) => {
        paintLine(canvas, line, from + 6, y + 4 + (name.length - 1 - i) * leading, room, 'left');
      });
      canvas.places.push({
        id: place.id,
        kind: place.kind,
        label: place.label,
        rect: { x: from, y, width: x + room - from, height: LINE - 4 },
      });
    }
    paintDate(canvas, x, top - dateY, date, dated, marks, size, Math.min(room, textRoom));
  };
  return { height, paint };
}

function paintDate(
  canvas: Canvas,
  x: number,
  y: number,
  label: Line,
  dated: Line | undefined,
  marks: readonly Line[],
  size: number,
  room: number,
): void {
  paintLine(canvas, label, x, y, label.width, 'left');
  let at = x + label.width + COLON * size;
  if (dated) {
    paintLine(canvas, dated, at, y, dated.width, 'left');
    return;
  }
  const words = marks.reduce((sum, mark) => sum + mark.width + 2, label.width);
  const spare = Math.max(4.5, Math.min(8, (room - words) / size));
  const gaps = marks[0]?.width
    ? [0.44, 0.28, 0.28].map((part) => part * spare)
    : [Math.min(12, (room - words) / size), 0, 0];
  marks.forEach((mark, i) => {
    const gap = (gaps[i] as number) * size;
    if (gap > 0) drawLine(canvas, at, y - 0.17 * size, at + gap, y - 0.17 * size, 0.5);
    at += gap + 1;
    paintLine(canvas, mark, at, y, mark.width, 'left');
    at += mark.width + 1;
  });
}
