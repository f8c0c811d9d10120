/** Measures of the house style, in points. */
export const PAGE = { width: 595.28, height: 841.89 } as const;
/** Room around the text: 22 mm at the sides, so that a punched sheet keeps its words. */
export const MARGIN = { side: 62.36, top: 70, bottom: 62 } as const;
/** Where the head and foot lines stand, from the page's edges. */
export const HEAD_BASELINE = 44;
export const FOOT_BASELINE = 36;
/** 五号 type for running text, a little less in tables. */
export const BODY_SIZE = 10.5;
export const TABLE_SIZE = 9.5;
export const FRAME_SIZE = 8.5;
/** Line height in em: running text, tables, headings. */
export const LEADING = 1.65;
export const TABLE_LEADING = 1.42;
/** Of paragraphs in smaller type than the running text. */
export const NOTE_LEADING = 1.5;
/** Size, line height, room before and after by level of heading. */
export const HEADINGS = {
  1: { size: 18, leading: 1.4, before: 2, after: 14 },
  2: { size: 12, leading: 1.5, before: 11, after: 4 },
  3: { size: 10.5, leading: 1.5, before: 6, after: 2 },
} as const;
/** Room between the border of a cell and its text. */
export const CELL_PAD = { x: 4.5, y: 3.6 } as const;
/** Tint of label cells and heads of tables; 1 is white. */
export const TINT = 0.945;
export const RULE = { outer: 0.9, inner: 0.45, frame: 0.5 } as const;
