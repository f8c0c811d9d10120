import { lengthOfMonth } from '../time/index.ts';
import { readCitizenNumber } from './gb11643.ts';
import { type FormatContext, fault, findLowerCase, findSlip, good, type Parsed } from './result.ts';

const NEW = /^9\d{16}[\dXx]$/;
const OLD = /^[A-Z]{3}\d{12}$/;

/** Whether the old card's `YYMMDD` can be a date in either century. */
const isShortDate = (digits: string): boolean => {
  const [year, month, day] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)].map(Number) as [
    number,
    number,
    number,
  ];
  return day >= 1 && day <= Math.max(lengthOfMonth(1900 + year, month), lengthOfMonth(2000 + year, month));
};

/**
 * Reads the number of a foreigner's permanent resident card.
 *
 * Structure: since 2023 18 characters: 9, place of acceptance (2), nationality (3), date of birth (8), sequence (3),
 * check character as on identity cards; before, 15: nationality (3 letters), place (4), date of birth (6), sequence and
 * check (2). Source: 国家移民管理局 announcement of 2023 on the five-star card; GB 11643. Example: `CAN110280010101`
 * is too short by one digit, `CAN110080010112` is not.
 * Codes: `FULL_WIDTH`, `SPACES`, `LOWER_CASE`, `SHAPE`, `DATE_IMPOSSIBLE`, `DATE_FUTURE` (needs `at`), `CHECK_DIGIT`.
 */
export const parsePermanentResidentCard = (input: string, context?: FormatContext): Parsed => {
  if (NEW.test(input)) {
    const read = readCitizenNumber(input, context);
    return read.ok ? { ...read, warnings: [] } : read;
  }
  if (OLD.test(input))
    return isShortDate(input.slice(7, 13))
      ? good(input)
      : fault(
          'DATE_IMPOSSIBLE',
          '其中的出生日期在日历上不存在',
          'its date of birth does not exist in the calendar',
        );
  return (
    findSlip(input) ??
    findLowerCase(input) ??
    fault(
      'SHAPE',
      '应为以 9 开头的 18 位号码，或旧证的 3 位大写字母加 12 位数字',
      'it needs 18 characters beginning with 9, or on an old card 3 capital letters and 12 digits',
    )
  );
};
