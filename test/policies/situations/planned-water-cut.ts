import type { Situation } from '../cases.ts';

export const plan = { step: 'plan', minutesAhead: 1440, minutesLong: 180, urgent: false };
const start = { step: 'start', minutesAhead: 0, noticePosted: true };

export const situations: readonly Situation[] = [
  [{}, []],
  [{ minutesLong: 0 }, ['end-before-start 4.3.1']],
  [{ minutesAhead: 1439 }, ['notice-too-short 城市供水条例 22']],
  [{ minutesAhead: -5, urgent: true }, []],
  [{ step: 'post', onBoard: true }, []],
  [{ step: 'post', onBoard: false }, ['not-on-the-board 4.3.1']],
  [{ step: 'post', onBoard: true, minutesAhead: 60 }, ['notice-too-short 城市供水条例 22']],
  [{ step: 'repost', onBoard: true, minutesAhead: -60 }, []],
  [{ step: 'repost', onBoard: false }, ['not-on-the-board 4.3.1']],
  [start, []],
  [{ ...start, noticePosted: false }, ['notice-not-posted 4.3.1']],
  [{ ...start, noticePosted: false, urgent: true }, []],
  [{ ...start, minutesAhead: 1 }, ['before-the-time-announced 4.3.1']],
  [{ step: 'extend', minutesLeft: 1 }, []],
  [{ step: 'extend', minutesLeft: 0 }, ['extension-past 4.3.1']],
  [{ step: 'close', noticePosted: true }, []],
  [{ step: 'close', noticePosted: false }, ['closed-without-notice 4.3.1']],
];
