import type { Situation } from '../cases.ts';

export const received = {
  step: 'receive',
  fileable: true,
  complete: true,
  accurate: true,
  authentic: true,
  registered: true,
  receiptSigned: true,
};
const added = { ...received, step: 'add', pages: 30, pagesBefore: 24 };
export const catalogued = {
  step: 'catalogue',
  numberFree: true,
  indexed: true,
  pages: 24,
  pagesBefore: 24,
  permanent: false,
  keptForGood: false,
  keepSet: true,
  keepDays: 0,
};
const shelved = { step: 'shelve', inOrder: true, labelMatches: true };
const corrected = { ...shelved, step: 'correct', numberFree: true };
export const takenOut = {
  step: 'take-out',
  pages: 24,
  pagesBefore: 24,
  purpose: 'read',
  accessShown: true,
};
const lent = { ...takenOut, step: 'lend', purpose: 'loan', untilDays: 0 };
export const back = {
  step: 'put-back',
  pages: 24,
  pagesBefore: 24,
  intact: true,
  inOrder: true,
  checkedOff: true,
};
const longer = { step: 'extend', permanent: false, keepSet: true, keepDays: 0, reportShown: true };
export const proposed = {
  step: 'propose',
  permanent: false,
  retentionDaysLeft: -1,
  openMatters: false,
  dispute: false,
};
const destroyed = { step: 'destroyed', listShown: true, witnesses: 2 };
const transferred = { step: 'transfer', approved: true, receiptSigned: true };

export const situations: readonly Situation[] = [
  [{}, []],
  [{ fileable: false }, ['not-for-filing 档案法 14']],
  [{ complete: false }, ['papers-incomplete 3.3.1.1']],
  [{ accurate: false }, ['not-accurate 3.3.4.2']],
  [{ authentic: false }, ['not-true 3.3.4.2']],
  [{ registered: false }, ['not-registered 3.3.1.4']],
  [{ receiptSigned: false }, ['receipt-not-signed 3.3.1.4']],
  [{ complete: false, accurate: false }, ['papers-incomplete 3.3.1.1', 'not-accurate 3.3.4.2']],
  [added, []],
  [{ ...added, pages: 24 }, ['pages-not-more 1.4.2']],
  [{ ...added, accurate: false }, ['not-accurate 3.3.4.2']],
  [{ step: 'remove', pages: 23, pagesBefore: 24 }, []],
  [{ step: 'remove', pages: 24, pagesBefore: 24 }, ['pages-not-fewer 3.3.1.4']],
  [catalogued, []],
  [{ ...catalogued, permanent: true, keepSet: false }, []],
  [{ ...catalogued, numberFree: false }, ['number-taken 3.3.1.4']],
  [{ ...catalogued, indexed: false }, ['no-index 3.3.4.5']],
  [{ ...catalogued, pages: 23 }, ['pages-differ 3.3.1.5']],
  [{ ...catalogued, keepSet: false }, ['retention-not-set 1.4.4']],
  [{ ...catalogued, permanent: true }, ['retention-twofold 1.4.4']],
  [{ ...catalogued, keepDays: -1 }, ['retention-past 1.4.4']],
  [{ ...catalogued, keptForGood: true }, ['must-be-kept-for-good 3.3.3.4']],
  [{ ...catalogued, keptForGood: true, permanent: true, keepSet: false }, []],
  [shelved, []],
  [{ ...shelved, inOrder: false }, ['out-of-order 3.3.1.2']],
  [{ ...shelved, labelMatches: false }, ['label-differs 3.3.1.4']],
  [corrected, []],
  [{ ...corrected, numberFree: false }, ['number-taken 3.3.1.4']],
  [takenOut, []],
  [{ ...takenOut, accessShown: false }, ['access-not-granted 3.3.2.1']],
  [{ ...takenOut, purpose: 'check', accessShown: false }, []],
  [{ ...takenOut, pages: 25 }, ['pages-differ 3.3.1.5']],
  [lent, []],
  [{ ...lent, untilDays: -1 }, ['loan-past 3.3.2.4']],
  [{ ...lent, accessShown: false }, ['access-not-granted 3.3.2.1']],
  [back, []],
  [{ ...back, pages: 23 }, ['pages-differ 3.3.1.5']],
  [{ ...back, intact: false }, ['damaged 3.3.2.6']],
  [{ ...back, inOrder: false }, ['out-of-order 3.3.1.2']],
  [{ ...back, checkedOff: false }, ['not-checked-off 3.3.1.5']],
  [longer, []],
  [{ ...longer, reportShown: false }, ['no-appraisal-report 档案法实施条例 24']],
  [{ ...longer, keepDays: -1 }, ['retention-past 1.4.4']],
  [{ ...longer, permanent: true }, ['retention-twofold 1.4.4']],
  [proposed, []],
  [{ ...proposed, retentionDaysLeft: 0 }, ['not-expired 1.4.4']],
  [{ ...proposed, permanent: true }, ['kept-for-good 3.3.3.4']],
  [{ ...proposed, openMatters: true }, ['matter-open 3.3.3.4']],
  [{ ...proposed, dispute: true }, ['in-dispute 3.3.3.4']],
  [destroyed, []],
  [{ ...destroyed, witnesses: 1 }, ['too-few-witnesses 3.3.3.4']],
  [{ ...destroyed, listShown: false }, ['no-record-of-destruction 3.3.3.4']],
  [transferred, []],
  [{ ...transferred, approved: false }, ['transfer-not-approved 3.3.1.4']],
  [{ ...transferred, receiptSigned: false }, ['receipt-not-signed 3.3.1.4']],
  [{ step: 'digitise', pages: 24, pagesBefore: 24 }, []],
  [{ step: 'digitise', pages: 20, pagesBefore: 24 }, ['pages-differ 3.3.1.5']],
  [{ step: 'restore', inOrder: true }, []],
];
