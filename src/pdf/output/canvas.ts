import type { PrintedPlace } from '../blocks.ts';
import type { DashFit, Face } from '../font/faces.ts';

/** One page's drawing, as the text of a PDF content stream. Points from the page's lower left corner. */
export interface Canvas {
  readonly ops: string[];
  readonly places: Omit<PrintedPlace, 'page'>[];
  state: State;
}

interface State {
  font: string;
  spacing: number;
  fill: number;
  stroke: number;
  lineWidth: number;
  dash: string;
}

// nothing is known of the state that an earlier stream of the same page left behind
const UNKNOWN: State = {
  font: '',
  spacing: Number.NaN,
  fill: Number.NaN,
  stroke: Number.NaN,
  lineWidth: Number.NaN,
  dash: '?',
};

/** An empty page to draw on. */
export function openCanvas(): Canvas {
  return { ops: [], places: [], state: { ...UNKNOWN } };
}

/** The content stream drawn so far. */
export function streamOf(canvas: Canvas): string {
  return canvas.ops.join('\n');
}

/** A number as PDF writes it: at most three decimals, never an exponent. */
export function num(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** Shows letters of one face from a point on the baseline: `codes` is the inside of a TJ array, `spacing` extra room between letters. */
export function showText(
  canvas: Canvas,
  face: Face,
  size: number,
  x: number,
  y: number,
  codes: string,
  spacing: number,
  grey: number,
): void {
  const { state, ops } = canvas;
  setFill(canvas, grey);
  let op = 'BT';
  const font = `/${face.name} ${num(size)} Tf`;
  if (state.font !== font) op += ` ${font}`;
  if (state.spacing !== spacing) op += ` ${num(spacing)} Tc`;
  state.font = font;
  state.spacing = spacing;
  ops.push(`${op} ${num(x)} ${num(y)} Td [${codes}] TJ ET`);
}

/** Shows one letter stretched and raised, as half of a `——`. */
export function showDash(
  canvas: Canvas,
  face: Face,
  size: number,
  x: number,
  y: number,
  hex: string,
  fit: DashFit,
  grey: number,
): void {
  canvas.ops.push(`${num(fit.scale * 100)} Tz ${num(fit.rise * size)} Ts`);
  showText(canvas, face, size, x - fit.shift * size, y, `<${hex}>`, 0, grey);
  canvas.ops.push('100 Tz 0 Ts');
}

/** A straight line. */
export function drawLine(
  canvas: Canvas,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  width: number,
  grey = 0,
  dash = '',
): void {
  setStroke(canvas, width, grey, dash);
  canvas.ops.push(`${num(x1)} ${num(y1)} m ${num(x2)} ${num(y2)} l S`);
}

/** Straight lines through points given as `x, y, x, y, …`; `closed` joins the last to the first. */
export function drawPath(
  canvas: Canvas,
  points: readonly number[],
  width: number,
  closed = false,
  grey = 0,
): void {
  setStroke(canvas, width, grey, '');
  let path = '';
  for (let i = 0; i < points.length; i += 2)
    path += `${num(points[i] as number)} ${num(points[i + 1] as number)} ${i ? 'l' : 'm'} `;
  canvas.ops.push(`${path}${closed ? 's' : 'S'}`);
}

/** A filled rectangle, from its lower left corner. */
export function fillRect(
  canvas: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  grey: number,
): void {
  setFill(canvas, grey);
  canvas.ops.push(`${num(x)} ${num(y)} ${num(width)} ${num(height)} re f`);
}

/** The outline of a rectangle, from its lower left corner. */
export function strokeRect(
  canvas: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  line: number,
  grey = 0,
): void {
  setStroke(canvas, line, grey, '');
  canvas.ops.push(`${num(x)} ${num(y)} ${num(width)} ${num(height)} re S`);
}

/** A circle's outline; `dash` is the inside of a PDF dash array. */
export function strokeCircle(
  canvas: Canvas,
  x: number,
  y: number,
  radius: number,
  line: number,
  grey: number,
  dash: string,
): void {
  setStroke(canvas, line, grey, dash);
  const k = radius * 0.5523;
  const at = (a: number, b: number) => `${num(x + a)} ${num(y + b)}`;
  const r = radius;
  canvas.ops.push(
    `${at(r, 0)} m ${at(r, k)} ${at(k, r)} ${at(0, r)} c ${at(-k, r)} ${at(-r, k)} ${at(-r, 0)} c ` +
      `${at(-r, -k)} ${at(-k, -r)} ${at(0, -r)} c ${at(k, -r)} ${at(r, -k)} ${at(r, 0)} c s`,
  );
}

/** Drawing between the two reads as `text` (one BMP character) when a reader copies or speaks the page. */
export function asText(canvas: Canvas, text: string, draw: () => void): void {
  const code = text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  canvas.ops.push(`/Span <</ActualText <FEFF${code}>>> BDC`);
  draw();
  canvas.ops.push('EMC');
}

function setFill(canvas: Canvas, grey: number): void {
  if (canvas.state.fill === grey) return;
  canvas.state.fill = grey;
  canvas.ops.push(`${num(grey)} g`);
}

function setStroke(canvas: Canvas, width: number, grey: number, dash: string): void {
  const { state, ops } = canvas;
  if (state.lineWidth !== width) ops.push(`${num(width)} w`);
  if (state.stroke !== grey) ops.push(`${num(grey)} G`);
  if (state.dash !== dash) ops.push(`[${dash}] 0 d`);
  state.lineWidth = width;
  state.stroke = grey;
  state.dash = dash;
}
