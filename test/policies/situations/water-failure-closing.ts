import type { Situation } from '../cases.ts';

export const over = { scope: 'building', flows: true, noticePosted: true };

export const situations: readonly Situation[] = [
  [{}, []],
  [{ noticePosted: false }, ['notice-not-posted 4.3.2.2']],
  [{ scope: 'unit', noticePosted: false }, []],
  [{ flows: false }, ['still-dry 4.3.2']],
];
