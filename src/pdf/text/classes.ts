/** How a character behaves at a line's ends (避头尾). */
export type TextClass =
  /** Han and everything that may break on both sides. */
  | 'han'
  /** Opening punctuation: never ends a line. */
  | 'open'
  /** Closing punctuation and marks that never begin a line. */
  | 'close'
  /** Dash `——` and ellipsis `……`: not parted; an ellipsis does not begin a line either. */
  | 'dash'
  | 'ellipsis'
  /** Letters and other signs of words: not parted. */
  | 'word'
  | 'digit'
  /** Signs that stay with the number behind them: ￥, №, ±. */
  | 'prefix'
  /** Latin marks that close a word: like `close`, but words and numbers go on behind them (1,234.50). */
  | 'point'
  /** Signs that hold both neighbours: 元/月, 9～12. */
  | 'joint'
  | 'space'
  | 'hyphen';

const OPEN = '（《〈「『【〔［｛“‘〖〘〚｟([{﹙﹛﹝';
const CLOSE = '，。、；：？！）》〉」』】〕］｝”’〗〙〛｠﹚﹜﹞‰℃℉·・‧々ーㆍ〻｡｣､‥';
const POINT = ')]},.;:?!%°';
const JOINT = '/_@~～〜&=\\|⁄';
const PREFIX = '￥¥$￡£€№±§＃＋－第';

const classes = new Map<number, TextClass>();
for (const character of OPEN) classes.set(character.codePointAt(0) as number, 'open');
for (const character of CLOSE) classes.set(character.codePointAt(0) as number, 'close');
for (const character of POINT) classes.set(character.codePointAt(0) as number, 'point');
for (const character of JOINT) classes.set(character.codePointAt(0) as number, 'joint');
for (const character of PREFIX) classes.set(character.codePointAt(0) as number, 'prefix');
classes.set(0x20, 'space');
classes.set(0x3000, 'space');
classes.set(0x2d, 'hyphen');
classes.set(0x2014, 'dash');
classes.set(0x2015, 'dash');
classes.set(0x2e3a, 'dash');
classes.set(0x2026, 'ellipsis');
classes.set(0x22ef, 'ellipsis');

/** The class of a code point. */
export function classOf(codePoint: number): TextClass {
  const listed = classes.get(codePoint);
  if (listed) return listed;
  if (codePoint >= 0x30 && codePoint <= 0x39) return 'digit';
  if (codePoint < 0x2000) return 'word';
  return 'han';
}

/** Whether a line may end after `before` and the next begin with `after`. What stands around spaces is settled by the caller. */
export function mayBreakBetween(before: TextClass, after: TextClass): boolean {
  if (
    after === 'close' ||
    after === 'point' ||
    after === 'joint' ||
    after === 'ellipsis' ||
    after === 'hyphen'
  )
    return false;
  switch (before) {
    case 'open':
    case 'prefix':
    case 'joint':
      return false;
    case 'dash':
      return after !== 'dash';
    case 'digit':
      // a number stays with what it counts: 30 分钟, 2026年
      return after === 'open' || after === 'prefix';
    case 'word':
    case 'point':
      return after !== 'word' && after !== 'digit' && !(after === 'open');
    case 'hyphen':
      return after !== 'digit';
    default:
      return true;
  }
}
