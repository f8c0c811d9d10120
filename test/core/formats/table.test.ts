import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMATS, formats } from '../../../src/core/formats/index.ts';

const NAMES = [
  'cn-id-card',
  'cn-residence-permit',
  'foreign-permanent-resident-card',
  'cn-passport',
  'foreign-passport',
  'hmt-permit',
  'taiwan-permit',
  'cn-credit-code',
  'cn-mobile',
  'cn-landline',
  'cn-phone',
  'cn-company-phone',
  'cn-plate',
  'person-name',
  'plain-text',
  'instant',
  'day',
];

/** Format, text, and the outcome: a normalised text after `ok`, or the reason. */
const VECTORS: readonly (readonly [string, string, string])[] = [
  ['cn-passport', 'E12345678', 'ok'],
  ['cn-passport', 'EA1234567', 'ok'],
  ['cn-passport', 'EH1234567', 'ok'],
  ['cn-passport', 'EJ1234567', 'ok'],
  ['cn-passport', 'G12345678', 'ok'],
  ['cn-passport', 'D1234567', 'ok'],
  ['cn-passport', 'SE1234567', 'ok'],
  ['cn-passport', 'PE1234567', 'ok'],
  ['cn-passport', 'EI1234567', 'LETTER_O_I'],
  ['cn-passport', 'EO1234567', 'LETTER_O_I'],
  ['cn-passport', 'e12345678', 'LOWER_CASE'],
  ['cn-passport', 'G1234567', 'SHAPE'],
  ['cn-passport', 'GE1234567', 'SHAPE'],
  ['cn-passport', 'E1234567８', 'FULL_WIDTH'],
  ['cn-passport', 'E 12345678', 'SPACES'],
  ['foreign-passport', 'X1234567', 'ok'],
  ['foreign-passport', 'ab123', 'ok'],
  ['foreign-passport', 'A'.repeat(20), 'ok'],
  ['foreign-passport', 'A'.repeat(21), 'SHAPE'],
  ['foreign-passport', 'A123', 'SHAPE'],
  ['foreign-passport', 'AB-1234', 'SHAPE'],
  ['hmt-permit', 'H12345678', 'ok'],
  ['hmt-permit', 'M1234567801', 'ok'],
  ['hmt-permit', 'H123456789', 'SHAPE'],
  ['hmt-permit', 'T12345678', 'SHAPE'],
  ['hmt-permit', 'h12345678', 'LOWER_CASE'],
  ['taiwan-permit', '12345678', 'ok'],
  ['taiwan-permit', '1234567', 'SHAPE'],
  ['taiwan-permit', '１2345678', 'FULL_WIDTH'],
  ['cn-mobile', '13800138000', 'ok'],
  ['cn-mobile', '19912345678', 'ok'],
  ['cn-mobile', '12345678901', 'SHAPE'],
  ['cn-mobile', '1380013800', 'SHAPE'],
  ['cn-mobile', '138 0013 8000', 'SPACES'],
  ['cn-mobile', '+8613800138000', 'COUNTRY_CODE'],
  ['cn-mobile', '１3800138000', 'FULL_WIDTH'],
  ['cn-mobile', '0571-87654321', 'SHAPE'],
  ['cn-landline', '0571-87654321', 'ok'],
  ['cn-landline', '057187654321', 'ok'],
  ['cn-landline', '010-87654321', 'ok'],
  ['cn-landline', '0898-7654321', 'ok'],
  ['cn-landline', '87654321', 'AREA_CODE_MISSING'],
  ['cn-landline', '0571--87654321', 'SHAPE'],
  ['cn-landline', '0571-876543', 'SHAPE'],
  ['cn-landline', '1571-87654321', 'SHAPE'],
  ['cn-phone', '13800138000', 'ok'],
  ['cn-phone', '0571-87654321', 'ok'],
  ['cn-phone', '95588', 'SERVICE_NUMBER'],
  ['cn-phone', '400-820-8820', 'SERVICE_NUMBER'],
  ['cn-phone', '110', 'SHAPE'],
  ['cn-phone', '87654321', 'AREA_CODE_MISSING'],
  ['cn-company-phone', '95588', 'ok'],
  ['cn-company-phone', '955881', 'ok'],
  ['cn-company-phone', '96371', 'ok'],
  ['cn-company-phone', '4008208820', 'ok'],
  ['cn-company-phone', '400-820-8820', 'ok'],
  ['cn-company-phone', '800-8208-820', 'ok'],
  ['cn-company-phone', '13800138000', 'ok'],
  ['cn-company-phone', '0571-87654321', 'ok'],
  ['cn-company-phone', '400-820-882', 'SHAPE'],
  ['cn-company-phone', '9-5588', 'SHAPE'],
  ['cn-plate', '浙A12345', 'ok'],
  ['cn-plate', '浙AD12345', 'ok'],
  ['cn-plate', '浙ADF1234', 'ok'],
  ['cn-plate', '浙AK12345', 'ok'],
  ['cn-plate', '粤B12345D', 'ok'],
  ['cn-plate', '粤B12345F', 'ok'],
  ['cn-plate', '浙A·12345', '浙A12345'],
  ['cn-plate', '浙A•D12345', '浙AD12345'],
  ['cn-plate', '浙A 12345', '浙A12345'],
  ['cn-plate', '浙A1234挂', 'ok'],
  ['cn-plate', '浙A1234学', 'ok'],
  ['cn-plate', '浙A1234警', 'ok'],
  ['cn-plate', '粤Z1234港', 'ok'],
  ['cn-plate', '粤Z1234澳', 'ok'],
  ['cn-plate', '沪A0023领', 'ok'],
  ['cn-plate', '224578使', 'ok'],
  ['cn-plate', '使224578', 'ok'],
  ['cn-plate', '浙AI2345', 'LETTER_O_I'],
  ['cn-plate', '浙AO2345', 'LETTER_O_I'],
  ['cn-plate', '沪A12345L', 'NEW_ENERGY'],
  ['cn-plate', '浙AL12345', 'NEW_ENERGY'],
  ['cn-plate', '浙AD1234A', 'NEW_ENERGY'],
  ['cn-plate', '港A12345', 'PROVINCE_UNKNOWN'],
  ['cn-plate', '浙Z1234港', 'SHAPE'],
  ['cn-plate', '浙a12345', 'LOWER_CASE'],
  ['cn-plate', '浙Ａ12345', 'FULL_WIDTH'],
  ['cn-plate', '浙A1234', 'SHAPE'],
  ['cn-plate', '浙112345', 'SHAPE'],
  ['person-name', '陈思远', 'ok'],
  ['person-name', '阿卜杜拉·买买提', 'ok'],
  ['person-name', '阿卜杜拉•买买提', '阿卜杜拉·买买提'],
  ['person-name', '䶮', 'ok'],
  ['person-name', '𬱖', 'ok'],
  ['person-name', '𠮷田', 'ok'],
  ['person-name', '张〇', 'ok'],
  ['person-name', '⼀二', '一二'],
  ['person-name', 'José', 'José'],
  ['person-name', "Mary-Jane O'Neil", 'ok'],
  ['person-name', 'J. R. Smith', 'ok'],
  ['person-name', '王'.repeat(60), 'ok'],
  ['person-name', '𠮷'.repeat(60), 'ok'],
  ['person-name', '王'.repeat(61), 'TOO_LONG'],
  ['person-name', '王3', 'DIGITS'],
  ['person-name', '·王', 'DOT_PLACE'],
  ['person-name', '王·', 'DOT_PLACE'],
  ['person-name', '王··五', 'DOT_PLACE'],
  ['person-name', ' 王', 'DOT_PLACE'],
  ['person-name', '王（大）', 'FULL_WIDTH'],
  ['person-name', '<b>', 'SHAPE'],
  ['person-name', '', 'SHAPE'],
  ['person-name', '王\0', 'CONTROL'],
  ['person-name', '王\n五', 'CONTROL'],
  ['person-name', '王\uD800', 'LONE_SURROGATE'],
  ['person-name', '王\u202E五', 'BIDI'],
  ['person-name', '王\uE000', 'PRIVATE_USE'],
  ['plain-text', '', 'ok'],
  ['plain-text', '阳台滑门关不严，请修。', 'ok'],
  ['plain-text', '第一行\n第二行\t完', 'ok'],
  ['plain-text', '第一行\r\n第二行', '第一行\n第二行'],
  ['plain-text', '⼀楼', '一楼'],
  ['plain-text', 'e\u0301', '\u00E9'],
  ['plain-text', '# * | {{x}} <b>', 'ok'],
  ['plain-text', '🙂', 'ok'],
  ['plain-text', 'a\0b', 'CONTROL'],
  ['plain-text', 'a\u0007b', 'CONTROL'],
  ['plain-text', 'a\rb', 'CONTROL'],
  ['plain-text', 'a\u2028b', 'CONTROL'],
  ['plain-text', 'a\uFFFEb', 'CONTROL'],
  ['plain-text', '\uDC00a', 'LONE_SURROGATE'],
  ['plain-text', 'a\u202Eb', 'BIDI'],
  ['plain-text', 'a\u2066b', 'BIDI'],
  ['plain-text', 'a\uE001b', 'PRIVATE_USE'],
  ['plain-text', 'a\u{F0000}b', 'PRIVATE_USE'],
  ['day', '2026-11-23', 'ok'],
  ['day', '2000-02-29', 'ok'],
  ['day', '1900-01-01', 'ok'],
  ['day', '9999-12-31', 'ok'],
  ['day', '1900-02-29', 'DATE_IMPOSSIBLE'],
  ['day', '2026-02-30', 'DATE_IMPOSSIBLE'],
  ['day', '2026-13-01', 'DATE_IMPOSSIBLE'],
  ['day', '0000-01-01', 'YEAR_RANGE'],
  ['day', '2026-1-1', 'SHAPE'],
  ['day', '2026年11月23日', 'SHAPE'],
  ['day', '２０２６-11-23', 'FULL_WIDTH'],
  ['day', '2026-11-23T09:00:00+08:00', 'SHAPE'],
  ['instant', '2026-11-23T09:30:00+08:00', 'ok'],
  ['instant', '2026-11-23T09:30:00Z', 'ok'],
  ['instant', '2026-11-23T09:30:00.250+08:00', 'ok'],
  ['instant', '2026-11-23T09:30:00', 'OFFSET_MISSING'],
  ['instant', '2026-11-23 09:30:00+08:00', 'SHAPE'],
  ['instant', '2026-11-23T24:00:00+08:00', 'TIME_IMPOSSIBLE'],
  ['instant', '2026-11-23T09:60:00+08:00', 'TIME_IMPOSSIBLE'],
  ['instant', '2026-11-23T09:30:60+08:00', 'TIME_IMPOSSIBLE'],
  ['instant', '2026-11-23T09:30:00+25:00', 'TIME_IMPOSSIBLE'],
  ['instant', '2026-02-29T09:30:00+08:00', 'DATE_IMPOSSIBLE'],
  ['instant', '1899-12-31T09:30:00+08:00', 'YEAR_RANGE'],
  ['instant', '2026-11-23', 'SHAPE'],
  ['instant', '2026-11-23T０9:30:00+08:00', 'FULL_WIDTH'],
];

