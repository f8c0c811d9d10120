import { type Failed, type FormatContext, fault, findFullWidth, good, type Parsed } from './result.ts';

const RADICALS = /[\u2E80-\u2EF3\u2F00-\u2FD5]/g;

/** Text as it should be stored: NFC, Kangxi radicals (which only look like characters) as the characters that they stand for. */
const normaliseText = (input: string): string =>
  input.replaceAll(RADICALS, (radical) => radical.normalize('NFKC')).normalize('NFC');

/** Direction marks and overrides: they make text show otherwise than it reads. */
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const LONE_SURROGATE = /\p{Cs}/u;
const PRIVATE = /\p{Co}/u;
/** Control characters but tab and line feed, line separators, annotation marks, noncharacters. */
const CONTROL = /(?![\n\t])\p{Cc}|[\u2028\u2029\uFEFF\uFFF9-\uFFFB]|\p{Noncharacter_Code_Point}/u;
/** Most text is of these alone, and they never change: ASCII, ideographs, Chinese punctuation. */
const COMMON = /^[ -~\u3001-\u3003\u3008-\u3011\u4E00-\u9FFF\uFF01-\uFF5E]*$/;

/** What no text may hold: `LONE_SURROGATE`, `BIDI`, `PRIVATE_USE`, `CONTROL`. */
const findHidden = (text: string): Failed | undefined => {
  if (LONE_SURROGATE.test(text))
    return fault('LONE_SURROGATE', '含有残缺的字符', 'it holds half a character');
  if (BIDI.test(text))
    return fault(
      'BIDI',
      '含有改变文字方向的隐藏字符',
      'it holds hidden characters that turn the direction of text',
    );
  if (PRIVATE.test(text))
    return fault(
      'PRIVATE_USE',
      '含有自造字符（私用区），请换用标准汉字',
      'it holds private-use characters: use standard ones',
    );
  if (CONTROL.test(text)) return fault('CONTROL', '含有控制字符', 'it holds control characters');
  return undefined;
};

/**
 * Reads free text: any characters that can be seen, with line feeds and tabs; CR LF becomes a line feed.
 *
 * Structure: no control characters, direction overrides, lone surrogates, private-use characters, noncharacters.
 * Source: Unicode. Example: `阳台滑门关不严`. Codes: `LONE_SURROGATE`, `BIDI`, `PRIVATE_USE`, `CONTROL`.
 */
export const parsePlainText = (input: string, _context?: FormatContext): Parsed => {
  if (COMMON.test(input)) return good(input);
  const text = input.replaceAll('\r\n', '\n');
  return findHidden(text) ?? good(normaliseText(text));
};

const NAME = /^\p{L}[\p{L}\p{M}\u3007]*(?:(?:\.? |[·'’‐.-])[\p{L}\p{M}\u3007]+)*\.?$/u;
const LONGEST_NAME = 60;

/**
 * Reads a person's name; rare characters stay as they are, a Kangxi radical becomes the ideograph, dots become ·.
 *
 * Structure: letters of any script, single · or hyphen, apostrophe, space between its parts, at most 60 characters.
 * Source: 通用规范汉字表 does not bound names; Unicode. Example: `阿卜杜拉·买买提`.
 * Codes: `LONE_SURROGATE`, `BIDI`, `PRIVATE_USE`, `CONTROL`, `FULL_WIDTH`, `TOO_LONG`, `DIGITS`, `DOT_PLACE`, `SHAPE`.
 */
export const parsePersonName = (input: string, _context?: FormatContext): Parsed => {
  const hidden =
    findHidden(input) ??
    (/[\n\t]/.test(input) ? fault('CONTROL', '含有换行或制表符', 'it holds a line feed or tab') : undefined);
  if (hidden !== undefined) return hidden;
  if (input.length > LONGEST_NAME * 4) return tooLong();
  const name = normaliseText(input).replaceAll(/[•・‧∙]/g, '·');
  if ([...name].length > LONGEST_NAME) return tooLong();
  const fullWidth = findFullWidth(name);
  if (fullWidth !== undefined) return fullWidth;
  if (NAME.test(name)) return good(name);
  if (/\p{N}/u.test(name)) return fault('DIGITS', '姓名不含数字', 'a name has no digits');
  if (/^[·\s'-]|[·\s'-]$|[·\s'-]{2}/.test(name))
    return fault(
      'DOT_PLACE',
      '间隔号和空格只能单个用在姓名中间',
      'dots, hyphens and spaces stand singly, inside the name',
    );
  return fault(
    'SHAPE',
    '姓名只含文字，中间可用间隔号“·”',
    'a name holds letters only, with · between its parts',
  );
};

const tooLong = (): Failed => fault('TOO_LONG', '不得超过 60 个字符', 'at most 60 characters');
