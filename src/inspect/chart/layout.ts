import { DeskError } from '../../core/issue.ts';
import type { Arrow, Box, Chart, Group, Line } from './model.ts';
import { widthOf, wrapText } from './text.ts';

/** A graph laid out: Graphviz's own JSON, as far as it is read here. */
export interface LaidOut {
  readonly bb: string;
  readonly objects?: readonly {
    readonly name: string;
    readonly bb?: string;
    readonly pos?: string;
    readonly lp?: string;
  }[];
  readonly edges?: readonly { readonly id?: string; readonly pos: string; readonly lp?: string }[];
}

/** Lays a graph out that is written in the DOT language. */
export type Layout = (dot: string) => LaidOut;

/** Size of type by style, in points. */
export const SIZES = { title: 13, small: 9, plain: 10, deadline: 10 } as const;
/** Height of a line in units of its size. */
export const LEADING = 1.4;
/** Room around the lines of a box. */
export const PAD = 8;

const MOST_EMS = { box: 22, arrow: 15 } as const;

/** The lines of a box or arrow as they stand: broken where they are too long. */
export const breakLines = (lines: readonly Line[], place: keyof typeof MOST_EMS): readonly Line[] =>
  lines.flatMap(({ text, style }) => wrapText(text, MOST_EMS[place]).map((part) => ({ text: part, style })));

interface Size {
  readonly width: number;
  readonly height: number;
}

const sizeOf = (lines: readonly Line[]): Size => ({
  width: Math.max(30, ...lines.map(({ text, style }) => widthOf(text, SIZES[style]))) + 2 * PAD,
  height: lines.reduce((sum, { style }) => sum + SIZES[style] * LEADING, 0) + 2 * PAD,
});

const quote = (text: string): string => `"${text.replaceAll(/["\\]/g, ' ')}"`;
const space = ({ width, height }: Size): string =>
  `<<TABLE FIXEDSIZE="TRUE" WIDTH="${Math.ceil(width)}" HEIGHT="${Math.ceil(height)}" BORDER="0" CELLPADDING="0" CELLSPACING="0"><TR><TD></TD></TR></TABLE>>`;

/** Graphviz clusters have names of their own. */
const clusterOf = (id: string): string => `cluster ${id}`;
const START = ' start';

function writeBox({ id, lines }: Box): string {
  const { width, height } = sizeOf(breakLines(lines, 'box'));
  return `${quote(id)} [shape=box fixedsize=true label="" width=${width / 72} height=${height / 72}];`;
}

function writeGroup(group: Group, isSideways: boolean): string {
  // Sideways, Graphviz stacks from the bottom up.
  const groups = isSideways ? group.groups.toReversed() : group.groups;
  const inner = [...groups.map((one) => writeGroup(one, isSideways)), ...group.boxes.map(writeBox)].join(
    '\n',
  );
  if (group.id === '') return inner;
  const label = space(sizeOf(breakLines(group.lines, 'box')));
  return `subgraph ${quote(clusterOf(group.id))} { label=${label}; labeljust=l; margin=12;\n${inner}\n}`;
}

function writeArrow(arrow: Arrow, index: number): string {
  const { from, to, fromGroup, toGroup, lines } = arrow;
  const label = lines.length ? ` label=${space(sizeOf(breakLines(lines, 'arrow')))}` : '';
  const ends = [
    ...(fromGroup === undefined ? [] : [`ltail=${quote(clusterOf(fromGroup))}`]),
    ...(toGroup === undefined ? [] : [`lhead=${quote(clusterOf(toGroup))}`]),
  ].join(' ');
  return `${quote(from)} -> ${quote(to)} [id="a${index}" ${ends}${label}];`;
}

const mostRegions = (group: Group): number =>
  Math.max(group.groups.filter(({ isRegion }) => isRegion).length, ...group.groups.map(mostRegions));

/** More regions than this stand one below the other, and time runs from left to right. */
const MANY_REGIONS = 4;

/** Writes a chart for Graphviz: sizes of boxes and labels are ours, places are its. */
export function toDot({ top, start, arrows }: Chart): string {
  const isSideways = mostRegions(top) > MANY_REGIONS;
  return [
    `digraph { compound=true; rankdir=${isSideways ? 'LR' : 'TB'}; nodesep=0.35; ranksep=0.35; splines=spline;`,
    `${quote(START)} [shape=circle fixedsize=true width=0.15 height=0.15 label=""];`,
    writeGroup(top, isSideways),
    `${quote(START)} -> ${quote(start)} [id="start"];`,
    ...arrows.map(writeArrow),
    '}',
  ].join('\n');
}

/** A point; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Places of everything in a chart. */
export interface Places {
  readonly width: number;
  readonly height: number;
  /** Middle of a box, and its size. */
  readonly box: (box: Box) => Point & Size;
  /** Upper left corner of a group, and its size. */
  readonly group: (group: Group) => Point & Size;
  /** Control points of an arrow's curve and the middle of its label. */
  readonly arrow: (id: string) => {
    readonly curve: readonly Point[];
    readonly tip: Point;
    readonly label?: Point;
  };
}

const numbers = (text: string): readonly number[] => text.split(/[ ,]/).map(Number);

/** Reads where Graphviz has put things. Throws `CHART_LAYOUT` where something is missing. */
export function readPlaces(laid: LaidOut): Places {
  const [, , width = 0, height = 0] = numbers(laid.bb);
  const missing = (what: string): never => {
    throw new DeskError('CHART_LAYOUT', { zh: `图上缺少 ${what}`, en: `The chart lacks ${what}` });
  };
  const at = (text: string): Point => {
    const [x = 0, y = 0] = numbers(text);
    return { x, y: height - y };
  };
  const objects = new Map((laid.objects ?? []).map((one) => [one.name, one]));
  const edges = new Map((laid.edges ?? []).map((one) => [one.id ?? '', one]));
  return {
    width,
    height,
    box: ({ id, lines }) => {
      const found = objects.get(id)?.pos ?? missing(id);
      return { ...at(found), ...sizeOf(breakLines(lines, 'box')) };
    },
    group: ({ id }) => {
      const [left = 0, low = 0, right = 0, high = 0] = numbers(objects.get(clusterOf(id))?.bb ?? missing(id));
      return { x: left, y: height - high, width: right - left, height: high - low };
    },
    arrow: (id) => {
      const { pos, lp } = edges.get(id) ?? missing(id);
      const parts = pos.split(' ');
      const end = parts.find((part) => part.startsWith('e,'));
      const curve = parts.filter((part) => !/^[es],/.test(part)).map(at);
      return {
        curve,
        tip: end === undefined ? (curve.at(-1) as Point) : at(end.slice(2)),
        ...(lp === undefined ? {} : { label: at(lp) }),
      };
    },
  };
}
