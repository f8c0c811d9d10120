import type { Bilingual } from '../text.ts';

/** Why a text does not have its format: a stable code and what to do. Never holds the text. */
export interface FormatFault {
  readonly code: string;
  readonly message: Bilingual;
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
  | ({ readonly ok: false } & FormatFault);

/** What a reader may know besides the text. */
export interface FormatContext {
  /** The instant (ISO 8601 with offset) or day of reading: dates after it are refused. */
  readonly at?: string;
}

/** Reads a text of one format. Never throws. */
export type Parse = (input: string, context?: FormatContext) => Parsed;

/** Makes a failed outcome. */
export const fault = (code: string, zh: string, en: string): { readonly ok: false } & FormatFault => ({
  ok: false,
  code,
  message: { zh, en },
});

const FULL_WIDTH = /[\uFF01-\uFF5E\u3000]/;

/** Says so when a text holds full-width characters where ASCII ones belong: the commonest slip of a Chinese keyboard. */
export const findFullWidth = (input: string): ({ readonly ok: false } & FormatFault) | undefined =>
  FULL_WIDTH.test(input)
    ? fault(
        'FULL_WIDTH',
        '含有全角字符，请改用半角数字和字母',
        'it holds full-width characters: type half-width digits and letters',
      )
    : undefined;
