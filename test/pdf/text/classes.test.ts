import { describe, expect, it } from 'vitest';
import { classOf, mayBreakBetween } from '../../../src/pdf/text/classes.ts';

const may = (pair: string): boolean => {
  const [before, after] = [...pair].map((character) => classOf(character.codePointAt(0) as number));
  return mayBreakBetween(before as never, after as never);
};

describe('where a line may end', () => {
  it.each(['甲乙', '，甲', '）甲', '甲（', '甲a', 'a甲', '甲1', '—甲', '甲—', '…甲', '𠮷甲', '）（'])(
    '%s may be parted',
    (pair) => {
      expect(may(pair)).toBe(true);
    },
  );

  it.each([
    '甲，',
    '甲。',
    '甲）',
    '甲》',
    '甲”',
    '甲…',
    '……',
    '——',
    '（甲',
    '“甲',
    '1元',
    '11',
    'ab',
    'a1',
    '1a',
    '￥1',
    '1%',
    '1.',
    '.5',
    '第一',
    '月/',
    '/月',
    '9～',
    '～1',
    '1-',
    '-1',
  ])('%s may not', (pair) => {
    expect(may(pair)).toBe(false);
  });
});
