import type { Bilingual } from '../text.ts';

/** Why a text does not have its format: a stable code and what to do. Never holds the text. */
export interface FormatFault {
  readonly code: string;
  readonly message: Bilingual;
}

/** The failed outcome of reading a text. */
export interface Failed extends FormatFault {
  readonly ok: false;
}

/** The outcome of reading a text of a format: its normalised form and what was read from it, or the reason. */
export type Parsed<Extra extends object = object> =
  | ({
      readonly ok: true;
      /** The text as it should be stored. */
      readonly value: string;
      /** What is odd yet allowed. */
      readonly warnings: readonly FormatFault[];
    } & Extra)
  | Failed;

/** What a reader may know besides the text. */
export interface FormatContext {
  /** The instant (ISO 8601 with offset) or day of reading: later dates are refused. */
  readonly at?: string;
}

/** Reads a text of one format. Never throws. */
export type Parse = (input: string, context?: FormatContext) => Parsed;

/** Makes a failed outcome. */
export const fault = (code: string, zh: string, en: string): Failed => ({
  ok: false,
  code,
  message: { zh, en },
});

/** Makes a good outcome that tells nothing more. */
export const good = (value: string): Parsed => ({ ok: true, value, warnings: [] });

const FULL_WIDTH = /[\uFF01-\uFF5E\u3000]/;

/** Says so when a text holds full-width characters where ASCII ones belong: the commonest slip of a Chinese keyboard. */
export const findFullWidth = (input: string): Failed | undefined =>
  FULL_WIDTH.test(input)
    ? fault(
        'FULL_WIDTH',
        '含有全角字符，请改用半角数字和字母',
        'it holds full-width characters: type half-width digits and letters',
      )
    : undefined;

/** The slips that all numbers on certificates share: `FULL_WIDTH`, `SPACES`. */
export const findSlip = (input: string): Failed | undefined =>
  findFullWidth(input) ??
  (/\s/.test(input) ? fault('SPACES', '含有空格，请删去', 'it holds spaces: remove them') : undefined);

/** Says so when a number that should have no letters O and I (or small l) has them: `LETTER_O_I`. */
export const findLetterOI = (input: string): Failed | undefined =>
  /[OIoil]/.test(input)
    ? fault(
        'LETTER_O_I',
        '含有字母 O 或 I，应为数字 0 或 1',
        'it holds the letter O or I: type the digit 0 or 1',
      )
    : undefined;

/** Says so when letters are small: `LOWER_CASE`. */
export const findLowerCase = (input: string): Failed | undefined =>
  /[a-z]/.test(input) ? fault('LOWER_CASE', '字母应当大写', 'letters must be capitals') : undefined;
