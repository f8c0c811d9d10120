export { isLandscape, type SheetForm, type SheetOptions, sheetBlocks } from './sheet.ts';
