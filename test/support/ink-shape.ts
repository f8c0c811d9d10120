import { outlineOf, type TrueTypeFont } from '../../src/pdf/font/truetype.ts';

type Edge = [x1: number, y1: number, x2: number, y2: number];

/** A glyph's inked shape, in em: its area and the box around it. */
export interface Shape {
  readonly area: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Scan lines to the em by which areas are measured. */
const SCANS = 400;

const shapes = new WeakMap<TrueTypeFont, Map<number, Shape>>();

/** The shape of a code point in a font, by non-zero winding; the area is 0 for blanks. */
export function shapeOf(font: TrueTypeFont, codePoint: number): Shape {
  const cache = shapes.get(font) ?? new Map<number, Shape>();
  shapes.set(font, cache);
  let shape = cache.get(codePoint);
  if (!shape)
    cache.set(codePoint, (shape = measure(contoursOf(font, font.glyphOf(codePoint)), font.unitsPerEm)));
  return shape;
}

function measure(edges: readonly Edge[], em: number): Shape {
  if (edges.length === 0) return { area: 0, left: 0, bottom: 0, right: 0, top: 0 };
  const xs = edges.flatMap(([x1, , x2]) => [x1, x2]);
  const ys = edges.flatMap(([, y1, , y2]) => [y1, y2]);
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
  const step = em / SCANS;
  const scans: [x: number, turn: number][][] = Array.from(
    { length: Math.ceil((top - bottom) / step) },
    () => [],
  );
  for (const [x1, y1, x2, y2] of edges) {
    const [low, high] = [Math.min(y1, y2), Math.max(y1, y2)];
    for (let i = Math.ceil((low - bottom) / step - 0.5); bottom + (i + 0.5) * step < high; i++) {
      scans[i]?.push([x1 + ((bottom + (i + 0.5) * step - y1) / (y2 - y1)) * (x2 - x1), y2 > y1 ? 1 : -1]);
    }
  }
  let inked = 0;
  for (const crossings of scans) {
    crossings.sort((one, other) => one[0] - other[0]);
    let winding = 0;
    crossings.forEach(([x, turn], i) => {
      if (winding !== 0) inked += x - (crossings[i - 1] as [number, number])[0];
      winding += turn;
    });
  }
  return {
    area: (inked * step) / em ** 2,
    left: Math.min(...xs) / em,
    right: Math.max(...xs) / em,
    bottom: bottom / em,
    top: top / em,
  };
}

const known = new WeakMap<TrueTypeFont, Map<number, Edge[]>>();

/** A glyph's outline as straight edges in font units. */
export function contoursOf(font: TrueTypeFont, glyph: number): Edge[] {
  const cache = known.get(font) ?? new Map<number, Edge[]>();
  known.set(font, cache);
  let edges = cache.get(glyph);
  if (!edges) cache.set(glyph, (edges = readOutline(font, glyph)));
  return edges;
}

function readOutline(font: TrueTypeFont, glyph: number): Edge[] {
  const bytes = outlineOf(font, glyph);
  if (bytes.length < 10) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const contours = view.getInt16(0);
  if (contours < 0) return readComposite(font, view);
  const ends = Array.from({ length: contours }, (_, i) => view.getUint16(10 + 2 * i));
  const count = contours === 0 ? 0 : (ends.at(-1) as number) + 1;
  let at = 10 + 2 * contours;
  at += 2 + view.getUint16(at);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = view.getUint8(at++);
    flags.push(flag);
    if (flag & 8) for (let k = view.getUint8(at++); k > 0; k--) flags.push(flag);
  }
  const axis = (short: number, same: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? view.getUint8(at++) : -view.getUint8(at++);
      else if (!(flag & same)) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = axis(2, 16);
  const ys = axis(4, 32);
  let first = 0;
  return ends.flatMap((end) => {
    const points = xs
      .slice(first, end + 1)
      .map((x, i) => ({ x, y: ys[first + i] as number, on: ((flags[first + i] as number) & 1) === 1 }));
    first = end + 1;
    return flatten(points);
  });
}

function flatten(points: readonly { x: number; y: number; on: boolean }[]): Edge[] {
  const full: { x: number; y: number; on: boolean }[] = [];
  points.forEach((point, i) => {
    const next = points[(i + 1) % points.length] as (typeof points)[number];
    full.push(point);
    if (!point.on && !next.on) full.push({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2, on: true });
  });
  const start = full.findIndex((point) => point.on);
  if (start < 0) return [];
  const ring = [...full.slice(start), ...full.slice(0, start + 1)];
  const edges: Edge[] = [];
  let from = ring[0] as (typeof ring)[number];
  for (let i = 1; i < ring.length; i++) {
    const point = ring[i] as (typeof ring)[number];
    if (point.on) {
      edges.push([from.x, from.y, point.x, point.y]);
      from = point;
      continue;
    }
    const to = ring[++i] as (typeof ring)[number];
    let [px, py] = [from.x, from.y];
    for (let k = 1; k <= 6; k++) {
      const t = k / 6;
      const x = (1 - t) ** 2 * from.x + 2 * t * (1 - t) * point.x + t * t * to.x;
      const y = (1 - t) ** 2 * from.y + 2 * t * (1 - t) * point.y + t * t * to.y;
      edges.push([px, py, x, y]);
      [px, py] = [x, y];
    }
    from = to;
  }
  return edges;
}

function readComposite(font: TrueTypeFont, view: DataView): Edge[] {
  const edges: Edge[] = [];
  let at = 10;
  for (let flags = 0x20; flags & 0x20; ) {
    flags = view.getUint16(at);
    const part = view.getUint16(at + 2);
    const words = (flags & 1) === 1;
    const dx = words ? view.getInt16(at + 4) : view.getInt8(at + 4);
    const dy = words ? view.getInt16(at + 6) : view.getInt8(at + 5);
    at += words ? 8 : 6;
    const scale = (): number => {
      at += 2;
      return view.getInt16(at - 2) / 16384;
    };
    let [a, b, c, d] = [1, 0, 0, 1];
    if (flags & 8) a = d = scale();
    else if (flags & 0x40) [a, d] = [scale(), scale()];
    else if (flags & 0x80) [a, b, c, d] = [scale(), scale(), scale(), scale()];
    const move = (x: number, y: number): [number, number] => [a * x + c * y + dx, b * x + d * y + dy];
    for (const [x1, y1, x2, y2] of contoursOf(font, part)) edges.push([...move(x1, y1), ...move(x2, y2)]);
  }
  return edges;
}
