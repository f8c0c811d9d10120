import { DeskError } from '../../core/issue.ts';
import type { FontSet } from '../blocks.ts';
import { classOf, type TextClass } from '../text/classes.ts';
import { advanceOf, boxOf, readTrueType, type TrueTypeFont } from './truetype.ts';

/** The two voices of a paper: serif for running text, sans for headings, labels and emphasis. */
export type Role = 'serif' | 'sans';

/** One code point as this document prints it: its own place in one font's subset. Lengths in em. */
export interface Letter {
  readonly codePoint: number;
  readonly face: Face;
  /** Place in the subset, and character code in content streams. */
  readonly cid: number;
  /** The code as four hex digits. */
  readonly hex: string;
  readonly width: number;
  readonly kind: TextClass;
  /** Empty room of full-width punctuation that may be set tight, in em: before and after the ink. */
  readonly slackBefore: number;
  readonly slackAfter: number;
  /** How a short, low em dash is drawn as half of a Chinese `——`: across its whole em, at the height of Han. */
  readonly dash?: DashFit;
}

/** Horizontal scale, shift to the left and rise of a dash; the last two in em. */
export interface DashFit {
  readonly scale: number;
  readonly shift: number;
  readonly rise: number;
}

const EM_DASH = 0x2014;
/** Middle of Han characters above the baseline, in em. */
const HAN_MIDDLE = 0.375;
/** Ink of each half of a `——`, in em: a little over one, so that the halves meet. */
const DASH_INK = 1.01;

/** One font in one document: which letters are used, in order of first use. */
export interface Face {
  readonly name: string;
  readonly font: TrueTypeFont;
  readonly letters: Letter[];
}

/** The fonts of one document. Parsed fonts are shared, everything about use is not, so nothing leaks between documents. */
export interface Faces {
  readonly used: () => readonly Face[];
  /** The letter for a code point; throws `GLYPH_MISSING` where no font has it. */
  readonly letter: (codePoint: number, role: Role) => Letter;
}

/** Opens a font set for one document. A role's own font is asked first, then the fallbacks, then the other role's. */
export function openFaces(fonts: FontSet): Faces {
  const faces = new Map<Uint8Array, Face>();
  const face = (bytes: Uint8Array): Face => {
    const known = faces.get(bytes);
    if (known) return known;
    const made: Face = { name: `F${faces.size}`, font: readTrueType(bytes), letters: [] };
    faces.set(bytes, made);
    return made;
  };
  const fallback = fonts.fallback ?? [];
  const chains: Record<Role, readonly Uint8Array[]> = {
    serif: [fonts.serif, ...fallback, fonts.sans],
    sans: [fonts.sans, fonts.serif, ...fallback],
  };
  const byFace = new Map<Face, Map<number, Letter>>();
  const cache: Record<Role, Map<number, Letter>> = { serif: new Map(), sans: new Map() };

  const find = (codePoint: number, role: Role): Letter => {
    for (const bytes of chains[role]) {
      const asked = face(bytes);
      const glyph = asked.font.glyphOf(codePoint);
      if (glyph === 0) continue;
      const letters = byFace.get(asked) ?? new Map<number, Letter>();
      byFace.set(asked, letters);
      let letter = letters.get(codePoint);
      if (!letter) {
        letter = makeLetter(codePoint, asked, glyph);
        letters.set(codePoint, letter);
        asked.letters.push(letter);
      }
      return letter;
    }
    throw missing(codePoint);
  };

  return {
    used: () => [...faces.values()].filter((each) => each.letters.length > 0),
    letter: (codePoint, role) => {
      const known = cache[role].get(codePoint);
      if (known) return known;
      const letter = find(codePoint, role);
      cache[role].set(codePoint, letter);
      return letter;
    },
  };
}

function makeLetter(codePoint: number, face: Face, glyph: number): Letter {
  const { font } = face;
  const advance = advanceOf(font, glyph);
  const kind = classOf(codePoint);
  const cid = face.letters.length + 1;
  let [slackBefore, slackAfter] = [0, 0];
  if (codePoint >= 0x2018 && advance === font.unitsPerEm && (kind === 'open' || kind === 'close')) {
    const [from, , to] = boxOf(font, glyph);
    if (kind === 'open' && from >= advance * 0.42) slackBefore = 0.5;
    if (kind === 'close' && advance - to >= advance * 0.42) slackAfter = 0.5;
  }
  const hex = cid.toString(16).padStart(4, '0');
  const letter = {
    codePoint,
    face,
    cid,
    hex,
    width: advance / font.unitsPerEm,
    kind,
    slackBefore,
    slackAfter,
  };
  const dash = codePoint === EM_DASH ? fitDash(font, glyph) : undefined;
  return dash ? { ...letter, dash } : letter;
}

function fitDash(font: TrueTypeFont, glyph: number): DashFit | undefined {
  const [left, bottom, right, top] = boxOf(font, glyph).map((value) => value / font.unitsPerEm) as [
    number,
    number,
    number,
    number,
  ];
  const ink = right - left;
  if (ink <= 0 || ink >= 0.97) return undefined;
  const scale = DASH_INK / ink;
  return { scale, shift: left * scale + (DASH_INK - 1) / 2, rise: HAN_MIDDLE - (bottom + top) / 2 };
}

function missing(codePoint: number): DeskError {
  const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const control =
    codePoint < 0x20 ||
    (codePoint >= 0x7f && codePoint < 0xa0) ||
    (codePoint >= 0xd800 && codePoint < 0xe000);
  const shown = control ? name : `${String.fromCodePoint(codePoint)} ${name}`;
  return new DeskError('GLYPH_MISSING', {
    zh: `现有字体均无字符 ${shown}，不能打印；请在 fonts.fallback 中加入含该字的 TrueType 字体`,
    en: `no font has the character ${shown}, so it cannot be printed: add a TrueType font that has it to fonts.fallback`,
  });
}
