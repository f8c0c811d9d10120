import type { Situation } from '../cases.ts';

/** A slip returned with its signed result. */
export const returned = { step: 'return', kind: 'help', resultGiven: true, signed: true };
export const register = {
  step: 'register',
  kind: 'help',
  numbered: true,
  departmentGiven: true,
  hazardGiven: false,
};
export const assign = { step: 'assign', personNamed: true, timeGiven: true, minutesToTime: 0 };
export const check = { step: 'check', numberMatches: true, registered: true };
export const callBack = {
  step: 'call-back',
  reached: true,
  doneAsked: true,
  qualityAsked: true,
  attitudeAsked: true,
};
export const close = {
  step: 'close',
  checked: true,
  calledBack: true,
  attempts: 0,
  overdue: true,
  causeGiven: true,
};

export const situations: readonly Situation[] = [
  [{}, []],
  [{ resultGiven: false }, ['result-missing 2.4.4']],
  [{ signed: false }, ['result-not-signed 2.4.4']],
  [{ kind: 'suggestion', answerGiven: false }, ['suggestion-unanswered 5.5']],
  [{ kind: 'suggestion', answerGiven: true }, []],
  [{ kind: 'dispute', bothHeardStated: true, bothHeard: false }, ['one-side-only 3.1.1.9']],
  [{ kind: 'dispute', bothHeardStated: true, bothHeard: true }, []],
  [{ kind: 'dispute', bothHeardStated: false }, ['one-side-only 3.1.1.9']],
  [register, []],
  [{ ...register, numbered: false }, ['slip-without-number 2.4.1']],
  [{ ...register, departmentGiven: false }, ['department-missing 2.4.1']],
  [{ ...register, kind: 'repair', departmentGiven: false }, []],
  [{ ...register, kind: 'complaint', departmentGiven: false }, []],
  [{ ...register, kind: 'emergency' }, ['emergency-not-named 2.4.1']],
  [{ ...register, kind: 'emergency', hazardGiven: true }, []],
  [{ step: 'reclassify', kind: 'repair', hazardGiven: false, reasonGiven: true }, []],
  [
    { step: 'reclassify', kind: 'emergency', hazardGiven: false, reasonGiven: false },
    ['emergency-not-named 2.4.1', 'reclassifying-reason-missing A24'],
  ],
  [assign, []],
  [{ ...assign, personNamed: false }, ['person-not-named 2.4.2']],
  [{ ...assign, minutesToTime: -1 }, ['time-past 2.4.4']],
  [{ step: 'assign', personNamed: true, timeGiven: false }, []],
  [{ step: 'reassign', personNamed: true, reasonGiven: true }, []],
  [
    { step: 'reassign', personNamed: false, reasonGiven: false },
    ['person-not-named 2.4.2', 'reason-missing 2.4.5'],
  ],
  [{ step: 'extend', reasonGiven: true, timeGiven: true, minutesToTime: 1 }, []],
  [
    { step: 'extend', reasonGiven: false, timeGiven: true, minutesToTime: -1 },
    ['reason-missing 2.4.5', 'time-past 2.4.4'],
  ],
  [{ step: 'on-time', minutesLeft: 0 }, []],
  [{ step: 'on-time', minutesLeft: -1 }, ['returned-late 2.4.5']],
  [check, []],
  [{ ...check, numberMatches: false }, ['slip-number-differs 2.4.4']],
  [{ ...check, registered: false }, ['slip-not-registered 2.4.4']],
  [callBack, []],
  [{ ...callBack, doneAsked: false }, ['result-not-asked 2.4.4']],
  [{ ...callBack, qualityAsked: false }, ['quality-not-asked 2.4.4']],
  [{ ...callBack, attitudeAsked: false }, ['attitude-not-asked 2.4.4']],
  [{ ...callBack, reached: false, doneAsked: false, qualityAsked: false, attitudeAsked: false }, []],
  [close, []],
  [{ ...close, checked: false }, ['slip-not-back 2.4.4']],
  [{ ...close, calledBack: false, attempts: 2 }, ['not-called-back 2.4.4']],
  [{ ...close, calledBack: false, attempts: 3 }, []],
  [{ ...close, causeGiven: false }, ['cause-missing 2.4.5']],
  [{ ...close, overdue: false, causeGiven: false }, []],
];
