import type { Align } from '../blocks.ts';
import type { Face } from '../font/faces.ts';
import {
  asText,
  type Canvas,
  drawLine,
  drawPath,
  fillRect,
  showDash,
  showText,
  strokeRect,
} from '../output/canvas.ts';
import type { Item } from './items.ts';
import type { Line } from './lines.ts';

/** Most that a gap between two signs is spread, in em: readers take 0.1 for a space and would put one into the text. */
const MOST_SIGN_GAP = 0.09;
/** Most that a space is spread, in em. A line that would need more stays ragged. */
const MOST_SPACE_GAP = 0.7;
/** A space takes so many times the room of a gap between signs. */
const SPACE_SHARE = 3;
const GREY = 0.42;

/** Paints a line with its baseline at `y` into the room from `x`, `room` points wide. */
export function paintLine(
  canvas: Canvas,
  line: Line,
  x: number,
  y: number,
  room: number,
  align: Align,
): void {
  const spare = room - line.start - line.width;
  const spread = align === 'justify' && line.goesOn && line.tabs.length === 0 ? spreadOf(line, spare) : NONE;
  const shift = align === 'center' ? spare / 2 : align === 'right' ? spare : 0;
  paintItems(canvas, line, x + line.start + shift, y, spread);
}

/** Extra room in points for each kind of gap. */
interface Spread {
  readonly none: 0;
  readonly sign: number;
  readonly space: number;
}

const NONE: Spread = { none: 0, sign: 0, space: 0 };

function spreadOf(line: Line, spare: number): Spread {
  let [signs, spaces, size] = [0, 0, line.size];
  for (let i = line.from + 1; i < line.to; i++) {
    const item = line.items[i] as Item;
    if (item.gap === 'sign') signs++;
    else if (item.gap === 'space') spaces++;
    if (item.size < size) size = item.size;
  }
  if (spare <= 0 || signs + spaces === 0) return NONE;
  const sign = Math.min(spare / (signs + SPACE_SHARE * spaces), MOST_SIGN_GAP * size);
  const rest = spare - sign * signs;
  if (spaces === 0) return rest > 0.01 ? NONE : { none: 0, sign, space: 0 };
  return rest / spaces > MOST_SPACE_GAP * size ? NONE : { none: 0, sign, space: rest / spaces };
}

/** Letters that follow one another in one face, size and colour, gathered into one operator. */
interface Run {
  face: Face;
  size: number;
  grey: boolean;
  x: number;
  codes: string;
}

function paintItems(canvas: Canvas, line: Line, left: number, y: number, spread: Spread): void {
  const spacing = Math.round(spread.sign * 1000) / 1000;
  let x = left - line.cutBefore;
  let tab = 0;
  let run: Run | undefined;
  let rule: { from: number; size: number } | undefined;
  const flush = (): void => {
    if (run) showText(canvas, run.face, run.size, run.x, y, `${run.codes}>`, spacing, run.grey ? GREY : 0);
    run = undefined;
  };
  const endRule = (to: number): void => {
    if (rule) drawLine(canvas, rule.from, y - 0.17 * rule.size, to, y - 0.17 * rule.size, 0.5);
    rule = undefined;
  };
  for (let i = line.from; i < line.to; i++) {
    const item = line.items[i] as Item;
    const gap = i === line.from ? 0 : item.before + spread[item.gap];
    const underlined = item.underline || item.kind === 'blank';
    if (rule && !underlined) endRule(x);
    x += gap;
    if (underlined && !rule) rule = { from: x, size: item.size };
    if (item.kind === 'letter' && item.letter) {
      const { letter } = item;
      if (item.dash) {
        flush();
        showDash(canvas, letter.face, item.size, x, y, letter.hex, item.dash, item.grey ? GREY : 0);
      } else if (run && run.face === letter.face && run.size === item.size && run.grey === item.grey) {
        // the spacing operator has put `spacing` behind the letter before
        const kern = Math.round((-(gap - spacing) * 1000) / item.size);
        run.codes += kern === 0 ? letter.hex : `>${kern}<${letter.hex}`;
      } else {
        flush();
        run = { face: letter.face, size: item.size, grey: item.grey, x, codes: `<${letter.hex}` };
      }
      x += item.width;
    } else {
      flush();
      if (item.kind === 'box') paintBox(canvas, x, y, item.size, item.checked);
      if (item.share !== undefined) paintBar(canvas, x, y, item.width, item.size, item.share);
      x += item.kind === 'tab' ? (line.tabs[tab++] ?? 0) : item.width;
    }
  }
  flush();
  const last = line.items[line.to - 1];
  endRule(last?.letter && rule ? x - last.letter.slackAfter * last.size : x);
}

function paintBox(canvas: Canvas, x: number, y: number, size: number, checked: boolean): void {
  const side = size * 0.82;
  const bottom = y - size * 0.06;
  const left = x + size * 0.06;
  asText(canvas, checked ? '☑' : '☐', () => {
    strokeRect(canvas, left, bottom, side, side, 0.6);
    if (!checked) return;
    const at = (px: number, py: number): [number, number] => [left + px * side, bottom + py * side];
    drawPath(canvas, [...at(0.18, 0.52), ...at(0.42, 0.24), ...at(0.86, 0.84)], size * 0.1);
  });
}

/** The figure that a bar shows stands beside it in words. */
function paintBar(canvas: Canvas, x: number, y: number, width: number, size: number, share: number): void {
  const [bottom, height] = [y - size * 0.08, size * 0.86];
  if (share > 0) fillRect(canvas, x, bottom, width * share, height, 0.55);
  strokeRect(canvas, x, bottom, width, height, 0.4);
}
