import type { Inline } from '../blocks.ts';
import type { DashFit, Faces, Letter, Role } from '../font/faces.ts';
import { mayBreakBetween, type TextClass } from './classes.ts';

/** What one place in a line holds. */
export type ItemKind = 'letter' | 'box' | 'bar' | 'blank' | 'tab' | 'break';

/** One unbreakable piece of a line: a letter, a check box, a bar, an em of room to write in, a tab or a forced end. Lengths in points. */
export interface Item {
  readonly kind: ItemKind;
  readonly letter: Letter | undefined;
  readonly class: TextClass;
  readonly size: number;
  readonly width: number;
  /** Fixed room before the item (negative: punctuation set tight, positive: Han beside Latin). Void at a line's start. */
  readonly before: number;
  /** Whether a line may begin with the item. */
  readonly breakable: boolean;
  /** Where a justified line's spare room may go: into the gap between two signs, or behind a space. */
  readonly gap: 'none' | 'sign' | 'space';
  readonly underline: boolean;
  readonly grey: boolean;
  readonly checked: boolean;
  /** How much of a bar is filled. */
  readonly share?: number;
  /** Half of a Chinese dash `——`, drawn across its whole em. */
  readonly dash?: DashFit;
}

/** How the text of a paragraph looks before its inlines say otherwise. */
export interface TextStyle {
  readonly role: Role;
  readonly size: number;
}

/** Room between Han and Latin letters or digits that stand together without a space, in em: readers take 0.1 for a space. */
const AUTO_SPACE = 0.07;
/** Side of a check box with its room behind, in em. */
const BOX = 1.12;
/** Blanks up to this many em are not parted at a line's end. */
const WHOLE_BLANK = 12;

/** Turns inlines into items; throws `GLYPH_MISSING` for a character that no font has. */
export function itemsOf(inlines: readonly Inline[], style: TextStyle, faces: Faces): Item[] {
  const items: Item[] = [];
  for (const inline of inlines) {
    if (inline.kind === 'text') addText(items, inline, style, faces);
    else if (inline.kind === 'break') items.push(plain('break', 0, style.size, true));
    else if (inline.kind === 'box') {
      items.push({
        ...plain('box', BOX * style.size, style.size, mayOpenWith(items, 'word')),
        checked: inline.checked,
      });
    } else if (inline.kind === 'bar') {
      const width = inline.em * style.size;
      items.push({ ...plain('bar', width, style.size, mayOpenWith(items, 'word')), share: inline.share });
    } else addBlank(items, inline.em, style.size);
  }
  return items;
}

function addText(items: Item[], inline: Inline & { kind: 'text' }, style: TextStyle, faces: Faces): void {
  const role = inline.bold ? 'sans' : style.role;
  const size = inline.size ?? style.size;
  const underline = inline.underline ?? false;
  const grey = inline.grey ?? false;
  const { text } = inline;
  const head = items.length;
  for (let i = 0; i < text.length; i++) {
    const codePoint = text.codePointAt(i) as number;
    if (codePoint > 0xffff) i++;
    if (codePoint === 0x0a || codePoint === 0x0d) {
      // a typed line end is a line end
      if (codePoint === 0x0d && text.charCodeAt(i + 1) === 0x0a) i++;
      items.push(plain('break', 0, size, true));
      continue;
    }
    if (codePoint === 0x09) {
      items.push({ ...plain('tab', 0, size, true), underline });
      continue;
    }
    const letter = faces.letter(codePoint, role);
    const previous = items.at(-1);
    const dash = letter.dash && previous?.letter === letter ? letter.dash : undefined;
    if (dash) items[items.length - 1] = { ...(previous as Item), width: size, dash };
    items.push({
      kind: 'letter',
      letter,
      class: letter.kind,
      size,
      width: dash ? size : letter.width * size,
      before: roomBefore(previous, letter, size),
      breakable: !(inline.whole && items.length > head) && mayOpenWith(items, letter.kind),
      gap: gapBefore(previous, letter),
      underline,
      grey,
      checked: false,
      ...(dash ? { dash } : {}),
    });
  }
}

function addBlank(items: Item[], em: number, size: number): void {
  const parts = Math.max(1, Math.ceil(em));
  for (let i = 0; i < parts; i++) {
    const breakable = i === 0 ? mayOpenWith(items, 'han') : em > WHOLE_BLANK;
    items.push(plain('blank', (em / parts) * size, size, breakable));
  }
}

function plain(kind: ItemKind, width: number, size: number, breakable: boolean): Item {
  const kindClass = kind === 'box' ? 'open' : 'han';
  return {
    kind,
    letter: undefined,
    class: kindClass,
    size,
    width,
    before: 0,
    breakable,
    gap: 'none',
    underline: false,
    grey: false,
    checked: false,
  };
}

function mayOpenWith(items: readonly Item[], after: TextClass): boolean {
  const last = items.at(-1);
  if (!last || last.kind === 'break') return true;
  if (last.kind === 'tab') return after !== 'close';
  if (after === 'space') return false;
  if (last.class !== 'space') return mayBreakBetween(last.class, after);
  let i = items.length - 1;
  while (i > 0 && (items[i] as Item).class === 'space') i--;
  const before = (items[i] as Item).class;
  if (after === 'close' || after === 'ellipsis' || after === 'point') return false;
  // a box stays with its word and a number with its unit, spaced or not
  return before !== 'open' && !(before === 'digit' && (after === 'han' || after === 'word'));
}

function roomBefore(previous: Item | undefined, letter: Letter, size: number): number {
  const last = previous?.letter;
  if (!last) return 0;
  const tight = Math.min(previous.size, size);
  if (last.slackAfter > 0 && (letter.slackAfter > 0 || letter.slackBefore > 0))
    return -last.slackAfter * tight;
  if (last.slackBefore > 0 && letter.slackBefore > 0) return -letter.slackBefore * tight;
  return meetsLatin(last, letter) ? AUTO_SPACE * tight : 0;
}

function meetsLatin(a: Letter, b: Letter): boolean {
  return (isHan(a) && isWord(b)) || (isWord(a) && isHan(b));
}

function isWord(letter: Letter): boolean {
  return letter.kind === 'word' || letter.kind === 'digit';
}

function isHan(letter: Letter): boolean {
  return letter.kind === 'han' && letter.width > 0.9;
}

function gapBefore(previous: Item | undefined, letter: Letter): Item['gap'] {
  if (!previous?.letter) return 'none';
  const [last, kind] = [previous.class, letter.kind];
  if (last === 'space') return 'space';
  if (kind === 'space' || (last === kind && (kind === 'dash' || kind === 'ellipsis'))) return 'none';
  if (isLatin(last) && isLatin(kind)) return 'none';
  return meetsLatin(previous.letter, letter) ? 'none' : 'sign';
}

function isLatin(kind: TextClass): boolean {
  return kind === 'word' || kind === 'digit' || kind === 'point' || kind === 'hyphen' || kind === 'joint';
}
