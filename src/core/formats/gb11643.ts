import { lengthOfMonth } from '../time/index.ts';
import { type Failed, type FormatContext, fault } from './result.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** The check character of the first 17 digits of a citizen number (GB 11643, ISO 7064 MOD 11-2). */
export const citizenCheck = (digits: string): string => {
  let sum = 0;
  for (const [index, weight] of WEIGHTS.entries()) sum += weight * Number(digits[index]);
  return CHECKS[sum % 11]!;
};

/** What an 18-character number in the manner of GB 11643 says. */
export interface CitizenNumber {
  /** With a capital X. */
  readonly value: string;
  /** `YYYY-MM-DD`. */
  readonly birthDay: string;
  readonly sex: 'male' | 'female';
}

/** The sex that a sequence digit stands for: odd is male. */
const sexOf = (digit: string): 'male' | 'female' => (Number(digit) % 2 === 1 ? 'male' : 'female');

/** Whether `YYYYMMDD` is a date that a living person's papers may hold (years 1800–2199). */
const isBirthDay = (digits: string): boolean => {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number) as [
    number,
    number,
    number,
  ];
  return year >= 1800 && year < 2200 && day >= 1 && day <= lengthOfMonth(year, month);
};

/** Writes `YYYYMMDD` with hyphens. */
const hyphenate = (digits: string): string =>
  `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;

/** The fault of an impossible date of birth. */
const dateFault = (): Failed =>
  fault(
    'DATE_IMPOSSIBLE',
    '其中的出生日期在日历上不存在',
    'its date of birth does not exist in the calendar',
  );

/** Says so when a day lies after the civil date of `at`: `DATE_FUTURE`. */
const findFuture = (birthDay: string, context?: FormatContext): Failed | undefined =>
  context?.at !== undefined && birthDay > context.at.slice(0, 10)
    ? fault('DATE_FUTURE', '其中的出生日期在将来', 'its date of birth lies in the future')
    : undefined;

/**
 * Reads 17 digits and a check character: date of birth at 7–14, sex at 17. The caller has seen to the shape.
 * Codes: `DATE_IMPOSSIBLE`, `DATE_FUTURE`, `CHECK_DIGIT`.
 */
export const readCitizenNumber = (
  input: string,
  context?: FormatContext,
): ({ readonly ok: true } & CitizenNumber) | Failed => {
  const value = input.toUpperCase();
  const digits = value.slice(6, 14);
  if (!isBirthDay(digits)) return dateFault();
  const birthDay = hyphenate(digits);
  const future = findFuture(birthDay, context);
  if (future !== undefined) return future;
  if (citizenCheck(value) !== value[17])
    return fault(
      'CHECK_DIGIT',
      '校验码不对，请核对每一位',
      'the check digit does not fit: compare every digit',
    );
  return { ok: true, value, birthDay, sex: sexOf(value[16]!) };
};
