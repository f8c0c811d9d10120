import type { Situation } from '../cases.ts';

export const listed = {
  step: 'list',
  permanent: false,
  retentionDaysLeft: -1,
  openMatters: false,
  dispute: false,
  stillOut: false,
  onList: 0,
};
const postponed = { step: 'postpone', onList: 1, keepDays: 0 };
const report = { step: 'report', listed: 2, members: 2, membersSigned: 2, reportShown: true };
export const approve = {
  step: 'approve',
  listed: 2,
  accountingFiles: 0,
  archivistSigned: true,
  departmentSigned: true,
};
export const start = {
  step: 'start',
  listed: 2,
  accountingFiles: 0,
  approved: true,
  counted: 2,
  witnesses: 2,
  archivistsAmongWitnesses: 0,
  archivistHimselfAmongWitnesses: 0,
};
export const finish = {
  step: 'finish',
  listed: 2,
  counted: 2,
  witnesses: 2,
  witnessesSigned: 2,
  backupsErased: true,
};

export const situations: readonly Situation[] = [
  [{}, []],
  [{ permanent: true }, ['kept-for-good 3.3.3.4']],
  [{ retentionDaysLeft: 0 }, ['not-expired 1.4.4']],
  [{ openMatters: true }, ['matter-open 3.3.3.4']],
  [{ dispute: true }, ['in-dispute 3.3.3.4']],
  [{ stillOut: true }, ['still-out 3.3.1.5']],
  [{ onList: 1 }, ['listed-already 3.3.3.4']],
  [postponed, []],
  [{ ...postponed, onList: 0 }, ['not-on-the-list 3.3.3.4']],
  [{ ...postponed, keepDays: -1 }, ['new-day-past 1.4.4']],
  [report, []],
  [{ ...report, members: 1, membersSigned: 1 }, ['no-appraisal-group 3.3.3.4']],
  [{ ...report, reportShown: false }, ['no-appraisal-report 档案法实施条例 24']],
  [{ ...report, membersSigned: 1 }, ['report-not-signed 3.3.3.4']],
  [{ ...report, listed: 0 }, ['list-empty 3.3.3.4']],
  [approve, []],
  [{ ...approve, archivistSigned: false }, ['archivist-not-signed 3.3.3.4']],
  [{ ...approve, departmentSigned: false }, ['department-not-signed 3.3.3.4']],
  [{ ...approve, accountingFiles: 1, accountingSigned: false }, ['accounting-not-signed 3.3.3.4']],
  [{ ...approve, accountingFiles: 1, accountingSigned: true }, []],
  [start, []],
  [{ ...start, approved: false }, ['not-approved 3.3.3.4']],
  [{ ...start, witnesses: 1 }, ['too-few-witnesses 3.3.3.4']],
  [{ ...start, archivistsAmongWitnesses: 1 }, ['archivist-as-witness A32']],
  [{ ...start, archivistHimselfAmongWitnesses: 1 }, ['archivist-as-witness A32']],
  [{ ...start, accountingFiles: 1, financeWitnesses: 0 }, ['no-witness-from-finance 3.3.3.4']],
  [{ ...start, accountingFiles: 1, financeWitnesses: 1 }, []],
  [{ ...start, counted: 3 }, ['count-differs 3.3.3.4']],
  [finish, []],
  [{ ...finish, counted: 1 }, ['count-differs 3.3.3.4']],
  [{ ...finish, witnessesSigned: 1 }, ['witnesses-not-signed 3.3.3.4']],
  [{ ...finish, backupsErased: false }, ['backups-not-erased 3.3.3.4']],
];
