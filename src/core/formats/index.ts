import type { Bilingual } from '../text.ts';
import { parseDay } from './day.ts';
import { parseInstant } from './instant.ts';
import { fault, type Parse } from './result.ts';

/** A custom format of our schemas: what it is called, and its reader. */
export interface Format {
  readonly title: Bilingual;
  readonly parse: Parse;
}

const shape =
  (pattern: RegExp): Parse =>
  (input) =>
    pattern.test(input)
      ? { ok: true, value: input, warnings: [] }
      : fault('SHAPE', '格式不对', 'wrong shape');

/** Every custom format by its name in schemas. */
export const FORMATS: { readonly [name: string]: Format } = {
  'cn-id-card': {
    title: { zh: '居民身份证号码', en: 'resident ID card number' },
    parse: shape(/^\d{17}[\dXx]$/),
  },
  'cn-residence-permit': {
    title: { zh: '港澳台居民居住证号码', en: 'residence permit number' },
    parse: shape(/^8[123]\d{15}[\dXx]$/),
  },
  'foreign-permanent-resident-card': {
    title: { zh: '外国人永久居留身份证号码', en: 'foreign permanent resident card number' },
    parse: shape(/^(9\d{16}[\dX]|[A-Z]{3}\d{12})$/),
  },
  'cn-passport': {
    title: { zh: '中国护照号码', en: 'Chinese passport number' },
    parse: shape(/^(E[0-9A-HJ-NP-Z]\d{7}|G\d{8}|[DSP]E?\d{7})$/),
  },
  'foreign-passport': {
    title: { zh: '外国护照号码', en: 'foreign passport number' },
    parse: shape(/^[0-9A-Za-z]{5,20}$/),
  },
  'hmt-permit': {
    title: { zh: '回乡证号码', en: 'home return permit number' },
    parse: shape(/^[HM]\d{8}(\d{2})?$/),
  },
  'taiwan-permit': { title: { zh: '台胞证号码', en: 'Taiwan permit number' }, parse: shape(/^\d{8}$/) },
  'cn-credit-code': {
    title: { zh: '统一社会信用代码', en: 'unified social credit code' },
    parse: shape(/^[0-9A-Z]{18}$/),
  },
  'cn-mobile': { title: { zh: '手机号码', en: 'mobile number' }, parse: shape(/^1[3-9]\d{9}$/) },
  'cn-landline': {
    title: { zh: '固定电话号码', en: 'landline number' },
    parse: shape(/^0\d{2,3}-?\d{7,8}$/),
  },
  'cn-phone': {
    title: { zh: '电话号码', en: 'phone number' },
    parse: shape(/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/),
  },
  'cn-company-phone': {
    title: { zh: '单位电话', en: 'company phone number' },
    parse: shape(/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|95\d{3,4}|[48]00-?\d{3}-?\d{4})$/),
  },
  'cn-plate': { title: { zh: '车牌号码', en: 'plate number' }, parse: shape(/^.{7,9}$/u) },
  'person-name': {
    title: { zh: '姓名', en: 'name of a person' },
    parse: shape(/^[\p{L}\p{M}][\p{L}\p{M}·' .-]{0,59}$/u),
  },
  'plain-text': { title: { zh: '文字', en: 'plain text' }, parse: shape(/^[^\p{Cc}\p{Co}]*$/u) },
  instant: { title: { zh: '时刻', en: 'instant' }, parse: parseInstant },
  day: { title: { zh: '日期', en: 'day' }, parse: parseDay },
};

/** Tests of every custom format, for validators: a text has the format or not. */
export const formats: { readonly [name: string]: (text: string) => boolean } = Object.fromEntries(
  Object.entries(FORMATS).map(([name, format]) => [name, (text: string) => format.parse(text).ok]),
);