describe('formats', () => {
  it('are the seventeen that schemas name', () => {
    expect(Object.keys(FORMATS).toSorted()).toEqual(NAMES.toSorted());
    expect(Object.keys(formats)).toEqual(Object.keys(FORMATS));
  });

  it.each(VECTORS.map(([name, text, outcome]) => [name, JSON.stringify(text).slice(0, 40), outcome, text]))(
    '%s: %s is %s',
    (name, _shown, outcome, text) => {
      const read = FORMATS[name]!.parse(text);
      if (read.ok) expect(read.value).toBe(outcome === 'ok' ? text : outcome);
      else expect(read.code).toBe(outcome);
      expect(formats[name]!(text)).toBe(read.ok);
    },
  );

  it.each(NAMES)('%s gives every refusal a code and two wordings, and never the text', (name) => {
    const hostile = '<HOSTILE-张三-13800138000>\u202E';
    const read = FORMATS[name]!.parse(hostile);
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.code).toMatch(/^[A-Z][A-Z0-9_]*$/);
    expect(read.message.zh).toMatch(/\p{Script=Han}/u);
    expect(read.message.en).not.toMatch(/\p{Script=Han}/u);
    expect(read.message.zh + read.message.en).not.toContain('HOSTILE');
  });

  it.each(NAMES)('%s reads 100,000 characters of anything without hanging or throwing', (name) => {
    for (const part of ['1', 'a', '·', '张 ', '0-', '浙A', '\uD800', 'E\u0301'])
      FORMATS[name]!.parse(part.repeat(100_000 / part.length));
    expect(FORMATS[name]!.parse('a'.repeat(100_000)).ok).toBe(name === 'plain-text');
  });

  it('tell their structure, source and an example in the code', () => {
    const folder = new URL('../../../src/core/formats/', import.meta.url);
    const code = readdirSync(folder)
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .join('\n');
    const readers = code.match(/\/\*\*(?:(?!\*\/)[\s\S])*\*\/\nexport const parse\w+/g) ?? [];
    expect(readers.length).toBe(NAMES.length);
    for (const reader of readers) {
      expect(reader).toMatch(/Structure/);
      expect(reader).toMatch(/[Ss]ource/);
      expect(reader).toMatch(/Example/);
      expect(reader).toMatch(/Codes/);
    }
  });
});

describe('kinds of plates', () => {
  it.each([
    ['浙A12345', 'ordinary'],
    ['浙AD12345', 'small-new-energy'],
    ['粤B12345D', 'large-new-energy'],
    ['浙A1234挂', 'trailer'],
    ['224578使', 'embassy'],
  ])('%s is %s', (text, plate) => {
    expect(FORMATS['cn-plate']!.parse(text)).toMatchObject({ plate });
  });
});
