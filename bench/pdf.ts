/**
 * Times a three-page Chinese agreement with a table against other PDF libraries in one run, so that the ratios mean
 * something on a noisy machine. `cd bench && npm ci && npx tsx pdf.ts`. Peers that are not installed are left out.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Block, Inline } from '../src/pdf/blocks.ts';
import { loadDefaultFonts } from '../src/pdf/font/load-node.ts';
import { packWithNode } from '../src/pdf/output/node-pack.ts';
import { renderPdfSync } from '../src/pdf/render.ts';
import { agreement, frame } from '../test/pdf/render/agreement.ts';

type Print = () => Promise<Uint8Array> | Uint8Array;

const SERIF = new URL('../fonts/noto-serif-sc.ttf', import.meta.url).pathname;
const SANS = new URL('../fonts/noto-sans-sc-core.ttf', import.meta.url).pathname;
const MARGIN = 62;
const SIZE = 10.5;

/** Of each peer, what is called here: they are not dependencies of the package, so their own types are not there. */
interface PdfkitFont {
  readonly constructor: unknown;
  readonly font: unknown;
}
interface PdfkitDocument {
  x: number;
  y: number;
  readonly _fontFamilies: Record<string, PdfkitFont>;
  on(event: string, listener: (chunk: Uint8Array) => void): void;
  registerFont(name: string, bytes: Uint8Array): void;
  font(name: string): PdfkitDocument;
  fontSize(size: number): PdfkitDocument;
  text(text: string, ...rest: unknown[]): PdfkitDocument;
  rect(x: number, y: number, width: number, height: number): PdfkitDocument;
  stroke(): void;
  end(): void;
}
interface PdfLibPage {
  drawText(text: string, options: object): void;
  drawRectangle(options: object): void;
}
interface PdfLibDocument {
  registerFontkit(fontkit: unknown): void;
  embedFont(bytes: Uint8Array, options: object): Promise<unknown>;
  addPage(size: [number, number]): PdfLibPage;
  save(): Promise<Uint8Array>;
}
interface Pdfmake {
  setUrlAccessPolicy(allow: () => boolean): void;
  setLocalAccessPolicy(allow: () => boolean): void;
  setFonts(fonts: object): void;
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
}

const peer = createRequire(import.meta.url) as (name: string) => unknown;

const ours: Print = () => renderPdfSync(agreement, frame, loadDefaultFonts()).bytes;
const oursNode: Print = () => renderPdfSync(agreement, frame, loadDefaultFonts(), packWithNode).bytes;

function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      inline.kind === 'text' ? inline.text : inline.kind === 'blank' ? '＿'.repeat(inline.em) : '',
    )
    .join('');
}

/** The same words for peers: paragraphs, headings and rows of cells. */
const words = agreement.flatMap((block: Block): { text?: string; heading?: boolean; cells?: string[] }[] => {
  if (block.kind === 'heading') return [{ text: textOf(block.inlines), heading: true }];
  if (block.kind === 'paragraph') return [{ text: textOf([...(block.marker ?? []), ...block.inlines]) }];
  if (block.kind === 'signatures')
    return block.places.map((place) => ({ text: `${place.label}：　　　　日期：　　年　　月　　日` }));
  if (block.kind !== 'table') return [];
  return [...(block.head ?? []), ...block.rows].map((row) => ({
    cells: row.cells.map((cell) => textOf(cell.inlines ?? [])),
  }));
});

function withPdfkit(cached: boolean): Print {
  const PDFDocument = peer('pdfkit') as new (options: object) => PdfkitDocument;
  const [serif, sans] = [readFileSync(SERIF), readFileSync(SANS)];
  let kept: Record<string, PdfkitFont> | undefined;
  return () =>
    new Promise((done) => {
      const doc = new PDFDocument({ size: 'A4', margin: MARGIN });
      const chunks: Uint8Array[] = [];
      doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
      doc.on('end', () => done(Buffer.concat(chunks)));
      if (cached && kept) {
        // the parsed fonts of the first document, which pdfkit itself has no way to pass on
        let id = 0;
        for (const [name, font] of Object.entries(kept)) {
          const Embedded = font.constructor as new (
            to: PdfkitDocument,
            font: unknown,
            id: string,
          ) => PdfkitFont;
          doc._fontFamilies[name] = new Embedded(doc, font.font, `F${++id}`);
        }
      } else {
        doc.registerFont('serif', serif);
        doc.registerFont('sans', sans);
      }
      for (const { text, heading, cells } of words) {
        doc.font(heading ? 'sans' : 'serif').fontSize(heading ? 12 : SIZE);
        if (text !== undefined) doc.text(text, { align: heading ? 'left' : 'justify', lineGap: 4 });
        if (!cells) continue;
        const { y } = doc;
        cells.forEach((cell, i) => {
          doc.rect(MARGIN + i * 117, y, 117, 22).stroke();
          doc.text(cell, MARGIN + i * 117 + 4, y + 4, { width: 110, lineBreak: false });
        });
        doc.x = MARGIN;
        doc.y = y + 22;
      }
      kept ??= Object.fromEntries(
        ['serif', 'sans'].map((name) => [name, doc._fontFamilies[name] as PdfkitFont]),
      );
      doc.end();
    });
}

