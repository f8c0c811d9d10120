import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { broken, run, setIn, shown } from './support.ts';

const NEVER_FIRST = '，。、；：？！）》〉」』】〉”’…％';
const NEVER_LAST = '（《〈「『【“‘';

describe('breaking lines', () => {
  it.each([
    ['a comma that does not fit takes its neighbour along', 4, '一二三四五，六', ['一二三四', '五，六']],
    ['punctuation hangs its empty half over the edge', 4, '一二三四。', ['一二三', '四。']],
    ['half an em more is room enough for it', 4.5, '一二三四。', ['一二三四。']],
    ['an opening bracket goes with what it opens', 4, '一二三（四）', ['一二三', '（四）']],
    ['the dash is not parted', 4, '一二三——四', ['一二三', '——四']],
    ['the ellipsis is neither parted nor first', 4, '一二三……四', ['一二', '三……四']],
    ['a word is not parted', 5, '一二word三', ['一二word', '三']],
    ['a word that does not fit goes down whole', 3.8, '一二word三', ['一二', 'word三']],
    ['words part at spaces, which vanish at the end', 3, 'aaaa bbbb', ['aaaa', 'bbbb']],
    ['a number stays with its unit', 4.5, '一二12元三', ['一二12元', '三']],
    ['and goes down with it', 3.5, '一二12元三', ['一二', '12元三']],
    ['also across a space', 4, '一二三 30 分钟', ['一二三', '30 分钟']],
    ['and across one before a Latin unit', 4, '一二三 30 MPa', ['一二三', '30 MPa']],
    ['a date parts between its parts only', 5, '2026年11月23日', ['2026年', '11月23日']],
    ['an amount is one piece', 4, '共计1,234.50元', ['共计', '1,234.50', '元']],
    ['a sign of money stays with its number', 3.5, '一二￥12三', ['一二', '￥12三']],
    ['an article stays one word', 4, '一二三第4条', ['一二三', '第4条']],
    ['a price stays with what it is for', 5, '一二2.50元/月', ['一二', '2.50元/月']],
    ['a run that is too wide is parted all the same', 3, '0123456789', ['01234', '56789']],
  ])('%s', (_lesson, em, text, lines) => {
    expect(broken(em, text)).toEqual(lines);
  });

  it('takes typed line ends as line ends', () => {
    expect(broken(9, '一\n二\r\n三\r四')).toEqual(['一', '二', '三', '四']);
    expect(broken(9, '一\n\n二')).toEqual(['一', '', '二']);
  });

  it('begins the first line with its indent', () => {
    expect(setIn(4, [run('一二三四五六')], 2).map(shown)).toEqual(['一二', '三四五六']);
  });

  it('sets no text as one empty line', () => {
    expect(setIn(4, []).map(shown)).toEqual(['']);
  });

  it('keeps a box with its word', () => {
    const box = { kind: 'box', checked: true } as const;
    expect(setIn(4.5, [run('一二三'), box, run('合格')]).map(shown)).toEqual(['一二三', '□合格']);
    expect(setIn(4.5, [run('一二三'), box, run(' 合格')]).map(shown)).toEqual(['一二三', '□ 合格']);
  });

  it('keeps a run whole that asks for it, while a line can hold it', () => {
    const box = { kind: 'box', checked: false } as const;
    const whole = (text: string) => ({ kind: 'text', text, whole: true }) as const;
    expect(setIn(4.5, [run('一二'), box, whole('人防')]).map(shown)).toEqual(['一二', '□人防']);
    expect(setIn(4.5, [run('一二三'), whole('（四五）'), run('六')]).map(shown)).toEqual([
      '一二三',
      '（四五）六',
    ]);
    expect(setIn(3, [whole('一二三四五')]).map(shown)).toEqual(['一二三', '四五']);
  });

  it('takes short room to write in down whole and parts long room', () => {
    expect(setIn(6, [run('一二三'), { kind: 'blank', em: 5 }]).map(shown)).toEqual(['一二三', '_____']);
    expect(setIn(8, [run('一二三'), { kind: 'blank', em: 14 }]).map(shown)).toEqual([
      '一二三_____',
      '________',
      '_',
    ]);
  });

  it('sets tabs at every fourth em', () => {
    const [line] = setIn(20, [run('一\t二二二二\t三')]);
    // from 1 to 4; then from 8, a stop itself, to 12
    expect(line?.tabs).toEqual([30, 40]);
  });

  it('sets neighbouring punctuation tight', () => {
    const width = (text: string): number | undefined => setIn(20, [run(text)])[0]?.width;
    // 》 and （ share one empty em between them: half of it goes
    expect(width('一》（一')).toBe(35);
    expect(width('一》，一')).toBe(35);
    expect(width('一（《一')).toBe(35);
    expect(width('一，一')).toBe(30);
    // and the last one hangs by half an em
    expect(width('一一，')).toBe(25);
  });
});

const pieces = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...'甲方乙物业服务合同第条款项年月日') },
    { weight: 2, arbitrary: fc.constantFrom(...'，。、；：？！') },
    { weight: 1, arbitrary: fc.constantFrom('（', '）', '《', '》', '“', '”', '「', '」') },
    { weight: 1, arbitrary: fc.constantFrom('——', '……', ' ', '12', '3.5%', 'abc', '￥9', 'A-1', '元/月') },
  ),
  { maxLength: 120 },
);

describe('for any text and width', () => {
  it('loses and adds nothing but spaces at line ends', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 4, max: 30 }), (text, em) => {
        const joined = broken(em, text.join('')).join('');
        expect(joined.replaceAll(' ', '')).toBe(text.join('').replaceAll(' ', ''));
      }),
    );
  });

  it('is never wider than the room, but for runs of which no part fits', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 4, max: 30 }), (text, em) => {
        for (const line of setIn(em, [run(text.join(''))])) {
          expect(line.start + line.width).toBeLessThanOrEqual(em * 10 + 0.02);
        }
      }),
    );
  });

  it('begins no line with closing marks and ends none with opening ones, where a line could end elsewhere', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 12, max: 30 }), (text, em) => {
        // a run of marks longer than a line leaves no choice
        const plain = text
          .join('')
          .replaceAll(/([，。、；：？！（）《》“”「」—… \d.%a-z￥A/-]{6})/g, '$1甲乙');
        const lines = broken(em, plain);
        for (const line of lines.slice(1)) expect(NEVER_FIRST).not.toContain(line[0]);
        for (const line of lines.slice(0, -1)) expect(NEVER_LAST).not.toContain(line.at(-1));
      }),
    );
  });

  it('parts neither dash nor ellipsis', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 12, max: 30 }), (text, em) => {
        const plain = text.join('').replaceAll(/([—…]+)/g, '$1甲');
        const lines = broken(em, plain);
        lines.slice(1).forEach((line, i) => {
          if (/^[—…]/.test(line)) expect((lines[i] as string).at(-1)).not.toBe(line[0]);
        });
      }),
    );
  });
});
