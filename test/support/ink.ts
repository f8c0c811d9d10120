import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { FontSet } from '../../src/pdf/blocks.ts';
import { type Drawn, drawnOn, openPdf, redraw } from './ink-content.ts';
import { shapeOf } from './ink-shape.ts';

/** Grey pixels row by row, 255 white. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** One glyph whose ink on the page is not what its outline says; `ratio` is 0 where nothing was printed. */
export interface BadInk {
  readonly page: number;
  readonly character: string;
  readonly ratio: number;
  /** Ink that the outline has, in pixels at 150 dpi. */
  readonly ink: number;
}

const DPI = 150;
/** Thin marks: this many pixels' worth of ink may differ whatever the share, since renderers set thin strokes to whole pixels. */
const SLACK = 1.2;
/** Room around a glyph that is measured with it, in em and pixels. */
const PAD = 0.12;
const PAD_PIXELS = 2;
/** Least share of a glyph's ink that must show on the page as it is, among its neighbours. */
const SHOWN = 0.45;

let library: Promise<PDFiumLibrary> | undefined;

async function withPages<T>(
  bytes: Uint8Array,
  use: (
    page: ReturnType<Awaited<ReturnType<PDFiumLibrary['loadDocument']>>['getPage']>,
    at: number,
  ) => Promise<T>,
): Promise<T[]> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(bytes.slice());
  try {
    const results: T[] = [];
    for (let i = 0; i < document.getPageCount(); i++) results.push(await use(document.getPage(i), i));
    return results;
  } finally {
    document.destroy();
  }
}

/** The text of each page as a PDF reader copies it. */
export function extractText(bytes: Uint8Array): Promise<string[]> {
  return withPages(bytes, async (page) => page.getText().replaceAll('\r\n', '\n'));
}

/** Each page as grey pixels, 255 white. */
export function renderPages(bytes: Uint8Array, dpi = DPI): Promise<Raster[]> {
  return withPages(bytes, async (page) => {
    const { width, height, data } = await page.render({
      scale: dpi / 72,
      colorSpace: 'Gray',
      render: 'bitmap',
    });
    return { width, height, data };
  });
}

/**
 * Compares the ink of every glyph on every page, at 150 dpi, with the area of its outline in the fonts given: drawn
 * apart from its neighbours from the same embedded fonts, and again, more coarsely, on the page as it is.
 * Gives the glyphs outside `low`–`high`: an empty list means that all text is really on the paper.
 */
export async function checkInk(
  bytes: Uint8Array,
  fonts: FontSet,
  low = 0.85,
  high = 1.15,
): Promise<BadInk[]> {
  const bad = (await measureInk(bytes, fonts)).filter(({ ratio, ink }) => {
    return (ratio < low || ratio > high) && Math.abs(ratio - 1) * ink > SLACK;
  });
  return [...bad, ...(await findHidden(bytes, fonts))];
}

/** The ink of every glyph that has an outline, drawn alone, against that outline. */
export async function measureInk(bytes: Uint8Array, fonts: FontSet): Promise<BadInk[]> {
  const pdf = await openPdf(bytes, fonts);
  const measured: BadInk[] = [];
  const sheets = pdf.pages.flatMap((page, i) =>
    apart(drawnOn(page), page.height).map((glyphs) => ({ page: i, glyphs })),
  );
  const rasters = await renderPages(await redraw(bytes, sheets));
  sheets.forEach(({ page, glyphs }, i) => {
    for (const glyph of glyphs) {
      const ink = inkIn(rasters[i] as Raster, glyph.window) / glyph.ink;
      measured.push({
        page: page + 1,
        character: String.fromCodePoint(glyph.codePoint),
        ink: glyph.ink,
        ratio: ink,
      });
    }
  });
  return measured;
}

/** Glyphs that do not show on the page as it is: covered, or white. */
async function findHidden(bytes: Uint8Array, fonts: FontSet): Promise<BadInk[]> {
  const pdf = await openPdf(bytes, fonts);
  const rasters = await renderPages(bytes);
  return pdf.pages.flatMap((page, i) =>
    drawnOn(page).flatMap((glyph) => {
      const { window, ink } = placed(glyph, page.height);
      const ratio = inkIn(rasters[i] as Raster, window) / ink;
      const missing = ink > 0 && ratio < SHOWN * (1 - glyph.grey) && ink > SLACK;
      return missing ? [{ page: i + 1, character: String.fromCodePoint(glyph.codePoint), ink, ratio }] : [];
    }),
  );
}

interface Window {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function placed(glyph: Drawn, pageHeight: number): Drawn & { window: Window; ink: number } {
  const shape = shapeOf(glyph.font, glyph.codePoint);
  const scale = DPI / 72;
  const em = glyph.size * scale;
  const pad = PAD * em + PAD_PIXELS;
  const [x, y] = [glyph.x * scale, (pageHeight - glyph.y) * scale];
  const window = {
    left: Math.floor(x + shape.left * em * glyph.scale - pad),
    right: Math.ceil(x + shape.right * em * glyph.scale + pad),
    top: Math.floor(y - shape.top * em - pad),
    bottom: Math.ceil(y - shape.bottom * em + pad),
  };
  return { ...glyph, window, ink: shape.area * em * em * glyph.scale };
}

/** Deals the glyphs of a page out to sheets on which none comes near another. */
function apart(glyphs: readonly Drawn[], pageHeight: number): (Drawn & { window: Window; ink: number })[][] {
  const sheets: { glyphs: (Drawn & { window: Window; ink: number })[]; taken: Set<string> }[] = [];
  for (const glyph of glyphs) {
    const found = placed(glyph, pageHeight);
    if (found.ink === 0) continue;
    const tiles = tilesOf(found.window);
    let sheet = sheets.find(({ taken }) => tiles.every((tile) => !taken.has(tile)));
    if (!sheet) sheets.push((sheet = { glyphs: [], taken: new Set() }));
    sheet.glyphs.push(found);
    for (const tile of tiles) sheet.taken.add(tile);
  }
  return sheets.map((sheet) => sheet.glyphs);
}

function tilesOf(window: Window): string[] {
  const tiles: string[] = [];
  for (let x = window.left >> 2; x <= window.right >> 2; x++) {
    for (let y = window.top >> 2; y <= window.bottom >> 2; y++) tiles.push(`${x},${y}`);
  }
  return tiles;
}

function inkIn({ data, width, height }: Raster, window: Window): number {
  let ink = 0;
  for (let y = Math.max(0, window.top); y < Math.min(height, window.bottom); y++) {
    for (let x = Math.max(0, window.left); x < Math.min(width, window.right); x++) {
      ink += (255 - (data[y * width + x] as number)) / 255;
    }
  }
  return ink;
}

/** Writes a page (from 1) as a PNG file, for looking at. */
export async function renderPng(bytes: Uint8Array, page: number, dpi: number, file: string): Promise<void> {
  const raster = (await renderPages(bytes, dpi))[page - 1];
  if (!raster) throw new Error(`no page ${page}`);
  writeFileSync(file, encodePng(raster));
}

function encodePng({ width, height, data }: Raster): Uint8Array {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(data.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits of grey
  header[8] = 8;
  const chunk = (type: string, content: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
    const framed = Buffer.alloc(body.length + 8);
    framed.writeUInt32BE(content.length, 0);
    body.copy(framed, 4);
    framed.writeUInt32BE(crc32(body) >>> 0, body.length + 4);
    return framed;
  };
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
