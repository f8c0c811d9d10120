import {
  countWhere,
  daysUntil,
  policyGives,
  present,
  type Source,
  value,
} from '../../core/procedure/write.ts';

type Sources = { readonly [fact: string]: Source };

const data = (...names: readonly string[]): Sources =>
  Object.fromEntries(names.map((name) => [name, `/event/data/${name}`]));

const LEADER = '/context/papers/leader';
const secretFiles = countWhere('/context/facts/files', { secrecy: 'secret' });

/** Who reads, with which papers: from the visit's own data, or on a later visit from what was recorded at the first. */
const reader = (papers: string, visit: string): Sources => ({
  secretFiles,
  headConsents: '/context/papers/consent',
  purposeStated: present('/context/facts/purpose'),
  contentStated: present('/context/facts/content'),
  leaderReadSecret: `${LEADER}/readSecret`,
  registered: present(`${papers}/registerNo`),
  letterShown: present(`${papers}/letterNo`),
  ...Object.fromEntries(
    [
      'reasonProper',
      'idShown',
      'ownFile',
      'concerned',
      'undertakingSigned',
      'rulesSigned',
      'earlierBreach',
    ].map((name) => [name, `${papers}/${name}`]),
  ),
  place: `${visit}/place`,
  filesMatch: `${visit}/filesMatch`,
});

const copying = (way: string): Sources => ({
  ...data('withinScope', 'ownDataOnly'),
  secretFiles,
  leaderApproves: `${LEADER}/${way}`,
  scopeSet: present(`${LEADER}/scope`),
});

const until: Sources = {
  untilSet: present('/event/data/until'),
  untilDays: daysUntil('/event/data/until', '/event/at'),
};

const granted = (step: string, facts: Sources) =>
  policyGives('archive-access', 'granted', {
    step: value(step),
    applicant: '/context/parties/applicant/kind',
    ...facts,
  });

/** Guard: whoever consents is the head of the applicant's department (3.3.2.1). */
export const isHead = granted('consent', {
  department: '/context/parties/applicant/department',
  headRole: '/event/by/role',
});
/** Guard: the reader may come in, with what he shows now (3.3.2.1). */
export const mayRead = granted('read', reader('/event/data', '/event/data'));
/** Guard: the reader may come in again, with what he showed at first. */
export const mayReadAgain = granted('read', reader('/context/papers/admission', '/event/data'));
/** Guard: this way of copying is approved, within its scope (3.3.2.5). */
export const mayCopy = (way: 'transcribe' | 'copy' | 'photograph') => granted('copy', copying(way));
/** Guard: the file may leave the reading room (3.3.2.4). */
export const mayBorrow = granted('borrow', {
  ...until,
  secretFiles,
  exceptional: present('/context/facts/exception'),
  supervisorApproves: '/context/papers/loan',
  leaderApproves: `${LEADER}/borrow`,
  formSigned: '/event/data/formSigned',
  loanDays: daysUntil('/event/data/lentOn', '/event/at'),
});
/** Guard: the loan may run longer (3.3.2.4). */
export const mayRenew = granted('renew', { ...until, secretFiles, approvedBy: '/event/by/role' });
/** Guard: the file is back as it went out, or its damage is reported (3.3.2.2, 3.3.2.4). */
export const isBack = granted('return', {
  ...data('pages', 'intact', 'checkedOff'),
  pagesOut: '/context/facts/pagesOut',
  incidentReported: '/context/facts/incidentReported',
});
