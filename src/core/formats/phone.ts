import { type Failed, fault, findSlip, good, type Parsed } from './result.ts';

const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^(010|02\d|0[3-9]\d{2})-?\d{7,8}$/;
const SERVICE = /^(9[56]\d{3,4}|[48]00\d{7})$/;

const isService = (input: string): boolean =>
  (/^\d+$/.test(input) || /^[48]00-\d{3,4}-\d{3,4}$/.test(input)) && SERVICE.test(input.replaceAll('-', ''));

const explain = (input: string, zh: string, en: string): Failed =>
  findSlip(input) ??
  (/^(\+|00)86/.test(input)
    ? fault('COUNTRY_CODE', '请去掉国家代码 86', 'leave out the country code 86')
    : fault('SHAPE', zh, en));

/**
 * Reads a mobile number of mainland China.
 *
 * Structure: 11 digits, the first 1, the second 3–9. Source: 电信网编号计划. Example: `13800138000`.
 * Codes: `FULL_WIDTH`, `SPACES`, `COUNTRY_CODE`, `SHAPE`.
 */
export const parseMobile = (input: string): Parsed =>
  MOBILE.test(input)
    ? good(input)
    : explain(input, '手机号应为 1 开头的 11 位数字', 'a mobile number has 11 digits and begins with 1');

/**
 * Reads a landline number with its area code.
 *
 * Structure: area code (010, 02x, or 0 and three digits), 7 or 8 digits, a hyphen between them or none.
 * Source: 电信网编号计划. Example: `0571-87654321`. Codes: `FULL_WIDTH`, `SPACES`, `COUNTRY_CODE`, `AREA_CODE_MISSING`, `SHAPE`.
 */
export const parseLandline = (input: string): Parsed => {
  if (LANDLINE.test(input)) return good(input);
  if (/^[2-9]\d{6,7}$/.test(input))
    return fault('AREA_CODE_MISSING', '固定电话要带区号', 'a landline number needs its area code');
  return explain(
    input,
    '固定电话应为区号加 7 至 8 位号码，例如 0571-87654321',
    'a landline number is an area code and 7 to 8 digits, for example 0571-87654321',
  );
};

/**
 * Reads a person's phone number: mobile or landline; service numbers are refused.
 *
 * Structure, source: as `parseMobile` and `parseLandline`. Example: `13800138000`.
 * Codes: those, and `SERVICE_NUMBER`.
 */
export const parsePhone = (input: string): Parsed => {
  if (MOBILE.test(input) || LANDLINE.test(input)) return good(input);
  if (isService(input))
    return fault(
      'SERVICE_NUMBER',
      '这是客服热线，请填写个人电话',
      "this is a company's service number: give a person's phone",
    );
  const landline = parseLandline(input);
  if (!landline.ok && landline.code === 'AREA_CODE_MISSING') return landline;
  return explain(
    input,
    '应为 11 位手机号，或区号加固定电话',
    'it needs a mobile number of 11 digits, or a landline with its area code',
  );
};

/**
 * Reads a company's phone number: mobile, landline or service number.
 *
 * Structure: as `parsePhone`, or 95xxx(x), 96xxx(x), 400 and 800 with 7 more digits. Source: 电信网编号计划.
 * Example: `400-820-8820`. Codes: `FULL_WIDTH`, `SPACES`, `COUNTRY_CODE`, `AREA_CODE_MISSING`, `SHAPE`.
 */
export const parseCompanyPhone = (input: string): Parsed => {
  if (isService(input)) return good(input);
  const phone = parsePhone(input);
  if (phone.ok || phone.code !== 'SHAPE') return phone;
  return fault(
    'SHAPE',
    '应为手机号、带区号的固定电话，或 95、96、400、800 热线',
    'it needs a mobile number, a landline with its area code, or a 95, 96, 400 or 800 service number',
  );
};
