import type { Situation } from '../cases.ts';

export const quiet = {
  controllable: true,
  weapons: false,
  crime: false,
  caughtInTheAct: false,
  liabilityUnclear: false,
};

export const situations: readonly Situation[] = [
  [{}, []],
  [{ controllable: false }, ['not-controllable 4.7.1']],
  [{ weapons: true }, ['weapons 保安服务管理条例 29']],
  [{ caughtInTheAct: true }, ['caught-in-the-act 刑事诉讼法 84']],
  [{ crime: true }, ['crime-suspected 4.7.3']],
  [{ liabilityUnclear: true }, ['responsibility-unclear 4.8.5']],
  [{ controllable: false, crime: true }, ['not-controllable 4.7.1', 'crime-suspected 4.7.3']],
];
