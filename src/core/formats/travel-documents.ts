import { type Failed, fault, findLowerCase, findSlip, good, type Parsed } from './result.ts';

const read = (input: string, shape: RegExp, explain: () => Failed): Parsed =>
  shape.test(input) ? good(input) : (findSlip(input) ?? findLowerCase(input) ?? explain());

/**
 * Reads the number of a Chinese passport.
 *
 * Structure: ordinary E and 8 characters (the second may be a letter other than I and O) or the older G and 8 digits;
 * diplomatic D or DE, service S or SE, public affairs P or PE and 7 digits. Source: 出入境证件 numbering of the
 * 国家移民管理局. Example: `EA1234567`. Codes: `FULL_WIDTH`, `SPACES`, `LOWER_CASE`, `LETTER_O_I`, `SHAPE`.
 */
export const parseChinesePassport = (input: string): Parsed =>
  read(input, /^(E[0-9A-HJ-NP-Z]\d{7}|G\d{8}|[DSP]E?\d{7})$/, () =>
    /^E[IO]\d{7}$/.test(input)
      ? fault(
          'LETTER_O_I',
          '第二位没有字母 I 和 O，应为数字 1 或 0',
          'its second character is never I or O: type 1 or 0',
        )
      : fault(
          'SHAPE',
          '应为 E 加 8 位、G 加 8 位数字，或 D、S、P 开头加 7 位数字',
          'it needs E and 8 characters, G and 8 digits, or D, S or P and 7 digits',
        ),
  );

/**
 * Reads the number of a foreign passport: 5 to 20 letters and digits, since every state has its own way.
 *
 * Structure: none in common. Source: ICAO Doc 9303 part 3 (letters and digits only). Example: `X1234567`.
 * Codes: `FULL_WIDTH`, `SPACES`, `SHAPE`.
 */
export const parseForeignPassport = (input: string): Parsed =>
  /^[0-9A-Za-z]{5,20}$/.test(input)
    ? good(input)
    : (findSlip(input) ?? fault('SHAPE', '应为 5 至 20 位字母和数字', 'it needs 5 to 20 letters and digits'));

/**
 * Reads the number of a mainland travel permit for Hong Kong and Macao residents (回乡证).
 *
 * Structure: H or M, 8 digits for life, on older cards 2 more for the issue. Source: 国家移民管理局. Example: `H12345678`.
 * Codes: `FULL_WIDTH`, `SPACES`, `LOWER_CASE`, `SHAPE`.
 */
export const parseHomeReturnPermit = (input: string): Parsed =>
  read(input, /^[HM]\d{8}(\d{2})?$/, () =>
    fault('SHAPE', '应为 H 或 M 加 8 位（或 10 位）数字', 'it needs H or M and 8 (or 10) digits'),
  );

/**
 * Reads the number of a mainland travel permit for Taiwan residents (台胞证).
 *
 * Structure: 8 digits for life. Source: 国家移民管理局. Example: `12345678`. Codes: `FULL_WIDTH`, `SPACES`, `SHAPE`.
 */
export const parseTaiwanPermit = (input: string): Parsed =>
  read(input, /^\d{8}$/, () => fault('SHAPE', '应为 8 位数字', 'it needs 8 digits'));