function withPdfLib(): Print {
  const { PDFDocument } = peer('pdf-lib') as { PDFDocument: { create(): Promise<PdfLibDocument> } };
  const loaded = peer('@pdf-lib/fontkit') as { default?: unknown };
  const bytes = readFileSync(SERIF);
  return async () => {
    const doc = await PDFDocument.create();
    doc.registerFontkit(loaded.default ?? loaded);
    const font = await doc.embedFont(bytes, { subset: true });
    let page = doc.addPage([595, 842]);
    let y = 780;
    const line = (text: string, x: number): void => {
      page.drawText(text, { x, y, size: SIZE, font });
    };
    for (const { text, cells } of words) {
      for (let i = 0; i < (text?.length ?? 0); i += 44) {
        line((text as string).slice(i, i + 44), MARGIN);
        y -= 17;
        if (y < MARGIN) [page, y] = [doc.addPage([595, 842]), 780];
      }
      cells?.forEach((cell, i) => {
        page.drawRectangle({ x: MARGIN + i * 117, y: y - 6, width: 117, height: 22, borderWidth: 0.5 });
        line(cell, MARGIN + i * 117 + 4);
      });
      if (cells) y -= 22;
    }
    return doc.save();
  };
}

function withPdfmake(): Print {
  const pdfmake = peer('pdfmake') as Pdfmake;
  const allow = (): boolean => true;
  pdfmake.setUrlAccessPolicy(allow);
  pdfmake.setLocalAccessPolicy(allow);
  pdfmake.setFonts({ Noto: { normal: SERIF, bold: SANS } });
  return async () => {
    const content = words.map(({ text, heading, cells }) =>
      cells
        ? { table: { widths: cells.map(() => '*'), body: [[...cells]] } }
        : { text, bold: heading ?? false },
    );
    const made = pdfmake.createPdf({
      content,
      pageSize: 'A4',
      pageMargins: MARGIN,
      defaultStyle: { font: 'Noto', fontSize: SIZE },
    });
    return made.getBuffer();
  };
}

const makers: Record<string, () => Print> = {
  'property-desk': () => ours,
  "property-desk, Node's zlib": () => oursNode,
  'pdfkit, parsed fonts kept': () => withPdfkit(true),
  pdfkit: () => withPdfkit(false),
  'pdf-lib + fontkit': withPdfLib,
  pdfmake: withPdfmake,
};

interface Result {
  readonly first: number;
  readonly warm: number;
  readonly bytes: number;
}

const WARM_UP = 30;
const ROUNDS = 40;
const TURNS = 3;

async function measure(make: () => Print): Promise<Result> {
  const start = performance.now();
  const print = make();
  const { length } = await print();
  const first = performance.now() - start;
  for (let i = 0; i < WARM_UP; i++) await print();
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const from = performance.now();
    await print();
    times.push(performance.now() - from);
  }
  return { first, warm: median(times), bytes: length };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] as number;
}

function compare(): void {
  // each library in a process of its own, so that none pays for another's garbage; in turns, so that a busy machine is busy for all
  const results = new Map<string, Result[]>();
  for (let turn = 0; turn < TURNS; turn++) {
    for (const name of Object.keys(makers)) {
      const args = [...process.execArgv, new URL(import.meta.url).pathname, name];
      const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
      if (run.status === 0)
        results.set(name, [...(results.get(name) ?? []), JSON.parse(run.stdout) as Result]);
      else if (turn === 0)
        console.error(`${name} left out: ${/Error: .*/.exec(run.stderr)?.[0] ?? 'it failed'}`);
    }
  }
  console.log('library                      warm ms   × ours   first ms   bytes');
  const warmOf = (name: string): number => median((results.get(name) ?? []).map((result) => result.warm));
  const base = warmOf('property-desk');
  for (const [name, runs] of results) {
    const warm = warmOf(name);
    const cells = [
      warm.toFixed(2).padStart(9),
      (warm / base).toFixed(1).padStart(9),
      median(runs.map((run) => run.first))
        .toFixed(0)
        .padStart(11),
    ];
    console.log(`${name.padEnd(27)}${cells.join('')}${String(runs[0]?.bytes).padStart(8)}`);
  }
}

const asked = process.argv[2];
if (asked === undefined) compare();
else console.log(JSON.stringify(await measure(makers[asked] as () => Print)));
