import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTrueType } from '../../../src/pdf/font/truetype.ts';

const file = (name: string): Buffer => readFileSync(`fonts/${name}`);
const core = [...file('core-characters.txt').toString('utf8').replaceAll('\n', '')];
const serif = readTrueType(file('noto-serif-sc.ttf'));
const sans = readTrueType(file('noto-sans-sc-core.ttf'));
const missing = (characters: readonly string[], font: typeof serif): string[] =>
  characters.filter((character) => font.glyphOf(character.codePointAt(0) as number) === 0);

describe('the fonts of the package', () => {
  it('are the files whose checksums are written down', () => {
    const sums = file('SHA256SUMS')
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('  ') as [string, string]);
    expect(sums.map(([, name]) => name)).toEqual(['noto-sans-sc-core.ttf', 'noto-serif-sc.ttf']);
    for (const [sum, name] of sums)
      expect(createHash('sha256').update(file(name)).digest('hex'), name).toBe(sum);
  });

  it('come with their licences', () => {
    expect(file('noto-serif-sc.OFL.txt').toString()).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(file('noto-sans-sc.OFL.txt').toString()).toContain("Reserved Font Name 'Source'");
  });

  it('do not use the name that the licence reserves', () => {
    for (const font of [serif, sans]) expect(font.postScriptName).not.toContain('Source');
  });

  it('weigh what an npm package can carry', () => {
    expect(statSync('fonts/noto-serif-sc.ttf').size).toBeLessThan(15_000_000);
    expect(statSync('fonts/noto-sans-sc-core.ttf').size).toBeLessThan(3_000_000);
  });

  it('have GB 2312 and the 8105 general characters, both of them', () => {
    // 6763 Han of GB 2312 and 8105 general ones, most in both; with signs and punctuation over nine thousand
    expect(core.length).toBeGreaterThan(9000);
    const han = core.filter((character) => /\p{Script=Han}/u.test(character));
    expect(missing(han, serif)).toEqual([]);
    expect(missing(han, sans)).toEqual([]);
  });

  it.each(['䶮㛃𬱖𬀩㼆張囧', '，。、；：？！（）《》「」『』【】〈〉“”‘’—…·～', '①②③④⑤ⅠⅡⅢ㎡℃％‰￥×÷±≤≥→'])(
    'the serif has %s',
    (characters) => {
      expect(missing([...characters], serif)).toEqual([]);
    },
  );
});
