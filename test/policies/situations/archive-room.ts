import type { Situation } from '../cases.ts';

const noList = { entry: 'none' };
export const enters = {
  step: 'enter',
  entry: 'new',
  sameNumber: 0,
  visit: 'repair',
  archivistConsents: true,
  escorted: true,
};
const reads = { ...noList, step: 'read-climate', daysToNext: 1, longHoliday: false };
export const checked = {
  ...noList,
  step: 'check',
  noRodents: true,
  noInsects: true,
  dry: true,
  fireSafe: true,
  locked: true,
  clean: true,
};
export const audited = {
  ...noList,
  step: 'finish-audit',
  findings: 2,
  findingsSettled: 2,
  counted: 120,
  onRegister: 120,
  missingFiles: 0,
  surplusFiles: 0,
};
export const handedOver = {
  ...audited,
  step: 'hand-over',
  holdingsChecked: true,
  leavingSigned: true,
  comingSigned: true,
  supervised: true,
};
export const closed = {
  ...noList,
  step: 'close',
  findings: 1,
  findingsSettled: 1,
  audited: true,
  daysLeft: 0,
  visitsIn: 3,
  visitsOut: 3,
  handoverOpen: false,
};

export const situations: readonly Situation[] = [
  [{}, []],
  [{ visit: 'none' }, ['no-business-there 3.3.1.6']],
  [{ archivistConsents: false }, ['no-consent-to-enter 3.3.1.6']],
  [{ escorted: false }, ['no-escort 3.3.1.6']],
  [{ visit: 'emergency', archivistConsents: false, escorted: false }, []],
  [{ sameNumber: 1 }, ['number-taken 3.3.1.4']],
  [{ step: 'list', entry: 'follow-up', before: 0, done: 0 }, ['not-on-the-list 3.3.1.4']],
  [{ step: 'list', entry: 'follow-up', before: 1, done: 1 }, ['done-already 3.3.1.4']],
  [{ step: 'list', entry: 'follow-up', before: 1, done: 0 }, []],
  [reads, []],
  [{ ...reads, daysToNext: 0 }, ['next-reading-not-ahead 3.3.1.7']],
  [{ ...reads, daysToNext: 3 }, []],
  [{ ...reads, daysToNext: 4 }, ['next-reading-too-far A47']],
  [{ ...reads, daysToNext: 9, longHoliday: true }, []],
  [audited, []],
  [{ ...audited, findings: 3 }, ['findings-open 3.3.1.4']],
  [{ ...audited, counted: 119 }, ['counts-differ 3.3.1.4']],
  [{ ...audited, counted: 119, missingFiles: 1 }, []],
  [{ ...audited, counted: 121 }, ['counts-differ 3.3.1.4']],
  [{ ...audited, counted: 121, surplusFiles: 1 }, []],
  [{ ...audited, counted: 121, missingFiles: 1 }, ['counts-differ 3.3.1.4']],
  [handedOver, []],
  [{ ...handedOver, holdingsChecked: false }, ['holdings-not-checked 3.3.1.8']],
  [{ ...handedOver, counted: 119 }, ['handover-count-differs 3.3.1.8']],
  [{ ...handedOver, leavingSigned: false }, ['leaving-not-signed 3.3.1.8']],
  [{ ...handedOver, comingSigned: false }, ['coming-not-signed 3.3.1.8']],
  [{ ...handedOver, supervised: false }, ['handover-not-witnessed 3.3.1.8']],
  [closed, []],
  [{ ...closed, audited: false }, ['audit-not-done 3.3.1.4']],
  [{ ...closed, daysLeft: 1 }, ['half-year-not-over A25']],
  [{ ...closed, visitsOut: 2 }, ['visitor-inside 3.3.1.6']],
  [{ ...closed, handoverOpen: true }, ['handover-open 3.3.1.8']],
  [{ ...closed, findings: 2 }, ['findings-open 3.3.1.4']],
];

/** What the check of the room finds to do. */
export const checks: readonly Situation[] = [
  [checked, []],
  [{ ...checked, noRodents: false }, ['rodents 3.3.1.3']],
  [{ ...checked, noInsects: false }, ['insects 3.3.1.7']],
  [{ ...checked, dry: false }, ['damp 3.3.1.7']],
  [{ ...checked, fireSafe: false }, ['fire-protection 3.3.1.7']],
  [{ ...checked, locked: false }, ['theft-protection 3.3.1.7']],
  [{ ...checked, clean: false }, ['not-clean 3.3.1.7']],
  [{ ...checked, dry: false, noRodents: false }, ['damp 3.3.1.7', 'rodents 3.3.1.3']],
];
