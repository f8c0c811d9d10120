import type { Situation } from '../cases.ts';

export const calm = { means: 'talk', selfDefence: false, caughtInTheAct: false, policeCalled: false };
const keep = { means: 'keep-until-police', caughtInTheAct: true, policeCalled: true };

export const situations: readonly Situation[] = [
  [{}, []],
  [{ means: 'separate' }, []],
  [{ means: 'close-exits' }, []],
  [{ means: 'hold' }, ['no-holding 保安服务管理条例 30']],
  [{ means: 'hold', caughtInTheAct: true, policeCalled: true }, ['no-holding 保安服务管理条例 30']],
  [{ means: 'search' }, ['no-searching 保安服务管理条例 30']],
  [{ means: 'question' }, ['no-questioning A36']],
  [{ means: 'take-papers' }, ['no-papers-taken 保安服务管理条例 30']],
  [{ means: 'take-things' }, ['no-things-taken 保安服务管理条例 30']],
  [{ means: 'delete-footage' }, ['footage-untouched 保安服务管理条例 30']],
  [{ means: 'insult' }, ['no-quarrel 4.7.4']],
  [{ means: 'force' }, ['no-force 4.7.4']],
  [{ means: 'force', selfDefence: true }, []],
  [keep, []],
  [{ ...keep, caughtInTheAct: false }, ['not-caught-in-the-act 刑事诉讼法 84']],
  [{ ...keep, policeCalled: false }, ['police-not-called A36']],
];
