import type { Bilingual } from '../text.ts';
import { parseCreditCode } from './credit-code.ts';
import { parseDay } from './day.ts';
import { parseIdCard, parseResidencePermit } from './id-card.ts';
import { parseInstant } from './instant.ts';
import { parsePermanentResidentCard } from './permanent-resident-card.ts';
import { parseCompanyPhone, parseLandline, parseMobile, parsePhone } from './phone.ts';
import { parsePlate } from './plate.ts';
import type { Parse } from './result.ts';
import { parsePersonName, parsePlainText } from './text.ts';
import {
  parseChinesePassport,
  parseForeignPassport,
  parseHomeReturnPermit,
  parseTaiwanPermit,
} from './travel-documents.ts';

/** A custom format of our schemas: what it is called, and its reader. */
export interface Format {
  readonly title: Bilingual;
  readonly parse: Parse;
}

const format = (zh: string, en: string, parse: Parse): Format => ({ title: { zh, en }, parse });

/** Every custom format by its name in schemas. */
export const FORMATS: { readonly [name: string]: Format } = {
  'cn-id-card': format('居民身份证号码', 'resident identity card number', parseIdCard),
  'cn-residence-permit': format(
    '港澳台居民居住证号码',
    'residence permit number of a Hong Kong, Macao or Taiwan resident',
    parseResidencePermit,
  ),
  'foreign-permanent-resident-card': format(
    '外国人永久居留身份证号码',
    'foreign permanent resident card number',
    parsePermanentResidentCard,
  ),
  'cn-passport': format('中国护照号码', 'Chinese passport number', parseChinesePassport),
  'foreign-passport': format('外国护照号码', 'foreign passport number', parseForeignPassport),
  'hmt-permit': format('港澳居民来往内地通行证号码', 'home return permit number', parseHomeReturnPermit),
  'taiwan-permit': format('台湾居民来往大陆通行证号码', 'Taiwan travel permit number', parseTaiwanPermit),
  'cn-credit-code': format('统一社会信用代码', 'unified social credit code', parseCreditCode),
  'cn-mobile': format('手机号码', 'mobile number', parseMobile),
  'cn-landline': format('固定电话号码', 'landline number', parseLandline),
  'cn-phone': format('电话号码', 'phone number', parsePhone),
  'cn-company-phone': format('单位电话号码', 'company phone number', parseCompanyPhone),
  'cn-plate': format('车牌号码', 'vehicle plate', parsePlate),
  'person-name': format('姓名', 'name', parsePersonName),
  'plain-text': format('文字', 'text', parsePlainText),
  instant: format('时间', 'time', parseInstant),
  day: format('日期', 'day', parseDay),
};

/** Tests of every custom format, for compiled validators: a text has the format or not. */
export const formats: { readonly [name: string]: (text: string) => boolean } = Object.fromEntries(
  Object.entries(FORMATS).map(([name, { parse }]) => [name, (text: string) => parse(text).ok]),
);
