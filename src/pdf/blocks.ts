/** The page-independent content that layout turns into pages: sheets and documents both end in a list of blocks. Lengths are PDF points unless named `em`. */

/** A run of text, a check box, a bar, room to write in, or a forced line break. */
export type Inline =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly bold?: boolean;
      readonly underline?: boolean;
      readonly size?: number;
      readonly grey?: boolean;
      /** Not parted at a line's end while a line can hold it: the words of a choice, a date in brackets. */
      readonly whole?: boolean;
    }
  | { readonly kind: 'box'; readonly checked: boolean }
  /** A bar of a chart, `em` wide when full; `share` of it, from 0 to 1, is filled. */
  | { readonly kind: 'bar'; readonly share: number; readonly em: number }
  | { readonly kind: 'blank'; readonly em: number }
  | { readonly kind: 'break' };

/** How lines sit between the margins; `justify` is the default of paragraphs. */
export type Align = 'justify' | 'left' | 'center' | 'right';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly inlines: readonly Inline[];
  readonly align?: Align;
  readonly size?: number;
  /** First-line indent in em; Chinese body text has 2. */
  readonly indent?: number;
  /** Left indent in em for the whole paragraph. */
  readonly left?: number;
  /** A hanging number or bullet (`（一）`, `1.`) set in the left indent. */
  readonly marker?: readonly Inline[];
  readonly spaceBefore?: number;
  readonly spaceAfter?: number;
  readonly keepWithNext?: boolean;
}

export interface Heading {
  readonly kind: 'heading';
  /** 1 is the paper's title (centred), 2 an article or section, 3 a sub-section. Never left alone at a page's end. */
  readonly level: 1 | 2 | 3;
  readonly inlines: readonly Inline[];
}

export interface Cell {
  readonly inlines?: readonly Inline[];
  /** In place of `inlines`, where a cell holds more than one paragraph. */
  readonly blocks?: readonly Block[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly align?: Align;
  readonly valign?: 'top' | 'middle';
  /** A label cell: tinted, sans. */
  readonly label?: boolean;
  readonly bold?: boolean;
  readonly size?: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Least height, so that a blank sheet has room to write in. */
  readonly minHeight?: number;
}

export interface Table {
  readonly kind: 'table';
  /** Relative column widths; the table fills the line. */
  readonly columns: readonly number[];
  /** Rows repeated at the head of every page that the table reaches. */
  readonly head?: readonly Row[];
  readonly rows: readonly Row[];
  readonly border?: 'grid' | 'none';
  /** Room above and below the words of a cell; less makes a long table shorter. */
  readonly pad?: number;
  readonly spaceBefore?: number;
  readonly spaceAfter?: number;
}

/** Where somebody signs or seals; the renderer reports its page and rectangle. */
export interface SignaturePlace {
  /** Stable id, unique in the paper: `owner`, `manager`. */
  readonly id: string;
  readonly label: string;
  readonly kind: 'signature' | 'seal';
  /** Filled in already: printed on the line instead of left empty. */
  readonly name?: string;
  readonly date?: string;
}

/** Signature places that stay together on one page, in up to three columns. */
export interface Signatures {
  readonly kind: 'signatures';
  readonly places: readonly SignaturePlace[];
  readonly columns?: 1 | 2 | 3;
}

/** Blocks that may not be parted by a page break while they fit on one page. */
export interface Keep {
  readonly kind: 'keep';
  readonly blocks: readonly Block[];
}

export type Block =
  | Paragraph
  | Heading
  | Table
  | Signatures
  | Keep
  | { readonly kind: 'rule' }
  | { readonly kind: 'space'; readonly height: number }
  | { readonly kind: 'pageBreak' };

/** The frame around the blocks: head and foot of each page. */
export interface Frame {
  /** Plain title for the document information; never holds personal data. */
  readonly title: string;
  /** Left and right of the letterhead; absent on plain papers. */
  readonly letterhead?: { readonly company: string; readonly project?: string; readonly note?: string };
  /** Foot: form id and version, left of the page number. */
  readonly foot?: string;
  /** Copy marks, e.g. `['第一份 · 物业留存', '第二份 · 业主']`: one run of pages each, numbered apart. */
  readonly copies?: readonly string[];
  readonly landscape?: boolean;
  readonly language?: 'zh' | 'en';
  /** Instant for the PDF's dates (ISO 8601). The same input gives the same bytes. */
  readonly at: string;
}

/** Fonts by role. `fallback` fonts are asked in order for characters that the first lacks. TrueType bytes. */
export interface FontSet {
  readonly serif: Uint8Array;
  readonly sans: Uint8Array;
  readonly fallback?: readonly Uint8Array[];
}

/** A place to sign or seal on a printed page; points from the page's lower left corner. */
export interface PrintedPlace {
  readonly id: string;
  readonly kind: 'signature' | 'seal';
  readonly label: string;
  readonly page: number;
  readonly rect: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface Printed {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly places: readonly PrintedPlace[];
}
