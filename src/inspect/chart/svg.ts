import type { Procedure } from '../../core/define/procedure.ts';
import type { Language } from '../../core/text.ts';
import {
  breakLines,
  type Layout,
  LEADING,
  PAD,
  type Places,
  type Point,
  readPlaces,
  SIZES,
  toDot,
} from './layout.ts';
import { type Arrow, type Box, type Group, type Line, type RoleNames, toChart } from './model.ts';

const MARGIN = 16;
const HEAD = 26;
const FONT = "'Noto Sans SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif";
const COLOURS = {
  ink: '#1f2933',
  grey: '#66727f',
  line: '#52606d',
  state: '#f4f8fc',
  edge: '#2f6690',
  final: '#e8f3ec',
  finalEdge: '#2d6a4f',
  note: '#fdf6e3',
  noteEdge: '#b08900',
  deadline: '#a63d1f',
} as const;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const n = (value: number): string => String(Math.round(value * 10) / 10);

const LOOK: { readonly [style in Line['style']]: string } = {
  title: `font-weight="700" fill="${COLOURS.ink}"`,
  small: `fill="${COLOURS.grey}"`,
  plain: `fill="${COLOURS.ink}"`,
  deadline: `fill="${COLOURS.deadline}" font-style="italic"`,
};

/** Lines of text from a point downwards. */
function writeLines(lines: readonly Line[], { x, y }: Point, anchor: 'start' | 'middle'): string {
  // Labels of arrows lie on lines: a white edge keeps them legible.
  const halo = anchor === 'middle' ? ' paint-order="stroke" stroke="#ffffff" stroke-width="3"' : '';
  let top = y;
  return lines
    .map(({ text, style }) => {
      const size = SIZES[style];
      top += size * LEADING;
      return `<text x="${n(x)}" y="${n(top - size * 0.35)}" font-size="${size}" text-anchor="${anchor}" ${LOOK[style]}${halo}>${escape(text)}</text>`;
    })
    .join('');
}

const BOXES = {
  state: { fill: COLOURS.state, stroke: COLOURS.edge },
  final: { fill: COLOURS.final, stroke: COLOURS.finalEdge },
  note: { fill: COLOURS.note, stroke: COLOURS.noteEdge },
} as const;

function drawBox(box: Box, places: Places): string {
  const { x, y, width, height } = places.box(box);
  const [left, top] = [x - width / 2, y - height / 2];
  const { fill, stroke } = BOXES[box.kind];
  const rect = (inset: number): string =>
    `<rect x="${n(left + inset)}" y="${n(top + inset)}" width="${n(width - 2 * inset)}" height="${n(height - 2 * inset)}" rx="6" fill="${fill}" stroke="${stroke}"/>`;
  // A final state has a double edge, as statecharts have it.
  const edges = box.kind === 'final' ? rect(0) + rect(2.5) : rect(0);
  return edges + writeLines(breakLines(box.lines, 'box'), { x: left + PAD, y: top + PAD - 2 }, 'start');
}

function drawGroup(group: Group, places: Places): string {
  const inner = [
    ...group.groups.map((one) => drawGroup(one, places)),
    ...group.boxes.map((one) => drawBox(one, places)),
  ].join('');
  if (group.id === '') return inner;
  const { x, y, width, height } = places.group(group);
  const dash = group.isRegion ? ' stroke-dasharray="5 3"' : '';
  const edge = `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="8" fill="#ffffff" stroke="${COLOURS.line}"${dash}/>`;
  return edge + writeLines(breakLines(group.lines, 'box'), { x: x + PAD, y: y + 4 }, 'start') + inner;
}

function drawArrow(id: string, lines: readonly Line[], places: Places): string {
  const { curve, tip, label } = places.arrow(id);
  const [first, ...rest] = curve;
  if (!first) return '';
  const points = rest.map(({ x, y }) => `${n(x)},${n(y)}`).join(' ');
  const last = curve.at(-1) as Point;
  const path = `<path d="M${n(first.x)},${n(first.y)}C${points}L${n((last.x + tip.x) / 2)},${n((last.y + tip.y) / 2)}" fill="none" stroke="${COLOURS.line}" marker-end="url(#tip)"/>`;
  if (!label || lines.length === 0) return path;
  const broken = breakLines(lines, 'arrow');
  const height = broken.reduce((sum, { style }) => sum + SIZES[style] * LEADING, 0);
  return path + writeLines(broken, { x: label.x, y: label.y - height / 2 }, 'middle');
}

const DEFS = `<defs><marker id="tip" viewBox="0 0 8 8" refX="4" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0,0L8,4L0,8Z" fill="${COLOURS.line}"/></marker></defs>`;

/**
 * Draws a procedure as a picture (SVG) that a manager can read: states and events by title, with their clauses and the
 * roles that may act; deadlines apart; what may happen at any step in a note. `layout` places the boxes (Graphviz).
 */
export function toSvg(
  procedure: Procedure,
  roles: RoleNames,
  layout: Layout,
  language: Language = 'zh',
): string {
  const chart = toChart(procedure, roles, language);
  const places = readPlaces(layout(toDot(chart)));
  const [width, height] = [places.width + 2 * MARGIN, places.height + 2 * MARGIN + HEAD];
  const start = places.arrow('start').curve[0] ?? { x: 0, y: 0 };
  const parts = [
    drawGroup(chart.top, places),
    drawArrow('start', [], places),
    `<circle cx="${n(start.x)}" cy="${n(start.y - 3)}" r="5" fill="${COLOURS.ink}"/>`,
    ...chart.arrows.map((arrow: Arrow, index) => drawArrow(`a${index}`, arrow.lines, places)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" role="img" aria-label="${escape(chart.title)}" font-family="${FONT}"><title>${escape(chart.title)}</title>${DEFS}<rect width="100%" height="100%" fill="#ffffff"/><text x="${MARGIN}" y="${MARGIN + 10}" font-size="15" font-weight="700" fill="${COLOURS.ink}">${escape(chart.title)}</text><g transform="translate(${MARGIN},${MARGIN + HEAD})">${parts.join('')}</g></svg>\n`;
}
