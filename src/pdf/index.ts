export type { Block, FontSet, Frame, Inline, Printed, PrintedPlace } from './blocks.ts';
export { documentBlocks, type PrintOptions, type PrintOutcome, printDocument, printForm } from './print.ts';
export { renderPdf, renderPdfSync } from './render.ts';
export { sheetBlocks } from './sheet/index.ts';
