import type { Situation } from '../cases.ts';

export const met = {
  questionsRight: 49,
  questionsAsked: 50,
  knowledgePercent: 98,
  filesComplete: 98,
  filesDue: 100,
  completePercent: 98,
  filesOnComputer: 50,
  filesHeld: 100,
  computerPercent: 50,
  wrongFilesFetched: 0,
  safetyAccidents: 0,
  filedWrong: 0,
  competent: true,
  loansNotRegistered: 0,
  loansNotCalledIn: 0,
  notFiledInTime: 0,
  diaryInOrder: true,
};

export const below: readonly Situation[] = [
  [{}, []],
  [{ questionsRight: 48, knowledgePercent: 96 }, ['district-knowledge-low 3.3.4.6']],
  [{ filesComplete: 9799, filesDue: 10000, completePercent: 97.99 }, ['files-complete-low 3.3.4.7']],
  [{ filesComplete: 9800, filesDue: 10000, completePercent: 98 }, []],
  [{ filesOnComputer: 499, filesHeld: 1000, computerPercent: 49.9 }, ['files-on-computer-low 3.3.4.9']],
  [{ filesOnComputer: 100, computerPercent: 100 }, []],
  [{ wrongFilesFetched: 1 }, ['wrong-file-fetched 3.3.4.1']],
  [{ safetyAccidents: 1 }, ['safety-accident 3.3.4.1']],
  [{ filedWrong: 1 }, ['filed-incomplete 3.3.4.2']],
  [{ competent: false }, ['not-competent 3.3.4.3']],
  [{ loansNotRegistered: 1 }, ['loan-not-registered 3.3.4.4']],
  [{ loansNotCalledIn: 1 }, ['loan-not-called-in 3.3.4.4']],
  [{ notFiledInTime: 1 }, ['not-filed-in-time 3.3.4.5']],
  [{ diaryInOrder: false }, ['diary-not-kept 3.3.4.8']],
];

/** Nothing to count, or figures that cannot be right: never rounded up to 100 (A26). */
export const unmeasured: readonly Situation[] = [
  [{ questionsAsked: 0, questionsRight: 0 }, ['district-knowledge-not-measured 3.3.4.6']],
  [{ filesDue: 0, filesComplete: 0 }, ['files-complete-not-measured 3.3.4.7']],
  [{ filesHeld: 0, filesOnComputer: 0 }, ['files-on-computer-not-measured 3.3.4.9']],
  [{ questionsRight: 51, knowledgePercent: 102 }, ['district-knowledge-figures-wrong 3.3.4.6']],
  [{ filesComplete: 9999, filesDue: 10000, completePercent: 100 }, ['files-complete-figures-wrong 3.3.4.7']],
  [{ filesOnComputer: 100, computerPercent: 99.9 }, ['files-on-computer-figures-wrong 3.3.4.9']],
];
