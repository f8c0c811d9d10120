import type { Situation } from '../cases.ts';

/** A general complaint settled at the last instant of its limit: half an hour. */
export const general = { task: 'settlement', class: 'general', timing: 'elapsed', minutesTaken: 30 };
const settled = (grade: string) => ({ class: grade });
const done = (task: string) => ({ task, timing: 'elapsed' });
const open = (task: string) => ({ task, timing: 'running' });

export const situations: readonly Situation[] = [
  [{}, []],
  [{ minutesTaken: 31 }, ['general-late 2.3.1']],
  [{ ...settled('simple') }, []],
  [{ ...settled('simple'), minutesTaken: 31 }, ['general-late 2.3.1']],
  [{ ...settled('fairly-complex'), hoursTaken: 3 }, []],
  [{ ...settled('fairly-complex'), hoursTaken: 4 }, ['fairly-complex-late 2.3.2']],
  [{ ...settled('complex'), daysTaken: 3 }, []],
  [{ ...settled('complex'), daysTaken: 4 }, ['complex-late 2.3.3']],
  [{ ...settled('specially-complex'), minutesPastAgreed: 0 }, []],
  [{ ...settled('specially-complex'), minutesPastAgreed: -600 }, []],
  [{ ...settled('specially-complex'), minutesPastAgreed: 1 }, ['agreed-date-missed 2.3.4']],
  [{ ...done('triage'), minutesTaken: 30 }, []],
  [{ ...done('triage'), minutesTaken: 31 }, ['triage-late 2.3.0']],
  [{ ...done('arrival'), minutesTaken: 5 }, []],
  [{ ...done('arrival'), minutesTaken: 6 }, ['arrival-late 2.3.0']],
  [{ ...done('first-answer'), hoursTaken: 24 }, []],
  [{ ...done('first-answer'), hoursTaken: 25 }, ['first-answer-late 5.3']],
  [{ ...done('result'), hoursTaken: 24 }, []],
  [{ ...done('result'), hoursTaken: 25 }, ['result-late 5.3']],
  [{ ...done('statutory-answer'), daysTaken: 10 }, []],
  [{ ...done('statutory-answer'), daysTaken: 11 }, ['statutory-answer-late 杭州市物业管理条例 50']],
  [{ ...open('review'), monthsOpen: 0 }, []],
  [{ ...open('review'), monthsOpen: 1 }, ['open-too-long 2.4.7']],
  [{ timing: 'remaining', minutesLeft: 0 }, []],
  [{ timing: 'remaining', minutesLeft: -1 }, ['limit-passed A23']],
  [{ ...settled('specially-complex'), timing: 'remaining', minutesLeft: -1 }, ['limit-passed A23']],
];

/** What is still open, with the instant by which it is due, counted by hand from 23:55 on 25 November. */
export const running: readonly (readonly [
  change: { readonly [fact: string]: string },
  rule: string,
  dueAt: string,
])[] = [
  [{ class: 'simple' }, 'general-due', '2026-11-26T00:25:00+08:00'],
  [{ class: 'general' }, 'general-due', '2026-11-26T00:25:00+08:00'],
  [{ class: 'fairly-complex' }, 'fairly-complex-due', '2026-11-26T02:55:00+08:00'],
  [{ class: 'complex' }, 'complex-due', '2026-11-28T23:55:00+08:00'],
  [{ task: 'triage' }, 'triage-due', '2026-11-26T00:25:00+08:00'],
  [{ task: 'arrival' }, 'arrival-due', '2026-11-26T00:00:00+08:00'],
  [{ task: 'first-answer' }, 'first-answer-due', '2026-11-26T23:55:00+08:00'],
  [{ task: 'result' }, 'result-due', '2026-11-26T23:55:00+08:00'],
  [{ task: 'statutory-answer' }, 'statutory-answer-due', '2026-12-05T23:55:00+08:00'],
];
