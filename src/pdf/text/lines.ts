import type { Item } from './items.ts';

/** One set line: items from `from` up to `to`, spaces at its end left out. Lengths in points. */
export interface Line {
  readonly items: readonly Item[];
  readonly from: number;
  readonly to: number;
  /** Where the first item begins, from the left edge of the line's room. */
  readonly start: number;
  /** Natural width, without half-empty punctuation at both ends. */
  readonly width: number;
  /** Empty half of opening punctuation at the line's start that is moved out of the way. */
  readonly cutBefore: number;
  /** Whether the paragraph goes on, so that the line may be spread to the full width. */
  readonly goesOn: boolean;
  /** Largest size in the line. */
  readonly size: number;
  /** The widths that tabs got, in order. */
  readonly tabs: readonly number[];
}

/** Tab stops stand this many em apart. */
const TAB = 4;
const MOST_STEPS_BACK = 16;

/** Breaks items into lines no wider than `width`; the first begins at `indent`. Takes time linear in the items. */
export function breakLines(items: readonly Item[], width: number, indent: number, size: number): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let start = indent;
  do {
    const line = fill(
      items,
      from,
      start,
      width,
      size,
      lines.length > 0 && from > 0 && items[from - 1]?.kind !== 'break',
    );
    lines.push(line);
    from = next(items, line);
    start = 0;
  } while (from < items.length);
  return lines;
}

function fill(
  items: readonly Item[],
  from: number,
  start: number,
  width: number,
  size: number,
  continued: boolean,
): Line {
  const first = items[from];
  // an opening bracket at the start of a following line stands flush with the edge
  const cutBefore = continued && first?.letter ? first.letter.slackBefore * first.size : 0;
  const tabs: number[] = [];
  let x = start - cutBefore;
  let to = from;
  let lastBreak = from;
  let tabsAtBreak = 0;
  for (; to < items.length; to++) {
    const item = items[to] as Item;
    if (item.kind === 'break') return close(items, from, to, start, cutBefore, size, tabs, false);
    if (item.breakable && to > from) [lastBreak, tabsAtBreak] = [to, tabs.length];
    if (item.kind === 'tab') {
      const step = TAB * item.size;
      tabs.push(Math.max(step * (Math.floor(x / step + 1e-6) + 1) - x, 0));
    }
    const before = to === from ? 0 : item.before;
    const advance = before + (item.kind === 'tab' ? (tabs.at(-1) as number) : item.width);
    const slack = item.letter ? item.letter.slackAfter * item.size : 0;
    if (x + advance - slack > width + 0.01 && item.class !== 'space' && to > from) {
      const end = lastBreak > from ? lastBreak : cutRun(items, from, to);
      return close(
        items,
        from,
        end,
        start,
        cutBefore,
        size,
        tabs.slice(0, lastBreak > from ? tabsAtBreak : undefined),
        true,
      );
    }
    x += advance;
  }
  return close(items, from, to, start, cutBefore, size, tabs, false);
}

/** Where to part a run that is wider than a line: as late as fits, yet not before closing or behind opening marks if it can be helped. */
function cutRun(items: readonly Item[], from: number, fits: number): number {
  const wrong = (at: number): boolean => {
    const [before, after] = [items[at - 1] as Item, items[at] as Item];
    return (
      after.class === 'close' ||
      after.class === 'point' ||
      after.class === 'ellipsis' ||
      before.class === 'open'
    );
  };
  for (let at = fits; at > from && at > fits - MOST_STEPS_BACK; at--) if (!wrong(at)) return at;
  return fits;
}

function close(
  items: readonly Item[],
  from: number,
  end: number,
  start: number,
  cutBefore: number,
  size: number,
  tabs: readonly number[],
  goesOn: boolean,
): Line {
  let to = end;
  while (to > from && (items[to - 1] as Item).class === 'space' && !(items[to - 1] as Item).underline) to--;
  let width = -cutBefore;
  let largest = 0;
  let tab = 0;
  for (let i = from; i < to; i++) {
    const item = items[i] as Item;
    width += (i === from ? 0 : item.before) + (item.kind === 'tab' ? (tabs[tab++] ?? 0) : item.width);
    largest = Math.max(largest, item.size);
  }
  const last = to > from ? items[to - 1] : undefined;
  if (last?.letter) width -= last.letter.slackAfter * last.size;
  return { items, from, to, start, width, cutBefore, goesOn, size: largest || size, tabs };
}

/** The first item of the line that follows: past the forced end or the spaces that the break swallowed. */
function next(items: readonly Item[], line: Line): number {
  let at = line.to;
  while (at < items.length && (items[at] as Item).class === 'space') at++;
  if (items[at]?.kind === 'break' && !line.goesOn) at++;
  return at;
}
