import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import type { FontSet } from '../../src/pdf/blocks.ts';
import { readTrueType, type TrueTypeFont } from '../../src/pdf/font/truetype.ts';

/** One glyph as a page's content shows it. Points from the lower left corner; grey 0 is black. */
export interface Drawn {
  readonly font: TrueTypeFont;
  /** Name of the font among the page's resources, and the glyph's code in it. */
  readonly name: string;
  readonly hex: string;
  readonly codePoint: number;
  readonly size: number;
  /** Horizontal scale. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  readonly grey: number;
}

/** A page opened for reading back what it draws. */
export interface OpenPage {
  readonly content: string;
  readonly fonts: ReadonlyMap<string, OpenFont>;
  readonly height: number;
}

interface OpenFont {
  readonly source: TrueTypeFont;
  readonly unicode: ReadonlyMap<number, string>;
  readonly widthOf: (code: number) => number;
}

/** Opens a PDF; each of its fonts is matched by name with the font it came from. */
export async function openPdf(bytes: Uint8Array, fonts: FontSet): Promise<{ pages: OpenPage[] }> {
  const sources = [fonts.serif, fonts.sans, ...(fonts.fallback ?? [])].map(readTrueType);
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = document.getPages().map((page) => {
    const contents = page.node.Contents();
    const streams =
      contents instanceof PDFArray
        ? contents.asArray().map((ref) => document.context.lookup(ref))
        : [contents];
    const content = streams.map((stream) => textOf(stream)).join('\n');
    const fontDict = page.node.Resources()?.lookup(PDFName.of('Font'), PDFDict);
    const opened = new Map<string, OpenFont>();
    for (const [name, value] of fontDict?.entries() ?? []) {
      opened.set(name.decodeText(), openFont(document.context.lookup(value, PDFDict), sources));
    }
    return { content, fonts: opened, height: page.getHeight() };
  });
  return { pages };
}

function textOf(stream: unknown): string {
  if (!(stream instanceof PDFRawStream)) throw new Error('not a stream');
  return inflateSync(stream.contents).toString('latin1');
}

function openFont(dict: PDFDict, sources: readonly TrueTypeFont[]): OpenFont {
  const name = dict
    .lookup(PDFName.of('BaseFont'), PDFName)
    .decodeText()
    .replace(/^[A-Z]{6}\+/, '');
  const source = sources.find((font) => font.postScriptName === name);
  if (!source) throw new Error(`no source font ${name}`);
  const unicode = new Map<number, string>();
  for (const [, code, text] of textOf(dict.lookup(PDFName.of('ToUnicode'))).matchAll(
    /^<([0-9A-Fa-f]{4})> <([0-9A-F]+)>$/gm,
  )) {
    const units = (text as string).match(/.{4}/g)?.map((unit) => Number.parseInt(unit, 16)) ?? [];
    unicode.set(Number.parseInt(code as string, 16), String.fromCharCode(...units));
  }
  const descendant = dict.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const widths = new Map<number, number>();
  const listed = descendant.lookup(PDFName.of('W'), PDFArray).asArray();
  for (let i = 0; i < listed.length; i += 2) {
    const run = listed[i + 1] as PDFArray;
    run.asArray().forEach((width, k) => widths.set(Number(String(listed[i])) + k, Number(String(width))));
  }
  return { source, unicode, widthOf: (code) => widths.get(code) ?? 1000 };
}

/** Reads back the glyphs that a page shows. An operator that it does not know is an error, so nothing is passed over. */
export function drawnOn({ content, fonts }: OpenPage): Drawn[] {
  const drawn: Drawn[] = [];
  const state = { grey: 0, name: '', size: 0, spacing: 0, x: 0, y: 0, scale: 1, rise: 0 };
  let args: string[] = [];
  const n = (i: number): number => Number(args[i]);
  for (const token of content.match(/\[[^\]]*\]|<<.*?>>>?|<[^>]*>|\S+/g) ?? []) {
    if (!/^[A-Za-z]+$/.test(token)) {
      args.push(token);
      continue;
    }
    if (token === 'g') state.grey = n(0);
    else if (token === 'BT') [state.x, state.y] = [0, 0];
    else if (token === 'Tf') [state.name, state.size] = [(args[0] as string).slice(1), n(1)];
    else if (token === 'Tc') state.spacing = n(0);
    else if (token === 'Tz') state.scale = n(0) / 100;
    else if (token === 'Ts') state.rise = n(0);
    else if (token === 'Td') [state.x, state.y] = [state.x + n(0), state.y + n(1)];
    else if (token === 'TJ') {
      for (const part of (args[0] as string).match(/<[0-9a-fA-F]*>|-?[\d.]+/g) ?? []) {
        if (!part.startsWith('<')) {
          state.x -= (Number(part) / 1000) * state.size * state.scale;
          continue;
        }
        for (const hex of part.match(/[0-9a-fA-F]{4}/g) ?? []) {
          const code = Number.parseInt(hex, 16);
          const font = fonts.get(state.name);
          const codePoint = font?.unicode.get(code)?.codePointAt(0);
          if (!font || codePoint === undefined)
            throw new Error(`code ${hex} of font ${state.name} has no text`);
          const { name, size, x, grey, scale } = state;
          drawn.push({
            font: font.source,
            name,
            hex,
            codePoint,
            size,
            scale,
            x,
            y: state.y + state.rise,
            grey,
          });
          state.x += ((font.widthOf(code) / 1000) * size + state.spacing) * scale;
        }
      }
    } else if (!NOT_TEXT.has(token)) throw new Error(`operator ${token}`);
    args = [];
  }
  return drawn;
}

const NOT_TEXT = new Set(['ET', 'G', 'w', 'd', 'm', 'l', 'c', 're', 'S', 's', 'f', 'BDC', 'EMC']);

/** The same file with other pages: each of `sheets` shows nothing but some glyphs of one page, in black, each by itself. */
export async function redraw(
  bytes: Uint8Array,
  sheets: readonly { page: number; glyphs: readonly Drawn[] }[],
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const originals = document.getPages();
  for (const { page, glyphs } of sheets) {
    const original = originals[page] as (typeof originals)[number];
    const { width, height } = original.getSize();
    const added = document.addPage([width, height]);
    const ops = glyphs.map(
      ({ name, size, scale, x, y, hex }) =>
        `BT ${scale * 100} Tz /${name} ${size} Tf ${x} ${y} Td <${hex}> Tj ET`,
    );
    added.node.set(
      PDFName.of('Contents'),
      document.context.register(document.context.flateStream(ops.join('\n'))),
    );
    added.node.set(PDFName.of('Resources'), original.node.get(PDFName.of('Resources')) as PDFObject);
  }
  for (let i = originals.length; i > 0; i--) document.removePage(0);
  return document.save({ useObjectStreams: false });
}
