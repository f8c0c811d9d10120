/**
 * Makes fonts/: the full serif and the core sans, from the Google Fonts builds on npm, without the tables that
 * printing does not need. Run by hand (`npx tsx scripts/fonts.ts`); the results are committed.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { subsetFont } from '../src/pdf/font/subset.ts';
import { outlineOf, readTrueType, type TrueTypeFont, tableOf } from '../src/pdf/font/truetype.ts';

const VERSION = '0.4.3';
const KEPT = ['OS/2', 'name'] as const;
const OUT = new URL('../fonts/', import.meta.url).pathname;

const core = new Set(
  [...readFileSync(join(OUT, 'core-characters.txt'), 'utf8')]
    .filter((c) => c !== '\n')
    .map((c) => c.codePointAt(0) as number),
);

const temp = mkdtempSync(join(tmpdir(), 'fonts-'));
try {
  make('noto-serif-sc', '400Regular/NotoSerifSC_400Regular.ttf', 'noto-serif-sc.ttf', () => true);
  make('noto-sans-sc', '500Medium/NotoSansSC_500Medium.ttf', 'noto-sans-sc-core.ttf', (c) => core.has(c));
  const files = ['noto-sans-sc-core.ttf', 'noto-serif-sc.ttf'];
  const sum = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(OUT, file)))
      .digest('hex');
  writeFileSync(join(OUT, 'SHA256SUMS'), files.map((file) => `${sum(file)}  ${file}\n`).join(''));
} finally {
  rmSync(temp, { recursive: true });
}

function make(family: string, file: string, target: string, wanted: (codePoint: number) => boolean): void {
  execFileSync('npm', ['pack', '--silent', `@expo-google-fonts/${family}@${VERSION}`], { cwd: temp });
  execFileSync(
    'tar',
    ['xzf', `expo-google-fonts-${family}-${VERSION}.tgz`, `package/${file}`, 'package/LICENSE_FONT'],
    { cwd: temp },
  );
  const font = readTrueType(readFileSync(join(temp, 'package', file)));
  const made = reduce(font, wanted);
  writeFileSync(join(OUT, target), made);
  copyFileSync(join(temp, 'package', 'LICENSE_FONT'), join(OUT, `${family}.OFL.txt`));
  console.log(`${target}: ${made.length} bytes`);
}

function reduce(font: TrueTypeFont, wanted: (codePoint: number) => boolean): Uint8Array {
  const glyphs = [0];
  const placeOf = new Map<number, number>([[0, 0]]);
  const characters: [code: number, place: number][] = [];
  for (let code = 0x20; code <= 0x10ffff; code++) {
    const glyph = font.glyphOf(code);
    if (glyph === 0 || !wanted(code)) continue;
    let place = placeOf.get(glyph);
    if (place === undefined) {
      place = glyphs.push(glyph) - 1;
      placeOf.set(glyph, place);
      refuseHints(outlineOf(font, glyph));
    }
    characters.push([code, place]);
  }
  const extra = new Map<string, Uint8Array>();
  for (const tag of KEPT) {
    const { offset, length } = tableOf(font.tables, tag);
    extra.set(tag, font.bytes.slice(offset, offset + length));
  }
  extra.set('cmap', writeCharacterMap(characters));
  extra.set('post', writePost());
  const hintless = { ...font, tables: new Map([...font.tables].filter(([tag]) => tag !== 'prep')) };
  return subsetFont(hintless, glyphs, extra);
}

/** The fonts carry no hints but a two-line `prep`; should a later version have some, dropping `prep` would be wrong. */
function refuseHints(outline: Uint8Array): void {
  if (outline.length < 10) return;
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  const contours = view.getInt16(0);
  if (contours >= 0 && view.getUint16(10 + 2 * contours) > 0) throw new Error('the font has hints');
}

function writeCharacterMap(characters: readonly (readonly [number, number])[]): Uint8Array {
  const groups: [first: number, last: number, place: number][] = [];
  for (const [code, place] of characters) {
    const group = groups.at(-1);
    if (group && code === group[1] + 1 && place === group[2] + code - group[0]) group[1] = code;
    else groups.push([code, code, place]);
  }
  const view = new DataView(new ArrayBuffer(4 + 8 * 2 + 16 + 12 * groups.length));
  view.setUint16(2, 2);
  [
    [0, 4],
    [3, 10],
  ].forEach(([platform, encoding], i) => {
    view.setUint16(4 + 8 * i, platform as number);
    view.setUint16(6 + 8 * i, encoding as number);
    view.setUint32(8 + 8 * i, 20);
  });
  view.setUint16(20, 12);
  view.setUint32(24, 16 + 12 * groups.length);
  view.setUint32(32, groups.length);
  groups.flat().forEach((value, i) => view.setUint32(36 + 4 * i, value));
  return new Uint8Array(view.buffer);
}

/** `post` format 3: no glyph names. */
function writePost(): Uint8Array {
  const view = new DataView(new ArrayBuffer(32));
  view.setUint32(0, 0x00030000);
  return new Uint8Array(view.buffer);
}
