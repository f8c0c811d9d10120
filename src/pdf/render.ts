import type { Block, FontSet, Frame, Printed, PrintedPlace } from './blocks.ts';
import { openFaces } from './font/faces.ts';
import { layBlocks } from './layout/blocks.ts';
import { paginate } from './layout/flow.ts';
import { paintFrame } from './layout/frame.ts';
import { paintSlices } from './layout/slice.ts';
import { BODY_SIZE, LEADING, MARGIN, PAGE } from './layout/theme.ts';
import { openCanvas, streamOf } from './output/canvas.ts';
import { deflate, type Pack } from './output/deflate.ts';
import { writeDocument } from './output/document.ts';

/**
 * Prints blocks as a PDF. Pure: the same input gives the same bytes. With `frame.copies` the pages repeat for each
 * copy and are numbered apart; `places` then lists each place once a copy, pages counted through from 1.
 * `pack` may be a quicker zlib of the host (`packWithNode`): the bytes are then those of that zlib.
 * Throws `GLYPH_MISSING`, `FONT_UNSUPPORTED`, `FONT_DAMAGED`, `TABLE_SHAPE`, `INSTANT_INVALID`.
 */
export function renderPdfSync(
  blocks: readonly Block[],
  frame: Frame,
  fonts: FontSet,
  pack: Pack = deflate,
): Printed {
  const faces = openFaces(fonts);
  const [width, height] = frame.landscape ? [PAGE.height, PAGE.width] : [PAGE.width, PAGE.height];
  const language = frame.language ?? 'zh';
  const room = height - MARGIN.top - MARGIN.bottom;
  const setting = { faces, language, pageHeight: room, size: BODY_SIZE, leading: LEADING };
  const laid = paginate(layBlocks(blocks, width - 2 * MARGIN.side, setting), room);

  const streams: string[] = [];
  const bodies = laid.map((slices) => {
    const canvas = openCanvas();
    paintSlices(slices, canvas, MARGIN.side, height - MARGIN.top);
    streams.push(streamOf(canvas));
    return canvas;
  });
  const pages: number[][] = [];
  const places: PrintedPlace[] = [];
  for (const mark of frame.copies?.length ? frame.copies : [undefined]) {
    bodies.forEach((body, i) => {
      const canvas = openCanvas();
      paintFrame(canvas, frame, { width, height }, faces, mark, i + 1, bodies.length);
      streams.push(streamOf(canvas));
      pages.push([i, streams.length - 1]);
      for (const place of body.places) places.push({ ...place, page: pages.length });
    });
  }
  const { title, at } = frame;
  const bytes = writeDocument({
    streams,
    pages,
    width,
    height,
    faces: faces.used(),
    title,
    language,
    at,
    pack,
  });
  return { bytes, pages: pages.length, places };
}

/** `renderPdfSync` behind a promise: a failure is a rejection. */
export async function renderPdf(blocks: readonly Block[], frame: Frame, fonts: FontSet): Promise<Printed> {
  return renderPdfSync(blocks, frame, fonts);
}
